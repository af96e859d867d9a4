import type { Engine, Filters, Index } from './engine.ts';
import type { Answer, Candidate, Entry } from './pagefind.ts';
import { readRecord } from './record.ts';

/** One of the indexes of a bundle. */
export interface OpenIndex extends Pick<Index, 'stems'> {
  /** Empty for this one. */
  readonly host: string;
  readonly meta: Uint8Array;
  /** The files that hold `words`. */
  wordFiles(words: string): Promise<Uint8Array[]>;
  /** An article by its name in the index. */
  candidate(id: string, place: number): Candidate;
  load(words: string | null, filters: Filters): Promise<unknown>;
  search(words: string | null, filters: Filters): Promise<Answer>;
}

export async function openIndex(engine: Promise<Engine>, address: string): Promise<OpenIndex> {
  const folder = address.replace(/[^/]*$/, '');
  const host = hostOf(address);
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
    host,
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

/** Empty where an address names none. */
export function hostOf(address: string): string {
  return /^https?:\/\/[^/]+/.exec(address)?.[0] ?? '';
}

/** Before what is packed. */
const signature = 'pagefind_dcd';

/** A file as Pagefind writes it; some hosts have a browser unpack it. */
export async function fetchPacked(address: string): Promise<Uint8Array<ArrayBuffer>> {
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
