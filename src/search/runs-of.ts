import type { Range } from './find-in-record.ts';
import { searchWords } from './words.ts';

/** Where `phrase` stands word for word. */
export function runsOf(phrase: readonly string[], text: string): Range[] {
  if (phrase.length === 0) return [];
  const words = searchWords(text);
  return words.flatMap(({ start }, at) => {
    const last = words[at + phrase.length - 1];
    return last && phrase.every((fold, index) => words[at + index]?.fold === fold)
      ? [{ start, end: last.end }]
      : [];
  });
}
