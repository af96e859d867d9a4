import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasErrors, loadLibrary } from '../../src/library.ts';
import { readLibrary } from '../../src/read-library.ts';

const fixture = join(import.meta.dirname, '../site/library');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'library-'));
  cpSync(fixture, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** What the library says of one file: `line:column reason`. */
async function messagesOf(path: string): Promise<string[]> {
  const { files } = await loadLibrary(root, '/');
  return files
    .filter((file) => file.path.endsWith(path))
    .flatMap(({ messages }) =>
      messages.map(
        ({ line, column, reason, fatal }) => `${fatal ? '' : 'warning '}${line}:${column} ${reason}`,
      ),
    );
}

const article = (head: string, body = 'A text.') => `---\n${head}\n---\n\n${body}\n`;
const whole = 'title: T\npublished: 2021-09-13';

test('the fixture library is in order', async () => {
  const { files, readings } = await loadLibrary(root, '/');
  expect(hasErrors(files)).toBe(false);
  expect(readings.map(({ slug }) => slug)).toEqual(['analytical-engine', 'arabic']);
});

test.each([
  ['malformed YAML', article('title: "T\npublished: 2021-09-13'), /^\d+:\d+ Malformed YAML: /],
  ['a missing key', article('title: T'), '2:1 `published` is missing'],
  ['an unknown key', article(`${whole}\ntitel: U`), '4:1 Unknown key `titel`; did you mean `title`?'],
  [
    'an unknown key inside another',
    article(`${whole}\nimage: { alt: A, captoin: C }`),
    '4:18 Unknown key `captoin`; did you mean `caption`?',
  ],
  [
    'an unknown key of an author in a list',
    article(`${whole}\nauthor:\n  - name: A\n    byo: B`),
    '6:5 Unknown key `byo`; did you mean `bio`?',
  ],
  [
    'an impossible date',
    article('title: T\npublished: 2021-02-30'),
    '3:12 `published` must be a day of the calendar, like 2021-09-13',
  ],
  ['an empty article', article(whole, ''), '1:1 The article is empty: nothing stands below its front matter'],
  [
    'no front matter',
    'Just text.',
    '1:1 An article begins with front matter between two lines `---`: `title` and `published`',
  ],
  [
    'an unknown note id',
    article(whole, ':note[Ada]{#ada-lovelase}'),
    /^6:1 No note has the id “ada-lovelase”; did you mean “ada-lovelace”\?/,
  ],
  [
    'a broken internal link',
    article(whole, 'See [it](/people/ada-lovelase/).'),
    '6:5 No page has the address /people/ada-lovelase/; did you mean /people/ada-lovelace/?',
  ],
  [
    'a broken fragment',
    article(whole, 'See [it](/analytical-engine/#itsself).'),
    '6:5 Nothing in /analytical-engine/ has the id “itsself”; did you mean “itself”?',
  ],
  [
    'a missing picture',
    article(whole, '![A](wheal.png)'),
    '6:1 The picture wheal.png is missing; put it into articles/bad/',
  ],
  ['a chosen id that is taken', article(whole, 'One. {#same}\n\nTwo. {#same}'), /^8:1 .*same/],
])('reports %s', async (_, content, expected) => {
  write('articles/bad.md', content);
  const messages = await messagesOf('bad.md');
  expect(messages).toHaveLength(1);
  if (typeof expected === 'string') expect(messages[0]).toBe(expected);
  else expect(messages[0]).toMatch(expected);
});

test.each([
  ['scripts', '<script>alert(1)</script>', 'warning 6:1 `<script>` is not allowed and was left out'],
  [
    'event handlers',
    'A <b onclick="x()">b</b>.',
    'warning 6:3 The attribute `onclick` is not allowed and was left out',
  ],
  [
    'javascript: links',
    '[x](javascript:alert(1))',
    'warning 6:1 The address `javascript:…` is not allowed and was left out',
  ],
  [
    'pictures on other hosts',
    '![x](https://example.org/x.png)',
    /^warning 6:1 The picture https:\/\/example.org\/x.png is on another host/,
  ],
  [
    'a directive that is none',
    ':nott[Ada]{#ada-lovelace}',
    'warning 6:1 “nott” is no directive here; did you mean “note”? (it stays as text)',
  ],
  [
    'a footnote that nothing refers to',
    'Text.\n\n[^a]: Lost?',
    /^warning 8:1 No place in the text refers to the footnote “a”/,
  ],
])('reports and removes %s', async (_, body, expected) => {
  write('articles/bad.md', article(whole, body));
  const messages = await messagesOf('bad.md');
  expect(messages).toHaveLength(1);
  if (typeof expected === 'string') expect(messages[0]).toBe(expected);
  else expect(messages[0]).toMatch(expected);
  const { readings } = await loadLibrary(root, '/');
  expect(readings.find(({ slug }) => slug === 'bad')?.html).not.toMatch(
    /<script|onclick=|href="javascript|<img/,
  );
});

test.each([
  ['articles/people.md', article(whole), /\/people\/ belongs to the site/],
  ['articles/My Article.md', article(whole), /lower-case words joined by hyphens, like “my-article.md”/],
  ['articles/engine-of-brass.md', article(whole), undefined],
  ['articles/binary.md', new Uint8Array([35, 0, 1]), /binary/],
  ['articles/latin.md', new Uint8Array([45, 228, 45]), /not UTF-8/],
  ['articles/large.md', 'x'.repeat(5 * 1024 * 1024 + 1), /over 5 MB/],
  ['links/analytical-engine.json', '{ "format": 1, "passages": [', /./],
  ['notes/persons/x.md', '---\nname: X\n---\n', undefined],
  ['notes/people/x.md', '---\naliases: [X]\n---\n', /`name` is missing/],
  [
    'notes/people/x.md',
    '---\nname: X\nborn: 1815-13-40\nsources: [{ title: T, url: "https://example.org/" }]\n---\n',
    /`born` must be a possible date in EDTF/,
  ],
  [
    'notes/groups/ada-lovelace.md',
    '---\nname: Ada Lovelace Society\nsources: [{ title: T, url: "https://example.org/" }]\n---\n',
    /The id “ada-lovelace” is taken by/,
  ],
])('refuses %s', async (path, content, expected) => {
  write(path, content);
  const { files } = await loadLibrary(root, '/');
  const errors = files.flatMap(({ messages, path: at }) =>
    messages.filter(({ fatal }) => fatal).map(({ reason }) => `${at}: ${reason}`),
  );
  expect(errors).not.toEqual([]);
  if (expected) expect(errors.join('\n')).toMatch(expected);
});

test('two notes with one alias that is used are an error at that line, with the candidates', async () => {
  write(
    'notes/people/byron.md',
    '---\nname: Lord Byron\naliases: [Countess of Lovelace]\nsources: [{ title: T, url: "https://example.org/" }]\n---\n',
  );
  write('articles/bad.md', article(whole, 'The Countess of Lovelace wrote it.'));
  const messages = await messagesOf('bad.md');
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/^6:5 .*ada-lovelace.*byron|^6:5 .*byron.*ada-lovelace/s);
  expect(messages[0]).toContain(':note[Countess of Lovelace]{#');
});

