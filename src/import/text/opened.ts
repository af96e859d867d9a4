import { isOpener } from '../head/byline-openers.ts';
import { countWords } from '../words.ts';
import type { Line } from './head-lines.ts';
import { type Page, textAt, type Verdict } from './page.ts';

/** A name below “By”. */
export const isOpened = (page: Page, { at, line }: Line): boolean =>
  isOpener(textAt(page, at - 1)) &&
  page.blocks[at - 1]?.apart === undefined &&
  (line?.said === 'name' || countWords(textAt(page, at)) <= 5);

export const openedVerdicts = (at: number): Verdict[] => [
  { at, label: 'byline', reason: 'it stands below “By”' },
  { at: at - 1, label: 'left out', reason: 'it stands before the name of the author' },
];
