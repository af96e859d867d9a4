import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type Kind, kinds } from '../kinds.ts';
import type { Note } from '../note.ts';
import { edtfBounds } from '../text/edtf.ts';
import { findSentences } from '../text/sentences.ts';
import type { RecordedMention, RecordedPassage, SearchRecord } from './record.ts';
import { searchWords } from './words.ts';

/** What the search reads of an article. */
export interface SearchedArticle {
  readonly href: string;
  readonly lang: string;
  readonly data: { readonly title: string; readonly dek?: string | undefined };
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  readonly passages: readonly { readonly id: string; readonly number: number }[];
  readonly texts: ReadonlyMap<string, string>;
  readonly places: readonly {
    readonly passage: string;
    readonly start: number;
    readonly end: number;
    readonly kind: Kind;
    readonly note: string | undefined;
    readonly edtf: string | undefined;
  }[];
}

/** What the search reads of a note. */
export interface SearchedNote {
  readonly href: string;
  readonly note: Note;
  readonly html: string;
}

/** Passages in reading order, then title, dek and headings. `dates`: EDTF of the date notes, by id. */
export function recordOfArticle(
  { href, lang, data, headings, passages, texts, places }: SearchedArticle,
  dates: ReadonlyMap<string, string>,
): SearchRecord {
  const mentions = Map.groupBy(places, ({ passage }) => passage);
  return {
    href,
    title: data.title,
    lang,
    isNote: false,
    passages: [
      ...passages.map(
        ({ id, number }): RecordedPassage => ({
          id,
          number,
          ...measured(texts.get(id) ?? '', lang),
          mentions: (mentions.get(id) ?? []).map(
            ({ start, end, kind, note = '', edtf }): RecordedMention => ({
              start,
              end,
              subject: {
                note,
                kind: kinds.findIndex((row) => row.kind === kind),
                years: yearsOf(edtf ?? dates.get(note)),
              },
            }),
          ),
        }),
      ),
      ...[data.title, data.dek ?? ''].filter(Boolean).map((text) => unlinked('', text, lang)),
      ...headings.map(({ id, text }) => unlinked(id, text, lang)),
    ],
  };
}

/** A note’s own page: its paragraphs. */
export function recordOfNote({ href, note, html }: SearchedNote, lang: string): SearchRecord {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
  const passages = blocksOf(tree).map((text) => unlinked('', text, lang));
  return { href, title: note.name, lang, isNote: true, passages };
}

/** The years that EDTF covers, astronomical. */
export function yearsOf(edtf: string | undefined): [from: number, to: number] | undefined {
  if (edtf === undefined) return;
  const { from, to } = edtfBounds(edtf);
  return [Number.parseInt(from, 10), Number.parseInt(to, 10)];
}

function unlinked(id: string, text: string, lang: string): RecordedPassage {
  return { id, number: 0, ...measured(text, lang), mentions: [] };
}

function measured(text: string, lang: string): Pick<RecordedPassage, 'text' | 'size' | 'sentences'> {
  return {
    text,
    size: searchWords(text).length,
    sentences: findSentences(text, lang).map(({ start }) => start),
  };
}

const block = /^(?:p|li|pre|td|th|h[1-6]|dt|dd|figcaption)$/;

function blocksOf(tree: Root | Element): string[] {
  return tree.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return block.test(child.tagName) ? textOf(child).trim() || [] : blocksOf(child);
  });
}