test('a note without a source is a warning, a draft is left out and said so', async () => {
  write('notes/people/x.md', '---\nname: X Y\n---\nText.\n');
  expect(await messagesOf('x.md')).toEqual([
    'warning 1:1 This note has no source; add `sources: [{ title: …, url: … }]`',
  ]);
  const { files } = await readLibrary(root);
  expect(files.length).toBeGreaterThan(8);
  const library = await loadLibrary(root, '/');
  const draft = library.files.find(({ path }) => path.endsWith('unfinished.md'));
  expect(draft?.messages.map(({ reason }) => reason)).toEqual(['Draft: left out']);
});

test('a note to see that does not exist is an error at its line', async () => {
  write(
    'notes/people/x.md',
    '---\nname: X Y\nsources: [{ title: T, url: "https://example.org/" }]\nsee:\n  - ada-lovelace\n  - ada-lovelase\n---\nText.\n',
  );
  expect(await messagesOf('x.md')).toEqual([
    '6:1 `see`: No note has the id “ada-lovelase”; did you mean “ada-lovelace”?',
  ]);
});

test('all problems of all files are reported at once', async () => {
  write('articles/bad.md', article('title: T\npublished: soon\nauthr: A'));
  write('notes/people/x.md', '---\naliases: [X]\nborn: 1800\n---\n');
  const { files } = await loadLibrary(root, '/');
  expect(files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toHaveLength(3);
});
