import { expect, test } from 'vitest';
import { passageFilter } from '../../src/search/count-facets.ts';
import { findInRecord, type PassageHit } from '../../src/search/find-in-record.ts';
import { recordOfArticle } from '../../src/search/make-record.ts';
import { pack } from '../../src/search/pack.ts';
import type { Query } from '../../src/search/query.ts';
import { type QueryPart, wordPart } from '../../src/search/query-part.ts';
import { phrasePart, subjectPart } from '../../src/search/query-parts.ts';
import { foldsIn } from '../../src/search/words.ts';
import { article } from './library.ts';

const record = recordOfArticle(
  article('kabul', [
    'In Kabul [bin Laden|osama] spoke. Nobody wrote it down. The war went on.',
    'The war of [2019|=2019] was long, and [Usama bin Ladin|osama] knew the war.',
    'A page of [Zawahiri|zawahiri] about [the 1990s|=199X].',
    'The long war.',
  ]),
  new Map(),
);

function find(parts: readonly QueryPart[], filter: Omit<Query, 'text'> = {}): PassageHit[] {
  const folds = record.passages.flatMap(({ text }) => foldsIn(text));
  const placesOf = (word = '') => folds.flatMap((fold, at) => (fold === word ? at : []));
  return findInRecord(
    record,
    parts,
    parts.map(({ words }) => pack(placesOf(words[0]))),
    passageFilter({ text: '', ...filter }),
  );
}

const phrase = (...words: string[]) => phrasePart(words);
const subject = (words: string, note: string) => subjectPart(words.split(' '), [note]);
const ids = (hits: readonly PassageHit[]) => hits.map(({ passage }) => passage.id);
const marked = ({ passage, marks }: PassageHit) =>
  marks.map(({ start, end }) => passage.text.slice(start, end));

test('a word is found in every passage that holds it, each place marked', () => {
  const hits = find([wordPart('war')]);
  expect(ids(hits)).toEqual(['p1', 'p2', 'p4']);
  expect(hits.map(marked)).toEqual([['war'], ['war', 'war'], ['war']]);
});

test('a phrase is found wherever its words stand in a row, and only there', () => {
  expect(ids(find([phrase('the', 'war')]))).toEqual(['p1', 'p2']);
  expect(find([phrase('the', 'war')]).map(marked)).toEqual([['The war'], ['The war', 'the war']]);
  expect(find([phrase('war', 'the')])).toEqual([]);
});

test('a subject is found under each of its names, and the others are told', () => {
  const hits = find([subject('bin laden', 'osama')]);
  expect(hits.map(marked)).toEqual([['bin Laden'], ['Usama bin Ladin']]);
  expect(hits.map(({ alsoAs }) => alsoAs)).toEqual([[], ['Usama bin Ladin']]);
});

test('a fuller name that holds the one that was asked for is not told', () => {
  const hits = find([subject('bin ladin', 'osama')]);
  expect(hits.map(({ alsoAs }) => alsoAs)).toEqual([['bin Laden'], []]);
});

test('a name that no mention is counts by its words', () => {
  expect(ids(find([subject('a page', 'osama')]))).toEqual(['p1', 'p2', 'p3']);
});

test('the passage that holds most of the query comes first', () => {
  expect(ids(find([wordPart('war'), wordPart('long')]))).toEqual(['p2', 'p4', 'p1']);
});

test('a part that stands nowhere leaves nothing', () => {
  expect(find([wordPart('war'), wordPart('peace')])).toEqual([]);
});

test('what is shown are the sentences that hold something, with a gap between', () => {
  const [hit] = find([wordPart('kabul'), wordPart('war')]).filter(({ passage }) => passage.id === 'p1');
  expect(hit?.pieces.map((text, at) => (at % 2 > 0 ? `[${text}]` : text)).join('')).toBe(
    'In [Kabul] bin Laden spoke. … The [war] went on.',
  );
});

test.each([
  [{ subject: 'osama' }, ['p1', 'p2']],
  [{ subject: 'zawahiri' }, ['p3']],
  [{ kind: 'date' }, ['p2', 'p3']],
  [{ period: '2019' }, ['p2']],
  [{ period: '1995' }, ['p3']],
  [{ subject: 'osama', period: '2010s' }, ['p2']],
  [{ subject: 'osama', period: '1990s' }, []],
])('filters alone find passages: %j', (filter, expected) => {
  expect(ids(find([], filter))).toEqual(expected);
});

test('a filter holds for the passage, not only for its article', () => {
  expect(ids(find([wordPart('war')], { subject: 'osama' }))).toEqual(['p1', 'p2']);
});

test('the title counts for the article, after its passages', () => {
  expect(ids(find([wordPart('kabul'), wordPart('war')]))).toEqual(['p1', 'p2', 'p4', '']);
});
