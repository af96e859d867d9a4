import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHere } from '../../bench/search/open-here.ts';
import { countFacets } from '../../src/search/count-facets.ts';
import { indexSite } from '../../src/search/index-site.ts';
import type { Query, RecordHits, Search } from '../../src/search/query.ts';
import { article, person } from './library.ts';

let folder: string;
let search: Search;
let asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  await indexSite(folder, {
    site: { lang: 'en', also: [] },
    readings: [
      article('kabul', [
        'The war in Kabul was explained. The war went on.',
        'Nobody explains the wars of Kabul to [bin Laden|osama].',
        'Warlords and pages of the Œuvre of Brontë.',
        'Kabul in [2019|=2019-07] saw [Usama bin Ladin|osama].',
      ]),
      article('herat', [
        'Herat has one page, naïve and pale, of 共產黨 and القاعدة.',
        'The foot of the page, the foot of the page.',
      ]),
      article('long', [...Array.from({ length: 12 }, (_, at) => `Lantern number ${at} burns.`)]),
      article('paris', ['Les guerres de l’OTAN étaient longues.'], 'fr'),
      article('cairo', ['عاد مقاتلو القاعدة إلى المدينة.'], 'ar'),
      article('beijing', ['中國共產黨在北京開會。'], 'zh'),
      article('tokyo', ['彼は東京で本を読んだ。ワールドカップ。'], 'ja'),
      article('bangkok', ['เขาอ่านหนังสือในกรุงเทพ'], 'th'),
    ],
    notes: [
      person('osama', 'Osama bin Laden', 'bin Laden', 'Usama bin Ladin', 'UBL'),
      person('brontë', 'Charlotte Brontë'),
    ],
  });
  search = await openHere(folder, (path) => asked.push(path));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function find(query: Query | string): Promise<RecordHits[]> {
  return (await search.passages(typeof query === 'string' ? { text: query } : query)).next(100);
}

/** “kabul p1 p2”, an article a line. */
function placesOf(found: readonly RecordHits[]): string[] {
  return found.map(({ record, hits }) =>
    [record.title, ...hits.map(({ passage }) => passage.id)].join(' ').trim(),
  );
}

test.each(['-', '%', '“”', '"', '🙂', '...'])('signs alone, like %s, find nothing', async (text) => {
  expect(placesOf(await find(text))).toEqual([]);
});

test.each([
  ['war', ['kabul p1 p2']],
  ['explaining', ['kabul p1 p2']],
  ['page', ['herat p1 p2', 'kabul p3']],
  ['"the war"', ['kabul p1']],
  ['"foot of the page"', ['herat p2']],
  ['"page the foot"', ['herat p2']],
  ['war explained nobody', ['kabul p2 p1']],
  ['war page', ['kabul p1 p2 p3']],
  ['war wars', ['kabul p1 p2']],
  ['war warlord', ['kabul p1 p2 p3']],
  ['naive', ['herat p1']],
  ['NAÏVE', ['herat p1']],
  ['oeuvre', ['kabul p3']],
  ['œuvre', ['kabul p3']],
  ['guerre', ['paris p1']],
  ['otan', ['paris p1']],
  ['القاعدة', ['cairo p1', 'herat p1']],
  ['قاعدة', ['cairo p1', 'herat p1']],
  ['共產黨', ['beijing p1', 'herat p1']],
  ['北京', ['beijing p1']],
  ['京北', []],
  ['東京', ['tokyo p1']],
  ['ワールド', ['tokyo p1']],
  ['หนังสือ', ['bangkok p1']],
])('“%s” stands in %j', async (query, expected) => {
  expect(placesOf(await find(query)).toSorted()).toEqual(expected.toSorted());
});

test('every place of a word is marked, no word that only begins so', async () => {
  const [found] = await find('war');
  const marked = found?.hits.map(({ passage, marks }) =>
    marks.map(({ start, end }) => passage.text.slice(start, end)),
  );
  expect(marked).toEqual([['war', 'war'], ['wars']]);
});

