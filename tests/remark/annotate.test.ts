import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { handlers } from '../../src/hast/handlers.ts';
import type { Kind } from '../../src/kinds.ts';
import { splitFrontMatter } from '../../src/library/front-matter.ts';
import type { Note } from '../../src/note.ts';
import { remarkAnnotate } from '../../src/remark/annotate.ts';
import { remarkDirectives } from '../../src/remark/directives.ts';
import { remarkFigures } from '../../src/remark/figures.ts';
import { remarkParseFast } from '../../src/remark/parse.ts';
import { articleSchema, noteSchemas } from '../../src/schema.ts';

const note = (id: string, kind: Kind, fields: object): Note =>
  ({ ...noteSchemas[kind].parse(fields), id, kind, path: `notes/${id}.md`, body: '', bodyLine: 1 }) as Note;

const notes: readonly Note[] = [
  note('osama-bin-laden', 'person', { name: 'Osama bin Laden' }),
  note('jalaluddin-haqqani', 'person', { name: 'Jalaluddin Haqqani' }),
  note('sirajuddin-haqqani', 'person', { name: 'Sirajuddin Haqqani' }),
  note('jane-roe', 'person', { name: 'Jane Roe', aliases: ['Roe'] }),
  note('roe-and-sons', 'group', { name: 'Roe & Sons', aliases: ['Roe'] }),
  note('taliban', 'group', { name: 'Taliban' }),
  note('haqqani-network', 'group', { name: 'Haqqani network' }),
  note('time', 'publication', { name: 'Time', match: 'marked' }),
  note('the-new-york-times', 'publication', { name: 'The New York Times' }),
  note('september-11-attacks', 'date', {
    name: 'September 11 attacks',
    aliases: ['9/11'],
    date: '2001-09-11',
  }),
  note('fall-of-kabul', 'date', { name: 'fall of Kabul', date: '2021-08-15' }),
  note('first-of-two', 'date', { name: 'First of two', date: '2020-02-29' }),
  note('second-of-two', 'date', { name: 'Second of two', date: '2020-02-29' }),
  note('not-yet', 'group', { name: 'Not Yet', draft: true }),
];

const parsed = unified().use(remarkParseFast).use(remarkDirectives).use(remarkFigures).freeze();
const rendered = { allowDangerousHtml: true, handlers };
const processor = parsed()
  .use(remarkAnnotate, { notes })
  .use(remarkRehype, rendered)
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

function annotate(markdown: string): VFile {
  const { yaml, body } = splitFrontMatter(markdown);
  const file = new VFile({ path: 'input.md', value: body });
  file.data.article = articleSchema.parse({
    title: 'Article',
    published: '2021-09-13',
    ...parse(yaml ?? ''),
  });
  return processor.processSync(file);
}

const fixtures = join(import.meta.dirname, 'fixtures');

test.each(readdirSync(fixtures).filter((name) => name.startsWith('annotate-')))('%s', async (name) => {
  const file = annotate(readFileSync(join(fixtures, name, 'input.md'), 'utf8'));
  const messages = file.messages
    .map((message) => `${message.fatal ? 'error' : 'warning'} ${message}\n`)
    .join('');
  await expect(`${file}\n`).toMatchFileSnapshot(join(fixtures, name, 'output.html'));
  await expect(messages).toMatchFileSnapshot(join(fixtures, name, 'messages.txt'));
});

