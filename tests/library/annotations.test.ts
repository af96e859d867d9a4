import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotationPage } from '../../src/compose/compose-annotations.ts';
import { articleJsonLd } from '../../src/compose/compose-json-ld.ts';
import type { Library, Reading } from '../../src/compose/compose-library.ts';
import { loadLibrary } from '../../src/library.ts';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly body: string;
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: string; readonly start: number; readonly end: number },
    ];
  };
}

const article = `---
title: Names in hard places
published: 2021-09-13
---

The *Royal* **Society’s** men, the Royal\\
Society, Royal&nbsp;Society and the [Royal](https://example.org/) Society met Ada Lovelace. “It is so,” Lovelace
said to <i>Ada</i> Lovelace of the Royal<br>Society. The Royal Society and Ada Lovelace agreed that the machine would be
a good one.

The Royal Society and Ada Lovelace agreed that the machine would be a good one.

- Ada Lovelace, and \`Ada Lovelace\` in code
  - Lovelace 😀 Lovelace,\u00A0Lovelace

  Ada Lovelace comes after what is nested.
- [ ] &amp; Lovelace & Ada Lovelace’s

> Lovelace\\
> Lovelace

| Royal Society | of |
| --- | --- |
| 𝕏 Lovelace | Lovelace[^1] |

![]()\\
*Ada Lovelace, whose wheel it is*\\
The Royal Society

Menabrea wrote. Luigi Menabrea and Menabrea :note[he]{#luigi-menabrea}, Lovelace Lovelace Lovelace. Then 1843 came.

\`\`\`
Ada Lovelace
\`\`\`

## The Royal Society

[^1]: Of the Royal Society.
`;

let root: string;
let library: Library;
let reading: Reading;
let items: readonly Annotation[];
const site = new URL('https://reader.example/');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'annotations-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('site.yaml', 'title: T\ndescription: D\nlang: en\n');
  write('articles/hard.md', article);
  write('notes/people/ada-lovelace.md', '---\nname: Ada Lovelace\nwikidata: Q7259\n---\n\nA.');
  write('notes/people/luigi-menabrea.md', '---\nname: Luigi Menabrea\n---\n\nA.');
  write('notes/groups/royal-society.md', '---\nname: Royal Society\nwikidata: Q123885\n---\n\nA.');
  write('notes/groups/nobody.md', '---\nname: Nobody’s Guild\n---\n\nA.');
  library = await loadLibrary(root, '/base/');
  const faults = library.files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal));
  expect(faults.map(String)).toEqual([]);
  reading = library.readings[0] as Reading;
  items = (annotationPage(reading, library, site) as { items: readonly Annotation[] }).items;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every mention of a note in a passage is an annotation', () => {
  const { document } = parseHTML(`<html><body>${reading.html}</body></html>`);
  const mentions = [...document.querySelectorAll('[data-passage] [data-note]')];
  const inHtml = mentions.map(
    (mention) =>
      `${mention.closest('[data-passage]')?.id} ${mention.getAttribute('data-note')} ${mention.textContent}`,
  );
  const inJson = items.map(
    ({ target, body }) =>
      `${target.source.split('#')[1]} ${body.split('/').at(-2)} ${target.selector[0].exact}`,
  );
  expect(inJson.toSorted()).toEqual(inHtml.toSorted());
  expect(items.length).toBeGreaterThan(20);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('position and quotation anchor at the same words of the passage’s element', () => {
  const { document } = parseHTML(`<html><body>${reading.html}</body></html>`);
  for (const { target } of items) {
    const [quote, position] = target.selector;
    const text = document.getElementById(target.source.split('#')[1] ?? '')?.textContent ?? '';
    expect(text.slice(position.start, position.end)).toBe(quote.exact);
    expect(anchor(text, quote)).toContain(position.start);
    expect(quote.exact).not.toBe('');
  }
});

/** Where the quotation stands, by its words and what stands around them, as other programs look for it. */
function anchor(text: string, { exact, prefix, suffix }: Annotation['target']['selector'][0]): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(Math.max(0, at - prefix.length), at);
    const after = text.slice(at + exact.length, at + exact.length + suffix.length);
    if (before === prefix && after === suffix) found.push(at);
  }
  return found;
}

test('the quotation alone is enough: no other place of its passage has the same words around it', () => {
  for (const { target } of items) {
    const text = reading.wholes.get(target.source.split('#')[1] ?? '') ?? '';
    expect(anchor(text, target.selector[0])).toHaveLength(1);
  }
});

test('sources are passages, bodies are notes, both with their whole address', () => {
  const ids = reading.passages.map(({ id }) => `https://reader.example/base/hard/#${id}`);
  for (const { type, target, body } of items) {
    expect(type).toBe('Annotation');
    expect(ids).toContain(target.source);
    expect(body).toMatch(/^https:\/\/reader\.example\/base\/(?:people|groups)\/[a-z-]+\/$/);
  }
});

test('no annotation is in a pull quote, in code, or of a note that nothing mentions', () => {
  const { document } = parseHTML(`<html><body>${reading.html}</body></html>`);
  expect(document.querySelector('aside.pull-quote')?.textContent).toMatch(/^The Royal Society and Ada/);
  const code = document.querySelector('div.code');
  expect(items.filter(({ target }) => target.source.endsWith(`#${code?.id}`))).toEqual([]);
  expect(items.map(({ body }) => body).join()).not.toContain('nobody');
});

test('JSON-LD names all that the article mentions, and says what is known of it elsewhere', () => {
  const json = JSON.parse(articleJsonLd(reading, library, site));
  expect(json.mentions).toEqual([
    { '@type': 'Person', name: 'Ada Lovelace', sameAs: 'https://www.wikidata.org/wiki/Q7259' },
    { '@type': 'Person', name: 'Luigi Menabrea' },
    { '@type': 'Organization', name: 'Royal Society', sameAs: 'https://www.wikidata.org/wiki/Q123885' },
  ]);
});
