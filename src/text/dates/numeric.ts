import { exists, type Named, type Recogniser } from './draft.ts';
import { matcher } from './pattern.ts';
import { centuryFor } from './years.ts';

const iso = matcher(String.raw`([12]\d{3})([-/])(\d{1,2})\2(\d{1,2})(?![\d/-])(?![.,]\d)`);
const threeNumbers = matcher(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])(?![.,:]\d)`);

/** “2001-09-11”, and of a time stamp the day alone; “9/11/2001” by the order of the article’s language and country. */
export const recogniseNumeric: Recogniser = (scan, at) => {
  const { text, monthsFirst, language } = scan;
  if (/[\d.,:/–-]/.test(text[at - 1] ?? '')) return undefined;
  const whole = iso(text, at);
  if (whole) {
    const date = day(Number(whole[1]), Number(whole[3]), Number(whole[4]));
    return exists(date) ? { start: at, end: at + whole[0].length, date } : undefined;
  }
  const found = threeNumbers(text, at);
  if (!found) return undefined;
  const [all, first = '', sign, second = '', last = ''] = found;
  if (last.length === 2 && (sign === '-' || (sign === '.' && language.monthFirst))) return undefined;
  if (sign === '.' && language.monthFirst && (first.length < 2 || second.length < 2)) return undefined;
  const year = last.length === 4 ? Number(last) : centuryFor(Number(last), scan.published.year);
  if (year < 1000) return undefined;
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = sign !== '.' && (a > 12 ? false : b > 12 ? true : monthsFirst);
  const date = monthFirst ? day(year, a, b) : day(year, b, a);
  if (!exists(date)) return undefined;
  return { start: at, end: at + all.length, date, inferred: last.length === 2 };
};

function day(year: number, month: number, date: number): Named {
  return { precision: 'day', year, month, day: date };
}
