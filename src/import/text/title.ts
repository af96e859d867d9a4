import { isName } from '../byline.ts';
import { splitCredit } from '../credit.ts';
import { countWords, endsInStop, endsSentence, isProse, isTitleCase } from '../words.ts';
import { headEnd, headStart } from './head-span.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';

/** The title, and what stands above it and between it and the text. */
export const title: Recogniser = (page) => {
  const from = headStart(page);
  const end = headEnd(page);
  const byline = labelled(page, 'byline')[0];
  const below = byline === undefined || free(page, from, byline).length === 0 ? end : byline;
  let candidates = free(page, from, below).filter((at) => isTitleLike(textAt(page, at)));
  if (candidates.length === 0)
    candidates = free(page, from, end)
      .slice(0, 1)
      .filter((at) => !isProse(textAt(page, at)));
  const at = chooseTitle(page, candidates);
  if (at === undefined) return [];
  return [
    { at, label: 'title', reason: 'the line of the head that reads most like a title' },
    ...kickers(page, free(page, 0, at)),
    ...again(page, at),
  ];
};

function isTitleLike(text: string): boolean {
  if (/^(?:https?:|www\.|@)|\S+@\S+\.\w+$/.test(text) || countWords(text) > 40) return false;
  const sentence = endsInStop(text) && countWords(text) > 14;
  return !sentence && !(isProse(text) && (endsInStop(text) || countWords(text) > 24)) && !splitCredit(text);
}

function chooseTitle(page: Page, candidates: readonly number[]): number | undefined {
  const anchor = labelled(page, 'byline')[0] ?? labelled(page, 'published')[0];
  const texts = page.blocks.map(({ text }) => text.toLowerCase());
  const rated = candidates.map((at) => {
    const text = textAt(page, at);
    const words = countWords(text);
    let points = words >= 4 && words <= 22 ? 3 : words >= 3 && words <= 30 ? 1 : 0;
    if (!endsInStop(text)) points += 3;
    if (isTitleCase(text) && words > 3) points += 1;
    if (at === candidates[0] && words > 2) points += 1;
    if (text === text.toUpperCase() && words < 6) points -= 2;
    if (isName(text)) points -= 2;
    if (isRunTogether(text) || /\bthis (?:article|story|page)\b/i.test(text)) points -= 4;
    if (anchor !== undefined && at < anchor && free(page, at, anchor).length <= 3) points += 3;
    const node = page.blocks[at]?.node;
    if (node?.type === 'heading') points += 8 - node.depth;
    if (texts.filter((other) => other === text.toLowerCase()).length > 1 && words > 3) points += 2;
    const within = candidates.some(
      (other) =>
        other !== at &&
        countWords(textAt(page, other)) > 3 &&
        text.length > textAt(page, other).length &&
        text.toLowerCase().includes(textAt(page, other).toLowerCase()),
    );
    if (within) points -= 3;
    return { at, points };
  });
  const best = rated.toSorted((a, b) => b.points - a.points || a.at - b.at)[0]?.at ?? -1;
  return candidates.findLast((at) => at === best || (at > best && textAt(page, at) === textAt(page, best)));
}

/** Links that a paste ran together: “NewsSportsWeather”. */
const isRunTogether = (text: string): boolean =>
  (text.match(/[\p{Ll}\d]\p{Lu}/gu)?.length ?? 0) >= Math.max(2, countWords(text) * 0.4);

/** The short line just above the title is its kicker; sentences there explain the kicker; other lines are the page's. */
function kickers(page: Page, above: readonly number[]): Verdict[] {
  const near = above.slice(-4);
  const kicker = near.findLast((at) => {
    const text = textAt(page, at);
    return (
      countWords(text) <= 4 &&
      /^[\p{Lu}\d]/u.test(text) &&
      !endsSentence(text) &&
      !/[>»|/›]/.test(text) &&
      !/^\d+$/.test(text)
    );
  });
  return above.map((at): Verdict => {
    if (at === kicker) return { at, label: 'kicker', reason: 'a short line above the title' };
    if (kicker !== undefined && at > kicker) {
      return { at, label: 'left out', reason: 'it explains the kicker, not the article' };
    }
    const look = isProse(textAt(page, at)) ? { look: 'navigation, or text of the article?' } : {};
    return { at, label: 'left out', reason: 'it stands above the title', ...look };
  });
}

/** The title said once more near the head. */
const again = (page: Page, title: number): Verdict[] =>
  free(page, title + 1, headEnd(page))
    .filter((at) => textAt(page, at).toLowerCase() === textAt(page, title).toLowerCase())
    .map((at) => ({ at, label: 'left out', reason: 'the title again' }));
