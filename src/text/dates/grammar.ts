import type { Language } from './language.ts';
import { oneOf, space, spellings } from './pattern.ts';

/** Pattern of a month’s name; a short form may carry its full stop, a full name may not (“in May. 12 people”). */
export function monthPattern({ months, capitals, lowerMonths }: Language): string {
  const cases = capitals ? 'capital' : 'any';
  const names = months.map(([name = '']) => name);
  const full = [...spellings(names, cases), ...lowerMonths];
  const short = spellings(
    months.flatMap(([, ...names]) => names),
    cases,
  );
  const shortNames = short.length > 0 ? `|${oneOf(short)}(?:\\.|(?![\\p{L}\\p{N}.]))` : '';
  return `(?:${oneOf(full)}(?![\\p{L}\\p{N}])${shortNames})`;
}

/** 1–12 for a name as it stands in the text. */
export function monthOf({ months }: Language, name: string): number {
  const word = name.toLowerCase().replace('.', '');
  return months.findIndex((names) => names.includes(word)) + 1;
}

/** Pattern of a weekday’s name with its full stop and what follows it before a date. */
export function weekdayPattern(language: Language): string {
  const { weekdays, weekdayOf, capitals } = language;
  const names = spellings(weekdays.flat(), capitals ? 'capital' : 'any');
  return `(?<weekday>${oneOf(names)})\\.?(?: ?,)?${space}${fill(weekdayOf, language, '')}`;
}

/** 0 is Sunday. */
export function weekdayNumber({ weekdays }: Language, name: string): number {
  const word = name.toLowerCase();
  return weekdays.findIndex((names) => names.includes(word));
}

/** Fills `{name}` and blanks of a language’s pattern. */
export function fill(pattern: string, { ordinals, tens }: Language, year: string): string {
  return pattern
    .replaceAll('{year}', year)
    .replaceAll('{ordinals}', oneOf(ordinals))
    .replaceAll('{tens}', oneOf(tens))
    .replaceAll(/(?<!\[[^\]]*) /g, space);
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The number that digits, Roman digits or a word of the language say; 0 for none. */
export function numberOf({ ordinals }: Language, words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const index = ordinals.indexOf(words.toLowerCase().replace(/\s+/g, ' '));
  if (index >= 0) return index + 1;
  if (/^[IVX]+$/.test(words))
    return [...words].reduce((sum, sign, at) => {
      const worth = romans[sign] ?? 0;
      return sum + (worth < (romans[words[at + 1] ?? ''] ?? 0) ? -worth : worth);
    }, 0);
  return extraOrdinals[words.toLowerCase()] ?? 0;
}

const extraOrdinals: Readonly<Record<string, number>> = {
  uno: 1,
  last: 2,
  latter: 2,
  second: 2,
  primer: 1,
  tercer: 3,
};

export type FirstWord = 'month' | 'season' | 'ordinal' | 'tens' | 'period' | 'hundreds';

/** Every word at which a date may begin, in lower case. */
export function firstWords(languages: readonly Language[]): [word: string, kind: FirstWord][] {
  const first =
    (kind: FirstWord) =>
    (word: string): [string, FirstWord] => [word.split(/[- ]/)[0] ?? '', kind];
  return languages.flatMap((language) => [
    ...language.months.flat().map(first('month')),
    ...Object.keys(language.seasons).map(first('season')),
    ...language.ordinals.map(first('ordinal')),
    ...language.tens.map(first('tens')),
    ...language.firstWords.map(first('period')),
    ...(language.tag === 'en' ? ['seventeen', 'eighteen', 'nineteen'] : []).map(first('hundreds')),
  ]);
}
