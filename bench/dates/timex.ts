import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A date as a tool or an annotator sees it: a half-open range of the text and the values that it may stand for. */
export interface Dated {
  readonly start: number;
  readonly end: number;
  readonly values: readonly string[];
}

export interface Article {
  readonly file: string;
  readonly text: string;
  readonly published: string;
  readonly gold: readonly Dated[];
  /** Ranges of TIMEX3 that are no calendar date; a hit there counts neither way. */
  readonly ignored: readonly Dated[];
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tml|timeml|xml)$/i.test(file))
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}

/** Which TIMEX3 count as dates of the calendar; see the help of `bench -- dates`. */
export type Filter = (timex: Timex) => boolean;

export const filters: Readonly<Record<'calendar' | 'plain', Filter>> = {
  calendar: ({ type, values, words }) => type === 'DATE' && values.length > 0 && namesCalendar(words),
  plain: ({ type, value, words }) =>
    type === 'DATE' && /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\d{3}X?)$/.test(value) && plain.test(words),
};

const plain = /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

export function readArticle(file: string, filter: Filter): Article | undefined {
  const source = readFileSync(file, 'utf8');
  const created = /functionInDocument="CREATION_TIME"[^>]*/.exec(source)?.[0];
  const tag =
    /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(source)?.[0] ??
    created ??
    /<DCT>\s*<TIMEX3[^>]*>/.exec(source)?.[0];
  const published = /(?:value|VAL)="(\d{4}-\d\d-\d\d)/.exec(tag ?? '')?.[1];
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1];
  if (!published || body === undefined) return undefined;
  const { text, timexes } = readMarkup(body);
  return {
    file,
    text,
    published,
    gold: timexes.filter(filter),
    ignored: timexes.filter((timex) => !filter(timex)),
  };
}

interface Timex extends Dated {
  readonly type: string;
  readonly value: string;
  readonly words: string;
}

/** The text without its tags, and the ranges of TIMEX3 in it. */
function readMarkup(body: string): { text: string; timexes: Timex[] } {
  const timexes: Timex[] = [];
  const open: { start: number; tag: string }[] = [];
  let text = '';
  for (const [part] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!part.startsWith('<')) text += decode(part);
    else if (part.startsWith('<TIMEX3')) open.push({ start: text.length, tag: part });
    else if (part.startsWith('</TIMEX3')) {
      const { start, tag } = open.pop() ?? { start: 0, tag: '' };
      const words = text.slice(start);
      const type = /type="(\w+)"/.exec(tag)?.[1] ?? '';
      const value = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
      timexes.push({ start, end: text.length, type, value, words, values: valuesOf(value) });
    }
  }
  return { text, timexes };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

const seasons: Readonly<Record<string, string>> = {
  ...{ SP: '21', SU: '22', FA: '23', WI: '24', Q1: '33', Q2: '34', Q3: '35', Q4: '36', H1: '40', H2: '41' },
};

/** TIMEX3’s calendar values in EDTF; none for anything else. */
function valuesOf(value: string): string[] {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(value)) return [value];
  if (/^\d{4}-XX(?:-XX)?$/.test(value)) return [value.slice(0, 4)];
  if (/^\d{3}X?$/.test(value)) return [`${value.slice(0, 3)}X`];
  if (/^\d\d(?:XX)?$/.test(value)) return [`${value.slice(0, 2)}XX`];
  const season = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (season) return [`${season[1]}-${seasons[season[2] ?? '']}`];
  const bce = /^BC(\d{4})$/.exec(value);
  return bce ? [`-${String(Number(bce[1]) - 1).padStart(4, '0')}`] : [];
}

/** Months, decades and centuries of English, German, French and Spanish. */
const months = [
  'Jan(?:uary|\\b)|Feb(?:ruary|\\b)|Mar(?:ch|\\b)|Apr(?:il|\\b)|May|June?|July?|Aug(?:ust|\\b)|Sept?(?:ember|\\b)|Oct(?:ober|\\b)|Nov(?:ember|\\b)|Dec(?:ember|\\b)',
  'Jan|Jän|Feb|März|April|Mai|Jun|Jul|August|Sept|Okt|Nov|Dez',
  'janv|févr|mars|avril|mai|juin|juil|août|septembre|octobre|novembre|décembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
];
const periods = [
  "['’]\\d0s|\\d0er|(?:nine|eigh|seven|six|fif|for|thir|twen)ties|zigern?\\b|(?:th|1st|2nd|3rd|first|second|third)[ -]centur",
  '(?:\\d\\.|te[rsn]?) jahrhundert|[\\dIVX](?:e|er|ème)? siècle|ième siècle|siglos? [IVX]',
  'années (?:\\d|vingt|trente|quarante|cinquante|soixante|quatre)',
  '(?:años|década)[a-z ]* (?:\\d|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)',
];
const calendar = new RegExp(`(?<!\\p{L})(?:${months.join('|')})|\\b[12]\\d{3}|${periods.join('|')}`, 'iu');

function namesCalendar(words: string): boolean {
  return calendar.test(words);
}
