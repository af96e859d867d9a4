import { dayNumber, daysInMonth, formatYear } from './calendar.ts';

/**
 * One date of EDTF. Years are astronomical (0 is 1 BCE); a decade or century is named by its first digits
 * (`199`, `-4` for `-04XX`); `season` is 21–41 (spring … second semester); an X for month or day leaves them out.
 */
export interface EdtfDate {
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  readonly negative: boolean;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** From and to; an end is `open` where it is written `..` and `unknown` where nothing is written. */
export interface EdtfInterval {
  readonly precision: 'interval';
  readonly from: EdtfDate | 'open' | 'unknown';
  readonly to: EdtfDate | 'open' | 'unknown';
}

export type Edtf = EdtfDate | EdtfInterval;

/** EDTF levels 0 and 1, and of level 2 seasons, quarters, semesters and decades as ends; `undefined` for anything else, also days that do not exist. */
export function parseEdtf(value: string): Edtf | undefined {
  const slash = value.indexOf('/');
  if (slash < 0) return parseDate(value);
  const from = parseEnd(value.slice(0, slash));
  const to = parseEnd(value.slice(slash + 1));
  if (!from || !to || (typeof from === 'string' && typeof to === 'string')) return undefined;
  const interval: EdtfInterval = { precision: 'interval', from, to };
  const backwards =
    typeof from !== 'string' && typeof to !== 'string' && compareDays(firstDay(from), lastDay(to)) > 0;
  return backwards ? undefined : interval;
}

/**
 * The earliest and the latest calendar day that `value` covers, as EDTF days (`-0043-03-15`); an open or unknown end is as far
 * as four digits reach. Winter is December to February of the next year. To sort, use `compareEdtf`: the strings of years
 * before 1 sort backwards. Throws `RangeError` for what `parseEdtf` refuses.
 */
export function edtfBounds(value: string): { from: string; to: string } {
  const date = readEdtf(value);
  if (date.precision !== 'interval') return { from: formatDay(firstDay(date)), to: formatDay(lastDay(date)) };
  return {
    from: typeof date.from === 'string' ? '-9999-01-01' : formatDay(firstDay(date.from)),
    to: typeof date.to === 'string' ? '9999-12-31' : formatDay(lastDay(date.to)),
  };
}

/** Orders by first day, then by last day, the wider first. Throws `RangeError` for what `parseEdtf` refuses. */
export function compareEdtf(a: string, b: string): number {
  const first = edtfDays(a);
  const second = edtfDays(b);
  return first.from - second.from || second.to - first.to;
}

/** The bounds as days from 1970-01-01, for scales and sorting. Throws `RangeError` for what `parseEdtf` refuses. */
export function edtfDays(value: string): { from: number; to: number } {
  const { from, to } = edtfBounds(value);
  return { from: dayNumber(...readDay(from)), to: dayNumber(...readDay(to)) };
}

/** What `datetime` of HTML’s `time` can say of `value`: a certain year, month or day from the year 1 on; else `undefined`. */
export function datetimeOf(value: string): string | undefined {
  const date = parseEdtf(value);
  if (!date || date.precision === 'interval' || date.uncertain || date.approximate) return undefined;
  if (date.negative || date.year < 1 || date.year > 9999) return undefined;
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) && date.precision !== 'season' ? value : undefined;
}

type Day = readonly [year: number, month: number, day: number];

