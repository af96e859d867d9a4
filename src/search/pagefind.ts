import { type Engine, type Filters, type Place, type RawAnswer, startEngine } from './engine.ts';
import { fetchPacked, hostOf, type OpenIndex, openIndex } from './open-index.ts';
import type { SearchRecord } from './record.ts';

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
  /** Answers of its indexes, but for those of other hosts that fail. */
  all<T>(ask: (index: OpenIndex) => Promise<T>): Promise<T[]>;
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

/** Opens the indexes whose metadata stand at `addresses`; `onLost` is told those of other hosts that cannot be had. */
export async function openBundle(
  engine: Promise<Engine>,
  addresses: readonly string[],
  onLost: (address: string) => void = () => {},
): Promise<Bundle> {
  const opened = addresses.map(async (address) => {
    try {
      return [await openIndex(engine, address)];
    } catch (error) {
      if (!hostOf(address)) throw error;
      onLost(address);
      return [];
    }
  });
  const indexes = (await Promise.all(opened)).flat();
  const all: Bundle['all'] = async (ask) => {
    const answers = indexes.map(async (index) => {
      try {
        return [await ask(index)];
      } catch (error) {
        if (!index.host) throw error;
        return [];
      }
    });
    return (await Promise.all(answers)).flat();
  };
  let counted = false;
  return {
    all,
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

export function sumCounts(all: readonly Answer['filters'][]): Answer['filters'] {
  const sums: Record<string, Record<string, number>> = {};
  for (const [facet, values] of all.flatMap(Object.entries<Record<string, number>>)) {
    sums[facet] ??= {};
    for (const [value, count] of Object.entries(values))
      sums[facet][value] = (sums[facet][value] ?? 0) + count;
  }
  return sums;
}
