import type { Draft, Named, Recogniser, Scan } from './draft.ts';
import { isGlued } from './glue.ts';
import { behind, matcher } from './pattern.ts';
import { isYear } from './year-evidence.ts';

/** The latest year with these last two digits that is not after `published`. */
export function centuryFor(lastDigits: number, published: number): number {
  const year = Math.floor(published / 100) * 100 + lastDigits;
  return year > published ? year - 100 : year;
}

const fourDigits = matcher(String.raw`([12]\d{3})(?!\d)`);

/** “2003”, “1939–45”, “2001/02”, “2010/2014”, “’98”: a number of four digits that nothing around it makes a count, a name or a code. */
export const recogniseYear: Recogniser = (scan, at) => {
  const { text } = scan;
  const digits = fourDigits(text, at);
  if (!digits) return recogniseShort(scan, at);
  if (isGlued(text, at)) return undefined;
  const date: Named = { precision: 'year', year: Number(digits[1]) };
  const tail = rangeTail(text, at + 4, Number(digits[1]));
  const draft: Draft = { start: at, end: at + 4, date, ...tail };
  if (isYear(scan, draft)) return draft;
  return tail ? undefined : recognisePair(scan, draft);
};

const rangeEnd = matcher(String.raw`(?: ?[–—−] ?|[-‐‑/])([12]\d{3}|\d\d?)(?!\d)(?![.,:/–-]\d)`);

function rangeTail(text: string, at: number, year: number): { end: number; to: Named } | undefined {
  const found = rangeEnd(text, at);
  if (!found) return undefined;
  const [all, digits = ''] = found;
  const size = 10 ** digits.length;
  const near = digits.length === 4 ? Number(digits) : year - (year % size) + Number(digits);
  // “1999–00” and “1999/00” pass the century.
  const last = near <= year && digits.length === 2 && (year + 1) % 100 === Number(digits) ? year + 1 : near;
  if (last <= year || (all.startsWith('/') && last !== year + 1)) return undefined;
  return { end: at + all.length, to: { precision: 'year', year: last } };
}

const other = matcher(String.raw`/(\d{4})(?![\d/-])(?![.,]\d)`);

/** “2005/2010”: two years, not a range. */
function recognisePair(scan: Scan, first: Draft): Draft[] | undefined {
  const found = other(scan.text, first.end);
  const [from = 0, year] = [first.date.year, Number(found?.[1])];
  if (!found || year <= from || from < 1800 || year > scan.published.year + 50) return undefined;
  const date: Named = { precision: 'year', year };
  const end = first.end + found[0].length;
  return isYear(scan, { ...first, end, to: date }) ? [first, { start: end - 4, end, date }] : undefined;
}

const twoDigits = matcher(String.raw`(\d\d)(?![\d\p{L}’'"″%°])(?![.,:/–-]\d)`, 'u');
const shortBefore = behind(
  String.raw`(?:in|of|since|by|from|until|before|after|during|and|to|summer|spring|fall|autumn|winter|early|late|mid)[ -](?:the )?['’‘]`,
  'i',
);

/** “in ’98”. */
function recogniseShort({ text, published }: Scan, at: number): Draft | undefined {
  if (!/['’‘]/.test(text[at - 1] ?? '')) return undefined;
  const digits = twoDigits(text, at);
  if (!digits || !shortBefore(text, at)) return undefined;
  const year = centuryFor(Number(digits[1]), published.year);
  return { start: at - 1, end: at + 2, date: { precision: 'year', year }, inferred: true };
}
