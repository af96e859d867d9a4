import type { Language } from './language.ts';

/** One space between words: a few blanks, no-break ones too, and at most one line break. Bounded, so that nothing backtracks far. */
export const space = String.raw`(?:(?:[^\S\n]{1,3}\n?|\n)[^\S\n]{0,3})`;
export const dash = '[-‐‑–—−]';

/** A year of four digits, or of two behind an apostrophe, that no digit continues. */
export const year = String.raw`(?:(?<year>[12]\d{3})|['’‘](?<short>\d\d))(?![\d])(?![.,]\d)`;

/** Any of the words, longest first; nothing where there are none. They may hold signs of a pattern; a blank stands for `space`. */
export function oneOf(words: Iterable<string>): string {
  const sources = [...words].toSorted((a, b) => b.length - a.length);
  if (sources.length === 0) return '(?!)';
  return `(?:${sources.join('|').replaceAll(' ', space)})`;
}

/** Words as they begin a sentence, stand within it, and shout. */
export function spellings(words: Iterable<string>, cases: 'any' | 'capital'): string[] {
  return [...words].flatMap((word) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    return [...new Set([...(cases === 'any' ? [word] : []), capital, word.toUpperCase()])];
  });
}

/** Matches at exactly `at`, or not. */
export function matcher(source: string, flags = ''): (text: string, at: number) => RegExpExecArray | null {
  const pattern = new RegExp(source, `${flags}y`);
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
}

/** Matches whole words that end right before `at`; read backwards, so the cost is that of the match. */
export function behind(source: string, flags = ''): (text: string, at: number) => Behind | null {
  const match = matcher(`(?<=(?<![\\p{L}\\p{N}])(?<behind>${source}))`, `${flags}u`);
  return (text, at) => {
    const groups = match(text, at)?.groups;
    return groups ? { words: groups.behind ?? '', groups } : null;
  };
}

export interface Behind {
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Makes something once per language. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const value = make(language);
    made.set(language, value);
    return value;
  };
}
