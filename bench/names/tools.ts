import AhoCorasick from 'modern-ahocorasick';
import { buildNames } from '../../src/text/names/build-names.ts';
import { createNameFinder } from '../../src/text/names.ts';

/** Says how many of the names stand in a paragraph. */
export type Count = (paragraph: string) => number;

/** One way to find names; `prepare` puts them in the shape that it takes, which is not timed. */
export interface Tool {
  readonly tool: string;
  /** How many paragraphs it is given: slow ones get a part. */
  readonly paragraphs: (names: number) => number;
  readonly prepare: (names: readonly string[]) => () => Count;
}

export const allParagraphs = 4000;
const paragraphsOfAnArticle = 40;

const sidelight: Tool = {
  tool: 'sidelight',
  paragraphs: () => allParagraphs,
  prepare(names) {
    const entries = names.map((name, number) => ({
      id: `n${number}`,
      kind: kindOf(name),
      name,
      aliases: [],
    }));
    return () => {
      const index = buildNames(entries);
      let paragraphs = 0;
      let finder = createNameFinder(index);
      return (paragraph) => {
        if (++paragraphs % paragraphsOfAnArticle === 0) finder = createNameFinder(index);
        return finder.find(paragraph).length;
      };
    };
  },
};

const kindOf = (name: string) => (/^\S+ \S+$/.test(name) ? 'person' : 'group');

/** V8 gives up on an alternation of some ten thousand names. */
const regExp: Tool = {
  tool: 'RegExp',
  paragraphs: (names) => Math.min(allParagraphs, 400_000 / names),
  prepare: (names) => () => {
    const longestFirst = names.toSorted((a, b) => b.length - a.length);
    const flexible = longestFirst.map((name) => name.split(/[ -]/).join('[\\s\\u00A0\\u2010\\u2011-]+'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${flexible.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    pattern.test('');
    return (paragraph) => paragraph.match(pattern)?.length ?? 0;
  },
};

/** Exact strings alone, wherever they stand: also inside words. */
const npmMatcher: Tool = {
  tool: 'modern-ahocorasick',
  paragraphs: () => allParagraphs,
  prepare: (names) => () => {
    const automaton = new AhoCorasick([...names]);
    return (paragraph) => automaton.search(paragraph).length;
  },
};

export const tools: readonly Tool[] = [sidelight, regExp, npmMatcher];
