import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/library/front-matter.ts';
import { remarkParseFast } from '../../src/remark/parse.ts';

const fast = unified().use(remarkParseFast).freeze();
const oracle = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** The tree as plain values; of positions, lines and columns where `exact`. */
function plain(tree: Root): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === 'offset' || key === 'data' || value === null || (key === 'position' && value === undefined)
        ? undefined
        : value,
    ),
  );
}

const root = join(import.meta.dirname, '../..');
const articles = ['content/articles', 'tests/site/library/articles'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, folder, name)),
);

describe('Sätteri gives the tree of remark-parse', () => {
  test.each(articles.map((path) => [path.slice(root.length + 1), path]))('for %s', (_, path) => {
    const { body } = splitFrontMatter(readFileSync(path, 'utf8'));
    expect(plain(fast.parse(body) as Root)).toEqual(plain(oracle.parse(body) as Root));
  });

  const words = fc.constantFrom(
    'al Qaeda',
    '*The New York* Times',
    '**9/11**',
    '`code`',
    '[link](https://example.org/ "t")',
    'Aug. 31',
    '“quoted”',
    ':note[Haqqani]{#id}',
    'a\\\nb',
    'e.g. that',
    '![alt](a.png)',
  );
  const line = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  const block = fc.oneof(
    line,
    line.map((text) => `## ${text}`),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${item}`).join('\n')),
    line.map((text) => `> ${text}`),
    fc.constant('***'),
    line.map((text) => `:::keep\n${text}\n:::`),
    fc
      .tuple(line, line)
      .map(
        ([a, b]) =>
          `| a | b |\n| - | - |\n| ${a.replaceAll('\n', ' ').replaceAll('\\', '')} | ${b.replaceAll('\n', ' ').replaceAll('\\', '')} |`,
      ),
    fc.constant('```js\ncode()\n```'),
  );

  test('for articles put together at random', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const text = `${blocks.join('\n\n')}\n`;
        expect(plain(fast.parse(text) as Root)).toEqual(plain(oracle.parse(text) as Root));
      }),
      { numRuns: 300 },
    );
  });
});
