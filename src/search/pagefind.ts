import { similarity } from './whole-words.ts';

/** What Pagefind’s own client offers of which we make use (its version 1.6). */
interface Client {
  createInstance(options: Options): Instance;
}

interface Options {
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
  join(address: string): Promise<void>;
  /** Makes later answers count the values of these facets. */
  count(facets: readonly string[]): Promise<void>;
}

/** Below `pagefind/`: the bundle of the notes’ own pages. */
export const notesFolder = 'notes/';

/** Loads the bundle at `address`; each has a client of its own, which can have but one. */
export async function openBundle(address: string): Promise<Bundle> {
  const client: Client = await import(/* @vite-ignore */ `${address}pagefind.js`);
  const ranking = { termSimilarity: similarity };
  const instance = client.createInstance({ noWorker: true, ranking });
  await instance.init();
  return {
    search: (words, filters) => instance.search(words, { filters }),
    join: (other) => instance.mergeIndex(other, { ranking }),
    count: (facets) =>
      instance.preload(null, { filters: Object.fromEntries(facets.map((facet) => [facet, ''])) }),
  };
}
