import { mkdtempSync, rmSync } from 'node:fs';
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
  const library = {
    site: { lang: 'en', also: [] },
    readings: Array.from({ length: 30 }, (_, at) => article(`a${at}`, [`Lantern [n${at}|ada] burns.`])),
    notes: [person('ada', 'Ada Lovelace')],
  };
  await indexSite(folder, library, { atOnce: 20 });
  search = await openHere(folder, (path) => asked.push(path));
});
afterAll(() => rmSync(folder, { recursive: true }));

const titles = async (text: string) =>
  (await (await search.passages({ text })).next(3000)).map(({ record }) => record.title);

test('a large library is indexed in parts, searched as one', async () => {
  expect(await titles('"lantern n3"')).toEqual(['a3']);
  expect(await titles('"lantern n29"')).toEqual(['a29']);
  expect(new Set(await titles('lantern')).size).toBe(30);
});

test('an answer reads no article that is not shown', async () => {
  asked = [];
  await (await search.passages({ text: 'burns' })).next(10);
  expect(asked.filter((path) => path.includes('/record/')).length).toBeLessThanOrEqual(10);
});
