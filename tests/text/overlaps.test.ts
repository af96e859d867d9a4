import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settleOverlaps } from '../../src/text/overlaps.ts';

const claim = (start: number, end: number, rank: number) => ({ start, end, rank });

test.each([
  ['the longer one holds', [claim(0, 3, 1), claim(2, 8, 2)], [claim(2, 8, 2)]],
  ['of two as long the lower rank', [claim(0, 3, 2), claim(0, 3, 1)], [claim(0, 3, 1)]],
  ['rank 0 before everything', [claim(0, 9, 1), claim(4, 5, 0)], [claim(4, 5, 0)]],
  ['neighbours both', [claim(3, 6, 1), claim(0, 3, 2)], [claim(0, 3, 2), claim(3, 6, 1)]],
  ['nothing of no length', [claim(3, 3, 0)], []],
])('%s', (_, claims, settled) => {
  expect(settleOverlaps(claims)).toEqual(settled);
});

test('what is left is in order, without overlaps, and nothing that fits beside it was left out', () => {
  const claims = fc.array(
    fc
      .tuple(fc.nat(30), fc.nat(5), fc.nat(2))
      .map(([start, length, rank]) => claim(start, start + length, rank)),
  );
  fc.assert(
    fc.property(claims, (all) => {
      const settled = settleOverlaps(all);
      const apart = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.end <= b.start || b.end <= a.start;
      settled.forEach((one, index) => {
        for (const other of settled.slice(index + 1)) expect(one.end <= other.start).toBe(true);
      });
      for (const one of all) {
        if (one.end > one.start && !settled.includes(one))
          expect(settled.every((other) => apart(one, other))).toBe(false);
      }
    }),
  );
});
