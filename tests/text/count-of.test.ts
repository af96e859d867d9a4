import { expect, test } from 'vitest';
import { countOf } from '../../src/text/count-of.ts';

test('one thing is not said in the plural', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'note'))).toEqual(['0 notes', '1 note', '2 notes']);
});
