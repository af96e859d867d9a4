import { readHeadLine } from '../head/head-line.ts';
import { countWords } from '../words.ts';

/** A line of the input, its white space made plain. */
export interface Row {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Lines that were one paragraph before somebody or a PDF broke them. */
export interface Joined {
  readonly text: string;
  readonly line: number;
  readonly lines: number;
}

/** The width at which the lines of `rows` were broken, in letters; nothing where each line is a paragraph. */
export function findWidth(rows: readonly Row[]): number | undefined {
  const pairs = rows.flatMap((row, index): [Row, Row][] => {
    const next = rows[index + 1];
    return next && row.text !== '' && next.text !== '' ? [[row, next]] : [];
  });
  if (pairs.length < 4) return;
  const lengths = rows
    .map(({ text }) => text.length)
    .filter((length) => length > 0)
    .toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < 30 || width > 130) return;
  const full = pairs.filter(([row, next]) => isFull(row.text, next.text, width));
  const goesOn = pairs.filter(([row]) => !/[.!?:]["”’)]?$/.test(row.text));
  return full.length >= pairs.length * 0.6 && goesOn.length >= pairs.length * 0.5 ? width : undefined;
}

/** Joins the lines of one chunk without blank lines: a line goes on where it was full, or ends inside a sentence. */
export function joinRows(rows: readonly Row[], width: number): Joined[] {
  const joined: Joined[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const last = joined.at(-1);
    if (last && before && continues(before.text, row.text, width)) {
      joined[joined.length - 1] = {
        ...last,
        text: mend(last.text, row.text),
        lines: row.line - last.line + 1,
      };
    } else joined.push({ text: row.text, line: row.line, lines: 1 });
  }
  return joined;
}

/** “By Ann Lee” alone, which no title and no dek goes on with. */
const isByline = (text: string): boolean => {
  const line = /^(?:By|Von|Par|Por|Di) /.test(text) ? readHeadLine(text) : undefined;
  return line?.said === 'by' && line.other === '';
};

/** “Monday 2 April 2018 | Vol. 88, No. 34” */
const isDayAlone = (text: string): boolean => {
  const line = readHeadLine(text);
  return line?.published !== undefined && line.other === '' && !/[,;]$/.test(text);
};

/** The first word of `next` would not have fitted any more. */
const isFull = (text: string, next: string, width: number): boolean =>
  text.length + 1 + (next.split(' ')[0]?.length ?? 0) >= width * 0.88;

function continues(text: string, next: string, width: number): boolean {
  if ([text, next].some(isByline) || isDayAlone(text)) return false;
  if (/^(?:[•●▪◦‣·*–—-]|\(?\d{1,2}[.)])\s/.test(next)) return false;
  if (isFull(text, next, width) || (/\p{L}[-‐\u00AD]$/u.test(text) && /^\p{Ll}/u.test(next))) return true;
  if (/ (?:an?|the|of|in|on|at|to|for|from|by|with|and|or|that|but|as|is|its)$/i.test(text)) return true;
  return /^[\p{Ll},;)]/u.test(next) && !/[.!?:]["”’)]?$/.test(text) && text.length > width * 0.5;
}

/** Two lines as one, a word that was broken at the line’s end whole again. */
function mend(text: string, next: string): string {
  const broken = /(\p{L}{2,})[-‐\u00AD]$/u.exec(text);
  if (broken && /^\p{Ll}/u.test(next)) {
    const head = broken[1] ?? '';
    return prefixes.has(head.toLowerCase()) ? text + next : text.replace(/[-‐\u00AD]$/, '') + next;
  }
  return /[—–/]$/.test(text) ? text + next : `${text} ${next}`;
}

/** Words that are written with a hyphen before another word more often than they are broken. */
const prefixes = new Set(
  'self non anti ex half well high low long short two three four five six seven eight nine ten vice all cross mid post pre pro quasi semi so'.split(
    ' ',
  ),
);

/**
 * Lines that every page of a PDF repeats, and page numbers: the reason for each that is no text, by its line. What is
 * repeated may say the day of the article: its first time stays.
 */
export function findPageLines(rows: readonly Row[], pages: readonly number[]): Map<number, string> {
  const found = new Map<number, string>();
  if (pages.length === 0)
    return findWidth(rows) === undefined
      ? findNumberedHeads(rows, 3)
      : new Map([...findNumbers(rows), ...findNumberedHeads(rows, 2)]);
  const edges = new Set<number>();
  for (const start of [1, ...pages, Number.POSITIVE_INFINITY]) {
    const at = rows.findIndex(({ line }) => line >= start);
    const from = at < 0 ? rows.length : at;
    const near = [
      ...rows
        .slice(Math.max(0, from - 6), from)
        .filter(({ text }) => text !== '')
        .slice(-2),
      ...rows
        .slice(from, from + 6)
        .filter(({ text }) => text !== '')
        .slice(0, 2),
    ];
    for (const { line } of near) edges.add(line);
  }
  const shape = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();
  const counts = new Map<string, number>();
  for (const row of rows)
    if (edges.has(row.line)) counts.set(shape(row.text), (counts.get(shape(row.text)) ?? 0) + 1);
  const seen = new Set<string>();
  for (const row of rows) {
    if (!edges.has(row.line)) continue;
    const again = seen.has(shape(row.text));
    seen.add(shape(row.text));
    if (pageNumber.test(row.text)) found.set(row.line, 'page number');
    else if ((counts.get(shape(row.text)) ?? 0) > 1 && (again || !readHeadLine(row.text)?.published))
      found.set(row.line, 'head or foot of every page');
  }
  return found;
}

/** “The Tern Quarterly · Autumn 2018 · 41”, and the same with 42 below: the head or foot of every page. */
function findNumberedHeads(rows: readonly Row[], least: number): Map<number, string> {
  const shapes = new Map<string, { line: number; page: number }[]>();
  for (const { text, line } of rows) {
    const [, before, first, last, after] = numbered.exec(text) ?? [];
    const shape = before ?? after;
    if (!shape || countWords(shape) < 3) continue;
    shapes.set(shape, [...(shapes.get(shape) ?? []), { line, page: Number(first ?? last) }]);
  }
  const heads = [...shapes.values()].filter(
    (found) =>
      found.length >= least &&
      found.every(({ page }, at) => at === 0 || page === (found[at - 1]?.page ?? 0) + 1),
  );
  return new Map(heads.flat().map(({ line }) => [line, 'head or foot of every page']));
}

const numbered = /^(.*\D)(\d{1,4})$|^(\d{1,4})(\D.*)$/;

const pageNumber = /^(?:page\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/** The line above the number ends inside a sentence, which goes on below it, or below the head of the next page. */
function isInSentence(rows: readonly Row[], { line }: Row): boolean {
  const before = rows.findLast((row) => row.line < line && row.text !== '')?.text ?? '';
  const [next, other] = rows.filter((row) => row.line > line && row.text !== '');
  const isHead = rows.some((row) => row.line < line && row.text === next?.text);
  return !/[.!?:]["”’)]?$/.test(before) && /^\p{Ll}/u.test((isHead ? other : next)?.text ?? '');
}

/**
 * Numbers right below the lines of a text that was broken at a width, or inside its sentences, each one more than the last,
 * and a line below one that stood before.
 */
function findNumbers(rows: readonly Row[]): Map<number, string> {
  const alone = rows.filter(({ text }) => /^\d{1,4}$/.test(text));
  const below = alone.filter(({ line }) => rows.find((row) => row.line === line - 1)?.text);
  const isPageEnd = (number: Row) => isInSentence(rows, number) || headBelow(rows, number) !== undefined;
  const numbers = below.length === 0 && alone.some(isPageEnd) ? alone : below;
  const ascend = numbers.every(
    ({ text }, index) => index === 0 || Number(text) === Number(numbers[index - 1]?.text) + 1,
  );
  if (numbers.length < 2 || !ascend) return new Map();
  const heads = numbers.flatMap((number) => headBelow(rows, number) ?? []);
  return new Map([
    ...numbers.map(({ line }) => [line, 'page number'] as const),
    ...heads.map(({ line }) => [line, 'head of every page'] as const),
  ]);
}

/** A line below the number that stood above it before, unless that says the day, and that. */
function headBelow(rows: readonly Row[], { line }: Row): Row[] | undefined {
  const next = rows.find((row) => row.line > line && row.text !== '');
  const before = rows.find((row) => row.line < line && row.text === next?.text);
  if (!next || !before) return;
  return readHeadLine(before.text)?.published ? [next] : [before, next];
}
