import { foldWord } from '../fold.ts';
import { caseWords } from './compile.ts';
import { caseOf, isAllCapitals, isTitleCase, wordCase } from './letter-case.ts';
import { commonWords, particles } from './lists.ts';
import { beginsSentence } from './sentence.ts';
import type { Steps } from './walk.ts';

/** What capitals say in one text, found out only when asked. */
export interface Style {
  /** Nearly every word has one. */
  headline(): boolean;
  /** Nothing but capitals. */
  capitals(): boolean;
}

export function createStyle(text: string): Style {
  let headline: boolean | undefined;
  let capitals: boolean | undefined;
  return {
    headline() {
      headline ??= isTitleCase(text);
      return headline;
    },
    capitals() {
      capitals ??= isAllCapitals(text);
      return capitals;
    },
  };
}

/**
 * Whether the first `words` of `steps` are written as the name is (`letterCase` of a form). Free are: the first
 * letter at the beginning of a sentence, particles (“Al Qaeda”), what a title capitalises (“the Haqqani Network”).
 */
export function isSpelledLike(
  text: string,
  { starts, ends }: Steps,
  words: number,
  letterCase: number,
  style: Style,
): boolean {
  const hasCapital = letterCase !== 0;
  const common = words === 1 && commonWords.has(foldWord(text.slice(starts[0], ends[0])));
  for (let index = 0; index < words && index < caseWords; index++) {
    const wanted = (letterCase >>> (2 * index)) & 3;
    const start = starts[index] as number;
    const end = ends[index] as number;
    const written = caseOf(text, start, end);
    if (common && style.capitals()) return false;
    if (written === wanted) continue;
    if (wanted === wordCase.lower && written === wordCase.title) {
      if (hasCapital || style.headline() || (index === 0 && beginsSentence(text, start))) continue;
    }
    if (wanted === wordCase.title && written === wordCase.lower && words > 1) {
      if (particles.has(foldWord(text.slice(start, end)))) continue;
    }
    if (written !== wordCase.lower && style.capitals()) continue;
    if (written === wordCase.upper && !common && isShouted(text, starts[0] ?? start, ends[words - 1] ?? end))
      continue;
    return false;
  }
  return true;
}

/**
 * Whether capitals say nothing of the words: several in capitals (“AL-QAEDA”), or one with which a sentence begins as
 * datelines do (“KABUL, Afghanistan —”).
 */
export function isShouted(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (/\p{Ll}/u.test(words)) return false;
  if (/\p{Lu}{2}[\s\p{Pd}]+\p{Lu}{2}/u.test(words)) return true;
  return words.length > 3 && beginsSentence(text, start) && afterShouted.test(text.slice(end, end + 24));
}

const afterShouted = /^(?:[’'][sS])?(?:,? [(–—-]|, \p{Lu}|\s*$|[.:]?\s+\d|[,:]?\s+\p{Lu}{2})/u;
