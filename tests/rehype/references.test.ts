import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { writeReferences } from '../../src/hast/references.ts';

const parse = (html: string) => toHtml(unified().use(rehypeParse, { fragment: true }).parse(html));

test('what stands as a reference reads as it did, in text and in attributes', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '“', '&', '<', '"', 'é', '¶', '😀', '&#8220;') });
  fc.assert(
    fc.property(text, text, (words, label) => {
      const html = toHtml(h('p', { ariaLabel: label }, [words, 'plain words '.repeat(100)]));
      expect(parse(writeReferences(html))).toBe(html);
      expect(writeReferences(html)).toMatch(/^\p{ASCII}*$/u);
    }),
  );
});

test('a text in another script stays as it is', () => {
  expect(writeReferences('<p>عاد الضيوف</p>')).toBe('<p>عاد الضيوف</p>');
});
