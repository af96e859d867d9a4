import { expect, test } from 'vitest';
import { compareTexts, sumUp } from '../../bench/import/metric.ts';

test('the same words are exactly right, whatever stands between them', () => {
  expect(compareTexts('One two, three four five.', 'One two three — four five')).toEqual({
    tp: 1,
    fp: 0,
    fn: 0,
    exact: true,
  });
});

test('shingles of four words are counted as often as they occur', () => {
  // true: abcd bcde; said: abcd bcde cdef defg
  expect(compareTexts('a b c d e', 'a b c d e f g')).toMatchObject({ tp: 0.5, fp: 0.5, fn: 0, exact: false });
  expect(compareTexts('a b', '')).toMatchObject({ tp: 0, fp: 0, fn: 1 });
});

test('precision and recall are averaged over the pages that have one', () => {
  const { precision, recall, f1, exact } = sumUp([
    compareTexts('a b c d', 'a b c d'),
    compareTexts('a b c d', ''),
  ]);
  expect({ precision, recall, exact }).toEqual({ precision: 1, recall: 0.5, exact: 0.5 });
  expect(f1).toBeCloseTo(2 / 3);
});