const datePattern =
  /^(?<sign>-?)(?:Y(?<long>-?[1-9]\d{4,})|(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?)(?<mark>[?~%]?)$/;

function parseDate(value: string): EdtfDate | undefined {
  const groups = datePattern.exec(value)?.groups;
  if (!groups) return undefined;
  const { sign, long, year: digits = '', month: mm, day: dd, mark } = groups;
  if (long && (sign || long.length > 7)) return undefined;
  if (!long && value.includes('T') && dd === undefined) return undefined;
  const marks = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
  const negative = sign === '-' || long?.[0] === '-';
  const unsigned = long ? Math.abs(Number(long)) : Number(digits.replaceAll('X', ''));
  if (negative && unsigned === 0 && !digits.includes('X')) return undefined;
  const base = { year: negative ? -unsigned : unsigned, negative, ...marks };
  if (digits.includes('X')) {
    if (mm !== undefined && (mm !== 'XX' || (dd ?? 'XX') !== 'XX')) return undefined;
    return { ...base, precision: digits.endsWith('XX') ? 'century' : 'decade' };
  }
  if (mm === undefined || mm === 'XX')
    return dd === undefined || dd === 'XX' || isDay(dd, 31) ? { ...base, precision: 'year' } : undefined;
  const month = Number(mm);
  if (month >= 21 && month <= 41 && dd === undefined) return { ...base, precision: 'season', season: month };
  if (month < 1 || month > 12) return undefined;
  if (dd === undefined || dd === 'XX') return { ...base, precision: 'month', month };
  if (!isDay(dd, daysInMonth(base.year, month))) return undefined;
  return { ...base, precision: 'day', month, day: Number(dd) };
}

function isDay(digits: string, last: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= last;
}

function parseEnd(value: string): EdtfDate | 'open' | 'unknown' | undefined {
  if (value === '..') return 'open';
  return value === '' ? 'unknown' : parseDate(value);
}

/** Throws `RangeError` for what `parseEdtf` refuses. */
export function readEdtf(value: string): Edtf {
  const date = parseEdtf(value);
  if (!date)
    throw new RangeError(
      `“${value}” is not a date of EDTF, like 2001-09-11, 2019-07, 199X or 2020-02/2021-08`,
    );
  return date;
}

/** First and last month of EDTF’s seasons 21–41; a month over 12 lies in the next year. Southern seasons are half a year off. */
const seasonMonths: Readonly<Record<number, readonly [number, number]>> = {
  ...{ 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] },
  ...{ 25: [3, 5], 26: [6, 8], 27: [9, 11], 28: [12, 14] },
  ...{ 29: [9, 11], 30: [12, 14], 31: [3, 5], 32: [6, 8] },
  ...{ 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12] },
  ...{ 37: [1, 4], 38: [5, 8], 39: [9, 12], 40: [1, 6], 41: [7, 12] },
};

function firstDay(date: EdtfDate): Day {
  const { precision, year, month, day } = date;
  if (precision === 'decade' || precision === 'century') return [yearsOf(date)[0], 1, 1];
  if (precision === 'season') return [year, seasonMonths[date.season ?? 0]?.[0] ?? 1, 1];
  return [year, month ?? 1, day ?? 1];
}

function lastDay(date: EdtfDate): Day {
  const { precision, year } = date;
  if (precision === 'decade' || precision === 'century') return [yearsOf(date)[1], 12, 31];
  const last = precision === 'season' ? (seasonMonths[date.season ?? 0]?.[1] ?? 12) : (date.month ?? 12);
  const [lastYear, month] = last > 12 ? [year + 1, last - 12] : [year, last];
  return [lastYear, month, date.day ?? daysInMonth(lastYear, month)];
}

/** First and last year; the digits of a negative century count away from zero: `-04XX` is −499 to −400, `-00XX` −99 to 0. */
export function yearsOf({ precision, year, negative }: EdtfDate): [number, number] {
  const size = precision === 'century' ? 100 : 10;
  const near = Math.abs(year) * size;
  return negative ? [-(near + size - 1), near === 0 ? 0 : -near] : [near, near + size - 1];
}

function compareDays(a: Day, b: Day): number {
  return dayNumber(...a) - dayNumber(...b);
}

function formatDay([year, month, day]: Day): string {
  return `${formatYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function readDay(day: string): [number, number, number] {
  const [, year, month, date] = /^Y?(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return [Number(year), Number(month), Number(date)];
}
