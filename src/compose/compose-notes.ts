import { toString as textOf } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { type Kind, kinds } from '../kinds.ts';
import type { Note } from '../note.ts';
import type { Passage } from '../remark/passages.ts';
import { noteHref } from '../render.ts';
import { compareEdtf } from '../text/edtf.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Reading } from './compose-library.ts';

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

/** What the articles of `readings` say about `note`, whose rendered body is `body`. */
export function notePage(
  note: Note,
  body: VFile | undefined,
  readings: readonly Reading[],
  base: string,
): NotePage {
  const quotations = readings.flatMap((reading) => quotationsOf(note, reading));
  return {
    note,
    href: noteHref(base, note),
    html: String(body ?? ''),
    summary: textOf({ type: 'root', children: [...(body?.data.summary ?? [])] }),
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

/** Order of kinds, within a kind by name, dates by date. */
export function byKindAndName(a: NotePage, b: NotePage): number {
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
