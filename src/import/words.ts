import { findWords } from '../text/fold.ts';
import { findSentences } from '../text/sentences.ts';
import { remember } from './remember.ts';

const signPattern = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/** How many words `text` has; “al-Qaeda” has two, and two signs of Chinese or Japanese are one. */
export const countWords = remember((text): number => {
  const signs = text.match(signPattern)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  return signs === 0
    ? findWords(text).length
    : Math.round(signs / 2) + findWords(text.replace(signPattern, ' ')).length;
});

export const countSentences = (text: string): number => findSentences(text, 'en').length;

/** Ends as a sentence ends, also inside closing quotes, brackets or a footnote mark. */
export const endsSentence = (text: string): boolean => /[.!?…。！？][\])”’"'»\d]*$/u.test(text.trim());

/** Ends in a full stop, as sentences do and titles do not. */
export const endsInStop = (text: string): boolean =>
  /[.。][\])”’"'»]*$/u.test(text.trim()) && !/(?:\b[A-Z]\.)+$|\.\.\.$/.test(text.trim());

/** Written in capitals where a title is: almost every longer word begins with one. */
export function isTitleCase(text: string): boolean {
  const longer = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.filter((word) => word.length > 3) ?? [];
  const capital = longer.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return longer.length > 0 && capital.length >= longer.length * 0.8;
}

/** A paragraph of running text, by its length and its full stop. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return endsSentence(text) && (words >= 28 || (words >= 18 && countSentences(text) > 1));
}

/** The folded words of `text` that carry meaning, each once, without their commonest endings; of East Asian text its pairs of signs. */
export const meaningWords = remember((text): ReadonlySet<string> => {
  const words = findWords(text).map(({ fold }) => fold);
  return new Set([
    ...words.filter((word) => word.length > 3 && !light.has(word)).map(stem),
    ...pairsOf(text),
  ]);
});

/** Hiragana alone joins words. */
function pairsOf(text: string): string[] {
  const runs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]{2,}/gu) ?? [];
  return runs
    .flatMap((run) => Array.from(run).map((sign, at, signs) => sign + (signs[at + 1] ?? '')))
    .filter((pair) => pair.length > 1 && !/^\p{sc=Hiragana}+$/u.test(pair));
}

/** The share of the meaning words of `text` that `other` has too, from 0 to 1. */
export function shareOf(text: string, other: string): number {
  const own = meaningWords(text);
  const others = meaningWords(other);
  return own.size === 0 ? 0 : [...own].filter((word) => others.has(word)).length / own.size;
}

const light = new Set(
  'about after also among been before being between could during from have having includes including included into like more most much other over said same since some such than that their them then there these they this those through under until upon very were what when where which while will with would your'.split(
    ' ',
  ),
);

const stem = (word: string): string => word.replace(/(?:ings?|ed|es|s)$/, '');