const words = [
  'Osama',
  'bin',
  'Laden',
  'Taliban',
  'the',
  'New',
  'York',
  'Times',
  'Roe',
  '&',
  'Sons',
  '9/11',
  'May',
  '2019',
  'ʿAlī',
  '塔利班',
  'طالبان',
  '’s',
];
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));
/** What stands between or inside words unseen, or is more than one unit long. */
const marks = [
  ...[
    '&amp;',
    '&nbsp;',
    '&shy;',
    '&#x1F600;',
    '&rlm;',
    '&zwj;',
    '&lt;b&gt;',
    '<wbr>',
    '<i>',
    '</i>',
    '<a id="x"></a>',
  ],
  ...[
    '\u00ad',
    '\u200f',
    '\u202b',
    '\u200d',
    '\u0301',
    '\u{1f468}\u200d\u{1f469}',
    '\u{1d4d0}',
    '\ufeff',
    '\\*',
    '{#x}',
  ],
];
const inline = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { weight: 5, arbitrary: phrase },
    fc.tuple(tie('inline'), fc.constantFrom(' ', '-', '’s ', ', ', '\n', '')).map((parts) => parts.join('')),
    fc.tuple(tie('inline'), tie('inline')).map((parts) => parts.join(' ')),
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `[${text}](https://example.org/)`),
    tie('inline').map((text) => `[${text}][taliban]`),
    phrase.map((text) => `<https://example.org/${text.replaceAll(' ', '-')}>`),
    tie('inline').map((text) => `<i>${text}</i>`),
    tie('inline').map((text) => `<span>${text}</span>`),
    tie('inline').map((text) => `${text}<br>`),
    tie('inline').map((text) => `${text}<!-- Taliban -->`),
    tie('inline').map((text) => `~~${text}~~`),
    tie('inline').map((text) => `![${text}](p.png)`),
    tie('inline').map((text) => `${text}[^1]`),
    tie('inline').map((text) => `${text}\\\n`),
    tie('inline').map((text) => `:note[${text}]{#taliban}`),
    tie('inline').map((text) => `:plain[${text}]`),
    fc.tuple(tie('inline'), fc.constantFrom(...marks), tie('inline')).map((parts) => parts.join('')),
    fc.tuple(phrase, fc.nat(12)).map(([text, at]) => `${text.slice(0, at)}<b>${text.slice(at)}</b>`),
    tie('inline').map((text) => `${text}  \n`),
    phrase.map((text) => `\`${text}\``),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  ),
})).inline;
const block = fc.oneof(
  inline,
  inline.map((text) => `# ${text.replaceAll('\n', ' ')}`),
  inline.map((text) => `- ${text}\n  1. ${text}`),
  inline.map((text) => `:::keep\n${text}\n:::`),
  fc.constant('[taliban]: https://example.org/Taliban "Taliban"'),
  inline.map((text) => `> ${text}`),
  inline.map((text) => `<div>\n\n${text}\n\n</div>`),
  inline.map((text) => `<div>${text}</div>`),
  inline.map(
    (text) => `| ${text.replace(/[|\n]/g, ' ')} | b |\n|---|---|\n| ${text.replace(/[|\n]/g, ' ')} | d |`,
  ),
  inline.map((text) => `[^1]: ${text}`),
  inline.map((text) => `![](p.png)\\\n*${text}*`),
  inline.map((text) => `\`\`\`\n${text}\n\`\`\``),
);
const markdown = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n'));
const randomNotes = fc.array(
  fc.record({
    name: phrase,
    aliases: fc.array(phrase, { maxLength: 2 }),
    kind: fc.constantFrom<Kind>('person', 'group'),
  }),
  { maxLength: 6 },
);

test('whatever the Markdown and the notes, the text stays as it was, and each element holds just the words of its mention', () => {
  fc.assert(
    fc.property(markdown, randomNotes, (text, random) => {
      const known = random.map(({ kind, ...fields }, number) =>
        note(number === 0 ? 'taliban' : `n${number}`, kind, fields),
      );
      const toHast = unified().use(remarkRehype, rendered).use(rehypeRaw);
      const plain = parsed.runSync(parsed.parse(text), new VFile(text)) as MarkdownRoot;
      visit(plain, 'textDirective', (directive) => {
        directive.data = { hName: 'span' };
        const isText =
          directive.children.length === 0 && Object.keys(directive.attributes ?? {}).length === 0;
        if (isText) directive.children = [{ type: 'text', value: `:${directive.name}` }];
      });
      // HTML has no links in links: what an author writes so is parted by the HTML parser.
      visitParents(plain, 'link', (_, ancestors) => fc.pre(!ancestors.some(({ type }) => type === 'link')));
      const before = toHast.runSync(plain) as Root;
      const file = new VFile(text);
      file.data.article = articleSchema.parse({ title: 'Article', published: '2021-09-13' });
      const tree = parsed()
        .use(remarkAnnotate, { notes: known })
        .runSync(parsed.parse(text), file) as MarkdownRoot;
      const after = toHast.runSync(tree) as Root;
      expect(textOf(after)).toBe(textOf(before));
      const mentions = file.data.mentions ?? [];
      const seen: number[] = [];
      visitParents(after, 'element', (node: Element, ancestors) => {
        const isLink = (parent: (typeof ancestors)[number]) =>
          parent.type === 'element' && parent.tagName === 'a';
        if (node.tagName === 'a') expect(ancestors.some(isLink)).toBe(false);
        if (node.properties.dataMention === undefined) return;
        const isCode = (parent: (typeof ancestors)[number]) =>
          parent.type === 'element' && /^(?:code|pre)$/.test(parent.tagName);
        expect(ancestors.some(isCode)).toBe(false);
        const number = Number(node.properties.dataMention);
        seen.push(number);
        expect(textOf(node).replaceAll('\n', '\u2028')).toBe(
          mentions[number]?.words.replaceAll('\n', '\u2028'),
        );
      });
      expect(seen).toEqual(mentions.map((_, number) => number));
    }),
    { numRuns: 300 },
  );
});
