import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { findDates } from '../src/text/dates.ts';

/** A date as a tool or an annotator sees it: a half-open range of the text and the values that it may stand for. */
interface Dated {
  readonly start: number;
  readonly end: number;
  readonly values: readonly string[];
}

interface Article {
  readonly file: string;
  readonly text: string;
  readonly published: string;
  readonly gold: readonly Dated[];
  /** Ranges of TIMEX3 that are no calendar date; a hit there counts neither way. */
  readonly ignored: readonly Dated[];
}

const help = `npm run bench -- dates [--lang en] [--errors] [--json]
Compares found dates with the TIMEX3 annotation of every .tml, .timeml and .xml file below the folder BENCH_TIMEX.

A TIMEX3 counts as a calendar date where its type is DATE, its value is one (a year, month, day, season, quarter, half,
decade or century) and its words name the calendar: a month, a year of four digits, a decade, a century, or a season or
quarter beside a year. “Today”, “last week”, “the third quarter”, durations, sets and times of day are left out: a hit
on one of them counts neither as right nor as wrong. A range that a tool reports as one counts for both of its ends.`;

export async function run(args: string[]): Promise<void> {
  const folder = process.env.BENCH_TIMEX;
  if (args.includes('--help')) return console.log(help);
  if (!folder) {
    console.error('BENCH_TIMEX must name a folder of TIMEX3 documents (.tml, .timeml or .xml).');
    process.exitCode = 2;
    return;
  }
  const lang = args[args.indexOf('--lang') + 1] ?? '';
  const tool: Tool = args.includes('--lang') ? ours(lang) : ours('en');
  const articles = filesIn(folder).flatMap((file) => readArticle(file) ?? []);
  const rows = [measure('sidelight', articles, tool), measure('chrono-node', articles, chronos)];
  if (args.includes('--errors')) for (const article of articles) printErrors(article, tool);
  if (!args.includes('--json')) {
    console.log(`${articles.length} documents, ${rows[0]?.gold ?? 0} calendar dates`);
    console.table(Object.fromEntries(rows.map(({ tool, ...row }) => [tool, row])));
  }
  console.log(JSON.stringify({ bench: 'dates', documents: articles.length, rows }));
}

type Tool = (article: Pick<Article, 'text' | 'published'>) => Dated[];

const ours =
  (lang: string): Tool =>
  ({ text, published }) =>
    findDates(text, { published, lang }).map(({ start, end, edtf }) => ({
      start,
      end,
      values: edtf.split('/'),
    }));

const chronos: Tool = ({ text, published }) =>
  chrono.parse(text, new Date(`${published}T12:00:00Z`)).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    values: [start, end].flatMap((part) => (part ? [chronoValue(part)] : [])),
  }));

/** The value as precisely as its words said it. */
function chronoValue(part: chrono.ParsedComponents): string {
  const two = (unit: 'month' | 'day') => String(part.get(unit)).padStart(2, '0');
  const year = String(part.get('year')).padStart(4, '0');
  if (part.isCertain('day') || part.isCertain('weekday')) return `${year}-${two('month')}-${two('day')}`;
  return part.isCertain('month') ? `${year}-${two('month')}` : year;
}

interface Row {
  readonly tool: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the dates found, how many have exactly the range, and how many the value of the annotation. */
  readonly exactSpan: number;
  readonly value: number;
  readonly megabytesPerSecond: number;
}

function measure(tool: string, articles: readonly Article[], find: Tool): Row {
  const pairs = articles.map((article) => ({ article, hits: find(article) }));
  let [found, right, exact, valued, counted] = [0, 0, 0, 0, 0];
  for (const { article, hits } of pairs) {
    for (const gold of article.gold) {
      const hit = hits.find((candidate) => overlap(candidate, gold));
      if (!hit) continue;
      right += 1;
      if (spanRight(hit, gold)) exact += 1;
      if (valueRight(hit, gold)) valued += 1;
    }
    for (const hit of hits) {
      const good = article.gold.some((gold) => overlap(hit, gold));
      if (!good && article.ignored.some((other) => overlap(hit, other))) continue;
      counted += 1;
      if (good) found += 1;
    }
  }
  const gold = articles.reduce((sum, article) => sum + article.gold.length, 0);
  const [precision, recall] = [found / counted, right / gold];
  return {
    tool,
    gold,
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
    exactSpan: round(exact / right),
    value: round(valued / right),
    megabytesPerSecond: round(speed(articles, find)),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function overlap(a: Dated, b: Dated): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A range of two dates has the range of the one it begins or ends with. */
function spanRight(hit: Dated, gold: Dated): boolean {
  if (hit.start === gold.start && hit.end === gold.end) return true;
  return hit.values.length > 1 && (hit.start === gold.start || hit.end === gold.end);
}

function valueRight(hit: Dated, gold: Dated): boolean {
  return hit.values.some((value) => gold.values.includes(value.replace(/[~?%]$/, '')));
}

/** The best of rounds over about two megabytes, after one to warm up. */
function speed(articles: readonly Article[], find: Tool): number {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const times = Array.from({ length: 4 }, () => {
    const began = performance.now();
    for (const article of articles) find(article);
    return performance.now() - began;
  });
  return bytes / 1e3 / Math.min(...times.slice(1));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tml|timeml|xml)$/i.test(file))
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}

function readArticle(file: string): Article | undefined {
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
  const isGold = ({ type, values, words }: Timex) =>
    type === 'DATE' && values.length > 0 && namesCalendar(words);
  return {
    file,
    text,
    published,
    gold: timexes.filter(isGold),
    ignored: timexes.filter((timex) => !isGold(timex)),
  };
}

interface Timex extends Dated {
  readonly type: string;
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
      timexes.push({
        start,
        end: text.length,
        type,
        words,
        values: valuesOf(/value="([^"]*)"/.exec(tag)?.[1] ?? ''),
      });
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

function printErrors(article: Article, tool: Tool): void {
  const hits = tool(article);
  const around = ({ start, end }: Dated) =>
    `${article.text.slice(Math.max(0, start - 50), start)}⟦${article.text.slice(start, end)}⟧${article.text.slice(end, end + 30)}`.replace(
      /\s+/g,
      ' ',
    );
  const say = (kind: string, at: Dated, more: string) =>
    console.log(`${kind}\t${more}\t${around(at)}\t${article.published}`);
  for (const gold of article.gold) {
    const hit = hits.find((candidate) => overlap(candidate, gold));
    if (!hit) say('missed', gold, gold.values.join());
    else {
      if (!spanRight(hit, gold)) say('span', gold, article.text.slice(hit.start, hit.end));
      if (!valueRight(hit, gold)) say('value', gold, `${hit.values.join('/')} for ${gold.values.join()}`);
    }
  }
  for (const hit of hits)
    if (![...article.gold, ...article.ignored].some((other) => overlap(hit, other)))
      say('extra', hit, hit.values.join('/'));
}
