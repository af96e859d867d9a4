import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { handlers } from '../../src/hast/handlers.ts';
import { splitFrontMatter } from '../../src/library/front-matter.ts';
import { remarkDirectives } from '../../src/remark/directives.ts';
import { remarkFigures } from '../../src/remark/figures.ts';
import { remarkParseFast } from '../../src/remark/parse.ts';
import { remarkRepeats, summarizeRepeats } from '../../src/remark/repeats.ts';
import { articleSchema } from '../../src/schema.ts';

const parsed = unified().use(remarkParseFast).use(remarkDirectives).use(remarkFigures).freeze();
const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, handlers })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

function read(markdown: string): { tree: Root; file: VFile } {
  const { yaml, body } = splitFrontMatter(markdown);
  const file = new VFile({ path: 'input.md', value: body });
  file.data.article = articleSchema.parse({
    title: 'Article',
    published: '2021-09-13',
    ...parse(yaml ?? ''),
  });
  return { tree: parsed.runSync(parsed.parse(file), file) as Root, file };
}

function leaveOut(markdown: string): { tree: Root; file: VFile } {
  const { tree, file } = read(markdown);
  remarkRepeats()(tree, file);
  return { tree, file };
}

const fixtures = join(import.meta.dirname, 'fixtures');

test.each(readdirSync(fixtures).filter((name) => name.startsWith('repeats-')))('%s', async (name) => {
  const { tree, file } = leaveOut(readFileSync(join(fixtures, name, 'input.md'), 'utf8'));
  const report = file.data.repeats && summarizeRepeats(file.data.repeats, { verbose: true });
  const html = toHtml.stringify(toHtml.runSync(tree, file));
  await expect(`${html}\n`).toMatchFileSnapshot(join(fixtures, name, 'output.html'));
  await expect(`${report}\n`).toMatchFileSnapshot(join(fixtures, name, 'report.txt'));
});

const words =
  'harbor gull quay ferry dawn captain wheelhouse plum breakwater swell teacher pencil essay road shop argument keeper machine lamp mainland boat business heather door stairs jar honey spoon cloth gallery sound mill coast ship tide letter winter stone garden window'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 5, maxLength: 16 })
  .map((parts) => `The ${parts.join(' the ')}.`);
const markup: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/the (\w+)/, 'the *$1*'),
  (text) => text.replace(/the (\w+)/, 'the [$1](https://example.org/$1)'),
  (text) => text.replace(/\.$/, '[^1].'),
];
const paragraph = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.constantFrom(...markup))
  .map(([sentences, mark]) => mark(sentences.join(' ')));
const copies: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/the /, ''),
  (text) => text.replace(/\b(?:lamp|quay|road|ship)\b/, 'cloud'),
  (text) => `${text.split('. ')[0]?.replace(/\.$/, '')}.`,
  (text) => `“${text.split('. ').at(-1)}” — Rosa Lind`,
  (text) => `> ${text.split('. ').at(-1)}`,
  (text) => `“${text.split('. ').at(-1)}”\n\n— Rosa Lind`,
  (text) => text.split(' ').slice(0, 12).join(' ').concat('…'),
  (text) => `- ${text}`,
  (text) => `:::keep\n${text}\n:::`,
];
const document = fc
  .tuple(
    fc.array(paragraph, { minLength: 2, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...copies), fc.nat(9)), { maxLength: 5 }),
  )
  .map(([paragraphs, plans]) => {
    const blocks = [...paragraphs];
    for (const [from, copy, at] of plans) {
      blocks.splice(at % (blocks.length + 1), 0, copy(paragraphs[from % paragraphs.length] ?? ''));
    }
    return [...blocks, '[^1]: A note.'].join('\n\n');
  });
const runs = { numRuns: 60 };

const plainWords = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const blocksOf = (tree: Root): RootContent[] =>
  tree.children.flatMap((node) =>
    node.type === 'containerDirective' ? (node.children as RootContent[]) : [node],
  );

