import type { SearchRecord } from './record.ts';
import { foldsIn } from './words.ts';

const timesTold = 3;

/** The folded words of all passages, then, to be ranked by, the title again. */
export function wordsOfRecord({ title, passages }: SearchRecord): string[] {
  return [
    ...passages.flatMap(({ text }) => foldsIn(text)),
    ...Array.from({ length: timesTold }, () => foldsIn(title)).flat(),
  ];
}
