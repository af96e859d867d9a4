import { splitCredit } from '../credit.ts';
import { isEdited } from '../head/byline.ts';
import { isOpener } from '../head/byline-openers.ts';
import { readHeadLine } from '../head/head-line.ts';
import { isRole } from '../head/roles.ts';
import { countWords, endsInStop, endsSentence, isProse } from '../words.ts';
import type { Block } from './blocks.ts';
import { isDated } from './dated.ts';
import { headEnd } from './head-span.ts';
import { findMainText } from './main-text.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';
import { titleSigns } from './title-signs.ts';
import { isSection, saysWhoOrWhen } from './title-words.ts';
import { isToldBelow } from './told.ts';

/** The title, what stands above it, and where it is said again. */
export const title: Recogniser = (page) => {
  const at = chooseTitle(page);
  if (at === undefined) return [];
  return [
    { at, label: 'title', reason: 'the line of the head that reads most like a title' },
    ...aboveTitle(page, free(page, 0, at)),
  ];
};

/** Lines of the page in front of the title may read like the first paragraphs. */
const slack = 5;

/** The line that reads most like a title; where it stands twice, the one above the byline. */
function chooseTitle(page: Page): number | undefined {
  const { places, blocks } = openBlocks(page);
  const main = findMainText(blocks);
  const candidates = blocks
    .slice(0, main.start + slack)
    .flatMap(({ text }, at) => (isTitleLike(text) && !isCaptioned(text, blocks[at + 1]) ? [at] : []));
  const signs = titleSigns(blocks);
  const rate = (at: number): number => {
    const node = blocks[at]?.node;
    const marked = node?.type === 'heading' ? 8 - node.depth : 0;
    return signs.reduce((sum, { points, see }) => sum + points * Number(see(at)), marked);
  };
  let [best, most] = [undefined as number | undefined, Number.NEGATIVE_INFINITY];
  for (const at of candidates) {
    const points = rate(at);
    if (points > most) [best, most] = [at, points];
  }
  const text = blocks[best ?? -1]?.text ?? '';
  const isSame = (at: number): boolean => blocks[at]?.text.toLowerCase() === text.toLowerCase();
  const isCapitals = (at: number): boolean => blocks[at]?.text === blocks[at]?.text.toUpperCase();
  if (best !== undefined && isCapitals(best))
    best = candidates.find((at) => isSame(at) && !isCapitals(at)) ?? best;
  const said = candidates.findLast(
    (at) =>
      blocks[at]?.text === blocks[best ?? -1]?.text &&
      [1, 2, 3].some((step) => saysWhoOrWhen(blocks[at + step]?.text ?? '')),
  );
  return places[said ?? best ?? -1];
}

/** The blocks that nobody has claimed, each with its place on the page; blank lines around a claimed block stay. */
function openBlocks(page: Page): { places: number[]; blocks: Block[] } {
  const places = free(page);
  let from = 0;
  const blocks = places.flatMap((at): Block[] => {
    const block = page.blocks[at];
    const gap = Math.max(...page.blocks.slice(from, at + 1).map((one) => one.gap));
    from = at + 1;
    return block ? [{ ...block, gap }] : [];
  });
  return { places, blocks };
}

/** What a picture shows, once more in the caption below it. */
const isCaptioned = (text: string, next: Block | undefined): boolean =>
  next?.text.startsWith(text.replace(/\.$/, '')) === true && splitCredit(next.text) !== undefined;

/** “Ann Lee on the pier in February. Tom Roe” */
const signedCaption = /\s[\p{Ll}\d]\S*[.!?][”"’]? (?:\p{Lu}[\p{Ll}.’'-]+ ){1,2}\p{Lu}[\p{Ll}’'-]+$/u;

function isTitleLike(text: string): boolean {
  const words = countWords(text);
  if (
    words === 0 ||
    words > 40 ||
    /^\p{Lu}{6,}\p{Ll}+$|^[—–-]\s(?!\p{Lu}\p{Ll}*\s\p{Ll})/u.test(text) ||
    /^(?:https?:|www\.|@|(?:categor(?:y|ies)|topics?|tags?|filed under)\s*:)|\S+@\S+\.\w+$|^(?:portrait|photo|headshot) of |[’']s face$/i.test(
      text,
    )
  )
    return false;
  if ((endsInStop(text) && words > 22) || (words >= 8 && signedCaption.test(text))) return false;
  return (
    !(isProse(text) && words > 24) &&
    !splitCredit(text) &&
    !saysWhoOrWhen(text) &&
    !isEdited(text) &&
    !readHeadLine(text)?.relative
  );
}

/** A short line near the title is its kicker; text stays text; other lines are the page's. */
function aboveTitle(page: Page, above: readonly number[]): Verdict[] {
  const { start } = findMainText(page.blocks);
  const kicker = above.slice(-3).findLast((at) => isKicker(textAt(page, at)) && !isInMenu(page, at));
  return above.flatMap((at): Verdict[] => {
    const text = textAt(page, at);
    if (saysWhoOrWhen(text) || isAuthorAbove(page, at)) return [];
    if (at === kicker) return [{ at, label: 'kicker', reason: 'a short line above the title' }];
    const prose = isProse(text);
    const isSentence = endsSentence(text) && countWords(text) >= 12 && above.length <= 12;
    if ((prose && at >= start) || isSentence)
      return [{ at, label: 'paragraph', reason: 'text', look: 'it stands above the title' }];
    const reason =
      kicker !== undefined && at > kicker
        ? 'it explains the kicker, not the article'
        : 'it stands above the title';
    return [{ at, label: 'left out', reason, ...(prose && { look: 'navigation, or text of the article?' }) }];
  });
}

/** A name on the first line of the paste, beside a date, below “By” or of whom the page tells below, or that “By”. */
function isAuthorAbove(page: Page, at: number): boolean {
  if (isOpener(textAt(page, at))) return true;
  if (readHeadLine(textAt(page, at))?.said !== 'name') return false;
  if (isOpener(textAt(page, at - 1)) || isToldBelow(page, at)) return true;
  const next = textAt(page, at + 1);
  const below = isSection(next) || (countWords(next) <= 4 && isRole(next)) ? at + 2 : at + 1;
  return at === 0 || [at - 1, below].some((other) => isDated(textAt(page, other)));
}

const isKicker = (text: string): boolean =>
  countWords(text) <= 4 &&
  /^[\p{Lu}\d]/u.test(text) &&
  !endsSentence(text) &&
  !/[>»|/›]/.test(text) &&
  !/^\d+$/.test(text);

/** One of at least five short lines in a row. */
function isInMenu(page: Page, at: number): boolean {
  const isShort = (other: number): boolean =>
    other >= 0 && countWords(textAt(page, other)) <= 5 && !endsSentence(textAt(page, other));
  let from = at;
  while (at - from < 5 && isShort(from - 1) && page.blocks[from]?.gap === 0) from--;
  return at - from >= 4;
}

/** The title said once more near the head. */
export const titleAgain: Recogniser = (page) => {
  const at = labelled(page, 'title')[0];
  if (at === undefined) return [];
  return free(page, at + 1, headEnd(page))
    .filter((other) => textAt(page, other).toLowerCase() === textAt(page, at).toLowerCase())
    .map((other) => ({ at: other, label: 'left out', reason: 'the title again' }));
};
