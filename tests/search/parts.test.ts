import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHere } from '../../bench/search/open-here.ts';
import { indexSite } from '../../src/search/index-site.ts';
import type { Search } from '../../src/search/query.ts';
import { article, person } from './library.ts';

let folder: string;
let search: Search;
let asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
  await indexSite(folder, {
    site: { lang: 'en', also: [] },
    readings: Array.from({ length: 1300 }, (_, at) => article(`a${at}`, [`Lantern [n${at}|ada] burns.`])),
    notes: [person('ada', 'Ada Lovelace')],
  });
  search = await openHere(folder, (path) => asked.push(path));
});
afterAll(() => rmSync(folder, { recursive: true }));

const titles = async (text: string) =>
  (await (await search.passages({ text })).next(2000)).map(({ record }) => record.title);

test('a large library is indexed in parts of at most 1,250 articles, searched as one', async () => {
  expect(readdirSync(join(folder, 'pagefind'))).toContain('1');
  expect(await titles('"lantern n3"')).toEqual(['a3']);
  expect(await titles('"lantern n1299"')).toEqual(['a1299']);
  expect(new Set(await titles('lantern')).size).toBe(1300);
});

test('an answer reads no article that is not shown', async () => {
  asked = [];
  await (await search.passages({ text: 'burns' })).next(10);
  expect(asked.filter((path) => path.endsWith('.pf_fragment')).length).toBeLessThanOrEqual(10);
});
