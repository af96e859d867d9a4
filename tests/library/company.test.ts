import { expect, test } from 'vitest';
import { companyOf, mostNamed, tiesAmong } from '../../src/compose/compose-company.ts';
import type { Library, Reading } from '../../src/compose/compose-library.ts';
import type { NotePage } from '../../src/compose/compose-notes.ts';
import { layOutCompany } from '../../src/compose/lay-out-company.ts';

const names = ['Ada', 'Babbage', 'Menabrea', 'Royal Society'];
const notes = names.map(
  (name) => ({ note: { id: name, name, kind: 'person' }, href: `/${name}/` }) as NotePage,
);
const reading = (slug: string, passages: string[][]) =>
  ({
    slug,
    href: `/${slug}/`,
    data: { title: slug },
    passages: passages.map((_, index) => ({ id: `p${index}`, number: index + 1 })),
    places: passages.flatMap((present, index) =>
      present.map((note) => ({ passage: `p${index}`, note, kind: 'person' })),
    ),
  }) as unknown as Reading;
const readings = [
  reading('engine', [['Ada', 'Babbage', 'Ada'], ['Babbage', 'Menabrea'], ['Ada']]),
  reading('letters', [['Babbage', 'Ada']]),
];
const library = { readings, notes } as unknown as Library;
const page = (name: string) => notes.find(({ note }) => note.id === name) as NotePage;

test('two notes are tied by every passage that holds both, once', () => {
  const [closest] = companyOf(page('Ada'), library);
  expect(closest?.b).toBe(page('Babbage'));
  expect(closest?.passages.map(({ href }) => href)).toEqual(['/engine/#p0', '/letters/#p0']);
});

test('the closest come first, and who stands alone has no company', () => {
  expect(companyOf(page('Babbage'), library).map(({ b }) => b.note.id)).toEqual(['Ada', 'Menabrea']);
  expect(companyOf(page('Royal Society'), library)).toEqual([]);
});

test('among some notes each tie stands once, and ties to others not at all', () => {
  expect(tiesAmong(notes, library)).toHaveLength(2);
  expect(tiesAmong([page('Ada'), page('Menabrea')], library)).toEqual([]);
});

test('an article names most who stands in it most often', () => {
  expect(mostNamed(readings[0] as Reading, library, 2).map(({ note }) => note.id)).toEqual([
    'Ada',
    'Babbage',
  ]);
});

test('the same ties give the same picture, in which no name covers another', () => {
  const crowd = Array.from(
    { length: 24 },
    (_, index) => ({ note: { name: `Somebody or other ${index}` } }) as NotePage,
  );
  const ties = crowd.flatMap((a, index) =>
    crowd.slice(index + 1, index + 4).map((b) => ({ a, b, passages: [{ href: '', number: 1, title: '' }] })),
  );
  const picture = layOutCompany(ties, 20);
  expect(picture).toEqual(layOutCompany(ties, 20));
  expect(picture.names).toHaveLength(20);
  for (const [index, { x, y, page }] of picture.names.entries()) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(1);
    for (const other of picture.names.slice(index + 1)) {
      const room = (page.note.name.length + other.page.note.name.length) * 4;
      expect(Math.abs(other.y - y) >= 24 || Math.abs(other.x - x) * 860 >= room).toBe(true);
    }
  }
});

test('nobody makes an empty picture', () => {
  expect(layOutCompany([], 20)).toEqual({ names: [], lines: [], height: 0 });
});
