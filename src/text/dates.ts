import { recogniseDayMonth, recogniseMonthDay, recogniseSpelledDay, recogniseYearDay } from './dates/days.ts';
import { type Draft, edtfOf, type Part, type Recogniser, type Scan } from './dates/draft.ts';
import { recogniseEra } from './dates/eras.ts';
import { type FirstWord, firstWords } from './dates/grammar.ts';
import { inferYears } from './dates/infer.ts';
import { languagesOf } from './dates/language.ts';
import { recogniseMonth } from './dates/months.ts';
import { recogniseNumeric } from './dates/numeric.ts';
import { recogniseCentury, recogniseDecade, recogniseQuarter, recogniseSeason } from './dates/periods.ts';
import { qualify } from './dates/qualify.ts';
import { joinRanges } from './dates/ranges.ts';
import { recogniseSpelledYear } from './dates/spelled-years.ts';
import { isInTitle } from './dates/works.ts';
import { recogniseYear } from './dates/years.ts';
import { datetimeOf } from './edtf.ts';

/** A date of the calendar in a text. */
export interface DateMatch {
  /** Half-open range in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  /** What `datetime` of HTML’s `time` can say of it. */
  readonly datetime?: string;
  /** “early”, “mid-” or “late” in the whole that `edtf` names. */
  readonly part?: Part;
  /** The year or its century was read from the day of publication. */
  readonly inferred: boolean;
}

export interface DateOptions {
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  /** BCP 47; decides month names and the order of “9/11/2001” (without a country as CLDR does: `en` reads the month first). */
  readonly lang: string;
}

/**
 * Every date of the calendar in `text`, in text order, none overlapping. A missing year is read towards the past of
 * `published`, or ahead where the words look ahead. Weekdays, “yesterday” and “last week” are no dates of the calendar.
 */
export function findDates(text: string, { published, lang }: DateOptions): DateMatch[] {
  const scans = scansFor(text, published, lang);
  const drafts = refine(scans, recognise(text, scans, anchorsOf(lang)));
  return drafts.flatMap((draft) => {
    const edtf = edtfOf(draft);
    if (edtf === undefined || isInTitle(text, draft.start, draft.end)) return [];
    const datetime = datetimeOf(edtf);
    const { start, end, part, inferred = false } = draft;
    return [{ start, end, edtf, ...(datetime && { datetime }), ...(part && { part }), inferred }];
  });
}

/** What may begin at a number, by how many digits it has; the first that matches is taken. */
const atDigits: Readonly<Record<number, readonly Recogniser[]>> = {
  1: [recogniseNumeric, recogniseDayMonth, recogniseQuarter, recogniseCentury, recogniseEra],
  2: [recogniseNumeric, recogniseDayMonth, recogniseDecade, recogniseCentury, recogniseEra, recogniseYear],
  3: [recogniseEra],
  4: [recogniseNumeric, recogniseYearDay, recogniseQuarter, recogniseDecade, recogniseEra, recogniseYear],
  5: [recogniseEra],
};

/** What is read in a language that is not the article’s. */
const forGuests: ReadonlySet<Recogniser> = new Set([recogniseDayMonth, recogniseMonthDay, recogniseMonth]);

interface Found {
  readonly scan: Scan;
  readonly draft: Draft;
}

function recognise(text: string, scans: readonly Scan[], anchors: Anchors): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWord(code)) {
      at += 1;
      continue;
    }
    const end = isDigit(code) ? digitsEnd(text, at) : wordEnd(text, at);
    const recognisers = isDigit(code) ? atDigits[end - at] : atWord(text, at, end, anchors);
    const hits = recognisers ? first(recognisers, scans, at, found.at(-1)?.draft.end ?? 0) : [];
    found.push(...hits);
    at = hits.at(-1)?.draft.end ?? (isDigit(code) ? wordEnd(text, end) : end);
  }
  return found;
}

function atWord(
  text: string,
  start: number,
  end: number,
  anchors: Anchors,
): readonly Recogniser[] | undefined {
  return end - start > longestAnchor ? undefined : anchors.get(text.slice(start, end).toLowerCase());
}

/** `from` is where the date before ends: a date that takes in words before `at` may not reach over it. */
function first(
  recognisers: readonly Recogniser[],
  scans: readonly Scan[],
  at: number,
  from: number,
): Found[] {
  for (const recogniser of recognisers)
    for (const scan of scans) {
      if (scan.guest && !forGuests.has(recogniser)) continue;
      const drafts = [recogniser(scan, at) ?? []].flat();
      if (drafts[0] && drafts[0].start >= from) return drafts.map((draft) => ({ scan, draft }));
    }
  return [];
}

function refine(scans: readonly Scan[], found: readonly Found[]): Draft[] {
  const scan = scans[0] as Scan;
  const qualified = found.map(({ scan, draft }, index) => {
    const wider = qualify(scan, draft);
    return wider.start < (found[index - 1]?.draft.end ?? 0) ? draft : wider;
  });
  return inferYears(scan, joinRanges(scan, qualified));
}

/** Letters and digits of ASCII, and most letters beyond. */
function isWord(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (code >= 0xc0 && code < 0x2000) || code >= 0x2c00;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** What may begin at a word in lower case. */
type Anchors = ReadonlyMap<string, readonly Recogniser[]>;
const longestAnchor = 18;
const anchorsByLang = new Map<string, Anchors>();

function anchorsOf(lang: string): Anchors {
  const known = anchorsByLang.get(lang);
  if (known) return known;
  const anchors = new Map<string, Recogniser[]>();
  for (const [word, kind] of firstWords(languagesOf(lang)))
    anchors.set(word, [...new Set([...(anchors.get(word) ?? []), ...atWords[kind]])]);
  anchorsByLang.set(lang, anchors);
  return anchors;
}

const atWords: Readonly<Record<FirstWord, readonly Recogniser[]>> = {
  month: [recogniseMonthDay, recogniseMonth],
  season: [recogniseSeason],
  ordinal: [recogniseSpelledDay, recogniseQuarter, recogniseCentury],
  tens: [recogniseDecade],
  hundreds: [recogniseSpelledYear],
  period: [recogniseSpelledDay, recogniseQuarter, recogniseCentury, recogniseDecade],
};

function scansFor(text: string, published: string, lang: string): Scan[] {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  const monthsFirst = readsMonthFirst(lang);
  return languagesOf(lang).map((language, index) => ({
    text,
    language,
    guest: index > 0,
    monthsFirst,
    country: /[-_](?:[a-z]{2}|\d{3})(?:[-_]|$)/i.test(lang),
    published: { year, month, day },
  }));
}

const orders = new Map<string, boolean>();

/** Does CLDR write the month before the day? */
function readsMonthFirst(lang: string): boolean {
  const known = orders.get(lang);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat(lang).formatToParts(0).map(({ type }) => type);
  const made = parts.indexOf('month') < parts.indexOf('day');
  orders.set(lang, made);
  return made;
}
