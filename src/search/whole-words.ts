import { subjectWord } from './hash.ts';
import type { Candidate, Entry } from './pagefind.ts';
import type { QueryPart } from './parse-query.ts';

/** Pagefind’s `termSimilarity`: how much less a word counts that only begins as asked. */
export const similarity = 5;

/** Places score more whose word has the stem that was asked, less where it only begins so. */
const whole = 25 ** 2 * Math.exp(similarity * (Math.exp(-1 / 8) - 1)) * 0.7;

/** The words by which articles that hold a part are ranked. */
export function rankedWords(part: QueryPart): readonly string[] {
  if (part.form === 'subject') return part.notes.slice(0, 1).map(subjectWord);
  return part.form === 'common' ? [] : part.words;
}

/**
 * Of each part, the forms in which an article says its words: the stem that was asked, however it ends. Those of an
 * article that is known to hold every part, if `isKnown`; else there may be none.
 */
export function wholeForms(
  { words }: Entry,
  { places }: Candidate,
  parts: readonly QueryPart[],
  isKnown = false,
): ReadonlySet<string>[] {
  const best = places.filter(({ s: score }) => score > whole);
  const forms = [...new Set(best.map(({ l: at }) => words[at] ?? ''))];
  const likeness = (part: QueryPart, form: string) =>
    Math.max(0, ...rankedWords(part).map((word) => sharedLetters(word, form)));
  // Pagefind does not tell which word of the query a form answers: the likest.
  const most = new Map(forms.map((form) => [form, Math.max(...parts.map((part) => likeness(part, form)))]));
  return parts.map((part) => {
    if (part.form === 'common') return new Set(part.words);
    const own = forms.filter((form) => likeness(part, form) === most.get(form));
    if (own.length > 0 || !isKnown) return new Set(own);
    const likest = Math.max(1, ...forms.map((form) => likeness(part, form)));
    return new Set(forms.filter((form) => likeness(part, form) === likest));
  });
}

/** The longest run of letters that two words share. */
function sharedLetters(a: string, b: string): number {
  for (let length = Math.min(a.length, b.length); length > 0; length--) {
    for (let at = 0; at + length <= a.length; at++) if (b.includes(a.slice(at, at + length))) return length;
  }
  return 0;
}
