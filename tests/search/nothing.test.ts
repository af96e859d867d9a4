import { expect, test } from 'vitest';
import { renderNearest, tellNothing } from '../../src/client/search-nothing.ts';
import type { PassageHit } from '../../src/search/find-in-record.ts';
import type { NameMatch } from '../../src/search/match-names.ts';
import type { Found, RecordHits } from '../../src/search/query.ts';

const meant: NameMatch = {
  note: { id: 'ada', kind: 'person', passages: 1, names: ['Ada Lovelace'], home: '/' },
  name: 'Ada Lovelace',
  rank: 'mistyped',
  errors: 1,
};
const nothing = { candidates: [], next: async () => [], done: () => true };

function shown(passages: number): RecordHits[] {
  const record = { href: '/a/', title: 'A', lang: 'en', isNote: false, passages: [] };
  const passage = { text: '', size: 0, sentences: [0], id: 'p1', number: 1, mentions: [] };
  const hit: PassageHit = { passage, pieces: [], marks: [], alsoAs: [], held: 1 };
  return [{ record, hits: Array.from({ length: passages }, () => hit) }];
}

test.each([
  [1, 'Nothing here says “lovelcae”; this passage names Ada Lovelace.'],
  [3, 'Nothing here says “lovelcae”; these 3 passages name Ada Lovelace.'],
  [0, 'Nothing here says “lovelcae”; 1 note may be meant.'],
])('where another is meant, %i passages are told', (passages, expected) => {
  const unknown = [{ word: 'lovelcae', nearest: undefined }];
  const found: Found = { ...nothing, instead: { notes: [meant], unknown, meant } };
  expect(tellNothing({ text: 'Ada Lovelcae' }, found, shown(passages), 1)).toBe(expected);
});

test('what filters leave nothing of says so', () => {
  expect(tellNothing({ text: 'war', kind: 'date' }, nothing, [], 2)).toBe(
    '2 notes, but no passage within the filters holds “war”.',
  );
});

test('what is unknown as a whole is told as it was written', () => {
  const unknown = [...'奥萨马'].map((word) => ({ word, nearest: undefined }));
  const found: Found = { ...nothing, instead: { notes: [], unknown, meant: undefined } };
  expect(tellNothing({ text: '奥萨马' }, found, [], 0)).toBe('Nothing here says “奥萨马”.');
});

test('the nearest word is searched for on the search page, from whatever page the box is opened', () => {
  const unknown = [{ word: 'lovelcae', nearest: 'lovelace' }];
  const found: Found = { ...nothing, instead: { notes: [], unknown, meant: undefined } };
  expect(renderNearest({ text: 'Ada Lovelcae' }, found, '/base/search/').join('')).toContain(
    'href="/base/search/?q=Ada%20lovelace"',
  );
});
