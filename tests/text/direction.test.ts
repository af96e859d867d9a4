import { expect, test } from 'vitest';
import { directionOf } from '../../src/text/direction.ts';

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['ps', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['ur-Latn', 'ltr'],
  ['no language', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
