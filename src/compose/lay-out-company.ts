import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Tie } from './compose-company.ts';
import type { NotePage } from './compose-notes.ts';

/** A name in the picture; `x` is the share of the width at which its middle stands, `y` is in pixels. */
export interface PlacedName {
  readonly page: NotePage;
  readonly x: number;
  readonly y: number;
}

/** Who appears with whom: names, and lines between them; the more passages, the stronger the line (1 to 4). */
export interface CompanyPicture {
  readonly names: readonly PlacedName[];
  readonly lines: readonly {
    readonly from: PlacedName;
    readonly to: PlacedName;
    readonly strength: number;
  }[];
  readonly height: number;
}

interface Point extends SimulationNodeDatum {
  readonly page: NotePage;
  readonly half: number;
  x: number;
  y: number;
}

/** Pixels: the width for which the names are kept apart, the room of a letter and of a line of type. */
const width = 860;
const letter = 8;
const line = 30;

/** Lays out the notes of the strongest `ties`, at most `count` of them. The same ties give the same picture. */
export function layOutCompany(ties: readonly Tie[], count: number): CompanyPicture {
  if (ties.length === 0) return { names: [], lines: [], height: 0 };
  const pages = new Set<NotePage>();
  for (const { a, b } of ties) for (const page of [a, b]) if (pages.size < count) pages.add(page);
  const points = [...pages].map(
    (page): Point => ({ page, half: (page.note.name.length * letter) / 2 + letter, x: 0, y: 0 }),
  );
  spread(points);
  const drawn = ties.filter(({ a, b }) => pages.has(a) && pages.has(b));
  const at = new Map(points.map((point) => [point.page, point]));
  const links = drawn.map(({ a, b, passages }): SimulationLinkDatum<Point> & { weight: number } => ({
    source: at.get(a) as Point,
    target: at.get(b) as Point,
    weight: passages.length,
  }));
  forceSimulation(points)
    .force(
      'ties',
      forceLink<Point, (typeof links)[number]>(links)
        .distance(90)
        .strength(({ weight }) => Math.min(1, 0.1 + weight / 10)),
    )
    .force('apart', forceManyBody<Point>().strength(-500))
    .force(
      'room',
      forceCollide<Point>(({ half }) => half * 0.7),
    )
    .force('x', forceX<Point>(0).strength(0.03))
    .force('y', forceY<Point>(0).strength(0.12))
    .stop()
    .tick(300);
  squeeze(points);
  return picture(points, drawn, at);
}

/** Starting places on a spiral, so that the simulation needs no chance. */
function spread(points: readonly Point[]): void {
  points.forEach((point, index) => {
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    point.x = 40 * Math.sqrt(index + 1) * Math.cos(angle);
    point.y = 40 * Math.sqrt(index + 1) * Math.sin(angle);
  });
}

/** Squeezes the names into the width and moves those apart that stand in each other’s place. */
function squeeze(points: readonly Point[]): void {
  const left = Math.min(...points.map(({ x }) => x));
  const span = Math.max(1, Math.max(...points.map(({ x }) => x)) - left);
  for (const point of points) point.x = point.half + ((point.x - left) / span) * (width - 2 * point.half);
  const set: Point[] = [];
  for (const point of points.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    for (const other of set.toSorted((a, b) => a.y - b.y)) {
      const besides = Math.abs(other.x - point.x) < other.half + point.half;
      if (besides && Math.abs(other.y - point.y) < line) point.y = other.y + line;
    }
    set.push(point);
  }
}

function picture(points: readonly Point[], ties: readonly Tie[], at: Map<NotePage, Point>): CompanyPicture {
  const top = Math.min(...points.map(({ y }) => y)) - line;
  const bottom = Math.max(...points.map(({ y }) => y));
  const placed = new Map(
    points.map(({ page, x, y }) => [page, { page, x: round(x / width, 4), y: round(y - top, 1) }]),
  );
  const most = Math.max(...ties.map(({ passages }) => passages.length));
  const lines = ties
    .filter(({ a, b }) => at.has(a) && at.has(b))
    .map(({ a, b, passages }) => ({
      from: placed.get(a) as PlacedName,
      to: placed.get(b) as PlacedName,
      strength: Math.ceil((passages.length / most) * 4),
    }));
  return { names: [...placed.values()], lines, height: Math.ceil(bottom - top + line) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
