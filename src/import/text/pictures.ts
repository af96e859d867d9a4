import { captionSigns } from '../caption.ts';
import { type CreditedCaption, splitCredit } from '../credit.ts';
import { countSentences, countWords, endsSentence, isProse, meaningWords } from '../words.ts';
import { usualGap } from './blocks.ts';
import { hasDateline } from './dateline.ts';
import { footStart } from './leftovers.ts';
import { findMainText } from './main-text.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';

/** Captions that end in a credit or have it on the next line, each with the line above that says what the picture shows. */
export const creditedCaptions: Recogniser = (page) =>
  free(page, 0, footStart(page)).flatMap((at): Verdict[] => {
    const text = textAt(page, at);
    const split = countWords(text) <= 90 ? splitCredit(text) : undefined;
    if (!split || (hasDateline(text) && endsSentence(text)) || isTextAbove(split.caption)) return [];
    if (isSigned(page, at, split)) return [];
    const caption = split.caption === '' ? captionBeside(page, at) : at;
    const verdicts: Verdict[] = [
      { at: caption ?? at, label: 'picture', reason: `it ends in a credit, “${split.credit}”` },
    ];
    if (caption !== undefined && caption !== at)
      verdicts.push({ at, label: 'credit', reason: 'the credit of the picture beside it' });
    const alt = caption === at + 1 ? at - 1 : alternativeText(page, caption ?? at, split.caption);
    if (alt !== undefined)
      verdicts.push({
        at: alt,
        label: 'alternative text',
        reason: 'it says in short what the caption below it says',
      });
    return verdicts;
  });

/** The last paragraph with its agency in brackets: “… she added. (ANSA).” */
const isSigned = (page: Page, at: number, { caption, credit }: CreditedCaption): boolean =>
  at === findMainText(page.blocks).end - 1 && endsSentence(caption) && /^\p{L}{2,8}$/u.test(credit);

/**
 * The caption of a credit that stands alone: the line right above it, or the one below where the line above says in
 * other words what the picture shows (“Ann Lee A man on a pier”).
 */
function captionBeside(page: Page, at: number): number | undefined {
  const [above, below] = [textAt(page, at - 1), textAt(page, at + 1)];
  const [isFreeAbove, isFreeBelow] = [at - 1, at + 1].map((other) => free(page, other, other + 1).length > 0);
  if (isFreeAbove && isFreeBelow && above.startsWith(`${textAt(page, at)} `) && countWords(below) >= 4)
    return endsSentence(below) && page.blocks[at + 1]?.gap !== 0 ? undefined : at + 1;
  const parts = usualGap(page.blocks) > 0 || !endsSentence(above);
  const near = (parts && page.blocks[at]?.gap === 0) || at < findMainText(page.blocks).start;
  const words = countWords(above);
  return isFreeAbove && near && words >= 4 && words <= 45 && countSentences(above) <= 2 && !isTextAbove(above)
    ? at - 1
    : undefined;
}

/** Captions without a credit, by what they say; in doubt a paragraph stays a paragraph. */
export const plainCaptions: Recogniser = (page) => {
  const open = free(page);
  return open.flatMap((at): Verdict[] => {
    const text = textAt(page, at);
    const { points, signs } = captionSigns(text, textAt(page, at - 1), textAt(page, at + 1));
    if (points < 1) return [];
    const reason = signs.join(', ');
    if (points >= 2) return [{ at, label: 'picture', reason, look: 'a caption, or a paragraph?' }];
    if (signs.some((sign) => sign.includes('seen'))) {
      return [{ at, label: 'paragraph', reason: 'a paragraph', look: `perhaps a caption: ${reason}` }];
    }
    return [];
  });
};

/** The block above `at` when it is short, no running text, and half of its words stand in the caption again. */
function alternativeText(page: Page, at: number, caption: string): number | undefined {
  const above = at - 1;
  const text = textAt(page, above);
  if (!free(page, above, at).includes(above) || isProse(text) || isTextAbove(text)) return;
  if (isBelowDek(page, above)) return above;
  const own = meaningWords(text);
  if (own.size === 0 || countWords(text) > 30) return;
  const others = meaningWords(caption);
  const shared = [...own].filter((word) => [...others].some((other) => alike(word, other)));
  return shared.length >= own.size * 0.5 ? above : undefined;
}

/** A short line of the head that is no sentence, with another line between it and the title. */
function isBelowDek(page: Page, at: number): boolean {
  const words = countWords(textAt(page, at));
  const title = labelled(page, 'title')[0] ?? at;
  const isHead = at < findMainText(page.blocks).start && at > title + 1;
  return (
    isHead &&
    page.verdicts.get(at - 1) === undefined &&
    words >= 3 &&
    words <= 20 &&
    !endsSentence(textAt(page, at))
  );
}

const alike = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b));

/** More than captions say: speech, or a paragraph of some length. */
const isTextAbove = (caption: string): boolean =>
  /^[“"]/.test(caption) || countSentences(caption) > 3 || (isProse(caption) && countWords(caption) >= 60);