test('every sentence of the source stands in the output or in the list of repeats', () => {
  fc.assert(
    fc.property(document, (markdown) => {
      const { tree: source } = read(markdown);
      const { tree, file } = leaveOut(markdown);
      const report = file.data.repeats;
      const told = [
        ...tree.children.map((node) => textOf(node)),
        ...(report?.leftOut ?? []).map(({ text }) => text),
        ...(report?.pullQuotes ?? []).map(({ text }) => text),
      ].map((text) => plainWords(text).join(' '));
      for (const block of blocksOf(source)) {
        for (const part of textOf(block).split(/(?<=[.!?…])\s/)) {
          const sought = plainWords(part).join(' ');
          expect(told.some((text) => text.includes(sought))).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('a second run leaves nothing out', () => {
  fc.assert(
    fc.property(document, (markdown) => {
      const { tree, file } = leaveOut(markdown);
      const before = tree.children.map((node) => textOf(node));
      remarkRepeats()(tree, file);
      expect(tree.children.map((node) => textOf(node))).toEqual(before);
      expect(file.data.repeats).toMatchObject({ leftOut: [], pullQuotes: [] });
    }),
    runs,
  );
});

test('the blocks that stay keep their order, and none is changed', () => {
  fc.assert(
    fc.property(document, (markdown) => {
      const { tree } = leaveOut(markdown);
      const source = blocksOf(read(markdown).tree).map((node) => JSON.stringify(bare(node)));
      let at = -1;
      for (const node of tree.children) {
        if (node.type === 'pullQuote') continue;
        const found = source.indexOf(JSON.stringify(bare(node)), at + 1);
        expect(found).toBeGreaterThan(at);
        at = found;
      }
    }),
    runs,
  );
});

test('links, pictures and footnotes stand as often as their words, at least once each', () => {
  fc.assert(
    fc.property(document, (markdown) => {
      const { tree: source } = read(markdown);
      const { tree } = leaveOut(markdown);
      expect(holdings(tree)).toEqual(holdings(source));
    }),
    runs,
  );
});

const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `> ${text}`,
  (text) => `- ${text.split('. ').join('\n- ')}`,
  (text) => `| a | b |\n| - | - |\n| ${text} | 2003 |`,
  (text) => `## ${text.slice(0, 30)}\n\n${text}`,
  (text) => `:::keep\n${text}\n:::`,
];
/** No two blocks have a long word in common. */
const unrepeated = fc
  .array(fc.tuple(paragraph, fc.constantFrom(...forms)), { minLength: 1, maxLength: 8 })
  .map((blocks) =>
    blocks
      .map(([text, form], index) => form(text.replace(/\b[a-z]{4,}\b/g, `$&${'abcdefgh'[index]}`)))
      .join('\n\n'),
  );

test('a document without repeats passes node for node', () => {
  const guards = readFileSync(join(fixtures, 'repeats-guards', 'input.md'), 'utf8');
  expect(leaveOut(guards).tree).toEqual(read(guards).tree);
  fc.assert(
    fc.property(unrepeated, (markdown) => {
      const { tree, file } = leaveOut(markdown);
      expect(tree.children.map(bare)).toEqual(blocksOf(read(markdown).tree).map(bare));
      expect(file.data.repeats).toMatchObject({ leftOut: [], pullQuotes: [] });
    }),
    runs,
  );
});

/** What makes two paragraphs two: each pair of words says something else of the same. */
const differences: readonly (readonly [string, string])[] = [
  ['in 1987', 'in 1978'],
  ['on 12 May', 'on 14 May'],
  ['for $40', 'for $400'],
  ['with two others', 'with three others'],
  ['for Agnes Moor', 'for Edith Lind'],
  ['to Tunis', 'to Aleppo'],
  ['and it was', 'and it was not'],
  ['and it did', 'and it didn’t'],
  ['and it ever does', 'and it never does'],
  ['with the key', 'without the key'],
  ['as is likely', 'as is unlikely'],
];
/** Two paragraphs alike but for what matters, one whole or both at the same place, among unrelated ones. */
const contrasting = fc
  .tuple(unrepeated, sentence, fc.constantFrom(...differences), fc.nat(99), fc.nat(9), fc.nat(9))
  .map(([others, text, [one, other], place, from, to]) => {
    const parts = text
      .replace(/\b[a-z]{4,}\b/g, '$&zz')
      .slice(0, -1)
      .split(' the ');
    const at = 1 + (place % (parts.length - 1));
    const say = (words: string) =>
      `${[...parts.slice(0, at), `${parts[at]} ${words}`, ...parts.slice(at + 1)].join(' the ')}.`;
    const blocks = others.split('\n\n');
    blocks.splice(from % (blocks.length + 1), 0, say(one));
    blocks.splice(to % (blocks.length + 1), 0, say(other));
    return blocks.filter((block) => !block.startsWith(':::')).join('\n\n');
  });

test('paragraphs alike but for a number, date, name or negation pass node for node', () => {
  fc.assert(
    fc.property(contrasting, (markdown) => {
      const { tree, file } = leaveOut(markdown);
      expect(tree.children.map(bare)).toEqual(blocksOf(read(markdown).tree).map(bare));
      expect(file.data.repeats).toMatchObject({ leftOut: [], pullQuotes: [] });
    }),
    { numRuns: 150 },
  );
});

function bare(node: Nodes): unknown {
  const { data: _, ...rest } = structuredClone(node);
  return rest;
}

function holdings(tree: Root): string[] {
  const found = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'link') found.add(`link ${node.url.toLowerCase()}`);
    if (node.type === 'footnoteReference') found.add(`footnote ${node.identifier}`);
  });
  return [...found].toSorted();
}
