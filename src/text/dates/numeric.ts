import { contextOf } from './context.ts';
import { type Draft, exists, type Named, type Recogniser } from './draft.ts';
import { matcher } from './pattern.ts';
import { centuryFor } from './years.ts';

const iso = matcher(String.raw`([12]\d{3})([-/])(\d{1,2})\2(\d{1,2})(?![\d/-])(?![.,]\d)`);
const spacedNumbers = matcher(String.raw`(\d{1,2})(\.)\s(\d{1,2})\.\s(\d{4})(?!\d)`);
const threeNumbers = matcher(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])(?![.,:]\d)`);

/**
 * “2001-09-11”, and of a time stamp the day alone; “9/11/2001” in the order of the article’s language and country, as CLDR has it.
 * With hyphens the day comes first unless the country is said to be one that writes the month first.
 */
export const recogniseNumeric: Recogniser = (scan, at) => {
  const { text, monthsFirst, language } = scan;
  if (/[\d.,:/_\p{Sc}\p{L}-]/u.test(text[at - 1] ?? '')) return undefined;
  if (contextOf(language).namedBefore(text, at)) return undefined;
  const whole = iso(text, at);
  if (whole) {
    const date = day(Number(whole[1]), Number(whole[3]), Number(whole[4]));
    return exists(date) ? { start: at, end: at + whole[0].length, date } : undefined;
  }
  const found = threeNumbers(text, at) ?? (language.monthFirst ? null : spacedNumbers(text, at));
  if (!found) return monthAndYear(text, at);
  const [all, first = '', sign, second = '', last = ''] = found;
  if (last.length === 2 && (sign === '-' || (sign === '.' && language.monthFirst))) return undefined;
  if (sign === '.' && language.monthFirst && (first.length < 2 || second.length < 2)) return undefined;
  const year = last.length === 4 ? Number(last) : centuryFor(Number(last), scan.published.year + 10);
  if (year < 1000) return undefined;
  const [a, b] = [Number(first), Number(second)];
  const usual = sign === '/' ? monthsFirst : monthsFirst && scan.country;
  const monthFirst = sign !== '.' && (a > 12 ? false : b > 12 ? true : usual);
  const date = monthFirst ? day(year, a, b) : day(year, b, a);
  if (!exists(date)) return undefined;
  return { start: at, end: at + all.length, date, inferred: last.length === 2 };
};

const twoNumbers = matcher(String.raw`(0[1-9]|1[0-2])/((?:19|20)\d\d)(?![\d/])(?![.,-]\d)`);

/** “02/2019”. */
function monthAndYear(text: string, at: number): Draft | undefined {
  const found = twoNumbers(text, at);
  if (!found) return undefined;
  const date: Named = { precision: 'month', year: Number(found[2]), month: Number(found[1]) };
  return { start: at, end: at + found[0].length, date };
}

function day(year: number, month: number, date: number): Named {
  return { precision: 'day', year, month, day: date };
}
