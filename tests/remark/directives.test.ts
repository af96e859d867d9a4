import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkDirectives } from '../../src/remark/directives.ts';
import { remarkParseFast } from '../../src/remark/parse.ts';

const processor = unified().use(remarkParseFast).use(remarkDirectives).freeze();

function run(markdown: string): { tree: Root; file: VFile } {
  const file = new VFile(markdown);
  const tree = processor.parse(file) as Root;
  return { tree: processor.runSync(tree, file) as Root, file };
}

test.each([
  'They met at 10:30 and left at 11:45.',
  'Note:this is text, and so is Psalm 23:4a.',
  'A ratio of 3:b, a path C:dir, an emoji :smile: and :a:b:c.',
])('colons that mean nothing stay text, in silence: %s', (text) => {
  const { tree, file } = run(text);
  expect(textOf(tree)).toBe(text);
  expect(file.messages).toEqual([]);
});

test('a directive that is none stays as it was written, with a message', () => {
  const { tree, file } = run('Say :nott[*Haqqani* here]{#x} again.');
  expect(textOf(tree)).toBe('Say :nott[Haqqani here]{#x} again.');
  expect(file.messages.map(String)).toEqual([
    '1:5-1:30: “nott” is no directive here; did you mean “note”? (it stays as text)',
  ]);
});

test('a container that is none keeps its paragraphs', () => {
  const { tree, file } = run(':::kep\n\nOne.\n\nTwo.\n\n:::\n');
  expect(tree.children.map((node) => textOf(node))).toEqual([':::kep', 'One.', 'Two.']);
  expect(file.messages).toHaveLength(1);
});

test('our own stay directives', () => {
  const { tree } = run(':note[a]{#b} and :plain[c]\n\n:::keep\nd\n:::');
  expect(JSON.stringify(tree)).toMatch(/textDirective.*textDirective.*containerDirective/);
});
