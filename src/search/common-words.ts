import type { SearchRecord } from './record.ts';
import { foldsIn } from './words.ts';

/** Places of a word from which on the index takes long to load and to search. */
const longToLoad = 8000;
const nearlyAll = 0.9;

/** The words of which asking tells nothing and takes long, the rarest first: they stand nearly everywhere, and often. */
export function commonWords(articles: readonly SearchRecord[], manyPlaces = longToLoad): string[] {
  const places = new Map<string, number>();
  const holders = new Map<string, number>();
  const add = (counts: Map<string, number>, fold: string) => counts.set(fold, (counts.get(fold) ?? 0) + 1);
  for (const { passages } of articles) {
    const folds = passages.flatMap(({ text }) => foldsIn(text));
    for (const fold of folds) add(places, fold);
    for (const fold of new Set(folds)) add(holders, fold);
  }
  return [...places]
    .filter(([fold, count]) => count > manyPlaces && (holders.get(fold) ?? 0) >= articles.length * nearlyAll)
    .toSorted(([, a], [, b]) => a - b)
    .map(([fold]) => fold);
}
