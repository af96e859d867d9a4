import { contextOf } from './context.ts';
import type { Draft, Named, Recogniser, Scan } from './draft.ts';
import { isGlued } from './glue.ts';
import { behind, matcher } from './pattern.ts';

/** The latest year with these last two digits that is not after `published`. */
export function centuryFor(lastDigits: number, published: number): number {
  const year = Math.floor(published / 100) * 100 + lastDigits;
  return year > published ? year - 100 : year;
}

const fourDigits = matcher(String.raw`([12]\d{3})(?!\d)`);

/** “2003”, “1939–45”, “2001/02”, “’98”: a number of four digits that nothing around it makes a count, a name or a code. */
export const recogniseYear: Recogniser = (scan, at) => {
  const digits = fourDigits(scan.text, at);
  if (!digits) return recogniseShort(scan, at);
  if (isGlued(scan.text, at)) return undefined;
  const date: Named = { precision: 'year', year: Number(digits[1]) };
  const tail = rangeTail(scan.text, at + 4, Number(digits[1]));
  const draft: Draft = { start: at, end: at + 4, date, ...tail };
  return isYear(scan, draft) ? draft : undefined;
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

const joinedAfter = matcher(
  String.raw`[%‰°½¼²³_@\p{L}\p{N}]| ?\p{Sc}|[.,:/]\d|[-‐‑–—−/]\d|\.\p{L}| A\.?H\.?(?!\p{L})`,
  'u',
);
const hyphenAfter = matcher(String.raw`-(?!present|today|now)\p{Ll}`, 'u');
const pluralAfter = matcher(String.raw` \p{Ll}{3,}s(?![\p{L}'’])`, 'u');
const nounAfter = matcher(String.raw` \p{Lu}`, 'u');
const wordAfter = matcher(String.raw` \p{L}`, 'u');

/** An ordered list of what speaks for and against a year. */
function isYear(scan: Scan, { start, end, date, to }: Draft): boolean {
  const { text, language, published } = scan;
  const context = contextOf(language);
  const year = date.year ?? 0;
  const recent = year >= 1900 && year <= Math.max(published.year, 1999) + 10;
  if (joinedAfter(text, end) || context.namedBefore(text, start) || isTitle(text, start, end)) return false;
  const cued = context.yearBefore(text, start);
  const determined = context.determinerBefore(text, start);
  if (hyphenAfter(text, end) && (!recent || year % 50 === 0 || context.measureAfter(text, end))) return false;
  if (context.countedAfter(text, end))
    return (cued || determined) && recent && year % 50 !== 0 && !context.unitAfter(text, end);
  if (context.quantityBefore(text, start) || moneyOrSide(text, start)) return false;
  if (isStreet(text, start, end)) return false;
  if (cued) return true;
  if (context.aboutBefore(text, start))
    return (
      !context.countVerbAfter(text, end) && (!wordAfter(text, end) || context.functionWordAfter(text, end))
    );
  if (context.weakYearBefore(text, start)) return recent || year % 50 !== 0;
  if (!determined && context.countedLater(text, end)) return false;
  if (besideNumbers(text, start, end) || /\bat $/i.test(text.slice(Math.max(0, start - 4), start)))
    return false;
  const enclosed = /[([]/.test(text[start - 1] ?? '');
  if (recent) return enclosed || determined || year % 100 !== 0 || !pluralAfter(text, end);
  if (to !== undefined) return enclosed || year % 100 !== 0;
  if (language.bareYears && year >= 1400 && year % 100 !== 0 && !nounAfter(text, end)) return true;
  return (
    enclosed ||
    (determined && year >= 1400 && year < 1900 && wordAfter(text, end) !== null && !pluralAfter(text, end))
  );
}

const ownBefore = behind(String.raw`\p{L}{1,30}['’]s? `);

/** “1984” in quotation marks is a title, “Kubrick’s 2001: A Space Odyssey” too. */
function isTitle(text: string, start: number, end: number): boolean {
  if (ownBefore(text, start) && /^: \p{Lu}/u.test(text.slice(end, end + 3))) return true;
  return (
    /[“"‘'«„]/.test(text[start - 1] ?? '') &&
    /[”"’'»“]/.test(text[end] ?? '') &&
    !/^['’]s\b/.test(text.slice(end, end + 3))
  );
}

const moneyBefore = behind(String.raw`\p{Sc} |\d{1,5} (?:[x×]|by) `);

function moneyOrSide(text: string, start: number): boolean {
  return moneyBefore(text, start) !== null;
}

/** “020 7946 1958”: groups of digits. */
function besideNumbers(text: string, start: number, end: number): boolean {
  return (
    /\d[ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[ \u00a0]\d/.test(text.slice(end, end + 2))
  );
}

const direction = '(?: (?:[NSEW]\\.?|North|South|East|West))?';
const kinds =
  'Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Place|Square|Terrace|Parkway|Pkwy|Highway|Hwy|Circle|Plaza';
const street = matcher(
  `${direction}(?: (?:\\p{Lu}[\\p{L}.’']{0,20}|\\d{1,3}(?:st|nd|rd|th))){1,3} (?:${kinds})(?![\\p{L}\\p{N}])|${direction} (?:Broadway|Main)(?![\\p{L}\\p{N}])| (?:Avenue|Place|Plaza) (?:of|de) `,
  'u',
);
const inBefore = behind('(?:in|since|the) ', 'i');

/** “1600 Pennsylvania Avenue”, but “in 1968 Chicago Avenue burned”. */
function isStreet(text: string, start: number, end: number): boolean {
  return street(text, end) !== null && inBefore(text, start) === null;
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
