import { readHeadLine } from '../head-line.ts';
import { isProse } from '../words.ts';
import { labelled, type Page } from './page.ts';

/** Blocks above the first paragraph among which the head is looked for. */
const headLength = 30;

/** Running text that is neither the byline nor the dek in two sentences. */
const proseOf = ({ blocks }: Page): number[] =>
  blocks.flatMap(({ text }, at) => (isProse(text) && !readHeadLine(text) ? [at] : []));

/** Where the head may begin: a page pasted whole has its navigation above it. */
export function headStart(page: Page): number {
  return Math.max(0, (proseOf(page)[0] ?? 0) - headLength);
}

/** Where the head must have ended: at the second paragraph of running text. */
export function headEnd(page: Page): number {
  const prose = proseOf(page);
  return Math.min((prose[0] ?? 0) + headLength, (prose[1] ?? page.blocks.length) + 1, page.blocks.length);
}

/** The last block of the head that is known, so that what follows is text; -1 without one. */
export function lastOfHead(page: Page): number {
  const end = headEnd(page);
  return labelled(page, 'title', 'dek', 'byline', 'published', 'updated').findLast((at) => at < end) ?? -1;
}
