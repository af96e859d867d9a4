import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfDays } from '../../src/text/edtf.ts';
import { layOutSpans, nameCells, periodsOf, type Span } from '../../src/text/timeline.ts';

const days = (...dates: string[]): Span[] => dates.map(edtfDays);
const labels = (dates: string[], period = periodsOf(days(...dates))[0]) =>
  period && layOutSpans(days(...dates), period).cells.map(({ label }) => label);

test.each([
  [
    ['2001-09-11', '2001-12-02'],
    ['Sep 2001', 'Dec'],
  ],
  [
    ['2020-02', '2021-08', '2021-09-11'],
    ['Feb 2020', 'Aug 2021', 'Sep'],
  ],
  [
    ['1996-05', '2001-09-11', '2021-08-15'],
    ['1996', '2001', '2021'],
  ],
  [['199X'], ['1990', '1999']],
  [
    ['-0043-03-15', '0014-08-19'],
    ['44 BCE', '14'],
  ],
])('%j are drawn on the cells %j', (dates, cells) => {
  expect(labels(dates)).toEqual(cells);
});

test('many years are drawn by decades, and years without dates take no room', () => {
  const dates = Array.from({ length: 40 }, (_, index) => String(1900 + index * 3));
  expect(labels(dates)).toContain('1930s');
  expect(labels(dates)).not.toContain('1930');
});

test('a decade with many dates is a period with all its years; one with few is not', () => {
  const busy = Array.from({ length: 30 }, (_, index) => `${1990 + (index % 10)}-0${1 + (index % 9)}-11`);
  const spans = days(...busy, ...Array.from({ length: 30 }, (_, index) => String(1500 + 9 * index)));
  const period = periodsOf(spans).find(({ label }) => label === '1990s');
  expect(period && layOutSpans(spans, period).cells).toHaveLength(10);
  expect(period && layOutSpans(spans, period).marks).toHaveLength(30);
  expect(periodsOf(spans).map(({ label }) => label)).not.toContain('1500s');
});

test('a period leaves out what is longer than itself', () => {
  const spans = days('20XX', '2021-08-15', '2021');
  const within = edtfDays('2021');
  const { marks } = layOutSpans(spans, { label: '2021', unit: 'month', within });
  expect(marks.map(({ span }) => span)).toEqual(days('2021', '2021-08-15'));
});

test('nothing draws nothing', () => {
  expect(layOutSpans([], { label: 'All', unit: 'year' })).toEqual({ cells: [], marks: [], lanes: 0 });
});

const span = fc
  .tuple(fc.integer({ min: -700_000, max: 60_000 }), fc.integer({ min: 0, max: 4000 }))
  .map(([from, length]): Span => ({ from, to: from + length }));

test('every mark stands on the scale, in order of time, and no two of a row touch', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 60 }), (spans) => {
      const [all] = periodsOf(spans);
      if (!all) throw new Error('There is always a period for everything');
      const { cells, marks, lanes } = layOutSpans(spans, all);
      expect(marks).toHaveLength(spans.length);
      expect(cells.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
      for (const [index, { x, width, lane }] of marks.entries()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(1 + 1e-9);
        expect(lane).toBeLessThan(lanes);
        expect(x).toBeGreaterThanOrEqual((marks[index - 1]?.x ?? 0) - 1e-9);
        const before = marks.slice(0, index).findLast((mark) => mark.lane === lane);
        if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width - 1e-9);
      }
    }),
  );
});

test('cells are named as far as their names stand clear of each other, the first always', () => {
  const cell = (label: string, x: number, width: number) => ({ label, x, width, from: 0, to: 0 });
  const cells = [
    cell('1720s', 0, 0.04),
    cell('1770s', 0.04, 0.04),
    cell('1990s', 0.08, 0.7),
    cell('2020s', 0.97, 0.03),
  ];
  expect(nameCells(cells).map(({ cell, narrow }) => [cell.label, narrow])).toEqual([
    ['1720s', true],
    ['1990s', false],
  ]);
});
