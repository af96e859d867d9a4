import { foldWord } from '../fold.ts';
import { englishWords } from '../suggest/lists.ts';
import { caseOf, isCapital, wordCase } from './letter-case.ts';
import {
  abbreviations,
  commonWords,
  datePrepositions,
  familyNouns,
  institutions,
  months,
  nameSuffixes,
  nameVerbs,
  notPossessed,
  offices,
  openers,
  placePrepositions,
  speechVerbs,
  surnamesInS,
  titles,
} from './lists.ts';
import { beginsSentence } from './sentence.ts';

/** The word beside some words and what parts it from them. */
export interface Neighbour {
  readonly word: string;
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  readonly between: string;
}

const wordBefore = /([\p{L}\p{M}\p{N}’'.]*[\p{L}\p{M}\p{N}.])([\s\u00A0\u202F]+|[-‐‑])$/u;
const wordAfter = /^([\s\u00A0\u202F]+|[-‐‑])([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’']*)/u;

/** The word before `at`, when only spaces or a hyphen part them. */
export function neighbourBefore(text: string, at: number): Neighbour | undefined {
  const match = wordBefore.exec(text.slice(Math.max(0, at - 48), at));
  if (!match) return;
  const [whole, word = '', between = ''] = match;
  const start = at - whole.length;
  if (word.endsWith('.') && !/^(?:\p{L}\.)+$/u.test(word) && !abbreviations.has(foldPoints(word))) return;
  return { word, fold: foldPoints(word), start, end: start + word.length, between };
}

/** The word after `at`, when only spaces or a hyphen part them. */
export function neighbourAfter(text: string, at: number): Neighbour | undefined {
  const match = wordAfter.exec(text.slice(at, at + 48));
  if (!match) return;
  const [, between = '', word = ''] = match;
  const start = at + between.length;
  return { word, fold: foldWord(word), start, end: start + word.length, between };
}

const foldPoints = (word: string) => foldWord(word).replaceAll('.', '');

/** “alone”: nothing beside the surname makes it part of a longer name; “rival”: another person’s; “other”: no person. */
export type SurnamePlace = 'alone' | 'rival' | 'other';

/** What the words beside a surname are: before it the person’s own given name, after it the beginning of any name. */
export interface Known {
  readonly hasGiven: boolean;
  isName(fold: string): boolean;
}

/** What stands around the surname `text[start..end)`. */
export function placeOfSurname(
  text: string,
  start: number,
  end: number,
  headline: boolean,
  known: Known,
): SurnamePlace {
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  if (after) {
    const hyphen = after.between.length === 1 && /[-‐‑]/.test(after.between);
    const capital =
      isCapital(after.word, 0) || particleBeforeName.test(text.slice(after.start, after.end + 2));
    if (hyphen && capital && !known.isName(after.fold)) return 'other';
    if (!hyphen && !capital && familyNouns.has(after.fold)) return 'other';
    if (capital && institutions.has(after.fold)) return 'other';
    if (!hyphen && capital && !headline && !months.has(after.fold)) {
      if (nameSuffixes.has(after.fold)) return 'rival';
      if (!known.isName(after.fold) && !followers.has(after.fold)) return 'other';
    }
  }
  if (!before) return 'alone';
  if (/[-‐‑]/.test(before.between)) {
    return !isCapital(before.word, 0) || prefixes.has(before.fold) || known.isName(before.fold)
      ? 'alone'
      : 'other';
  }
  if (!isCapital(before.word, 0)) {
    if (before.fold === 'the' && /^\p{Ll}*s$/u.test(text.slice(end, end + 1))) return 'other';
    return 'alone';
  }
  if (headline || /[’'][sS]?$/.test(before.word) || titles.has(before.fold) || known.hasGiven) return 'alone';
  if (months.has(before.fold) || /(?:an|ese|ish|iqi|aeli|ani|eni|chman)$/.test(before.fold)) return 'alone';
  if (/^(?:\p{L}\.)+$/u.test(before.word)) return 'rival';
  if (openers.has(before.fold)) return 'alone';
  if (beginsSentence(text, before.start)) {
    return commonWords.has(before.fold) || /(?:ly|ing|ed)$/.test(before.fold) ? 'alone' : 'rival';
  }
  if (/^\p{Lu}{2,}$/u.test(before.word)) return 'alone';
  return 'rival';
}

const particleBeforeName = /^(?:a[lnrstzd]|ash|el|ul|bin|ibn|bint|von|van|der|de)[-‐‑ ]\p{Lu}/u;
const prefixes: ReadonlySet<string> = new Set('anti non pro then ex former post pre co vice neo'.split(' '));
const followers: ReadonlySet<string> = new Set(
  'white cabinet doctrine presidency era republican republicans democrat democrats'.split(' '),
);

/** Whether one capitalised word, a name of its own, is here the common word that it is too (“May I …”). */
export function isCommonWordHere(text: string, start: number, end: number, headline: boolean): boolean {
  const fold = foldWord(text.slice(start, end));
  if (months.has(fold) && datePrepositions.has(neighbourBefore(text, start)?.fold ?? '')) return true;
  if (!commonWords.has(fold) || caseOf(text, start, end) !== wordCase.title) return false;
  if (!headline && !beginsSentence(text, start)) return false;
  if (/^(?:[’'][sS]|’)(?!\p{L})/u.test(text.slice(end))) return false;
  if (/^(?:, (?:which|who|whose)\b| \(\d)/.test(text.slice(end, end + 8))) return false;
  const after = neighbourAfter(text, end);
  if (!after || /[-‐‑]/.test(after.between)) return true;
  return !nameVerbs.has(after.fold) && !(offices.has(after.fold) && !isCapital(after.word, 0));
}

/** Whether what stands around some words shows a person: a title, “said”, “who”, an age. */
export function isPersonHere(text: string, start: number, end: number): boolean {
  const before = neighbourBefore(text, start);
  if (before && isCapital(before.word, 0) && titles.has(before.fold)) return true;
  if (before && placePrepositions.has(before.fold)) return false;
  if (before && speechVerbs.has(before.fold)) return true;
  const after = neighbourAfter(text, end);
  if (after && !/[-‐‑]/.test(after.between) && (speechVerbs.has(after.fold) || after.fold === 'who'))
    return true;
  return /^, (?:who\b|whose\b|\d\d,)/.test(text.slice(end, end + 8));
}

/** Whether what stands around some words shows a place: “in”, a region after a comma. */
export function isPlaceHere(text: string, start: number, end: number): boolean {
  const before = neighbourBefore(text, start);
  if (before && (placePrepositions.has(before.fold) || before.fold === 'to')) return true;
  return /^, \p{Lu}/u.test(text.slice(end, end + 3));
}

/** Whether the s after `text[start..end)` is a possessive that lost its apostrophe, and the words before it the name. */
export function lostApostrophe(text: string, start: number, end: number, plural: boolean): boolean {
  const stem = foldWord(text.slice(start, end));
  const last = stem.slice(stem.lastIndexOf(' ') + 1);
  if (surnamesInS.has(`${last}s`) || englishWords.has(`${stem}s`)) return false;
  if (commonWords.has(last) && !/\s/.test(stem)) return false;
  if (plural) return true;
  const after = neighbourAfter(text, end + 1);
  if (!after || /[-‐‑]/.test(after.between) || isCapital(after.word, 0)) return false;
  return neighbourBefore(text, start)?.fold !== 'the' && !notPossessed.has(after.fold);
}

/** Where a name ends with the bracket that it opened (“Roe (band)”). */
export function closedEnd(text: string, start: number, end: number): number {
  const closing = text.charAt(end);
  if (closing !== ')' && closing !== ']') return end;
  const words = text.slice(start, end);
  const opening = closing === ')' ? '(' : '[';
  return words.split(opening).length > words.split(closing).length ? end + 1 : end;
}

/** A number that goes on on either side (“9/11/2001”), or a word inside an address (“www.taliban.example”). */
export function isInsideLonger(text: string, start: number, end: number): boolean {
  if (
    /\p{Nd}/u.test(text.charAt(start)) &&
    /(?:\p{Nd}[-./:,–]|[$€£#.])$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return true;
  if (/\p{Nd}/u.test(text.charAt(end - 1)) && /^(?:[-./:,–]\p{Nd}|[%‰°])/u.test(text.slice(end, end + 2)))
    return true;
  return /:\/\/|^www\.|[\p{L}\p{N}]@|^[“"'‘(]*@/iu.test(runAround(text, start, end));
}

/** The words with what stands beside them up to the next spaces. */
function runAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 200 && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 200 && !isSpace(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
}
