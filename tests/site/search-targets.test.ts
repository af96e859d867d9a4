import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { scoreNames } from '../../bench/search/names.ts';
import { openHere } from '../../bench/search/open-here.ts';
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
  await indexSite(folder, library);
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

/** As a host sends them: Pagefind’s files are packed already. */
function sentBytes(path: string): number {
  const bytes = readFileSync(path);
  return /\.(?:js|json)$/.test(path) ? gzipSync(bytes).length : bytes.length;
}

/** Bytes of scripts of ours that are loaded to answer: of the box, and of the passages. */
function scripts(pack: (bytes: Buffer) => Buffer): { box: number; passages: number } {
  const assets = join(inject('sites').shipped, 'assets');
  const sum = (names: RegExp) =>
    readdirSync(assets)
      .filter((name) => names.test(name))
      .reduce((all, name) => all + pack(readFileSync(join(assets, name))).length, 0);
  return {
    box: sum(/^(?:search\.|Page\.astro).*\.js$/),
    passages: sum(/^passages\..*\.js$/),
  };
}

test('at 100 articles a first query with ten results moves 150 kB at most, its note’s answer 25 kB', async () => {
  const read = new Set<string>();
  const search = await openHere(folder, (path) => read.add(path));
  const moved = () => [...read].reduce((sum, path) => sum + sentBytes(path), 0);
  const { box, passages } = scripts(gzipSync);
  const { first, name } = drawQueries(readTexts(folder), ['Ada']);
  await search.notes(name);
  const forNotes = [...read].filter((path) => path.includes('/search/'));
  expect(box + forNotes.reduce((sum, path) => sum + sentBytes(path), 0)).toBeLessThanOrEqual(25_000);
  const found = await search.passages({ text: first });
  const hits = (await found.next(10)).flatMap(({ hits }) => hits);
  expect(hits.length).toBeGreaterThanOrEqual(10);
  expect(box + passages + sentBytes(join(folder, 'pagefind/pagefind.js')) + moved()).toBeLessThanOrEqual(
    150_000,
  );
});

test('the box is a script of 6 kB, and another asks for passages', () => {
  const { box, passages } = scripts((bytes) => brotliCompressSync(bytes));
  expect(box).toBeLessThanOrEqual(6000);
  expect(passages).toBeLessThanOrEqual(4800);
});
