import { type Engine, type Filters, type Index, type Place, type RawAnswer, startEngine } from './engine.ts';
import { readRecord, type SearchRecord } from './record.ts';

export type { Engine, Filters, Place } from './engine.ts';

export interface Answer {
  readonly results: readonly Candidate[];
  /** Articles by facet and value; of the facets that were asked for already. */
  readonly filters: RawAnswer['filtered_counts'];
}

/** An article that may hold what is sought. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  /** Where its words stand; of a phrase, once. Those score highest whose stem is what was asked, not only begins so. */
  readonly places: readonly Place[];
  data(): Promise<Entry>;
}

export interface Entry {
  readonly record: SearchRecord;
  /** Of all passages, folded. */
  readonly words: readonly string[];
}

/** Indexes of one language, searched as one. */
export interface Bundle {
  readonly indexes: readonly OpenIndex[];
  search(words: string | null, filters: Filters): Promise<Answer>;
  /** Loads what a search for `words` will need. */
  prepare(words: string): Promise<void>;
  /** Makes later answers count the values of these facets. */
  count(facets: readonly string[]): Promise<void>;
  readonly isCounting: () => boolean;
}

/** Loads Pagefind’s WebAssembly; its words are those of one language. */
export async function loadEngine(address: string): Promise<Engine> {
  return startEngine(await fetchPacked(address));
}

/** Opens the indexes whose metadata stand at `addresses`. */
export async function openBundle(engine: Promise<Engine>, addresses: readonly string[]): Promise<Bundle> {
  const indexes = await Promise.all(addresses.map((address) => openIndex(engine, address)));
  const all = <T>(ask: (index: OpenIndex) => Promise<T>) => Promise.all(indexes.map(ask));
  let counted = false;
  return {
    indexes,
    isCounting: () => counted,
    async search(words, filters) {
      const answers = await all((index) => index.search(words, filters));
      return {
        results: answers.flatMap(({ results }) => results).sort((a, b) => b.score - a.score),
        filters: sumCounts(answers.map(({ filters }) => filters)),
      };
    },
    async prepare(words) {
      await all((index) => index.load(words, {}));
    },
    async count(facets) {
      counted = true;
      const filters = Object.fromEntries(facets.map((facet) => [facet, '']));
      await all((index) => index.load(null, filters));
    },
  };
}

/** One of the indexes of a bundle. */
export interface OpenIndex extends Pick<Index, 'stems'> {
  readonly meta: Uint8Array;
  /** The files that hold `words`. */
  wordFiles(words: string): Promise<Uint8Array[]>;
  /** An article by its name in the index. */
  candidate(id: string, place: number): Candidate;
  load(words: string | null, filters: Filters): Promise<unknown>;
  search(words: string | null, filters: Filters): Promise<Answer>;
}

async function openIndex(engine: Promise<Engine>, address: string): Promise<OpenIndex> {
  const folder = address.replace(/[^/]*$/, '');
  const host = /^https?:\/\/[^/]+/.exec(address)?.[0] ?? '';
  const [open, meta] = await Promise.all([engine, fetchPacked(address)]);
  const index = open(meta);
  const files = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, use: (file: Uint8Array<ArrayBuffer>) => T): Promise<T> => {
    const file = files.get(path) ?? fetchPacked(folder + path).then(use);
    files.set(path, file);
    file.catch(() => files.delete(path));
    return file as Promise<T>;
  };
  const load: OpenIndex['load'] = (words, filters) => {
    const each = (names: readonly string[], kind: 'index' | 'filter', use: Index['loadWords']) =>
      names.filter(Boolean).map((name) => once(`${kind}/${name}.pf_${kind}`, use));
    return Promise.all([
      ...each(index.wordFiles(words ?? ''), 'index', index.loadWords),
      ...each(index.filterFiles(filters), 'filter', index.loadFilter),
    ]);
  };
  const readFragment = (file: Uint8Array<ArrayBuffer>): Entry => {
    const { url, content }: Record<'url' | 'content', string> = JSON.parse(new TextDecoder().decode(file));
    const words = content.split(' ');
    return { record: readRecord(url, words, host), words };
  };
  const data = (id: string) => once(`fragment/${id}.pf_fragment`, readFragment);
  return {
    meta,
    stems: index.stems,
    wordFiles: (words) =>
      Promise.all(index.wordFiles(words).map((name) => fetchPacked(`${folder}index/${name}.pf_index`))),
    candidate: (id, l) => ({ id, score: 1, places: [{ l, s: 1 }], data: () => data(id) }),
    load,
    async search(words, filters) {
      await load(words, filters);
      const { results, filtered_counts } = index.search(words, filters);
      return {
        results: results.map(({ p: id, s: score, l: places }) => ({
          id,
          score,
          places,
          data: () => data(id),
        })),
        filters: filtered_counts,
      };
    },
  };
}

/** Before what is packed. */
const signature = 'pagefind_dcd';

/** A file as Pagefind writes it; some hosts have a browser unpack it. */
async function fetchPacked(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  let bytes = await response.arrayBuffer();
  if (new Uint8Array(bytes)[0] === 0x1f) {
    const { readable, writable } = new DecompressionStream('gzip');
    const unpacked = new Response(readable).arrayBuffer();
    const writer = writable.getWriter();
    await Promise.all([writer.write(bytes), writer.close()]);
    bytes = await unpacked;
  }
  return new Uint8Array(bytes, signature.length);
}

export function sumCounts(all: readonly Answer['filters'][]): Answer['filters'] {
  const sums: Record<string, Record<string, number>> = {};
  for (const [facet, values] of all.flatMap(Object.entries<Record<string, number>>)) {
    sums[facet] ??= {};
    for (const [value, count] of Object.entries(values))
      sums[facet][value] = (sums[facet][value] ?? 0) + count;
  }
  return sums;
}
