import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkFigures } from '../../src/remark/figures.ts';
import { remarkParseFast } from '../../src/remark/parse.ts';

const processor = unified().use(remarkParseFast).use(remarkFigures).freeze();
const first = (markdown: string) => (processor.runSync(processor.parse(markdown)) as Root).children[0];

/** The kinds and words of a figure’s parts. */
function parts(markdown: string): string[] | undefined {
  const block = first(markdown);
  return block?.type === 'figure'
    ? block.children.map((part) => `${part.type} ${part.type === 'image' ? part.url : textOf(part)}`)
    : undefined;
}

test.each([
  ['![A](a.png)', ['image a.png']],
  ['![A](a.png "Title")', ['image a.png', 'caption Title']],
  ['![A](a.png)\n*Caption with [a link](x).*', ['image a.png', 'caption Caption with a link.']],
  ['![A](a.png)\n*Caption.* AFP via\nGetty', ['image a.png', 'caption Caption.', 'credit AFP via\nGetty']],
  ['![A](a.png)\\\n*Caption.*', ['image a.png', 'caption Caption.']],
  ['![]()\n*Lost picture.*', ['image ', 'caption Lost picture.']],
  ['![]()\n*Lost picture.*\nCredit', ['image ', 'caption Lost picture.', 'credit Credit']],
])('a figure: %s', (markdown, expected) => {
  expect(parts(markdown)).toEqual(expected);
});

test.each([
  '![A](a.png) stands in a sentence.',
  'See ![A](a.png)',
  '*Only emphasis.*',
  '![A](a.png)\nplain words',
])('no figure: %s', (markdown) => {
  expect(first(markdown)?.type).toBe('paragraph');
});

test.each([
  ['Roses are red\\\nviolets blue', 'verse'],
  ['Roses are red  \nviolets blue', 'verse'],
  ['A line\nand its wrap', 'paragraph'],
  ['A line\\\nbroken once\nand wrapped', 'paragraph'],
])('verse has a hard break at each line but the last: %j', (markdown, type) => {
  expect(first(markdown)?.type).toBe(type);
});
