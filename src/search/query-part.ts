import type { Range } from './find-in-record.ts';
import type { OpenIndex, Places } from './open-index.ts';
import type { RecordedPassage } from './record.ts';
import { searchWords } from './words.ts';

/** A part of a query that a passage must hold. */
export interface QueryPart {
  readonly words: readonly string[];
  readonly isWord?: boolean;
  /** Where it stands among the words of the articles; nothing where the texts alone tell. */
  places(index: OpenIndex): Promise<Places> | undefined;
  /** Where it stands in a passage that begins `from` words into its article, in which it has these places. */
  marks(passage: RecordedPassage, places: readonly number[], from: number): Range[];
  /** Other names under which the passage knows it. */
  others?(passage: RecordedPassage): readonly string[];
}

/** Any form of a word. */
export function wordPart(word: string): QueryPart {
  return {
    words: [word],
    isWord: true,
    async places(index) {
      const written = await index.places(word);
      return written.size > 0 ? written : (await import('./unwritten.ts')).placesOfStem(index, word);
    },
    marks: ({ text, size }, places, from) =>
      places
        .filter((at) => at >= from && at < from + size)
        .flatMap((at) => searchWords(text)[at - from] ?? []),
  };
}
