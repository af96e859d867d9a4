import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHere } from '../../bench/search/open-here.ts';
import { hasErrors, loadLibrary } from '../../src/library.ts';
import { indexSite } from '../../src/search/index-site.ts';
import type { Search } from '../../src/search/query.ts';

const article = `---
title: What is seen
published: 2020-01-01
---

Alfa met Ada Lovelace in March. <!-- bravo --> She spoke.

<!-- charlie -->

<style>.delta { color: red }</style>

<script>echo()</script>

<template>foxtrot</template>

![A golf course](https://example.org/hotel.png "india")
*Juliett plays.* Kilo

<a href="https://example.org/lima" title="mike">November</a> {#oscar}
`;
const note = `---
name: Ada Lovelace
sources:
  - title: A life
    url: https://example.org/papa
---

Quebec <!-- romeo --> wrote.
`;

let folder: string;
let search: Search;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hidden-'));
  const files = {
    'site.yaml': 'title: T\ndescription: D\nlang: en\n',
    'articles/seen.md': article,
    'notes/people/ada.md': note,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const library = await loadLibrary(folder, '/');
  expect(hasErrors(library.files)).toBe(false);
  await indexSite(folder, library);
  search = await openHere(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const findsAny = async (text: string) =>
  (await (await search.passages({ text })).next(10)).some(({ hits }) => hits.length > 0);

test.each(['alfa', 'spoke', 'juliett', 'kilo', 'november', 'quebec', '"ada lovelace in march"'])(
  '“%s”, which is seen, is a hit',
  async (text) => expect(await findsAny(text)).toBe(true),
);

test.each([
  ['a comment', 'bravo charlie romeo'],
  ['a style', 'delta'],
  ['a script', 'echo'],
  ['a template', 'foxtrot'],
  ['the words for who cannot see a picture', 'golf'],
  ['an address', 'hotel lima papa example'],
  ['a tooltip', 'india mike'],
  ['an id', 'oscar'],
  ['the name of a link to a note or to a passage', 'number "link to" "note 1"'],
  ['the reason of a date', 'publication inferred'],
])('no hit is %s', async (_, words) => {
  for (const text of words.match(/"[^"]+"|\S+/g) ?? []) expect(await findsAny(text), text).toBe(false);
});
