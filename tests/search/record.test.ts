import { expect, test } from 'vitest';
import { recordOfArticle, recordOfNote } from '../../src/search/make-record.ts';
import { article, person } from './library.ts';

test('a note’s page is kept block by block, without its markup', () => {
  const note = { ...person('ada', 'Ada'), html: '<p>She <em>wrote</em>.</p><ul><li>Notes</li></ul><p> </p>' };
  const record = recordOfNote(note, 'en');
  expect(record.passages.map(({ text }) => text)).toEqual(['She wrote.', 'Notes']);
});

test('title, dek and headings follow the passages and have no number', () => {
  const given = { ...article('kabul', ['Text.']), data: { title: 'Title', dek: 'Dek' } };
  const record = recordOfArticle({ ...given, headings: [{ id: 'part', text: 'Part' }] }, new Map());
  expect(record.passages.map(({ text, number, id }) => `${text} ${number} ${id}`)).toEqual([
    'Text. 1 p1',
    'Title 0 ',
    'Dek 0 ',
    'Part 0 part',
  ]);
});
