import { daysInMonth, formatYear } from '../calendar.ts';
import type { Language } from './language.ts';

/**
 * A date as far as its words say it. Years are astronomical (0 is 1 BCE); a decade and a century have their first year
 * nearest zero (1990, 1800, −400); `season` is EDTF’s number: 21–24 seasons, 33–36 quarters, 40–41 halves.
 */
export interface Named {
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  /** 0 is Sunday; only to choose the year. */
  readonly weekday?: number;
  /** “c. 1957”, “1957?”. */
  readonly mark?: '~' | '?';
}

export type Part = 'early' | 'mid' | 'late';

/** What a recogniser found at a half-open range; refiners replace it by a fuller one. `to` ends a range. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly date: Named;
  readonly to?: Named | 'open';
  readonly part?: Part;
  /** The year or its century was read from the day of publication. */
  readonly inferred?: boolean;
}

/** What recognisers and refiners know. */
export interface Scan {
  readonly text: string;
  readonly language: Language;
  /** Not the language of the article: only what cannot be mistaken is read. */
  readonly guest: boolean;
  /** “9/11/2001” is in September. */
  readonly monthsFirst: boolean;
  /** The language tag names a country. */
  readonly country: boolean;
  readonly published: { readonly year: number; readonly month: number; readonly day: number };
}

/** Reads a date that begins at `at`, or nothing; a list (“May 3, 5 and 10, 2004”) gives each of its dates, in order. */
export type Recogniser = (scan: Scan, at: number) => Draft | readonly Draft[] | undefined;

/** Is there such a day? February 29 counts where no year is said. */
export function exists({ year, month, day }: Named): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year ?? 2000, month));
}

/** The value in EDTF; `undefined` where a year is still missing. */
export function edtfOf({ date, to }: Draft): string | undefined {
  if (!to) return edtfOfNamed(date);
  const begin = edtfOfNamed(bound(date, 'first'));
  if (to === 'open') return begin && `${begin}/..`;
  const end = edtfOfNamed(bound(to, 'last'));
  return begin && end && `${begin}/${end}`;
}

function edtfOfNamed({ precision, year, month, day, season, mark }: Named): string | undefined {
  if (year === undefined) return undefined;
  if (precision === 'century' || precision === 'decade') {
    const size = precision === 'century' ? 2 : 1;
    const digits = String(Math.abs(year)).padStart(4, '0').slice(0, -size);
    if (!mark) return `${year < 0 || Object.is(year, -0) ? '-' : ''}${digits}${'X'.repeat(size)}`;
    const last = 10 ** size - 1;
    return year < 0
      ? `${formatYear(year - last)}${mark}/${formatYear(year)}${mark}`
      : `${formatYear(year)}${mark}/${formatYear(year + last)}${mark}`;
  }
  if (precision === 'season') return `${formatYear(year)}-${season}`;
  const parts = [
    formatYear(year),
    ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0')),
  ];
  return parts.join('-') + (mark ?? '');
}

const seasonMonths: Readonly<Record<number, readonly [number, number]>> = {
  ...{ 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] },
  ...{ 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12], 40: [1, 6], 41: [7, 12] },
};

/** EDTF has no intervals of seasons: their first or last month stands for them; nor of marked decades. */
function bound({ mark, ...rest }: Named, which: 'first' | 'last'): Named {
  const wide = rest.precision === 'decade' || rest.precision === 'century';
  const date: Named = mark && !wide ? { ...rest, mark } : rest;
  const months = seasonMonths[date.precision === 'season' ? (date.season ?? 0) : 0];
  if (!months || date.year === undefined) return date;
  const month = which === 'first' ? months[0] : months[1];
  return {
    precision: 'month',
    year: month > 12 ? date.year + 1 : date.year,
    month: month > 12 ? month - 12 : month,
  };
}
