import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth } from '../../src/text/calendar.ts';
import { findDates } from '../../src/text/dates.ts';
import { parseEdtf } from '../../src/text/edtf.ts';

const published = '2021-09-13';
const two = (number: number): string => String(number).padStart(2, '0');

/** Days of the years that news writes of. */
const day = fc
  .record({
    year: fc.integer({ min: 1000, max: 2029 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((date) => ({ ...date, day: Math.min(date.day, daysInMonth(date.year, date.month)) }));

type Day = { readonly year: number; readonly month: number; readonly day: number };

const name = (lang: string, month: number, width: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(lang, { month: width, timeZone: 'UTC' }).format(Date.UTC(2001, month - 1, 1));
const weekday = ({ year, month, day: date }: Day): string => {
  const at = new Date(Date.UTC(2000, month - 1, date));
  at.setUTCFullYear(year, month - 1, date);
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(at);
};
const ordinal = (number: number): string => {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${number}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
};
const space = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Ways to write a day, each with the language it is read in. */
const dayForms: readonly (readonly [lang: string, write: (date: Day) => string])[] = [
  ['en', ({ year, month, day: date }) => `${name('en', month)} ${date}, ${year}`],
  ['en', ({ year, month, day: date }) => `${name('en', month)} ${ordinal(date)}, ${year}`],
  ['en', ({ year, month, day: date }) => `${name('en', month)} ${date} ${year}`],
  ['en', ({ year, month, day: date }) => space(`${name('en', month)} ${date}, ${year}`)],
  [
    'en',
    ({ year, month, day: date }) => `${name('en', month, 'short')}${month === 5 ? '' : '.'} ${date}, ${year}`,
  ],
  ['en', ({ year, month, day: date }) => `${date} ${name('en', month)} ${year}`],
  ['en-GB', ({ year, month, day: date }) => `${ordinal(date)} ${name('en', month)}, ${year}`],
  ['en', ({ year, month, day: date }) => `the ${ordinal(date)} of ${name('en', month)} ${year}`],
  ['en', (date) => `${weekday(date)}, ${name('en', date.month)} ${date.day}, ${date.year}`],
  ['en-US', ({ year, month, day: date }) => `${month}/${date}/${year}`],
  ['en-GB', ({ year, month, day: date }) => `${date}/${month}/${year}`],
  ['en', ({ year, month, day: date }) => `${year}-${two(month)}-${two(date)}`],
  ['de', ({ year, month, day: date }) => `${date}. ${name('de', month)} ${year}`],
  ['de', ({ year, month, day: date }) => `${two(date)}.${two(month)}.${year}`],
  ['fr', ({ year, month, day: date }) => `${date === 1 ? '1er' : date} ${name('fr', month)} ${year}`],
  ['es', ({ year, month, day: date }) => `${date} de ${name('es', month)} de ${year}`],
];

describe('every way to write a day', () => {
  test.each(
    dayForms.map(([lang, write]) => ({ lang, example: write({ year: 2001, month: 9, day: 11 }), write })),
  )('$lang: $example comes back with its value and its range', ({ lang, write }) => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(['', ''], ['It was on ', ' that it began.'], ['(', ')']),
        (date, [before = '', after = '']) => {
          const words = write(date);
          const [found, ...others] = findDates(`${before}${words}${after}`, { published, lang });
          expect(others).toEqual([]);
          expect(found).toEqual({
            start: before.length,
            end: before.length + words.length,
            edtf: `${date.year}-${two(date.month)}-${two(date.day)}`,
            datetime: `${date.year}-${two(date.month)}-${two(date.day)}`,
            inferred: false,
          });
        },
      ),
    );
  });

  test('a day without its year is the latest that is not after publication', () => {
    fc.assert(
      fc.property(day, (date) => {
        const words = `${name('en', date.month)} ${date.day}`;
        const year = [2021, 2020, 2019, 2018, 2017, 2016].find(
          (candidate) =>
            date.day <= daysInMonth(candidate, date.month) &&
            `${candidate}-${two(date.month)}-${two(date.day)}` <= published,
        );
        expect(findDates(`It ended on ${words}.`, { published, lang: 'en' })).toMatchObject([
          { edtf: `${year}-${two(date.month)}-${two(date.day)}`, inferred: true },
        ]);
      }),
    );
  });
});

/** Scraps of which dates are made, and what spoils them. */
const scrap = fc.constantFrom(
  ...[
    'May',
    'Sept.',
    'March',
    'Aug. 31',
    '11',
    '31',
    '2001',
    '1999',
    '0',
    '00',
    '1,',
    ', ',
    ' ',
    '  ',
    '\n',
    '\u00a0',
    '–',
    '-',
    '/',
  ],
  ...[
    'the ',
    'late ',
    'mid-',
    'early ',
    'c. ',
    'from ',
    'to ',
    'between ',
    'and ',
    'until ',
    'of ',
    'in ',
    'BC',
    ' BCE',
    'AD ',
    '’',
    "'",
  ],
  ...[
    '90s',
    '–80s',
    '?)',
    'nineteen ninety',
    'In 1998, ',
    '1990s',
    '19th century',
    'nineties',
    'spring ',
    'Q3 ',
    'first half ',
    'Tuesday, ',
    'last ',
    ' last year',
    'present',
    'st',
    'th',
  ],
  ...[
    '. ',
    '(',
    ')',
    '“',
    '”',
    '$',
    '%',
    'page ',
    'people',
    'siglo XIX',
    'Jahrhundert',
    'années ',
    'mai ',
    'de ',
    'º',
    '😀',
    'e\u0301',
  ],
);
const soup = fc.array(scrap, { maxLength: 24 }).map((scraps) => scraps.join(''));
const lang = fc.constantFrom('en', 'en-GB', 'de', 'fr', 'es', 'nl', 'zh-Hant-TW');
const anyDay = fc.constantFrom('2021-09-13', '2000-02-29', '1999-12-31', '1850-01-01');

describe('any text', () => {
  test.each([
    ['made of scraps of dates', soup],
    ['of Unicode', fc.string({ unit: 'binary' })],
    ['of graphemes', fc.string({ unit: 'grapheme' })],
  ])('%s gives ranges in order that do not overlap, with values that parse', (_, texts) => {
    fc.assert(
      fc.property(texts, lang, anyDay, (text, language, day) => {
        let last = 0;
        for (const { start, end, edtf } of findDates(text, { published: day, lang: language })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(parseEdtf(edtf)).toBeDefined();
          expect(() => parse(edtf)).not.toThrow();
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'May ',
    'May 1 ',
    '1 ',
    '1',
    '2001-',
    '2001 to ',
    '2001, ',
    ' ',
    'the ',
    'late ',
    'in the early ',
    'and ',
    'Aug. 31 to ',
    'from 1999 to 2000 and ',
    'page 1999, ',
    "'",
    '1990s and ',
    'a',
    'Sept.',
    '19th and ',
    'said will to by ',
    '12/',
    '. A',
    '\n',
  ])('twenty thousand times “%s” ends', (part) => {
    expect(() => findDates(`${part.repeat(20_000)}Aug. 31`, { published, lang: 'en' })).not.toThrow();
  });
});
