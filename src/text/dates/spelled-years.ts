import type { Recogniser } from './draft.ts';
import { isGlued } from './glue.ts';
import { matcher, space } from './pattern.ts';

const centuries: Readonly<Record<string, number>> = { seventeen: 1700, eighteen: 1800, nineteen: 1900 };
const numbers: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const number = [...numbers.keys()].join('|');

/** “nineteen ninety-seven”, as it is said; groups `hundreds` and `rest`. */
export const spelledYear = `(?<hundreds>${Object.keys(centuries).join('|')})(?:-|${space})(?<rest>(?:oh(?:-|${space}))?(?:${number})(?:-(?:${number}))?)(?![\\p{L}\\p{N}-])`;

/** The year, or nothing where the words are no number below a hundred (“nineteen six-ten”). */
export function readSpelledYear(hundreds = '', rest = ''): number | undefined {
  if (hundreds === '') return undefined;
  const [first = 0, second] = rest.split(/[-\s]+/).flatMap((word) => numbers.get(word) ?? []);
  const early = /^oh/.test(rest);
  const right = second === undefined ? early !== first > 9 : first > 19 && second < 10 && !early;
  return right ? (centuries[hundreds] ?? 0) + first + (second ?? 0) : undefined;
}

const said = matcher(spelledYear, 'u');
const countedAfter = matcher(
  ' ?(?:or|to|hundred|thousand|people|percent|dollars|cents|feet|miles|pounds)(?!\\p{L})',
  'u',
);

/** “in nineteen ninety-six”; Orwell’s “Nineteen Eighty-Four” has capitals. */
export const recogniseSpelledYear: Recogniser = ({ text }, at) => {
  if (isGlued(text, at)) return undefined;
  const found = said(text, at);
  const year = found?.groups && readSpelledYear(found.groups.hundreds, found.groups.rest);
  const end = at + (found?.[0].length ?? 0);
  if (!year || countedAfter(text, end)) return undefined;
  return { start: at, end, date: { precision: 'year', year } };
};
