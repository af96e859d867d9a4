import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHere } from '../../bench/search/open-here.ts';
import { findPhrase } from '../../src/search/find-phrase.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { openIndex } from '../../src/search/open-index.ts';
import type { Search } from '../../src/search/query.ts';
import { article } from './library.ts';

let folder: string;
let search: Search;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phrase-'));
  const texts = [
    'Of the lantern, he said.',
    'The end of a lantern.',
    'Of all, the old lantern.',
    'The end of it.',
  ];
  await indexSite(
    folder,
    {
      site: { lang: 'en', also: [] },
      readings: Array.from({ length: 80 }, (_, at) => article(`a${at}`, [texts[at % 4] ?? '', 'Of the.'])),
      notes: [],
    },
    { manyPlaces: 79 },
  );
  search = await openHere(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Words that are looked up, and how many articles may answer. */
async function ask(phrase: string): Promise<[looked: string[], articles: number]> {
  const looked = new Set<string>();
  const own = openIndex(`${folder}/`, search.directory.index);
  const spied = {
    ...own,
    places(word: string) {
      looked.add(word);
      return own.places(word);
    },
  };
  const { size } = await findPhrase(spied, phrase.split(' '));
  return [[...looked].toSorted(), size];
}

test.each([
  ['the lantern', ['lantern', '~lantern'], 20],
  ['a lantern', ['a', 'lantern'], 20],
  ['old lantern', ['old', 'lantern'], 20],
  ['of the', ['of', '~of'], 80],
  ['of the lantern', ['lantern', 'of', '~lantern'], 20],
  ['end of a', ['end', 'a', '~end', '~a'], 20],
  ['lantern the', ['lantern', '~lantern'], 0],
])('“%s” looks up %j', async (phrase, looked, articles) => {
  expect(search.directory.index.common.toSorted()).toEqual(['of', 'the']);
  const [words, found] = await ask(phrase);
  expect(words).toEqual(looked.toSorted());
  expect(found).toBe(articles);
});
