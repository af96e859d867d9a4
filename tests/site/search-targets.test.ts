import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { scoreNames } from '../../bench/search/names.ts';
import { openHere } from '../../bench/search/open-here.ts';
import { scorePhrases } from '../../bench/search/phrases.ts';
import { drawQueries } from '../../bench/search/queries.ts';
import { readForSearch } from '../../bench/search/read-for-search.ts';
import { readTexts, writeTexts } from '../../bench/search/texts.ts';
import { writeLibrary } from '../../bench/search/write-library.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { project } from './run-command.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'targets-'));
  writeLibrary(join(folder, 'library'), 100);
  const library = await readForSearch(folder);
  writeTexts(folder, library);
  await indexSite(folder, library, { manyPlaces: 600 });
});
afterAll(() => rmSync(folder, { recursive: true }));

const patient = { timeout: 180_000 };

test('every name and alias finds its note first, and first a passage that names it', patient, async () => {
  const search = await openHere(inject('sites').shipped);
  const score = await scoreNames(search, join(project, 'content'), 0);
  expect(score.missed).toEqual([]);
  expect(score.asked).toBeGreaterThan(500);
});

test('so do 97 of 100 with one typing error', patient, async () => {
  const search = await openHere(inject('sites').shipped);
  const { asked, noteFirst, named, passageFirst } = await scoreNames(search, join(project, 'content'), 1, 5);
  expect(noteFirst / asked).toBeGreaterThanOrEqual(0.97);
  expect(passageFirst / named).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ['what was withdrawn', '"price of pewter"'],
  ['the notice in its place', '"no longer part of the text"'],
  ['a draft', '"nobody reads this"'],
  ['a link over every page', '"skip to the text"'],
  ['what stands beside an article', '"a shorter piece"'],
])('no hit is %s', async (_, text) => {
  const search = await openHere(inject('sites').fixture);
  expect(await (await search.passages({ text })).next(1)).toEqual([]);
});

/** As a host sends them: Pagefind’s files are packed already. */
function sentBytes(path: string): number {
  const bytes = readFileSync(path);
  return /\.(?:js|json)$/.test(path) ? gzipSync(bytes).length : bytes.length;
}

/** Bytes of scripts of ours. */
function scripts(pack: (bytes: Buffer) => Buffer, names: RegExp): number {
  const assets = join(inject('sites').shipped, 'assets');
  return readdirSync(assets)
    .filter((name) => names.test(name))
    .reduce((all, name) => all + pack(readFileSync(join(assets, name))).length, 0);
}

test('at 100 articles a first query with ten results moves 150 kB at most, its note’s answer 25 kB', async () => {
  const read = new Set<string>();
  const search = await openHere(folder, (path) => read.add(path));
  const moved = () => [...read].reduce((sum, path) => sum + sentBytes(path), 0);
  const ours = scripts(gzipSync, /^(?:search\.|search-(?:instead|parts|phrases)|Page\.).*\.js$/);
  const { first, name } = drawQueries(readTexts(folder), ['Ada']);
  await search.notes(name);
  const forNotes = [...read].filter((path) => path.includes('/search/'));
  expect(ours + forNotes.reduce((sum, path) => sum + sentBytes(path), 0)).toBeLessThanOrEqual(25_000);
  const found = await search.passages({ text: first });
  const hits = (await found.next(10)).flatMap(({ hits }) => hits);
  expect(hits.length).toBeGreaterThanOrEqual(10);
  expect(ours + moved()).toBeLessThanOrEqual(150_000);
});

test('phrases with common words are found at every place', async () => {
  const search = await openHere(folder);
  expect(search.directory.index.common.length).toBeGreaterThan(10);
  const { places, missed } = await scorePhrases(search, readTexts(folder), 60);
  expect(missed).toEqual([]);
  expect(places).toBeGreaterThan(60);
});

test('the script of a search for words weighs 6 kB at most, with all parts 12.6 kB', () => {
  const weigh = (names: RegExp) => scripts((bytes) => brotliCompressSync(bytes), names);
  expect(weigh(/^search\..*\.js$/)).toBeLessThanOrEqual(6_000);
  expect(weigh(/^(?:search|also|letters|Page\.).*\.js$/)).toBeLessThanOrEqual(12_600);
});
