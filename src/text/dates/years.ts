import { contextOf } from './context.ts';
import type { Draft, Recogniser, Scan } from './draft.ts';
import { fill } from './grammar.ts';
import type { Language } from './language.ts';
import { behind, dash, matcher } from './pattern.ts';

/** The latest year with these last two digits that is not after `published`. */
export function centuryFor(lastDigits: number, published: number): number {
  const year = Math.floor(published / 100) * 100 + lastDigits;
  return year > published ? year - 100 : year;
}

const fourDigits = matcher(String.raw`([12]\d{3})(?!\d)`);
const rangeEnd = matcher(String.raw`(?: ?[–—−] ?|[-‐‑/])([12]\d{3}|\d\d?)(?!\d)(?![.,:/–-]\d)`);
const shortYear = matcher(String.raw`(\d\d)(?![\d\p{L}’'"″%°])(?![.,:/–-]\d)`, 'u');

/** “2003”, “1939–45”, “2001/02”, “’98”: numbers of four digits that nothing beside them makes a count, a name or a code. */
export const recogniseYear: Recogniser = (scan, at) => {
  const { text } = scan;
  const digits = fourDigits(text, at);
  if (!digits) return recogniseShort(scan, at);
  const year = Number(digits[1]);
  const end = at + 4;
  if (isGlued(text, at)) return undefined;
  const tail = yearTail(text, end, year);
  const draft: Draft = tail
    ? { start: at, end: tail.end, date: { precision: 'year', year }, to: tail.to }
    : { start: at, end, date: { precision: 'year', year } };
  return isYear(scan, draft) ? draft : undefined;
};

/** Joined to other signs before it: “$2000”, “3.11.2001”, “555-2004”, “#1984”, “x2004”. */
export function isGlued(text: string, at: number): boolean {
  const left = text[at - 1] ?? '';
  if (/[\p{L}\p{N}\p{Sc}_#@\\+*=%&~^<№§:.,/]/u.test(left)) {
    if (left === '/' || left === ',' || left === ':') return /[\d\p{L}]/u.test(text[at - 2] ?? '');
    return !(left === '.' && /[\s\p{L}]/u.test(text[at - 2] ?? ' ')) || /[\d]/.test(text[at - 2] ?? '');
  }
  if (/[-‐‑–—−]/.test(left)) {
    const prefix = /([\p{L}]+|\d+)[-‐‑–—−]$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1];
    if (prefix === undefined) return false;
    if (/^\d/.test(prefix)) return true;
    return left !== '—' && left !== '–' && !/^(?:post|pre|mid|early|late|since|ex|circa)$/i.test(prefix);
  }
  return false;
}

function yearTail(
  text: string,
  at: number,
  year: number,
): { end: number; to: Draft['to'] & object } | undefined {
  const found = rangeEnd(text, at);
  if (!found) return undefined;
  const digits = found[1] ?? '';
  const last =
    digits.length === 4
      ? Number(digits)
      : Math.floor(year / 10 ** digits.length) * 10 ** digits.length + Number(digits);
  if (last <= year) {
    // “1999–00” and “1999/2000” pass the century.
    if (digits.length !== 2 || year + 1 !== last + 100) return undefined;
    return { end: at + found[0].length, to: { precision: 'year', year: last + 100 } };
  }
  if (found[0].startsWith('/') && last !== year + 1) return undefined;
  return { end: at + found[0].length, to: { precision: 'year', year: last } };
}

const closed = matcher(String.raw`(?:[%‰°$€£¥½¼²³_\p{L}\p{N}]|[.,:/]\d|[-‐‑–—−/]\d|\.\p{L})`, 'u');
const hyphened = matcher(
  String.raw`-(?!era|style|vintage|present|today|model|built|based|born|like|led|dated|the|and|to|on)\p{Ll}`,
  'u',
);
const streets = matcher(
  String.raw`(?: (?:[NSEW]\.?|North|South|East|West))?(?: \p{Lu}[\p{L}.’']{0,20}| \d{1,3}(?:st|nd|rd|th)){1,3} (?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Place|Square|Terrace|Parkway|Pkwy|Highway|Hwy|Circle|Plaza)(?![\p{L}\p{N}])|(?: [NSEW]\.?)? (?:Broadway|Main|Wall|Market|Madison Ave)(?![\p{L}\p{N}])`,
  'u',
);

