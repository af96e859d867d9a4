import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { handlers } from './hast/handlers.ts';
import { kindOf } from './kinds.ts';
import type { Note } from './note.ts';
import { type NoteSummary, rehypeEndnotes } from './rehype/endnotes.ts';
import { rehypeHeadings } from './rehype/headings.ts';
import { rehypeLinks, type Size } from './rehype/links.ts';
import { rehypeLostIds } from './rehype/lost-ids.ts';
import { rehypePassages } from './rehype/passages.ts';
import { rehypePlaces } from './rehype/places.ts';
import { rehypeReportUnsafe, schema } from './rehype/safe.ts';
import { remarkAnnotate } from './remark/annotate.ts';
import { remarkDirectives } from './remark/directives.ts';
import { remarkFigures } from './remark/figures.ts';
import { remarkNoteLinks } from './remark/note-links.ts';
import { remarkParseFast } from './remark/parse.ts';
import { remarkPassages } from './remark/passages.ts';
import { remarkRepeats } from './remark/repeats.ts';
import { type ArticleFrontMatter, articleSchema } from './schema.ts';
import type { Ledger } from './text/ledger.ts';

/** What makes one article's page, besides the notes. */
export interface ArticleInput {
  readonly path: string;
  readonly slug: string;
  readonly markdown: string;
  readonly data: ArticleFrontMatter;
  readonly lang: string;
  readonly ledger?: Ledger | undefined;
  readonly pictures?: ReadonlyMap<string, Size>;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Renders articles with `notes`, under `base` (begins and ends with a slash). The HTML is the file's value, what the
 * plugins found is in its `data`, what an author should know in its `messages`.
 */
export function createRenderer(notes: readonly Note[], base: string): (article: ArticleInput) => VFile {
  const renderNote = createNoteRenderer(notes, base);
  const summaries = new Map(notes.map((note) => [note.id, summaryOf(note, renderNote(note), base)]));
  const processor = unified()
    .use(remarkParseFast)
    .use(remarkDirectives)
    .use(remarkFigures)
    .use(remarkRepeats)
    .use(remarkAnnotate, { notes })
    .use(remarkPassages)
    .use(remarkRehype, { allowDangerousHtml: true, handlers })
    .use(rehypeRaw)
    .use(rehypeReportUnsafe)
    .use(rehypeSanitize, schema)
    .use(rehypeSlug, { prefix: 'h-' })
    .use(rehypeHeadings)
    .use(rehypeLinks, { base })
    .use(rehypePassages)
    .use(rehypePlaces)
    .use(rehypeEndnotes, { notes: summaries })
    .use(rehypeLostIds)
    .use(rehypeStringify)
    .freeze();
  return ({ path, markdown, data, ...rest }) => {
    const file = new VFile({ path, value: markdown });
    Object.assign(file.data, { article: data, ...rest });
    return processor.processSync(file);
  };
}

/** One article, with defaults for what a test need not say. */
export function renderText(
  path: string,
  markdown: string,
  options: Partial<Omit<ArticleInput, 'path' | 'markdown'>> & { notes?: readonly Note[]; base?: string } = {},
): VFile {
  const { notes = [], base = '/', ...article } = options;
  return createRenderer(
    notes,
    base,
  )({
    slug: 'article',
    data: articleSchema.parse({ title: 'Article', published: '2021-09-13' }),
    lang: 'en',
    today: '2021-09-13',
    ...article,
    path,
    markdown,
  });
}

declare module 'vfile' {
  interface DataMap {
    /** What stands in a note’s first paragraph. */
    summary: readonly ElementContent[];
  }
}

/** Renders the bodies of `notes`, under `base`; messages are on the file. */
export function createNoteRenderer(
  notes: readonly Note[],
  base: string,
): (note: Pick<Note, 'path' | 'body'>) => VFile {
  const processor = unified()
    .use(remarkParseFast)
    .use(remarkDirectives)
    .use(remarkNoteLinks, { paths: new Map(notes.map((note) => [note.id, noteHref('/', note)])) })
    .use(remarkFigures)
    .use(remarkRehype, { allowDangerousHtml: true, handlers })
    .use(rehypeRaw)
    .use(rehypeReportUnsafe)
    .use(rehypeSanitize, schema)
    .use(rehypeLinks, { base })
    .use(() => (tree: Root, file: VFile) => {
      file.data.summary = firstParagraph(tree)?.children ?? [];
    })
    .use(rehypeStringify)
    .freeze();
  return ({ path, body }) => processor.processSync(new VFile({ path, value: body }));
}

/** HTML of a piece that a plugin left in `file.data`. */
export function renderTree(tree: Element | Root | undefined): string {
  return tree ? toHtml(tree) : '';
}

/** Address of a note's own page. */
export function noteHref(base: string, note: Pick<Note, 'kind' | 'id'>): string {
  return `${base}${kindOf(note.kind).folder}/${note.id}/`;
}

function summaryOf(note: Note, rendered: VFile, base: string): NoteSummary {
  return {
    id: note.id,
    kind: note.kind,
    name: note.name,
    href: noteHref(base, note),
    summary: rendered.data.summary ?? [],
    sources: note.sources,
  };
}

function firstParagraph(tree: Root): Element | undefined {
  return tree.children.find((child): child is Element => child.type === 'element' && child.tagName === 'p');
}
