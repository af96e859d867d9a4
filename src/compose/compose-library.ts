import type { VFile } from 'vfile';
import { fail } from '../library/read-file.ts';
import type { ArticleSource, LibrarySource, Picture } from '../library/read-library.ts';
import type { Endnote } from '../rehype/endnotes.ts';
import type { Heading } from '../rehype/headings.ts';
import type { Place } from '../rehype/places.ts';
import { type Passage, passageOf } from '../remark/passages.ts';
import type { RepeatsReport } from '../remark/repeats.ts';
import { type ArticleInput, createNoteRenderer, createRenderer, noteHref, renderTree } from '../render.ts';
import type { ArticleFrontMatter, SiteSettings } from '../schema.ts';
import type { Ledger } from '../text/ledger.ts';
import { checkLinks, findTargets } from './check-links.ts';
import { byKindAndName, type NotePage, notePage } from './compose-notes.ts';

/** An article as its page shows it. */
export interface Reading {
  readonly slug: string;
  readonly href: string;
  readonly lang: string;
  readonly data: ArticleFrontMatter;
  readonly html: string;
  /** The endnotes' HTML; empty when nothing has a note. */
  readonly endnotes: string;
  readonly notes: readonly Endnote[];
  readonly headings: readonly Heading[];
  readonly passages: readonly Passage[];
  /** Text of each passage as a browser gives it, without the passages nested in it, by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The same with the passages nested in it. */
  readonly wholes: ReadonlyMap<string, string>;
  readonly places: readonly Place[];
  readonly repeats: RepeatsReport | undefined;
  readonly repeatEntries: readonly RepeatEntry[];
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly words: number;
  readonly ledger:
    | {
        readonly path: string;
        readonly value: Ledger;
        readonly changed: boolean;
        /** Files of old addresses that it takes in. */
        readonly moved: readonly string[];
      }
    | undefined;
}

/** What was left out or set apart because it stands elsewhere: in the passage `of`. */
export interface RepeatEntry {
  readonly text: string;
  readonly form: string;
  /** Of the words, 0 to 1. */
  readonly likeness: number;
  readonly of: string;
}

export interface Library {
  readonly site: SiteSettings;
  readonly base: string;
  /** Newest first. */
  readonly readings: readonly Reading[];
  /** By name, within each kind by date for dates. */
  readonly notes: readonly NotePage[];
  readonly files: readonly VFile[];
}

export interface ComposeOptions {
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Day of the build, `YYYY-MM-DD`: stands in the ledger beside what changed in it. */
  readonly today: string;
  /** Paths of what is copied into the site as it is, like `/paper.pdf`. */
  readonly files?: readonly string[];
}

/** Joins articles, notes and ledgers; what authors should know are messages on `files`. Pure. */
export function composeLibrary(source: LibrarySource, { base, today, files = [] }: ComposeOptions): Library {
  const notes = source.notes.filter(({ draft }) => !draft);
  const render = createRenderer(notes, base);
  const readings: Reading[] = [];
  const rendered = new Map<Reading, VFile>();
  for (const article of source.articles) {
    if (article.data.draft) {
      article.file.info('Draft: left out', { ruleId: 'draft', source: 'library' });
      continue;
    }
    const lang = article.data.lang ?? source.site.lang;
    const input = { ...article, path: article.file.path, markdown: article.body, lang, today };
    const file = renderOrFail(render, input, article.file);
    if (!file) continue;
    article.file.messages.push(...file.messages);
    const reading = readingOf(article, file, { base, lang });
    if (article.body.trim() !== '' && file.messages.length === 0 && isEmpty(reading))
      fail(article.file, 'The article is empty: nothing of it can be read', 'empty-article');
    readings.push(reading);
    rendered.set(reading, file);
  }
  readings.sort((a, b) => b.data.published.localeCompare(a.data.published) || a.slug.localeCompare(b.slug));
  const renderNote = createNoteRenderer(notes, base);
  const bodies = new Map(notes.map((note) => [note, renderNote(note)]));
  const pages = notes.map((note) => notePage(note, bodies.get(note), readings, base)).toSorted(byKindAndName);
  const library = { site: source.site, base, readings, notes: pages, files: source.files };
  const targets = findTargets(library, rendered, files);
  for (const [{ slug }, { data }] of rendered) {
    const article = source.articles.find((candidate) => candidate.slug === slug);
    if (article) checkLinks(data.links ?? [], `/${slug}/`, targets, article.file);
  }
  for (const [note, { data, messages }] of bodies) {
    const file = source.files.find(({ path }) => path === note.path);
    if (!file) continue;
    file.messages.push(...messages);
    checkLinks(data.links ?? [], noteHref('/', note), targets, file);
  }
  return library;
}

/** Text nested thousands deep is beyond what any program can follow; everything else that fails is our mistake. */
function renderOrFail(
  render: (article: ArticleInput) => VFile,
  input: ArticleInput,
  file: VFile,
): VFile | undefined {
  try {
    return render(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    fail(file, 'Quotes, lists or HTML are nested too deep here to be read', 'nesting');
    return;
  }
}

function isEmpty({ html, endnotes }: Reading): boolean {
  return !/<img/.test(html) && (html + endnotes).replace(/<[^>]*>/g, '').trim() === '';
}

function readingOf(
  article: ArticleSource,
  file: VFile,
  { base, lang }: { base: string; lang: string },
): Reading {
  const { data } = file;
  const texts = data.passageTexts ?? new Map();
  return {
    slug: article.slug,
    href: `${base}${article.slug}/`,
    lang,
    data: article.data,
    html: String(file),
    endnotes: renderTree(data.endnotesTree),
    notes: data.endnotes ?? [],
    headings: data.headings ?? [],
    passages: data.passages ?? [],
    texts,
    wholes: data.passageWholes ?? new Map(),
    places: data.places ?? [],
    repeats: data.repeats,
    repeatEntries: repeatEntries(file),
    pictures: article.pictures,
    words: [...texts.values()].join(' ').split(/\s+/).filter(Boolean).length,
    ledger: data.ledger && {
      path: article.ledgerPath,
      value: data.ledger,
      changed: (data.ledgerChanged ?? false) || article.ledgersMoved.length > 0,
      moved: article.ledgersMoved,
    },
  };
}

function repeatEntries({ data }: VFile): RepeatEntry[] {
  const { leftOut = [], pullQuotes = [] } = data.repeats ?? {};
  return [...leftOut, ...pullQuotes].flatMap(({ text, form, likeness, kept, beside }) => {
    const passages = data.passages ?? [];
    const of = (passageOf(kept, passages) ?? (beside && passageOf(beside, passages)))?.id;
    return of ? [{ text, form, likeness, of }] : [];
  });
}
