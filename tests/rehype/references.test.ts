import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { writeReferences } from '../../src/hast/references.ts';

const parse = (html: string) => toHtml(unified().use(rehypeParse, { fragment: true }).parse(html));
const text = fc.string({
  unit: fc.constantFrom('a', ' ', '“', '&', '<', '"', 'é', '¶', '😀', '&#8220;', '\\'),
});
const many = 'plain words '.repeat(100);

test('what stands as a reference reads as it did, in text and in attributes', () => {
  fc.assert(
    fc.property(text, text, (words, label) => {
      const html = toHtml(h('p', { ariaLabel: label }, [words, many]));
      expect(parse(writeReferences(html))).toBe(html);
      expect(writeReferences(html)).toMatch(/^\p{ASCII}*$/u);
    }),
  );
});

test('what scripts hold says the same in JSON', () => {
  fc.assert(
    fc.property(text, (words) => {
      const json = JSON.stringify([words, many]).replaceAll('<', '\\u003c');
      const html = writeReferences(`<script type="application/ld+json">${json}</script>`);
      expect(JSON.parse(html.replace(/<[^>]*>/g, ''))).toEqual([words, many]);
      expect(html).toMatch(/^\p{ASCII}*$/u);
    }),
  );
});

test('a control character stays, whose reference would be read as another', () => {
  expect(writeReferences(`${many}\x96`)).toBe(`${many}\x96`);
});

test('a text in another script stays as it is', () => {
  expect(writeReferences('<p>عاد الضيوف</p>')).toBe('<p>عاد الضيوف</p>');
});
