import type { VFile } from 'vfile';
import type { Kind } from './kinds.ts';
import { kinds } from './kinds.ts';
import type { Note } from './note.ts';
import type { ArticleSource, LibrarySource, Picture } from './read-library.ts';
import type { Endnote } from './rehype/endnotes.ts';
import type { Heading } from './rehype/headings.ts';
import type { Place } from './rehype/places.ts';
import { type Passage, passageOf } from './remark/passages.ts';
import type { RepeatsReport } from './remark/repeats.ts';
import { createRenderer, noteHref, renderNote, renderTree } from './render.ts';
import type { ArticleFrontMatter, SiteSettings } from './schema.ts';
import { compareEdtf } from './text/edtf.ts';
import type { Ledger } from './text/ledger.ts';
import { nearest } from './text/nearest.ts';
import { sentenceAround } from './text/sentences.ts';

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
  /** Text of each passage as a browser gives it, by id. */
  readonly texts: ReadonlyMap<string, string>;
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

/** A sentence that mentions a note; `start` and `end` of each mark are in UTF-16 units of the sentence. */
export interface Quotation {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly sentence: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A note as its page shows it. */
export interface NotePage {
  readonly note: Note;
  readonly href: string;
  readonly html: string;
  /** Text of the note's first paragraph. */
  readonly summary: string;
  readonly quotations: readonly Quotation[];
  /** How often the articles mention it. */
  readonly mentions: number;
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
}

/** Joins articles, notes and ledgers; what authors should know are messages on `files`. Pure. */
export function composeLibrary(source: LibrarySource, { base, today }: ComposeOptions): Library {
  const notes = source.notes.filter(({ draft }) => !draft);
  const render = createRenderer(notes, base);
  const readings: Reading[] = [];
  const linksOf = new Map<Reading, VFile>();
  for (const article of source.articles) {
    if (article.data.draft) {
      article.file.info('Draft: left out', { ruleId: 'draft', source: 'library' });
      continue;
    }
    const lang = article.data.lang ?? source.site.lang;
    const file = render({ ...article, path: article.file.path, markdown: article.body, lang, today });
    article.file.messages.push(...file.messages);
    const reading = readingOf(article, file, { base, lang });
    readings.push(reading);
    linksOf.set(reading, file);
  }
  readings.sort((a, b) => b.data.published.localeCompare(a.data.published) || a.slug.localeCompare(b.slug));
  const pages = notes.map((note) => notePage(note, readings, source.files, base)).toSorted(byKindAndName);
  const library = { site: source.site, base, readings, notes: pages, files: source.files };
  for (const article of source.articles) {
    const reading = readings.find(({ slug }) => slug === article.slug);
    const file = reading && linksOf.get(reading);
    if (file) checkLinks(article, file, library, linksOf);
  }
  return library;
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
  return [...leftOut, ...pullQuotes].flatMap(({ text, form, likeness, kept }) => {
    const of = passageOf(kept, data.passages ?? [])?.id;
    return of ? [{ text, form, likeness, of }] : [];
  });
}

function notePage(note: Note, readings: readonly Reading[], files: readonly VFile[], base: string): NotePage {
  const body = renderNote(note);
  files.find(({ path }) => path === note.path)?.messages.push(...body.messages);
  const quotations = readings.flatMap((reading) => quotationsOf(note, reading));
  return {
    note,
    href: noteHref(base, note),
    html: String(body),
    summary: String(body.data.summary ?? ''),
    quotations,
    mentions: quotations.reduce((sum, { marks }) => sum + marks.length, 0),
  };
}

function quotationsOf(note: Note, reading: Reading): Quotation[] {
  const quotations = new Map<string, Quotation & { marks: { start: number; end: number }[] }>();
  for (const place of reading.places) {
    const passage = place.note === note.id && reading.passages.find(({ id }) => id === place.passage);
    if (!passage) continue;
    const text = reading.texts.get(place.passage) ?? '';
    const { start, end } = sentenceAround(text, place, reading.lang);
    const key = `${place.passage} ${start}`;
    const quotation = quotations.get(key) ?? {
      reading,
      passage,
      sentence: text.slice(start, end),
      marks: [],
    };
    quotation.marks.push({ start: place.start - start, end: place.end - start });
    quotations.set(key, quotation);
  }
  return [...quotations.values()];
}

function byKindAndName(a: NotePage, b: NotePage): number {
  const order = (kind: Kind) => kinds.findIndex((row) => row.kind === kind);
  if (a.note.kind === 'date' && b.note.kind === 'date') {
    return compareEdtf(a.note.date, b.note.date) || a.note.id.localeCompare(b.note.id);
  }
  return order(a.note.kind) - order(b.note.kind) || sortName(a.note).localeCompare(sortName(b.note), 'en');
}

/** The name as an index sorts it: without an article at its beginning. */
export function sortName({ name }: Pick<Note, 'name'>): string {
  return name.replace(/^(?:the|a|an) /i, '').replace(/^[^\p{L}\p{N}]+/u, '');
}

function checkLinks(
  article: ArticleSource,
  file: VFile,
  library: Library,
  files: ReadonlyMap<Reading, VFile>,
): void {
  const fixed = ['/', '/search/', '/feed.xml', ...kinds.map(({ folder }) => `/${folder}/`)];
  const paths = [
    ...fixed,
    ...library.readings.map(({ slug }) => `/${slug}/`),
    ...library.notes.map(({ href }) => `/${href.slice(library.base.length)}`),
  ];
  for (const { to, place } of file.data.links ?? []) {
    const [path = '', fragment] = to.split('#');
    const say = (reason: string) => {
      article.file.message(reason, {
        ...(place ? { place } : {}),
        ruleId: 'broken-link',
        source: 'links',
      }).fatal = true;
    };
    const full = path === '' ? `/${article.slug}/` : path.split('?')[0] || '/';
    if (!paths.includes(full)) {
      const near = nearest(full, paths);
      say(`No page has the address ${full}${near ? `; did you mean ${near}?` : ''}`);
      continue;
    }
    const target = library.readings.find(({ slug }) => full === `/${slug}/`);
    if (!fragment || !target) continue;
    const ids = idsOf(target, files.get(target));
    if (!ids.has(decodeURIComponent(fragment))) {
      const near = nearest(fragment, ids);
      say(`Nothing in ${full} has the id “${fragment}”${near ? `; did you mean “${near}”?` : ''}`);
    }
  }
}

/** Every id that a link into the article may name. */
function idsOf(reading: Reading, file: VFile | undefined): Set<string> {
  return new Set([
    ...reading.passages.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...(file?.data.tombstones ?? []).map(({ id }) => id),
    ...reading.headings.map(({ id }) => id),
    ...reading.notes.map(({ key }) => key),
    'notes',
  ]);
}
