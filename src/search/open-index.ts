import type { IndexFacts } from './directory.ts';
import { fetchPacked } from './fetch-packed.ts';
import { once } from './once.ts';
import { readPlaces, unpack, zero } from './packed.ts';
import type { SearchRecord } from './record.ts';
import { loadLetters } from './words.ts';

/** By the number of an article, the places of a word among its words, packed. */
export type Places = ReadonlyMap<number, string>;

/** The index of a library, whose files are read as they are needed. */
export interface OpenIndex {
  readonly isElsewhere?: boolean;
  /** Before so many articles come, and then the notes’ own pages. */
  readonly articles: number;
  /** Of each of them, how many hundred words it has. */
  readonly sizes: readonly number[];
  /** Its common words, the rarest first. */
  readonly common: readonly string[];
  /** Addresses of what stems words. */
  readonly stemmers: readonly string[];
  /** Where a word stands, in any of its forms, if it is written somewhere; with an asterisk behind it, where words stand that begin so. */
  places(word: string): Promise<Places>;
  /** The articles of each value. */
  facet(name: string): Promise<readonly Facet[]>;
  record(article: number): Promise<SearchRecord>;
}

export type Facet = readonly [value: string, articles: readonly number[]];

/** A letter or two begin words in very many; who goes on typing asks for fewer. */
const mostFiles = 8;

/** `base`: where its site stands. */
export function openIndex(
  base: string,
  { folder, articles, sizes, starts, common, stemmers }: IndexFacts,
): OpenIndex {
  const root = `${base}search/passages/`;
  /** Lines two by two: names, and what has them. */
  const load = once(async (path: string) =>
    (await (await fetchPacked(`${root}${folder}/${path}.bin`)).text()).split('\n'),
  );
  const firsts = starts.split(' ');
  const places = once(async (asked: string) => {
    const word = asked.replace('*', '');
    const isAsked = (name: string) => (word === asked ? name === word : name.startsWith(word));
    const near = [...firsts.keys()]
      .filter(
        (at) =>
          (firsts[at + 1] ?? '\uffff') > word && (isAsked(firsts[at] ?? '') || (firsts[at] ?? '') <= word),
      )
      .slice(0, mostFiles);
    const found = new Map<number, string>();
    for (const lines of await Promise.all(near.map((at) => load(`index/${at}`)))) {
      for (let at = 0; at < lines.length; at += 2) {
        if (!lines[at]?.split(' ').some(isAsked)) continue;
        const packed = lines[at + 1] ?? '';
        // What stands in another file is told by its name there.
        for (const [article, there] of packed.startsWith('\t')
          ? await places(packed.slice(1))
          : readPlaces(packed)) {
          const before = found.get(article);
          found.set(article, before ? `${before}\t${there}` : there);
        }
      }
    }
    return found;
  });
  return {
    articles,
    sizes: Array.from(sizes, (size) => size.charCodeAt(0) - zero),
    common,
    stemmers: stemmers.map((path) => root + path),
    places,
    async facet(name) {
      const lines = await load(`filter/${name}`);
      return lines.flatMap((value, at): Facet[] =>
        at % 2 > 0 || !value ? [] : [[value, unpack(lines[at + 1] ?? '')]],
      );
    },
    async record(article) {
      const [text = ''] = await load(`record/${article}`);
      await loadLetters(text);
      return JSON.parse(text);
    },
  };
}
