import { countWords, endsSentence } from '../words.ts';
import { findMainText } from './main-text.ts';
import { free, labelled, type Page, type Recogniser, textAt } from './page.ts';
import { isSentence, lastThird } from './tail.ts';

/** Lines below the bio, a comment box or, of a whole page, the text: of the page, not of the article. */
export const leftovers: Recogniser = (page) => {
  const { end } = findMainText(page.blocks);
  const isWhole = isWholePage(page);
  const marks = [...page.verdicts.values()].filter(
    ({ label, reason, at }) =>
      at >= lastThird(page) && (label === 'bio' || /comment box|subscription/.test(reason)),
  );
  if (!isWhole && marks.length === 0) return [];
  const open = free(page, isWhole ? end : Math.min(...marks.map(({ at }) => at)) + 1);
  const last = isWhole ? lastBelow(page, end) : (open.findLast((at) => isSentence(textAt(page, at))) ?? -1);
  return open
    .filter((at) => at > last && at >= end && !(at === end && endsSentence(textAt(page, at))))
    .map((at) => ({
      at,
      label: 'left out',
      reason: 'it stands below the end of the article',
      look: 'does it belong to the article?',
    }));
};

/** Lines above the title, which are the menus of the page: its foot was pasted as well. */
const menuLines = 12;
/** What the foot of a page says in sentences, at most, in words for each word of the article. */
const footShare = 0.1;

function isWholePage(page: Page): boolean {
  const { start, end } = findMainText(page.blocks);
  const saidIn = (from: number, to?: number): number =>
    page.blocks.slice(from, to).reduce((sum, { text }) => sum + (isSentence(text) ? countWords(text) : 0), 0);
  return (labelled(page, 'title')[0] ?? 0) >= menuLines && saidIn(end) <= footShare * saidIn(start, end);
}

/** The last of the sentences and long lines right below the text. */
function lastBelow(page: Page, end: number): number {
  let at = end;
  while (isSentence(textAt(page, at)) || countWords(textAt(page, at)) >= longLine) at++;
  return at - 1;
}

const longLine = 20;
