import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHere } from '../../bench/search/open-here.ts';
import { groupWords } from '../../src/search/group-words.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { pack } from '../../src/search/pack.ts';
import type { Stem } from '../../src/search/stem-words.ts';
import { article } from './library.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forms-'));
  await indexSite(folder, {
    site: { lang: 'en', also: [] },
    readings: [
      article('home', ['He explained it. They wandered home.']),
      article('away', ['Elle a dit wandering. Les guerres.'], 'fr'),
    ],
    notes: [],
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function find(text: string): Promise<{ titles: string[]; hasStemmed: boolean }> {
  const asked: string[] = [];
  const search = await openHere(folder, (path) => asked.push(path));
  const found = await (await search.passages({ text })).next(10);
  return {
    titles: found.map(({ record }) => record.title).toSorted(),
    hasStemmed: asked.some((path) => path.includes('wasm')),
  };
}

test.each([
  ['explained', ['home'], false],
  ['explaining', ['home'], true],
  ['guerre', ['away'], false],
  ['wandered', ['home'], false],
  ['wandering', ['away', 'home'], false],
])('“%s” stands in %j; only what is written nowhere is stemmed', async (text, titles, hasStemmed) => {
  expect(await find(text)).toEqual({ titles, hasStemmed });
});

/** Words of one form each, but for `forms`. */
function stemsOf(words: readonly string[], forms: Readonly<Record<string, readonly string[]>> = {}) {
  return new Map(
    words.map((word, at): [string, Stem] => [
      word,
      {
        forms: new Map((forms[word] ?? [word]).map((form, at) => [form, 9 - at])),
        holders: [
          { article: at, places: pack(Array.from({ length: 500 }, (_, place) => place)), around: '' },
        ],
      },
    ]),
  );
}

test('every form leads to its word, wherever that stands', async () => {
  const words = Array.from({ length: 400 }, (_, at) => `w${at}`);
  const { starts, texts } = groupWords([stemsOf(words, { w7: ['zebra', 'ape', 'w72'] })]);
  expect(texts.length).toBeGreaterThan(10);
  const files = new Map(texts.map((text, at) => [`/search/passages/f/index/${at}.bin`, text]));
  globalThis.fetch = async (address) => new Response(files.get(String(address)));
  const index = openIndex('/', { folder: 'f', articles: 400, sizes: '', starts, common: [], stemmers: [] });
  const holders = async (word: string) => [...(await index.places(word)).keys()];
  for (const [at, word] of words.entries()) expect(await holders(word)).toContain(at);
  for (const form of ['zebra', 'ape', 'w7']) expect(await holders(form)).toEqual([7]);
  expect((await holders('w72')).toSorted()).toEqual([7, 72]);
  expect(await holders('w400')).toEqual([]);
  expect((await holders('w39*')).length).toBe(11);
});

test('a common word has a file of its own', () => {
  const words = Array.from({ length: 300 }, (_, at) => `w${at}`);
  const stems = stemsOf(words);
  stems.get('w5')?.holders.push({ article: 9, places: ' '.repeat(90_000), around: '' });
  const { texts } = groupWords([stems]);
  expect(texts.filter((text) => text.length > 90_000).map((text) => text.split('\n').length)).toEqual([2]);
});
