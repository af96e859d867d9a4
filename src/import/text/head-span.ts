import { readHeadLine } from '../head/head-line.ts';
import { isProse } from '../words.ts';
import { findMainText } from './main-text.ts';
import { labelled, type Page } from './page.ts';

/** Lines above the title that may say who wrote it and when. */
const above = 6;
/** Lines below the title within which the text begins. */
const below = 40;

/** Where the head begins: the lines just above the title, or all of them. */
export const headStart = (page: Page): number => Math.max(0, (labelled(page, 'title')[0] ?? 0) - above);

/** Where the head has ended: below the first paragraph, which may be the dek. */
export function headEnd(page: Page): number {
  const { blocks } = page;
  const title = labelled(page, 'title')[0] ?? -1;
  const from = Math.max(findMainText(blocks).start, title + 1);
  const second = blocks.findIndex(({ text }, at) => at > from && isProse(text) && !readHeadLine(text));
  const end = Math.min(second < 0 ? blocks.length : second + 1, Math.max(title, from) + below);
  const isSaid = ({ text }: { readonly text: string }): boolean => readHeadLine(text)?.said === 'by';
  if (blocks.slice(title + 1, end).some(isSaid)) return end;
  const later = blocks.slice(end, end + captioned).findIndex(isSaid);
  return later < 0 || blocks.slice(end, end + later).some(({ text }) => isProse(text))
    ? end
    : end + later + 1;
}

/** Lines below a dek and a caption of several sentences within which the byline may stand. */
const captioned = 3;

/** The last block of the head that is known, so that what follows is text; -1 without one. */
export function lastOfHead(page: Page): number {
  const end = headEnd(page);
  return labelled(page, 'title', 'dek', 'byline', 'published', 'updated').findLast((at) => at < end) ?? -1;
}
