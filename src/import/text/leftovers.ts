import { countWords, endsSentence } from '../words.ts';
import { findMainText } from './main-text.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';
import { isSentence, lastThird } from './tail.ts';

/** Lines of the page, not of the article: those below the bio, a comment box or, of a whole page, the text, and its menus. */
export const leftovers: Recogniser = (page) => [...below(page), ...menus(page)];

function below(page: Page): Verdict[] {
  const { end } = findMainText(page.blocks);
  const foot = footStart(page);
  const marks = [...page.verdicts.values()].filter(
    ({ label, reason, at }) =>
      at >= lastThird(page) && (label === 'bio' || /comment box|subscription/.test(reason)),
  );
  if (foot === undefined && marks.length === 0) return [];
  const open = free(page, foot ?? Math.min(...marks.map(({ at }) => at)) + 1);
  const last = foot === undefined ? (open.findLast((at) => isSentence(textAt(page, at))) ?? -1) : foot - 1;
  return open
    .filter((at) => at > last && at >= end && !(at === end && endsSentence(textAt(page, at))))
    .map((at) => ({
      at,
      label: 'left out',
      reason: 'it stands below the end of the article',
      look: 'does it belong to the article?',
    }));
}

/** What reads like the name of an author and is none, among others. */
function menus(page: Page): Verdict[] {
  const lines =
    (labelled(page, 'title')[0] ?? 0) < menuLines ? [] : free(page, 0, labelled(page, 'title')[0]);
  return lines
    .filter((at) => !isSentence(textAt(page, at)))
    .map((at) => ({ at, label: 'left out', reason: 'it stands above the title' }));
}

/** Lines above the title, which are the menus of the page: its foot was pasted as well. */
const menuLines = 12;
/** What the foot of a page says in sentences, at most, in words for each word of the article. */
const footShare = 0.1;
const longLine = 20;

/** Where the foot of a page begins that was pasted whole: below the sentences and long lines that end its text. */
export function footStart(page: Page): number | undefined {
  const { start, end } = findMainText(page.blocks);
  const saidIn = (from: number, to?: number): number =>
    page.blocks.slice(from, to).reduce((sum, { text }) => sum + (isSentence(text) ? countWords(text) : 0), 0);
  if ((labelled(page, 'title')[0] ?? 0) < menuLines || saidIn(end) > footShare * saidIn(start, end)) return;
  let at = end;
  while (isSentence(textAt(page, at)) || countWords(textAt(page, at)) >= longLine) at++;
  return at;
}