test('a word that is only begun finds what begins so', async () => {
  expect(placesOf(await find('warlo'))).toEqual(['kabul p3']);
  expect(placesOf(await find('lanter'))[0]).toMatch(/^long p1 p2/);
});

test.each(['UBL', 'Usama bin Ladin', 'Osama bin Laden', 'bin laden'])(
  '“%s” finds the passages under every name',
  async (query) => expect(placesOf(await find(query))[0]).toBe('kabul p2 p4'),
);

test('who is named without a mention is found where the words stand', async () => {
  expect(placesOf(await find('Charlotte Brontë'))).toEqual(['Charlotte Brontë']);
});

test('another name is told with the passage that uses it', async () => {
  const [found] = await find('UBL');
  expect(found?.hits.map(({ alsoAs }) => alsoAs)).toEqual([['bin Laden'], ['Usama bin Ladin']]);
});

test.each([
  [{ text: '', subject: 'osama' }, ['kabul p2 p4']],
  [{ text: '', subject: 'osama', period: '2019' }, ['kabul p4']],
  [{ text: '', period: '2010s' }, ['kabul p4']],
  [{ text: '', kind: 'date' }, ['kabul p4']],
  [{ text: 'kabul', kind: 'person' }, ['kabul p2 p4']],
  [{ text: 'page', article: 'herat' }, ['herat p1 p2']],
  [{ text: '', article: 'herat' }, ['herat p1 p2']],
  [{ text: '', subject: 'nobody' }, []],
])('filters: %j', async (query, expected) => {
  expect(placesOf(await find(query))).toEqual(expected);
});

test('what has all been shown says so, and what follows waits', async () => {
  for (const [query, isDone] of [
    [{ text: '', subject: 'osama' }, true],
    [{ text: 'lantern' }, true],
    [{ text: 'brontë' }, false],
  ] as const) {
    const found = await search.passages(query);
    await found.next(1);
    expect(found.done(), query.text).toBe(isDone);
  }
});

test('facets are counted over all that was found', async () => {
  const { candidates } = await search.passages({ text: 'kabul' }, true);
  expect(await countFacets(candidates)).toMatchObject({
    kind: { person: 1, date: 1 },
    subject: { osama: 1 },
    period: { '2019': 1 },
  });
});

test('a word that stands nowhere is named, with the nearest that does, and nothing is found', async () => {
  const found = await search.passages({ text: 'lantren war' });
  expect(found.instead?.unknown).toEqual([{ word: 'lantren', nearest: 'lantern' }]);
  expect(await found.next(10)).toEqual([]);
  expect(found.done()).toBe(true);
  const { instead } = await search.passages({ text: 'zzzqq' });
  expect(instead?.unknown).toEqual([{ word: 'zzzqq', nearest: undefined }]);
});

test('a mistyped name is answered with what its note names', async () => {
  const found = await search.passages({ text: 'Osama bin Ladne' });
  expect(found.instead?.meant?.note.id).toBe('osama');
  expect(found.instead?.notes.map(({ note }) => note.id)).toEqual(['osama']);
  expect(placesOf(await found.next(100))).toEqual(['kabul p2 p4']);
});

test('a note’s own page answers after the articles', async () => {
  expect(placesOf(await find('note'))).toEqual(['Osama bin Laden', 'Charlotte Brontë']);
  expect(placesOf(await find('brontë'))).toEqual(['kabul p3', 'Charlotte Brontë']);
});

test('names are answered from one small file', async () => {
  asked = [];
  const again = await openHere(folder, (path) => asked.push(path));
  await again.notes('UBL');
  expect(asked.filter((path) => path.includes('/search/'))).toEqual([join(folder, 'search/directory.json')]);
  await again.passages({ text: 'war' });
});
