import { createRandom, type Random } from '../prose/random.ts';
import type { Text } from './texts.ts';

export interface Queries {
  /** Answered by many passages. */
  readonly first: string;
  readonly later: readonly string[];
  /** A note’s. */
  readonly name: string;
}

/** What readers might ask: words and pairs of words that stand in a passage, names, and phrases; all of them occur. */
export function drawQueries(texts: readonly Text[], names: readonly string[]): Queries {
  const random = createRandom(texts.length);
  const words = (): readonly string[] => wordsOf(drawPassage(texts, random));
  const rare = (from: readonly string[]) => random.pick(from.filter((word) => word.length > 4)).toLowerCase();
  const makers = [
    () => rare(words()),
    () => rare(words()),
    () => {
      const passage = words();
      return `${rare(passage)} ${rare(passage)}`;
    },
    () => random.pick(names),
    () => {
      const passage = words();
      const at = random.below(passage.length - 3);
      return `"${passage.slice(at, at + 3).join(' ')}"`;
    },
  ];
  const later = Array.from({ length: 40 }, (_, at) => makers[at % makers.length]?.() ?? '');
  return { first: mostCommon(texts.slice(0, 100)), later, name: names[0] ?? '' };
}

function drawPassage(texts: readonly Text[], random: Random): string {
  for (;;) {
    const [, text] = random.pick(random.pick(texts).passages);
    if (wordsOf(text).filter((word) => word.length > 4).length > 2) return text;
  }
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Of the words with more than four letters. */
function mostCommon(texts: readonly Text[]): string {
  const counts = new Map<string, number>();
  for (const [, text] of texts.flatMap(({ passages }) => passages)) {
    for (const word of wordsOf(text).filter((word) => word.length > 4)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
