import { type Neighbour, neighbourAfter } from './context.ts';
import { isCapital } from './letter-case.ts';
import { eponyms, nameEnds, titles } from './lists.ts';

/**
 * Whether capitals beside some words make them part of a longer name, which is unmistakably something else: called
 * after them (“Times Square”, “New Jersey Hospital Association”), a company or a law that begins with them, theirs by
 * “of” (“Bank of America”), a part of the world (“West Bank”). In doubt (“Taliban Leadership Council”) they are not.
 */
export function isInsideLongerName(text: string, start: number, end: number): boolean {
  return (
    (isCapital(text, end + 1) && (isBeginning(text, end) || isDirection(text, start, end))) ||
    owner.test(text.slice(Math.max(0, start - 20), start))
  );
}

const owner = /(?<!\p{L})(?:Bank|University) of (?:the )?$/u;
const mostWords = 3;

function isBeginning(text: string, end: number): boolean {
  let word = capitalAfter(text, end);
  for (let words = 1; word && words <= mostWords; words++) {
    const next = capitalAfter(text, word.end);
    if (titles.has(word.fold) || (next && titles.has(next.fold))) return false;
    if (eponyms.has(word.fold)) return neighbourAfter(text, word.end)?.word !== 'of';
    if (nameEnds.has(word.fold)) return words > 1;
    word = next;
  }
  return false;
}

/** Whether the words are a point of the compass that a name begins with. */
function isDirection(text: string, start: number, end: number): boolean {
  if (!/^(?:North|South|East|West)$/.test(text.slice(start, end))) return false;
  const after = capitalAfter(text, end);
  return after !== undefined && !titles.has(after.fold);
}

function capitalAfter(text: string, at: number): Neighbour | undefined {
  const after = neighbourAfter(text, at);
  return after && !/[-‐‑]/.test(after.between) && isCapital(after.word, 0) ? after : undefined;
}