function isYear({ text, language, published }: Scan, { start, end, date, to }: Draft): boolean {
  const context = contextOf(language);
  const year = date.year ?? 0;
  if (closed(text, end) || hyphened(text, end)) return false;
  if (context.named(text, start)) return false;
  if (isQuoted(text, start, end)) return false;
  const stands = context.yearMayStand(text, start);
  if (context.counted(text, end))
    return stands && year % 50 !== 0 && isRecent(year, published.year) && !isMeasure(text, end, language);
  if (context.quantity(text, start)) return false;
  if (stands) return year >= 1000 && !(streets(text, end) && !/\bin $/i.test(text.slice(0, start).slice(-4)));
  if (streets(text, end) || context.countedLater(text, end)) return false;
  if (
    /\d[ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[ \u00a0]\d/.test(text.slice(end, end + 2))
  )
    return false;
  if (/\bat $/i.test(text.slice(Math.max(0, start - 4), start))) return false;
  const enclosed = /[([]$/.test(text.slice(Math.max(0, start - 1), start));
  if (isRecent(year, published.year))
    return !(year % 100 === 0 && /^ \p{Ll}{3,}s\b/u.test(text.slice(end, end + 24)) && !enclosed);
  const determined = /(?:the|an?|his|her|its|their) $/i.test(text.slice(Math.max(0, start - 6), start));
  return to !== undefined
    ? year % 100 !== 0 || enclosed
    : enclosed ||
        (determined &&
          year >= 1400 &&
          year < 1900 &&
          /^ \p{L}/u.test(text.slice(end, end + 2)) &&
          !/^ \p{L}+s\b/u.test(text.slice(end, end + 24)));
}

/** Years that a news text names without a word that says so. */
function isRecent(year: number, published: number): boolean {
  return year >= 1900 && year <= Math.max(published, 1999) + 10;
}

const measures = new Map<Language, ReturnType<typeof matcher>>();

function isMeasure(text: string, at: number, language: Language): boolean {
  let measure = measures.get(language);
  if (!measure) {
    measure = matcher(`[\\s-]*(?:${language.guards.units.join('|')})(?![\\p{L}\\p{N}])`, 'u');
    measures.set(language, measure);
  }
  return measure(text, at) !== null;
}

/** A title: “1984”. */
function isQuoted(text: string, start: number, end: number): boolean {
  return (
    /[“"‘'«„]/.test(text[start - 1] ?? '') &&
    /[”"’'»“]/.test(text[end] ?? '') &&
    !/^['’]s\b/.test(text.slice(end, end + 3))
  );
}

const shortBefore = behind(
  String.raw`(?:in|of|since|by|from|until|before|after|during|and|to|summer|spring|fall|autumn|winter|early|late|mid)[ -](?:the )?['’‘]`,
  'i',
);

function recogniseShort(scan: Scan, at: number): Draft | undefined {
  const { text, published } = scan;
  if (!/['’‘]/.test(text[at - 1] ?? '')) return undefined;
  const digits = shortYear(text, at);
  if (!digits || !shortBefore(text, at)) return undefined;
  const year = centuryFor(Number(digits[1]), published.year);
  return { start: at - 1, end: at + 2, date: { precision: 'year', year }, inferred: true };
}

const eras = new Map<
  Language,
  { bce: ReturnType<typeof matcher>; ce: ReturnType<typeof matcher>; before: ReturnType<typeof behind> }
>();

/** The words of the era right after and right before a date. */
export function eraOf(language: Language) {
  const known = eras.get(language);
  if (known) return known;
  const { bce, ce, ceBefore } = language.patterns;
  const closing = '(?![\\p{L}\\p{N}])';
  const made = {
    bce: matcher(`${fill(bce, language, '')}${closing}`, 'u'),
    ce: matcher(`${fill(ce, language, '')}${closing}`, 'u'),
    before: behind(fill(ceBefore, language, '')),
  };
  eras.set(language, made);
  return made;
}

const eraNumbers = matcher(String.raw`(\d{1,5})(?: ?${dash} ?(\d{1,5}))?`);

/** “44 BC”, “264–146 BCE”, “AD 70”, “70 CE”. */
export const recogniseEra: Recogniser = ({ text, language }, at) => {
  if (isGlued(text, at)) return undefined;
  const numbers = eraNumbers(text, at);
  if (!numbers) return undefined;
  const [all, first, last] = numbers;
  const era = eraOf(language);
  const end = at + all.length;
  const bce = era.bce(text, end);
  const ce = bce ? null : era.ce(text, end);
  const before = bce || ce ? null : era.before(text, at);
  if (!bce && !ce && !before) return undefined;
  if (before && Number(first) > 2100) return undefined;
  const year = (digits: string | undefined) => (bce ? 1 - Number(digits) : Number(digits));
  const from = { precision: 'year', year: year(first) } as const;
  const range = { start: at - (before?.[0].length ?? 0), end: end + ((bce ?? ce)?.[0].length ?? 0) };
  if (Number(first) === 0 || Number(last ?? 1) === 0) return undefined;
  if (last === undefined) return { ...range, date: from };
  return year(last) > year(first)
    ? { ...range, date: from, to: { precision: 'year', year: year(last) } }
    : undefined;
};
