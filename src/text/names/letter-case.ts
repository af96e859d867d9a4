import { foldWord } from '../fold.ts';
import { particles } from './lists.ts';

/** How a word is written; a word without cased letters is `lower`. */
export const wordCase = { lower: 0, title: 1, upper: 2, mixed: 3 } as const;

/** How the word `text[start..end)` is written; one capital alone is `title`. */
export function caseOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let firstIsUpper = false;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    let direction = 0;
    if (code < 128) direction = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? -1 : 0;
    else direction = directionOf(text.charAt(index));
    if (direction > 0) {
      if (upper + lower === 0) firstIsUpper = true;
      upper++;
    } else if (direction < 0) lower++;
  }
  if (upper === 0) return wordCase.lower;
  if (upper === 1 && firstIsUpper) return wordCase.title;
  return lower === 0 ? wordCase.upper : wordCase.mixed;
}

/** Whether `text[at]` is a capital letter. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : directionOf(text.charAt(at)) > 0;
}

function directionOf(character: string): number {
  const lower = character.toLowerCase();
  if (lower !== character) return 1;
  return character.toUpperCase() !== character ? -1 : 0;
}

/** A headline: nearly every word of a short text begins with a capital, so that capitals say nothing. */
export function isTitleCase(text: string): boolean {
  if (text.length > 200 || /[.;,]\s*$/.test(text)) return false;
  const all = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const words = all.filter((word) => !particles.has(foldWord(word)));
  const capitals = words.filter((word) => isCapital(word, 0)).length;
  return all.length >= 4 && words.length >= 3 && capitals >= words.length * 0.9;
}

/** No lower-case letter, and more than an abbreviation or two. */
export function isAllCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  return /\p{Lu}{3}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 7;
}
