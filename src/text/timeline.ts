import { dayNumber } from './calendar.ts';

/** Days from 1970-01-01, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A century, decade, year or month of the scale; `x` and `width` are shares of the whole. */
export interface Cell extends Span {
  readonly label: string;
  readonly x: number;
  readonly width: number;
}

export interface PlacedSpan<S extends Span> {
  readonly span: S;
  readonly x: number;
  /** 0 for what takes less room than a dot. */
  readonly width: number;
  /** Row from below; no two of a row touch. */
  readonly lane: number;
}

export interface Timeline<S extends Span> {
  readonly cells: readonly Cell[];
  readonly marks: readonly PlacedSpan<S>[];
  readonly lanes: number;
}

/** A stretch that deserves a scale of its own; without `within` it is everything. */
export interface Period {
  readonly label: string;
  readonly unit: Unit;
  readonly within?: Span;
}

type NamedSpan = Span & { readonly label: string };
type Unit = 'century' | 'decade' | 'year' | 'month';

/** Room that a dot needs, as a share of the whole. */
const dot = 0.012;
/** Room that a name like “1990s” needs, as shares of the whole. */
const roomOfName = { wide: 0.055, narrow: 0.16 };
/** The most cells of a scale over everything, by unit: the finest scale that keeps to it is taken. */
const mostCells = { month: 14, year: 18, decade: 26, century: Number.POSITIVE_INFINITY };
/** So many dates make a decade, or a year, a period of its own. */
const enough = { decade: 6, year: 6 };

/** Everything, then the decades and years with many dates, in their order; one that would show the same is left out. */
export function periodsOf(spans: readonly Span[]): Period[] {
  const unit = unitFor(spans);
  const periods: Period[] = [{ label: 'All', unit }];
  for (const decade of unit === 'century' || unit === 'decade' ? busy(spans, 'decade') : [])
    periods.push({ label: decade.label, unit: 'year', within: decade });
  for (const year of unit === 'month' ? [] : busy(spans, 'year'))
    periods.push({ label: year.label, unit: 'month', within: year });
  return periods;
}

/**
 * Places spans on a scale of cells. Over everything, empty cells are left out and fuller ones are wider; within a period all cells are there and equal. The spans keep their order within a lane.
 */
export function layOutSpans<S extends Span>(spans: readonly S[], { unit, within }: Period): Timeline<S> {
  const shown = spans
    .filter((span) => !within || (span.from <= within.to && span.to >= within.from && fits(span, within)))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const cells = within ? cellsWithin(within, unit) : cellsOf(shown, unit);
  const scale = (day: number): number => {
    const cell = cells.findLast(({ from }) => from <= day);
    if (!cell) return 0;
    return cell.x + cell.width * Math.min(1, (day - cell.from) / (cell.to + 1 - cell.from));
  };
  const ends: number[] = [];
  const marks = shown.map((span) => {
    const x = scale(span.from);
    const width = scale(span.to + 1) - x;
    const room = Math.max(width, dot);
    const free = ends.findIndex((end) => end <= x);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x + room;
    return { span, x, width: width < dot ? 0 : width, lane };
  });
  return { cells, marks, lanes: ends.length };
}

/** The cells whose names stand clear of each other, and whether they do so on a phone too. */
export function nameCells(cells: readonly Cell[]): { readonly cell: Cell; readonly narrow: boolean }[] {
  const clear = (among: readonly Cell[], room: number) => {
    let free = 0;
    return among.filter(({ x }) => {
      const fits = x >= free && x <= 1 - room;
      if (fits) free = x + room;
      return fits;
    });
  };
  const named = clear(cells, roomOfName.wide);
  const narrow = new Set(clear(named, roomOfName.narrow));
  return named.map((cell) => ({ cell, narrow: narrow.has(cell) }));
}

function unitFor(spans: readonly Span[]): Unit {
  const length = Math.max(...spans.map(({ to }) => to)) - Math.min(...spans.map(({ from }) => from));
  const units = (Object.keys(mostCells) as Unit[]).filter((unit) => unit !== 'month' || length < 730);
  return units.find((unit) => countCells(spans, unit).length <= mostCells[unit]) ?? 'century';
}

function busy(spans: readonly Span[], unit: 'decade' | 'year'): NamedSpan[] {
  const inside = spans.filter(({ from, to }) => to <= cellAt(from, unit).to);
  return countCells(inside, unit).flatMap(({ cell, count }) => (count >= enough[unit] ? cell : []));
}

/** Whether it is no longer than the period: a century is no mark of one of its years. */
function fits(span: Span, within: Span): boolean {
  return span.to - span.from <= within.to - within.from;
}

function cellsWithin(within: Span, unit: Unit): Cell[] {
  const cells: NamedSpan[] = [];
  for (let day = within.from; day <= within.to; day = (cells.at(-1)?.to ?? day) + 1)
    cells.push(cellAt(day, unit));
  return cells.map((cell, index) => ({ ...cell, x: index / cells.length, width: 1 / cells.length }));
}

function cellsOf(spans: readonly Span[], unit: Unit): Cell[] {
  const cells = countCells(spans, unit);
  const weigh = (count: number) => count ** 0.7;
  const whole = cells.reduce((sum, { count }) => sum + weigh(count), 0);
  let x = 0;
  return cells.map(({ cell, count }, index) => {
    const width = weigh(count) / whole;
    x += width;
    const before = cells[index - 1]?.cell;
    const isNewYear = unit === 'month' && (!before || yearOf(before.from) !== yearOf(cell.from));
    return {
      ...cell,
      ...(isNewYear && { label: `${cell.label} ${yearOf(cell.from)}` }),
      x: x - width,
      width,
    };
  });
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/** The cells in which a span begins or ends, in their order. */
function countCells(spans: readonly Span[], unit: Unit): { cell: NamedSpan; count: number }[] {
  const found = new Map<number, { cell: NamedSpan; count: number }>();
  for (const { from, to } of spans) {
    const [first, last] = [cellAt(from, unit), cellAt(to, unit)];
    for (const cell of first.from === last.from ? [first] : [first, last]) {
      const entry = found.get(cell.from) ?? { cell, count: 0 };
      entry.count++;
      found.set(cell.from, entry);
    }
  }
  return [...found.values()].toSorted((a, b) => a.cell.from - b.cell.from);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function cellAt(day: number, unit: Unit): NamedSpan {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'month') {
    const next = month === 11 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 2, 1);
    return { from: dayNumber(year, month + 1, 1), to: next - 1, label: months[month] ?? '' };
  }
  const size = { century: 100, decade: 10, year: 1 }[unit];
  const start = Math.floor(year / size) * size;
  const shown = start > 0 ? `${start}${size > 1 ? 's' : ''}` : `${1 - start} BCE`;
  return { from: dayNumber(start, 1, 1), to: dayNumber(start + size, 1, 1) - 1, label: shown };
}
