import { beforeAll, expect, test } from 'vitest';
import type { NoteName } from '../../src/search/note-name.ts';
import type { OpenIndex } from '../../src/search/open-index.ts';
import { cutQuery, parseQuery, type Said } from '../../src/search/parse-query.ts';
import { loadLetters } from '../../src/search/words.ts';

function note(id: string, ...names: [string, ...string[]]): NoteName {
  return { id, kind: 'person', passages: 1, names, home: '/' };
}

beforeAll(() => loadLetters());

const notes = [
  note('osama', 'Osama bin Laden', 'bin Laden', 'UBL'),
  note('al-qaeda', 'al-Qaeda', 'al Qaida'),
  note('aqim', 'al Qaeda in the Islamic Maghreb'),
  note('memex', '“As We May Think”'),
  note('mansour', 'Mansour'),
  note('mullah-mansour', 'Mullah Mansour', 'Mansour'),
];

/** “war” word, “a b” phrase, “bin laden → osama” subject. */
function written({ words, notes }: Said): string {
  const said = words.join(' ');
  if (notes.length > 0) return `${said} → ${notes.join(', ')}`;
  return words.length > 1 ? `“${said}”` : said;
}

test.each([
  ['war', ['war']],
  ['the War in Kabul', ['the', 'war', 'in', 'kabul']],
  ['"the war" page', ['“the war”', 'page']],
  ['“the war” „in Kabul“ «et la paix»', ['“the war”', '“in kabul”', '“et la paix”']],
  ['"never closed', ['“never closed”']],
  ['"one"', ['one']],
  ['""', []],
  ['', []],
  [' … ', []],
  ['bin Laden', ['bin laden → osama']],
  ['UBL war', ['ubl → osama', 'war']],
  ['BIN  LADEN’s war', ['bin laden → osama', 'war']],
  ['"bin Laden"', ['“bin laden”']],
  ['al Qaeda', ['al qaeda → al-qaeda']],
  ['al-qaeda', ['al qaeda → al-qaeda']],
  ['Al-Qaʿida', ['al qaida → al-qaeda']],
  ['al Qaeda in the Islamic Maghreb', ['al qaeda in the islamic maghreb → aqim']],
  ['al Qaeda in Kabul', ['al qaeda → al-qaeda', 'in', 'kabul']],
  ['mansour', ['mansour → mansour, mullah-mansour']],
  ['“As We May Think”', ['“as we may think”']],
  ['think “As We May Think”', ['think', '“as we may think”']],
  ['Kabul’s', ['kabul']],
  ['U.S. war', ['“u s”', 'war']],
  ['U.S.’s war', ['“u s”', 'war']],
  ['l’OTAN', ['“l otan”']],
  ['共產黨', ['“共 產 黨”']],
  ['<script>alert(1)</script>', ['“script alert 1 script”']],
])('%s', (query, parts) => {
  expect(cutQuery(query, notes).map(written)).toEqual(parts);
});

const nothing: OpenIndex = {
  articles: 0,
  common: [],
  sizes: [],
  stemmers: [],
  places: async () => new Map(),
  facet: async () => [],
  record: async () => Promise.reject(),
};

test.each([
  ['the war in Kabul', ['the', 'in']],
  ['in the', []],
  ['"in the" war', []],
  ['the al-Qaeda', ['the']],
])('where some words are common, they are not looked up: %s', async (query, expected) => {
  const parts = parseQuery(query, notes, ['the', 'in']);
  const places = await Promise.all(parts.map((part) => part.places(nothing)));
  const left = parts.filter((_, at) => places[at] === undefined);
  expect(left.flatMap(({ words }) => words)).toEqual(expected);
});
