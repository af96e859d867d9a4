import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Mention } from '../article-data.ts';
import type { ArticleSource, LibrarySource } from '../library/read-library.ts';
import { type ClaimedText, readClaimedText } from '../mdast/claimed-text.ts';
import type { Note } from '../note.ts';
import { remarkAnnotate } from '../remark/annotate.ts';
import { remarkDirectives } from '../remark/directives.ts';
import { remarkFigures } from '../remark/figures.ts';
import { remarkParseFast } from '../remark/parse.ts';
import { remarkRepeats } from '../remark/repeats.ts';
import { foldWord } from '../text/fold.ts';
import { sentenceAround } from '../text/sentences.ts';
import { type Quotation, type Suggestion, suggestNames } from '../text/suggest.ts';

/** What an author could still do for the notes of a library. */
export interface Survey {
  /** Names without a note, the most telling first. */
  readonly names: readonly Suggestion[];
  /** Dates without a note, the most telling first: by count, articles and precision. */
  readonly dates: readonly DateSuggestion[];
  /** Notes that no article mentions. */
  readonly unused: readonly Note[];
  /** Aliases that stand in no article. */
  readonly silent: readonly { readonly note: Note; readonly alias: string }[];
  readonly sourceless: readonly Note[];
}

export interface DateSuggestion {
  readonly edtf: string;
  /** As the text says it. */
  readonly name: string;
  readonly count: number;
  readonly slugs: readonly string[];
  readonly quotation: Quotation;
}

interface Surveyed {
  readonly slug: string;
  readonly lang: string;
  readonly blocks: readonly ClaimedText[];
  readonly mentions: readonly Mention[];
}

/** Reads the articles as the site would, with drafts of notes as if they were written. Pure. */
export function surveyLibrary(source: LibrarySource, articles: readonly ArticleSource[]): Survey {
  const notes = source.notes.map((note) => ({ ...note, draft: false }));
  const surveyed = surveyArticles(articles, notes, source.site.lang);
  const mentions = surveyed.flatMap((article) => article.mentions);
  const written = source.notes.filter(({ draft }) => !draft);
  const words = new Set(mentions.map((mention) => `${mention.note} ${keyOf(mention.words)}`));
  const used = new Set(mentions.map(({ note }) => note));
  return {
    names: suggestNames(surveyed, notes),
    dates: suggestDates(surveyed),
    unused: written.filter(({ id }) => !used.has(id)),
    silent: written
      .filter(({ id }) => used.has(id))
      .flatMap((note) =>
        note.aliases
          .filter((alias) => note.match === 'auto' && !words.has(`${note.id} ${keyOf(alias)}`))
          .map((alias) => ({ note, alias })),
      ),
    sourceless: written.filter(({ sources }) => sources.length === 0),
  };
}

function surveyArticles(
  articles: readonly ArticleSource[],
  notes: readonly Note[],
  lang: string,
): Surveyed[] {
  const processor = unified()
    .use(remarkParseFast)
    .use(remarkDirectives)
    .use(remarkFigures)
    .use(remarkRepeats)
    .use(remarkAnnotate, { notes })
    .freeze();
  return articles.map(({ slug, data, body }) => {
    const file = new VFile(body);
    file.data.article = data;
    file.data.lang = data.lang ?? lang;
    const tree = processor.runSync(processor.parse(file), file) as Root;
    return { slug, lang: file.data.lang, blocks: readClaimedText(tree), mentions: file.data.mentions ?? [] };
  });
}

function suggestDates(articles: readonly Surveyed[]): DateSuggestion[] {
  const bare = articles.flatMap((article) =>
    article.mentions
      .filter(({ note, edtf }) => note === undefined && edtf)
      .map((mention) => ({ article, mention })),
  );
  const groups = Map.groupBy(bare, ({ mention }) => mention.edtf ?? '');
  return [...groups]
    .map(([edtf, places]): DateSuggestion => {
      const [first] = places;
      const name = first?.mention.words ?? edtf;
      return {
        edtf,
        name,
        count: places.length,
        slugs: [...new Set(places.map(({ article }) => article.slug))],
        quotation: quote(first?.article, first?.mention),
      };
    })
    .toSorted((a, b) => weigh(b) - weigh(a) || a.edtf.localeCompare(b.edtf));
}

/** A day says more than a month, a month more than a year. */
function weigh({ edtf, count, slugs }: DateSuggestion): number {
  const precision = /^\d{4}-\d\d-\d\d$/.test(edtf) ? 3 : /^\d{4}-\d\d$/.test(edtf) ? 2 : 1;
  return count * slugs.length * precision;
}

function quote(article: Surveyed | undefined, mention: Mention | undefined): Quotation {
  const line = mention?.place?.start.line ?? 0;
  const words = mention?.words ?? '';
  const holds = (block: ClaimedText) => block.line <= line && block.text.includes(words);
  const text = article?.blocks.findLast(holds)?.text ?? words;
  const at = text.indexOf(words);
  const { start, end } = sentenceAround(text, { start: at, end: at + words.length }, article?.lang ?? 'en');
  return {
    slug: article?.slug ?? '',
    line,
    sentence: text
      .slice(start, end)
      .replace(/[\s\uFFFC\u2028]+/g, ' ')
      .trim(),
  };
}

function keyOf(words: string): string {
  return foldWord(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
