import fc from 'fast-check';
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/import/html/read-html.ts';
import { linked, paragraph } from '../../src/import/nodes.ts';
import { findBlocks } from '../../src/import/text/blocks.ts';
import { readText } from '../../src/import/text/read-text.ts';
import { writeMarkdown } from '../../src/import/write.ts';
import { textOf } from '../../src/mdast/blocks.ts';
import { remarkDirectives } from '../../src/remark/directives.ts';

/** As the build reads it; nothing in it may need a message. */
function parse(markdown: string): Root {
  const features = { gfm: true, directive: true, frontmatter: false };
  const tree = markdownToMdast(markdown, { features }) as Root;
  const file = new VFile(markdown);
  remarkDirectives()(tree, file);
  expect(file.messages).toEqual([]);
  return tree;
}

const marks = fc.constantFrom(
  ...[
    '1. ',
    '- ',
    '# ',
    '> ',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(x)',
    '![',
    '<b>',
    '&amp;',
    ':note[',
    ']{#a}',
    '::',
    ':::',
    '~~',
    '|',
    '\\',
    '+ ',
    '10:30',
    '[^1]',
    '---',
    'a@b.c',
    'www.x.org',
    '$',
    '"',
    '“',
    '”',
    '’',
    '—',
    '=',
    'snake_case',
    '\u00A0',
  ],
);
const word = fc.oneof(
  marks,
  fc.string({ maxLength: 8 }),
  fc.constantFrom('the', 'ferry', 'Ann', 'crosses', 'harbor.'),
);
const line = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .map((words) =>
    words
      .join(' ')
      .replace(/[\s\p{Cc}\u200B\u2060\u00AD\uFEFF]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

test('pasted words survive as words, whatever marks they hold', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const markdown = writeMarkdown({
        type: 'root',
        children: lines.map((text) => paragraph(linked(text))),
      });
      const back = parse(markdown).children.map((node) => textOf(node).replace(/\s+/g, ' ').trim());
      expect(back).toEqual(lines.map((text) => text.replace(/\s+/g, ' ').trim()));
    }),
    { numRuns: 400 },
  );
});

test('every line of a pasted text is in the report', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
      const text = lines.join('\n\n');
      const told = new Set(
        readText(text)
          .findings.filter(({ kind }) => kind !== 'look')
          .map(({ line: at }) => at),
      );
      for (const block of findBlocks(text)) expect(told).toContain(block.line);
    }),
    { numRuns: 200 },
  );
});

test('with keepAll every block of a page is in its article', () => {
  const html =
    '<main><h1>A Title of Four Words</h1><div class="ad">An advert of some words</div><p>The ferry crosses the sound twice a day, and nobody on the island owns a watch that matters to anyone else.</p><div class="related">A related piece</div></main>';
  const { body } = readHtml(html, { keepAll: true });
  expect(textOf(body as never) + JSON.stringify(body)).toContain('An advert of some words');
  expect(JSON.stringify(body)).toContain('A related piece');
});

test('no script, handler or script address of a page reaches the Markdown', () => {
  const html =
    '<h1>A Title of Four Words</h1><article><p>The ferry crosses the sound <a href="javascript:alert(1)">twice</a> a day<script>alert(2)</script>, and <b onclick="alert(3)">nobody</b> owns a watch that matters to anyone.</p><scr<script></script>ipt>alert(4)</script><p>It is <a href="data:text/html,x">never</a> late, and the islanders set their nets and their clocks by its horn.</p><img src=x onerror=alert(5)></article>';
  const markdown = writeMarkdown(readHtml(html).body);
  expect(markdown).not.toMatch(/<script|javascript:|onclick|onerror|data:/i);
  expect(markdown).toContain('twice a day');
});
