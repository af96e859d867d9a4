import { recogniseDayMonth, recogniseMonthDay } from './dates/days.ts';
import { type Draft, edtfOf, type Part, type Recogniser, type Scan } from './dates/draft.ts';
import { recogniseEra } from './dates/eras.ts';
import { firstWords } from './dates/grammar.ts';
import { inferYears } from './dates/infer.ts';
import { languagesOf } from './dates/language.ts';
import { recogniseMonth } from './dates/months.ts';
import { recogniseNumeric } from './dates/numeric.ts';
import { recogniseCentury, recogniseDecade, recogniseQuarter, recogniseSeason } from './dates/periods.ts';
import { qualify } from './dates/qualify.ts';
import { joinRanges } from './dates/ranges.ts';
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
    if (edtf === undefined) return [];
    const datetime = datetimeOf(edtf);
    const { start, end, part, inferred = false } = draft;
    return [{ start, end, edtf, ...(datetime && { datetime }), ...(part && { part }), inferred }];
  });
}

const atDigits: readonly Recogniser[] = [
  recogniseNumeric,
  recogniseDayMonth,
  recogniseQuarter,
  recogniseDecade,
  recogniseCentury,
  recogniseEra,
  recogniseYear,
];
const atWords: readonly Recogniser[] = [
  recogniseMonthDay,
  recogniseMonth,
  recogniseSeason,
  recogniseQuarter,
  recogniseCentury,
  recogniseDecade,
];

interface Found {
  readonly scan: Scan;
  readonly draft: Draft;
}

function recognise(text: string, scans: readonly Scan[], anchors: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWord(code)) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    const digit = code >= 48 && code <= 57;
    const hit =
      digit || (end - at <= 14 && anchors.has(text.slice(at, end).toLowerCase()))
        ? first(scans, at, digit)
        : undefined;
    if (hit) found.push(hit);
    at = hit ? Math.max(hit.draft.end, at + 1) : digit ? digitsEnd(text, at) : end;
  }
  return found;
}

function first(scans: readonly Scan[], at: number, digit: boolean): Found | undefined {
  for (const recogniser of digit ? atDigits : atWords)
    for (const scan of scans) {
      const draft = recogniser(scan, at);
      if (draft) return { scan, draft };
    }
  return undefined;
}

function refine(scans: readonly Scan[], found: readonly Found[]): Draft[] {
  const scan = scans[0] as Scan;
  const qualified = found.map(({ scan, draft }) => qualify(scan, draft));
  return inferYears(scan, joinRanges(scan, qualified));
}

/** Letters and digits of ASCII, and most letters beyond. */
function isWord(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (code >= 0xc0 && code < 0x2000) || code >= 0x2c00;
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return wordEnd(text, end - 1);
}

const anchorSets = new Map<string, ReadonlySet<string>>();

function anchorsOf(lang: string): ReadonlySet<string> {
  const known = anchorSets.get(lang);
  if (known) return known;
  const made = firstWords(languagesOf(lang));
  anchorSets.set(lang, made);
  return made;
}

function scansFor(text: string, published: string, lang: string): Scan[] {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  const monthsFirst = readsMonthFirst(lang);
  return languagesOf(lang).map((language) => ({
    text,
    language,
    monthsFirst,
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
