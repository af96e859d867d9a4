import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { idKey, nameKeysOf } from '../../src/search/buckets.ts';
import { notesFor, notesIn, openDirectory } from '../../src/search/load-directory.ts';
import { recordOfArticle } from '../../src/search/make-record.ts';
import { keysOf } from '../../src/search/word-keys.ts';
import { writeDirectory } from '../../src/search/write-directory.ts';
import { article, person } from './library.ts';

const index = { folder: '', articles: 0, sizes: '', starts: '', common: [], stemmers: [] };
const name = fc.stringMatching(/^[a-z]{5,12}$/);

test('one slip of the finger leaves a word one of its keys', () => {
  const slip = fc.tuple(name, fc.nat(), fc.constantFrom('x', 'é', '', 'xx'), fc.boolean());
  fc.assert(
    fc.property(slip, ([word, place, letter, exchanged]) => {
      const at = place % word.length;
      const typed = exchanged
        ? word.slice(0, at) +
          word
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          word.slice(at + 2)
        : word.slice(0, at) + letter.replace('xx', `x${word[at]}`) + word.slice(at + 1);
      expect(keysOf(typed).some((key) => keysOf(word).includes(key))).toBe(true);
      expect(nameKeysOf(typed, true).some((key) => nameKeysOf(word).includes(key))).toBe(true);
    }),
  );
});

/** What `writeDirectory` wrote, served, and which files of it were asked for. */
function serve(names: readonly string[], oftener: Readonly<Record<number, number>> = {}) {
  const record = recordOfArticle(
    article(
      'all',
      names.flatMap((each, at) =>
        Array.from({ length: oftener[at] ?? 1 }, () => `The [${each}|n${at}] stands here`),
      ),
    ),
    new Map(),
  );
  const notes = names.map((each, at) => person(`n${at}`, each, `${each} the Elder`));
  const written = writeDirectory({
    records: [record],
    notes,
    index,
    also: [],
  });
  const files = new Map(written.map(({ path, text }) => [`/${path}`, text]));
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const text = files.get(address);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
  return { asked, files };
}

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['few notes', 3],
  ['many notes', 2000],
])('%s', (_, count) => {
  const names =
    fc.sample(fc.uniqueArray(name, { minLength: count, maxLength: count }), { numRuns: 1, seed: 3 })[0] ?? [];
  const some = names.filter((_, at) => at % Math.ceil(count / 40) === 0);

  test('every name leads to its note, mistyped too', async () => {
    serve(names);
    const directory = await openDirectory('/');
    for (const each of some) {
      for (const query of [
        each,
        each.toUpperCase(),
        `${each} the Elder`,
        `q${each.slice(1)}`,
        each.slice(0, -1),
      ]) {
        const found = await notesFor(directory, query);
        expect(found.some((note) => note.names[0] === each)).toBe(true);
      }
    }
  });

  test('every word of the library is known, and names by id', async () => {
    serve(names);
    const directory = await openDirectory('/');
    for (const word of [...some, 'stands']) expect(await directory.wordsBy(keysOf(word))).toContain(word);
    const named = await directory.notesBy('names', [idKey('n1'), idKey('nobody')]);
    expect(named.find(({ id }) => id === 'n1')?.names[0]).toBe(names[1]);
  });
});

test('a few notes are one small file; of many, a name needs one that is smaller still', async () => {
  const few = serve(['ada', 'babbage']);
  await notesFor(await openDirectory('/'), 'ada');
  expect(few.asked).toEqual(['/search/directory.json']);
  const many = serve(Array.from({ length: 3000 }, (_, at) => `name${(at * 7919) % 3000}of`));
  const named = await notesIn(await openDirectory('/'), 'the name7of');
  expect(named.some((note) => note.names[0] === 'name7of')).toBe(true);
  expect(many.asked.length).toBeLessThan(4);
  for (const path of many.asked) expect(many.files.get(path)?.length).toBeLessThan(20_000);
});

test('of many notes those that are named most are known at once', async () => {
  serve(['ada', 'babbage']);
  expect((await openDirectory('/')).ahead).toEqual([]);
  const names = Array.from({ length: 3000 }, (_, at) => `name${at}of`);
  const { asked } = serve(names, { 2000: 3, 1000: 2 });
  const { ahead } = await openDirectory('/');
  expect(ahead.slice(0, 2).map(({ names: [name] }) => name)).toEqual(['name2000of', 'name1000of']);
  expect(ahead.length).toBeLessThan(400);
  expect(asked).toEqual(['/search/directory.json']);
});

test('an alias that only says the name again is left out, and the note that is named most comes first', async () => {
  const records = [recordOfArticle(article('a', ['[Ada|ada] [Bab|bab]', '[Bab|bab]']), new Map())];
  const notes = [person('ada', 'Ada', 'ADA', 'Countess'), person('bab', 'Bab')];
  const [directory] = writeDirectory({
    records,
    notes,
    index,
    also: [],
  });
  expect(JSON.parse(directory?.text ?? '').notes).toEqual([
    ['bab', 0, 2, 'Bab'],
    ['ada', 0, 1, 'Ada', 'Countess'],
  ]);
});

test('a directory that cannot be had rejects, and is asked for again', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(openDirectory('/')).rejects.toThrow('404 /search/directory.json');
});
