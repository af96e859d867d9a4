import { expect, test } from 'vitest';
import { facetsOf, periodsOf, readPeriod, slugOf } from '../../src/search/facets.ts';
import { recordOfArticle, recordOfNote, yearsOf } from '../../src/search/make-record.ts';
import { article, person } from './library.ts';

test.each([
  ['2019-07-03', ['2019', '2010s']],
  ['2019-12/2020-01', ['2019', '2020', '2010s', '2020s']],
  ['199X', ['1990s']],
  ['1996/2001', ['1990s', '2000s']],
  ['18XX', ['1800s', '1810s', '1820s', '1830s', '1840s', '1850s', '1860s', '1870s', '1880s', '1890s']],
  ['1000/1999', []],
  ['-0043-03-15', ['-43', '-50s']],
])('%s touches %j', (edtf, periods) => {
  expect(periodsOf(yearsOf(edtf) ?? [0, 0])).toEqual(periods);
});

test.each([
  ['2019', [2019, 2019]],
  ['2010s', [2010, 2019]],
  ['-50s', [-50, -41]],
  ['soon', undefined],
  ['', undefined],
])('“%s” names the years %j', (period, years) => {
  expect(readPeriod(period)).toEqual(years);
});

test('an article is found by itself, its subjects, their kinds and the years of its dates, by a note’s too', () => {
  const dates = new Map([['fall', '1996-09-27']]);
  const record = recordOfArticle(
    article('kabul', ['[Babbage|babbage] and [Babbage|babbage] [in 2019|=2019]', 'The [fall|fall]']),
    dates,
  );
  expect(facetsOf(record)).toEqual({
    article: ['kabul'],
    subject: ['babbage', 'fall'],
    kind: ['date', 'person'],
    period: ['1990s', '1996', '2010s', '2019'],
  });
});

test('a note’s page is found by its words alone', () => {
  expect(facetsOf(recordOfNote(person('babbage', 'Charles Babbage'), 'en'))).toEqual({});
});

test.each([
  ['/kabul/', 'kabul'],
  ['/reader/kabul/', 'kabul'],
  ['https://example.org/reader/kabul/', 'kabul'],
])('%s is the article %s', (href, slug) => {
  expect(slugOf(href)).toBe(slug);
});
