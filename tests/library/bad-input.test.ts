import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasErrors, loadLibrary, report } from '../../src/library.ts';

/** Lines of `severity line:column reason`, by the name of the file. */
const said = new Map<string, string[]>();
let whole: string;
/** The HTML of `articles/html.md`. */
let html: string;
let root: string;

const source = 'sources: [{ title: T, url: "https://example.org/" }]';
const article = (head: string, body = 'A text.') => `---\n${head}\n---\n\n${body}\n`;
const sound = 'title: T\npublished: 2021-09-13';
const text = (body: string) => article(sound, body);
const note = (head: string, body = 'Text.') => `---\n${head}\n${source}\n---\n\n${body}\n`;

/** Faults by the file that has them: what is written, and all that is said of it. */
const faults: Readonly<Record<string, readonly [content: string | Uint8Array, ...said: readonly string[]]>> =
  {
    // Malformed YAML
    'articles/open-quote.md': [
      article('title: "T\npublished: 2021-09-13'),
      'error 2:8 Malformed YAML: the quote that opens here (") is never closed',
    ],
    'articles/colon.md': [
      article('title: One: Two\npublished: 2021-09-13'),
      'error 2:8 Malformed YAML: a value that holds “: ” needs quotes around it',
    ],
    'articles/twice.md': [
      article(`${sound}\ntitle: U`),
      'error 4:1 Malformed YAML: this key stands here a second time',
    ],
    'articles/tab.md': [
      article(`${sound}\nimage:\n\talt: A`),
      'error 5:1 Malformed YAML: lines are indented with spaces, not with tabs',
    ],
    'articles/alias.md': [
      article(`${sound}\ndek: *nowhere`),
      'error 2:1 Malformed YAML: unresolved alias (the anchor must be set before the alias): nowhere',
    ],
    'articles/list.md': [article('- title'), 'error 2:1 Lines of `key: value` must stand here'],
    // Front matter that is none
    'articles/no-front-matter.md': [
      'Just text.',
      'error 1:1 An article begins with front matter between two lines `---`: `title` and `published`',
    ],
    'articles/no-end.md': [
      `---\n${sound}\n\nText.\n`,
      'error 1:1 The front matter has no end: close it with a second line `---`',
    ],
    'articles/late.md': [
      `\n${text('A')}`,
      'error 1:1 Front matter begins on the first line of the file; take out what stands above its `---`',
    ],
    'articles/toml.md': [
      '+++\ntitle = "T"\n+++\n\nText.\n',
      'error 1:1 Front matter is YAML between two lines `---`, not TOML',
    ],
    // Keys
    'articles/missing.md': [
      article('dek: D'),
      'error 2:1 `title` is missing',
      'error 2:1 `published` is missing',
    ],
    'articles/misspelt.md': [
      article('titel: T\npublised: 2021-09-13'),
      'error 2:1 Unknown key `titel`; did you mean `title`?',
      'error 3:1 Unknown key `publised`; did you mean `published`?',
    ],
    'articles/inner-keys.md': [
      article(
        `${sound}\nauthor:\n  - name: A\n    byo: B\nimage: { alt: A, captoin: C }\nrepeats: { pullquotes: hide }`,
      ),
      'error 6:5 Unknown key `byo`; did you mean `bio`?',
      'error 7:18 Unknown key `captoin`; did you mean `caption`?',
      'error 8:12 Unknown key `pullquotes`; did you mean `pullQuotes`?',
    ],
    'notes/people/other-kind.md': [
      note('name: X\nfounded: 1900'),
      'error 3:1 Unknown key `founded`; known are `name`, `aliases`, `sources`, `wikidata`, `see`, `match`, `never`, `draft`, `born`, `died`, `role`',
    ],
    // Values
    'articles/values.md': [
      article(
        'title: 1984\npublished: Sept. 13, 2021\nauthor: Rita\ntopics: x\ndraft: maybe\nimage: pic.png\nlang: english!\nannotate: { first: sections }\ndek:\nsource: example.org',
      ),
      'error 2:8 `title` must be text; put it in quotes: title: "1984"',
      'error 3:12 `published` must be a day of the calendar, like 2021-09-13',
      'error 4:9 `author` must hold keys with values, like { name: … }',
      'error 5:9 `topics` must be a list, like topics: [x]',
      'error 6:8 `draft` must be true or false',
      'error 7:8 `image` must hold keys with values, like { alt: … }',
      'error 8:7 `lang` must be a language tag, like en or pt-BR',
      'error 9:20 `annotate.first` must be one of `section`, `article`, `all`; did you mean `section`?',
      'error 10:5 `dek` is empty; give it a value or take the key out',
      'error 11:9 `source` must be a full address, like https://example.org/page',
    ],
    'notes/people/values.md': [
      '---\nname: X\nsee: ada-lovelace\nwikidata: 123\nsources:\n  - url: example.org\n    title: T\n---\nText.\n',
      'error 3:6 `see` must be a list, like see: [ada-lovelace]',
      'error 4:11 `wikidata` must be a Wikidata item, like Q1317',
      'error 6:10 `sources.url` must be a full address, like https://example.org/page',
    ],
    // Impossible dates
    'articles/impossible-day.md': [
      article('title: T\npublished: 2021-02-30'),
      'error 3:12 `published` must be a day of the calendar, like 2021-09-13',
    ],
    'articles/back-in-time.md': [
      article(`${sound}\nupdated: 2020-01-01`),
      'error 4:10 `updated` is before `published`',
    ],
    'notes/dates/impossible.md': [
      note('name: X\ndate: 2021-02-30'),
      'error 3:7 `date` must be a possible date in EDTF, like 2001-09-11, 2019-07 or 199X',
    ],
    'notes/dates/no-date.md': [note('name: X'), 'error 2:1 `date` is missing'],
    'notes/people/dead-first.md': [
      note('name: X\nborn: 19XX\ndied: 1800?'),
      'error 4:7 `died` (1800?) is before `born` (19XX)',
    ],
    // Empty articles
    'articles/empty.md': [
      article(sound, ''),
      'error 1:1 The article is empty: nothing stands below its front matter',
    ],
    'articles/only-a-comment.md': [
      text('<!-- later -->'),
      'error 1:1 The article is empty: nothing of it can be read',
    ],
    // Addresses
    'articles/people.md': [
      text('A'),
      'error 1:1 The address /people/ belongs to the site itself; name the file otherwise',
    ],
    'articles/My Article.md': [
      text('A'),
      'error 1:1 The file’s name becomes an address: lower-case words joined by hyphens, like “my-article.md”',
    ],
    'articles/arabic.markdown': [
      text('A'),
      'error 1:1 The address /arabic/ is taken by ROOT/articles/arabic.md',
    ],
    'articles/formerly.md': [
      article(`${sound}\nformerly: [engine-of-brass, search]`),
      'error 4:12 `formerly`: the address /engine-of-brass/ is taken by ROOT/articles/analytical-engine.md',
      'error 4:29 `formerly`: the address /search/ is taken by the site itself',
    ],
    'notes/groups/ada-lovelace.md': [
      note('name: Lovelace Society'),
      'error 1:1 The id “ada-lovelace” is taken by ROOT/notes/people/ada-lovelace.md; name the file otherwise',
    ],
    // Notes
    'notes/people/no-name.md': [note('role: R'), 'error 2:1 `name` is missing'],
    'notes/people/no-front-matter.md': [
      'Text.',
      'error 1:1 A note begins with front matter between two lines `---`, at least `name: …`',
    ],
    'notes/people/no-text.md': [
      note('name: X Y', ''),
      'warning 1:1 This note says nothing; write what a reader should know below its front matter',
    ],
    'notes/people/no-source.md': [
      '---\nname: Y Z\n---\nText.\n',
      'warning 1:1 This note has no source; add `sources: [{ title: …, url: … }]`',
    ],
    'notes/people/see.md': [
      note('name: Z Z\nsee:\n  - ada-lovelace\n  - ada-lovelase'),
      'error 5:5 `see`: No note has the id “ada-lovelase”; did you mean “ada-lovelace”?',
    ],
    'notes/people/links.md': [
      note('name: Z A', 'See [it](/arabik/), :note[Ada]{#ada-lovelase}.\n\n![A](wheel.png)'),
      'error 6:21 No note has the id “ada-lovelase”; did you mean “ada-lovelace”?',
      'error 8:1 The picture wheel.png cannot stand here: pictures belong to articles',
      'error 6:5 No page has the address /arabik/; did you mean /arabic/?',
    ],
    'notes/people/byron.md': [note('name: Lord Byron\naliases: [Countess of Lovelace]')],
    'notes/persons': [
      '',
      'error 1:1 No kind of note is called “persons”; notes stand in people, groups, dates, publications',
    ],
    // Directives
    'articles/two-meanings.md': [
      text('The Countess of Lovelace wrote it.'),
      'error 6:5 “Countess of Lovelace” is a name of ada-lovelace (Ada Lovelace) and byron (Lord Byron); say whom it means: `:note[Countess of Lovelace]{#ada-lovelace}` or `:note[Countess of Lovelace]{#byron}`',
    ],
    'articles/unknown-note.md': [
      article(`${sound}\nannotate: { skip: [ada-lovelase] }`, ':note[Ada]{#ada-lovelase} and :note[Ada]'),
      'error 4:20 `annotate.skip`: No note has the id “ada-lovelase”; did you mean “ada-lovelace”?',
      'error 7:1 No note has the id “ada-lovelase”; did you mean “ada-lovelace”?',
      'error 7:31 This directive does not say whom it means; write `:note[Ada]{#the-id-of-a-note}`',
    ],
    'articles/directives.md': [
      text(':nott[Ada]{#ada-lovelace}\n\n:::keep\nTwice.'),
      'warning 6:1 “nott” is no directive here; did you mean “note”? (it stays as text)',
      'warning 8:1 “:::keep” has no end: close it with a line “:::”',
    ],
    'articles/chosen-id.md': [
      text('One. {#same}\n\nTwo. {#same}'),
      'error 8:1 “same” was chosen for passage 1 already; an id names one passage',
    ],
    'articles/footnote.md': [
      text('Text.\n\n[^a]: Lost?'),
      'warning 8:1 No place in the text refers to the footnote “a”; it stands at the end of the notes',
    ],
    // Files
    'articles/latin.md': [
      new Uint8Array([...Buffer.from(text('A')), 0xe4, 10]),
      'error 7:1 The file is not UTF-8; save it as UTF-8',
    ],
    'articles/utf-16.md': [
      Buffer.from(`\uFEFF${text('A')}`, 'utf16le'),
      'error 1:1 The file is UTF-16, not UTF-8; save it as UTF-8',
    ],
    'articles/binary.md': [
      new Uint8Array([35, 0, 1]),
      'error 1:1 The file is binary, not text; write it as UTF-8',
    ],
    'articles/large.md': [
      'x'.repeat(5 * 1024 * 1024 + 1),
      'error 1:1 The file is over 5 MB; an article is text, pictures stand beside it',
    ],
    'articles/pasted.txt': [
      'Text.',
      'warning 1:1 An article is Markdown (.md); `npm run import -- ROOT/articles/pasted.txt` makes one of a text or a page',
    ],
    'articles/nested.md': [
      text(`${'<div>'.repeat(5000)}x`),
      'error 1:1 Quotes, lists or HTML are nested too deep here to be read',
    ],
    // Ledgers
    'links/analytical-engine.json': [
      '{ "format": 1, "passages": [',
      'error 1:1 not JSON (Unexpected end of JSON input). Builds write this file; bring the last good version back with “git checkout -- ROOT/links/analytical-engine.json” (without it every old link to the article would be lost)',
    ],
    'links/links.json': [
      new Uint8Array([123, 10, 0xe4, 10]),
      'error 2:1 The file is not UTF-8; save it as UTF-8. Builds write this file; bring the last good version back with “git checkout -- ROOT/links/links.json” (without it every old link to the article would be lost)',
    ],
    // Links and pictures
    'articles/links.md': [
      text(
        '[a](/people/ada-lovelase/) [b](arabik.md) [c](/arabic/#nope) [d](/links) [e](#n%) [f](/favicon.svg) [g](/arabic/)',
      ),
      'error 6:1 No page has the address /people/ada-lovelase/; did you mean /people/ada-lovelace/?',
      'error 6:28 No page has the address /arabik/; did you mean /arabic/?',
      'error 6:43 Nothing in /arabic/ has the id “nope”',
      'error 6:62 No page has the address /links; did you mean /links/?',
      'error 6:74 Nothing in /links/ has the id “n%”',
    ],
    'articles/pictures.md': [
      article(
        `${sound}\nimage: { src: whel.png, alt: A }`,
        '![A](wheal.png)\n\n![](100%.png)\n\n![x](https://example.org/x.png)',
      ),
      'error 4:15 The picture whel.png is missing; did you mean wheel.png?',
      'error 7:1 The picture wheal.png is missing; did you mean wheel.png?',
      'error 9:1 The picture 100%.png is missing; put it into articles/pictures/',
      'warning 11:1 The picture https://example.org/x.png is on another host, and pages fetch nothing from others; save it beside the article',
    ],
    'articles/pictures/wheel.png': [
      'no picture',
      'error 1:1 This file cannot be read as a picture; save it again',
    ],
    // Raw HTML
    'articles/html.md': [
      text(
        '<script>alert(1)</script>\n\nA <b onclick="x()">b</b> [x](javascript:alert(1)) <a href="java&#10;script:alert(1)">y</a> <svg onload=x></svg>',
      ),
      'warning 6:1 `<script>` is not allowed and was left out',
      'warning 8:3 The attribute `onclick` is not allowed and was left out',
      'warning 8:26 The address `javascript:…` is not allowed and was left out',
      'warning 8:51 The address `javascript:…` is not allowed and was left out',
      'warning 8:92 `<svg>` is not allowed and was left out',
      'warning 8:92 The attribute `onload` is not allowed and was left out',
    ],
  };

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'bad-'));
  cpSync(join(import.meta.dirname, '../site/library'), root, { recursive: true });
  for (const [path, [content]] of Object.entries(faults)) {
    const at = join(root, path);
    mkdirSync(content === '' ? at : dirname(at), { recursive: true });
    if (content !== '') writeFileSync(at, content);
  }
  const { files, readings } = await loadLibrary(root, '/');
  html = readings.find(({ slug }) => slug === 'html')?.html ?? '';
  expect(hasErrors(files)).toBe(true);
  whole = report(files);
  for (const { path, messages } of files) {
    const lines = messages.map(
      ({ line, column, reason, fatal }) => `${fatal ? 'error' : 'warning'} ${line}:${column} ${reason}`,
    );
    const name = path.slice(root.length + 1);
    if (lines.length > 0)
      said.set(name, [...(said.get(name) ?? []), ...lines.map((line) => line.replaceAll(root, 'ROOT'))]);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('in a library with every fault there is', () => {
  test.each(Object.keys(faults))('%s is told its line and what would be right', (path) => {
    const [, ...expected] = faults[path] ?? [''];
    expect((said.get(path) ?? []).toSorted()).toEqual(expected.toSorted());
  });

  test('nothing is said of files that have no fault', () => {
    const others = [...said.keys()].filter((path) => !(path in faults));
    expect(others).toEqual(['articles/unfinished.md']);
  });

  test('what was reported as removed is not in the page', () => {
    expect(html).toContain('<b>b</b>');
    expect(html).not.toMatch(/<script|<svg|onclick|onload|javascript/);
  });

  test('one report holds everything, by file', () => {
    for (const path of Object.keys(faults)) {
      if ((faults[path]?.length ?? 0) > 1) expect(whole).toContain(`${join(root, path)}\n`);
    }
  });
});
