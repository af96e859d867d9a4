import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHere } from '../../bench/search/open-here.ts';
import { indexSite } from '../../src/search/index-site.ts';
import type { Search } from '../../src/search/query.ts';
import { serve } from '../site/serve.ts';
import { article, person } from './library.ts';

let folder: string;
let other: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'also-'));
  await indexSite(join(folder, 'other'), {
    site: { lang: 'en', also: [] },
    readings: [article('there', ['The lantern of [Babbage|bab] burns.'])],
    notes: [person('bab', 'Charles Babbage')],
  });
  writeFileSync(join(folder, 'other/404.html'), '');
  other = await serve(join(folder, 'other'), '/');
  await indexSite(join(folder, 'own'), {
    site: { lang: 'en', also: [other.address] },
    readings: [article('here', ['The lantern of [Ada|ada] burns.'])],
    notes: [person('ada', 'Ada Lovelace')],
  });
});
afterAll(async () => {
  await other.close();
  rmSync(folder, { recursive: true });
});

async function find(search: Search, text: string): Promise<string[]> {
  const found = await (await search.passages({ text })).next(10);
  return found.map(({ record }) => record.href).toSorted();
}

test('another library is searched with this one', async () => {
  const search = await openHere(join(folder, 'own'));
  const there = new URL('/there/', other.address).href;
  expect(await find(search, 'lantern')).toEqual(['/here/', there]);
  expect(await find(search, '"lantern of"')).toEqual(['/here/', there]);
  expect(await find(search, 'Charles Babbage')).toContain(there);
  expect((await search.notes('Charles Babbage')).map(({ note }) => note.home)).toEqual([other.address]);
});

test('one whose index is lost is named, and this one is searched all the same', async () => {
  const lost = ` ${new URL(other.address).host} could not be reached.`;
  const losses = [
    () => rmSync(join(folder, 'other/search/passages'), { recursive: true }),
    // As an older build may say it.
    () => writeFileSync(join(folder, 'other/search/directory.json'), '{"notes":[],"also":[]}'),
    () => rmSync(join(folder, 'other/search'), { recursive: true }),
  ];
  for (const lose of losses) {
    lose();
    const search = await openHere(join(folder, 'own'));
    expect(await find(search, 'lantern')).toEqual(['/here/']);
    expect(search.lost()).toBe(lost);
    expect(await find(search, '"lantern of"')).toEqual(['/here/']);
  }
});
