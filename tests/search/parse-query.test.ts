import { expect, test } from 'vitest';
import type { NoteName } from '../../src/search/note-name.ts';
import { parseQuery, type QueryPart } from '../../src/search/parse-query.ts';

function note(id: string, ...names: [string, ...string[]]): NoteName {
  return { id, kind: 'person', passages: 1, names, home: '/' };
}

const notes = [
  note('osama', 'Osama bin Laden', 'bin Laden', 'UBL'),
  note('al-qaeda', 'al-Qaeda', 'al Qaida'),
  note('aqim', 'al Qaeda in the Islamic Maghreb'),
  note('memex', '“As We May Think”'),
  note('mansour', 'Mansour'),
  note('mullah-mansour', 'Mullah Mansour', 'Mansour'),
];

/** “war” word, “a b” phrase, “bin laden → osama” subject. */
function written(part: QueryPart): string {
  const words = part.words.join(' ');
  if (part.form === 'subject') return `${words} → ${part.notes.join(', ')}`;
  return part.form === 'phrase' ? `“${words}”` : words;
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
  expect(parseQuery(query, notes).map(written)).toEqual(parts);
});

test.each([
  ['the war in Kabul', ['common', 'word', 'common', 'word']],
  ['in the', ['word', 'word']],
  ['"in the" war', ['phrase', 'word']],
  ['the al-Qaeda', ['common', 'subject']],
])('where some words are common: %s', (query, forms) => {
  expect(parseQuery(query, notes, new Set(['the', 'in'])).map(({ form }) => form)).toEqual(forms);
});
