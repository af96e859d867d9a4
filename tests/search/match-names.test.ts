import { expect, test } from 'vitest';
import { matchLikeNames, nearestWord } from '../../src/search/like-names.ts';
import { matchNames } from '../../src/search/match-names.ts';
import type { NoteName } from '../../src/search/note-name.ts';

function note(id: string, passages: number, ...names: [string, ...string[]]): NoteName {
  return { id, kind: 'person', passages, names, home: '/' };
}

const notes = [
  note('osama', 9, 'Osama bin Laden', 'bin Laden', 'Usama bin Ladin', 'UBL'),
  note('taliban', 30, 'Taliban', 'Islamic Emirate'),
  note('ttp', 2, 'Tehrik-i-Taliban Pakistan', 'Pakistani Taliban'),
  note('zawahiri', 7, 'Ayman al-Zawahiri', 'Zawahiri'),
  note('ap', 1, 'Associated Press', 'AP'),
  note('brontë', 1, 'Charlotte Brontë'),
];

test.each([
  ['Osama bin Laden', 'osama same'],
  ['BIN LADEN', 'osama same'],
  ['ubl', 'osama same'],
  ['charlotte bronte', 'brontë same'],
  ['al Zawahiri Ayman', 'zawahiri within'],
  ['taliban', 'taliban same, ttp holds'],
  ['tali', 'taliban begins, ttp holds'],
  ['Laden bin', 'osama holds'],
  ['the Taliban', 'taliban within'],
  ['press associated', 'ap holds'],
  ['Kabul', ''],
  ['', ''],
])('“%s”: %s', (query, expected) => {
  const found = matchNames(query, notes).map((match) => `${match.note.id} ${match.rank}`);
  expect(found.join(', ')).toBe(expected);
});

test('of notes met alike, the one that more passages name comes first', () => {
  const [first] = matchNames('s', [note('a', 1, 'Sam'), note('b', 5, 'Sue')]);
  expect(first?.note.id).toBe('b');
});

test.each([
  ['Osama bin Laden', 'osama mistyped', 'no error at all'],
  ['Osma bin Laden', 'osama mistyped', 'a letter left out'],
  ['Osama bni Laden', 'osama mistyped', 'two exchanged'],
  ['Osaam bin Ladne', 'osama mistyped', 'two errors in a long name'],
  ['APP', 'ap mistyped', 'one error in a short one'],
  ['Aiman az-Zawahry', 'zawahiri sounds', 'another romanisation'],
  ['Zawahri', 'zawahiri mistyped', 'an alias'],
  ['Ladenn', 'osama near', 'one word of several'],
  ['Ayman', 'zawahiri near', 'a word as it is'],
])('“%s” is like %s (%s)', (query, expected) => {
  const [first] = matchLikeNames(query, notes);
  expect(`${first?.note.id} ${first?.rank}`).toBe(expected);
});

test.each(['XYZ', 'Tolstoy', 'Osama Biden Larsen', ''])('“%s” is like none', (query) => {
  expect(matchLikeNames(query, notes)).toEqual([]);
});

test.each([
  ['footnoet', ['footnote', 'footman', 'foot'], 'footnote'],
  ['machne', ['marine', 'machine'], 'machine'],
  ['zzzqq', ['zebra', 'quiz'], undefined],
  ['war', ['page', 'paper'], undefined],
])('nearest to “%s” of %j is %s', (word, known, expected) => {
  expect(nearestWord(word, known)).toBe(expected);
});
