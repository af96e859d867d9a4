import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/text/nearest.ts';

test.each([
  ['', '', 0],
  ['title', 'titel', 1],
  ['title', 'tile', 1],
  ['kitten', 'sitting', 3],
  ['abc', '', 3],
])('from %j to %j', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('the distance is symmetric, and nothing from a word to itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test.each([
  ['titel', 'title'],
  ['Captoin', 'caption'],
  ['zzz', undefined],
  ['x', undefined],
])('nearest to %j', (word, expected) => {
  expect(nearest(word, ['title', 'caption', 'dek'])).toBe(expected);
});
