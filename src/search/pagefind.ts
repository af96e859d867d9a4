import { similarity } from './whole-words.ts';

/** What Pagefind’s own client offers of which we make use (its version 1.6). */
export interface Client {
  createInstance(options: Options): Instance;
}

interface Options {
  readonly basePath?: string;
  /** After the address of a bundle’s first file, where the time stands otherwise. */
  readonly metaCacheTag?: string | undefined;
  readonly noWorker?: boolean;
  readonly ranking: { readonly termSimilarity: number };
}

interface Instance {
  init(): Promise<void>;
  mergeIndex(address: string, options: Options): Promise<void>;
  search(words: string | null, options: { filters: Filters }): Promise<Answer>;
  preload(words: string | null, options: { filters: Filters }): Promise<void>;
}

/** Values by facet, which must all hold. */
export type Filters = Readonly<Record<string, string>>;

export interface Answer {
  readonly results: readonly Candidate[];
  /** Articles by facet and value; of the facets that were asked for already. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** An article that may hold what is sought. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  /** Where its words stand; of a phrase, once. */
  readonly words: readonly number[];
  /** Candidates of one article share what is read: read one after the other. */
  data(): Promise<Entry>;
}

export interface Entry {
  /** `raw_url` with the address of its site before it. */
  readonly url: string;
  /** The record’s address and its words, both as they were given to the index. */
  readonly raw_url: string;
  readonly raw_content: string;
  /** Places among the words that answer; those score highest whose stem is what was asked, not only begins so. */
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
}

export interface Bundle {
  search(words: string | null, filters: Filters): Promise<Answer>;
  /** Searches the bundle at `address`, on another host, as well. */
  join(address: string, tag?: string): Promise<void>;
  /** Makes later answers count the values of these facets. */
  count(facets: readonly string[]): Promise<void>;
}

/** Below `pagefind/`: the bundle of the notes’ own pages. */
export const notesFolder = 'notes/';

/** The client of the bundle at `address`. A client stems the words of one language. */
export function loadClient(address: string): Promise<Client> {
  return import(/* @vite-ignore */ `${address}pagefind.js`);
}

/** Loads the bundle at `address`, to be asked by its own client or by another’s that has loaded a bundle already. */
export async function openBundle(
  address: string,
  { client = loadClient(address), tag }: { client?: Promise<Client> | undefined; tag: string },
): Promise<Bundle> {
  const ranking = { termSimilarity: similarity };
  const instance = (await client).createInstance({
    basePath: address,
    noWorker: true,
    metaCacheTag: tag,
    ranking,
  });
  await instance.init();
  return {
    search: (words, filters) => instance.search(words, { filters }),
    join: (other, tag) => instance.mergeIndex(other, { ranking, ...(tag && { metaCacheTag: tag }) }),
    count: (facets) =>
      instance.preload(null, { filters: Object.fromEntries(facets.map((facet) => [facet, ''])) }),
  };
}
