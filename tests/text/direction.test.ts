import { expect, test } from 'vitest';
import { directionOf, hasCapitals } from '../../src/text/direction.ts';

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

test.each([
  ['en', true],
  ['ru', true],
  ['el', true],
  ['no language', true],
  ['ar', false],
  ['zh-Hans', false],
  ['ja', false],
])('whether %s has capitals: %s', (lang, capitals) => {
  expect(hasCapitals(lang)).toBe(capitals);
});
