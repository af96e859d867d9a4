import type { Finding } from '../draft.ts';
import { countWords } from '../words.ts';

/** Lines in a row, at least, that have two halves with a wide gap between: fewer may be a table. */
const least = 6;

/** Text of a PDF whose two columns a paste set side by side: nothing tells for certain which half goes on where. */
export function findColumns(text: string): Finding[] {
  let run = 0;
  for (const [at, line] of text.split('\n').entries()) {
    run = isHalved(line) ? run + 1 : line.trim() === '' ? run : 0;
    if (run === least)
      return [
        {
          kind: 'look',
          line: at + 1,
          what: 'columns',
          reason: 'two columns stand side by side; copy one after the other, or the page as HTML',
          text: line.trim(),
        },
      ];
  }
  return [];
}

const isHalved = (line: string): boolean => {
  const halves = line.trim().split(/ {3,}|\t+/);
  return halves.length === 2 && halves.every((half) => countWords(half) >= 3);
};
