import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { stringify } from 'yaml';
import type { Front } from './draft.ts';

/** The file of an article: front matter in the order of the contracts, then Markdown that says `body` and no more. */
export function writeArticle(front: Front, body: Root): string {
  const sorted = Object.fromEntries(
    order.flatMap((key) => (front[key] === undefined ? [] : [[key, front[key]]])),
  );
  return `---\n${stringify(sorted, { lineWidth: 0 })}---\n\n${writeMarkdown(body)}`;
}

/** Markdown of the library's dialect: `***` parts sections, words that look like marks are escaped. */
export function writeMarkdown(body: Root): string {
  return processor.stringify(body);
}

const order = [
  'kicker',
  'title',
  'dek',
  'author',
  'published',
  'updated',
  'publication',
  'source',
  'lang',
  'image',
  'topics',
  'related',
  'formerly',
  'annotate',
  'repeats',
  'draft',
] as const satisfies readonly (keyof Front)[];

const processor = unified()
  .use(remarkGfm)
  .use(escapeDirectives)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '*', fences: true, listItemIndent: 'one' })
  .freeze();

/** Words that would read as a directive, `:name[` or `:name{` inside text and `::` at a line's start, stay words. */
function escapeDirectives(this: Processor): void {
  const data = this.data();
  const extensions = data.toMarkdownExtensions ?? [];
  extensions.push({
    unsafe: [
      { character: ':', after: '[^\\s:[\\]{}]+[[{]', inConstruct: 'phrasing' },
      { character: ':', atBreak: true, after: '[:\\w]' },
    ],
  });
  data.toMarkdownExtensions = extensions;
}
