import type { Prose } from './contrast.ts';
import {
  countJapaneseNegations,
  isCount,
  isNegation,
  isOpener,
  isSmall,
  isSmallName,
} from './guard-words.ts';
import { isMistyped } from './slips.ts';
import type { Vocabulary } from './words.ts';

/** What weighs among the words of a difference; all words folded. */
export interface Weight {
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  /** “Three”, “third”, “enero”. */
  readonly counts: readonly string[];
  readonly names: readonly string[];
  readonly negations: number;
}

export function weigh(prose: Prose, [from, to]: readonly [number, number], vocabulary: Vocabulary): Weight {
  const words: string[] = [];
  const numbers: string[] = [];
  const counts: string[] = [];
  const names: string[] = [];
  let negated = 0;
  for (let at = from; at < to; at++) {
    const id = prose.words.ids[at] ?? 0;
    const fold = vocabulary.folds[id] ?? '';
    words.push(fold);
    if (vocabulary.numeric[id] || isOrdinal(prose, at)) numbers.push(fold);
    if (isNegation(fold, wordAt(prose, at), vocabulary.folds[prose.words.ids[at - 1] ?? -1] ?? '')) negated++;
    if (isCount(fold)) counts.push(fold);
    if (isName(prose, at, id, fold, vocabulary)) names.push(fold.replace(/s$/, ''));
  }
  return { words, numbers, counts, names, negations: negated + countJapaneseNegations(words) };
}

function wordAt({ text, words }: Prose, at: number): string {
  return text.slice(words.starts[at], words.ends[at]);
}

/** The “II” of “World War II”. */
function isOrdinal(prose: Prose, at: number): boolean {
  return /^[IVX]+$/.test(wordAt(prose, at)) && at > 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(prose, at - 1));
}

function isName(prose: Prose, at: number, id: number, fold: string, vocabulary: Vocabulary): boolean {
  const { starts, ends } = prose.words;
  const word = wordAt(prose, at);
  if (!/^\p{Lu}/u.test(word) || /^(?:a|i|id|ill|im|ive)$/.test(fold)) return false;
  const gap = prose.text.slice(at > 0 ? ends[at - 1] : 0, starts[at]);
  const begins = at === 0 || /[…:;"“”«»‘]|[.!?]\s/.test(gap);
  const isCalled = /^(?:\(|::)/.test(prose.text.slice(ends[at]));
  if (isSmall(fold) && !isSmallName(fold) && (begins || !isCalled)) return false;
  return !begins || !(vocabulary.lower[id] || isSmall(fold) || isCount(fold) || isOpener(fold));
}

const article =
  /^(?:de[rmns]|die|das|[mdsk]?ein(?:e[rmns]?)?|ihr(?:e[rmns]?)?|dies(?:e[rmns]?)|jed(?:e[rmns]?)|[ia]m|zu[mr]|vom|beim|ins|ans)$/;
const inflected = /^\p{Ll}{2,}(?:e|en|er|es|em)$/u;
const nounEnding = /\p{Ll}{2}(?:ung|heit|keit|schaft|tion|tät|ismus|nis|ment|ierung)(?:en|s|se)?$/u;

/** A German noun: behind its article (“der Bürgermeister”, “im neuen Haus”) or with the ending of one; its capital names nothing. */
export function isNounOf(
  prose: Prose,
  [from, to]: readonly [number, number],
  { folds }: Vocabulary,
): boolean {
  const capitals = Array.from({ length: to - from }, (_, at) => from + at).filter((at) =>
    /^\p{Lu}/u.test(wordAt(prose, at)),
  );
  const [noun] = capitals;
  if (noun === undefined || capitals.length > 1) return false;
  if (nounEnding.test(wordAt(prose, noun))) return true;
  const isArticle = (at: number) => article.test(folds[prose.words.ids[at] ?? -1] ?? '');
  let before = noun - 1;
  while (before > 0 && !isArticle(before) && inflected.test(wordAt(prose, before))) before--;
  return isArticle(before);
}

/** Neither side’s numbers are all among the other’s, in order: 3–2 is not 2–3. */
export function countOthers(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  let found = 0;
  for (const number of many) if (found < few.length && isSameNumber(few[found] ?? '', number)) found++;
  return found < few.length;
}

/** “40” is “40%” and “$40” that lost a sign; “€40” is not, nor “40s”. */
function isSameNumber(left: string, right: string): boolean {
  const [one, other] = left.length < right.length ? [left, right] : [right, left];
  return one === other || (/^\d/.test(one) && other.replace(/^\p{Sc}|%$|(?<=\d)(?!s$)\p{L}+$/gu, '') === one);
}

/** Each side has a name that is no word of the other, not even mistyped. */
export function nameOthers(left: Weight, right: Weight): boolean {
  const lacks = (names: readonly string[], words: readonly string[]) =>
    names.some((name) => !words.some((word) => isMistyped(name, word.replace(/s$/, ''))));
  return lacks(left.names, right.words) && lacks(right.names, left.words);
}
