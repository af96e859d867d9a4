import type { VFile } from 'vfile';
import { type FlatText, positionOf } from '../mdast/flat-text.ts';
import type { MarkedWords } from '../mdast/marked-words.ts';
import type { Note } from '../note.ts';
import type { DateMatch } from '../text/dates.ts';
import { datetimeOf } from '../text/edtf.ts';
import type { NameMatch } from '../text/names.ts';
import { nearest } from '../text/nearest.ts';
import type { Claim } from '../text/overlaps.ts';

/** What the words are said to mean; several notes when nobody can tell which, none and no date when nothing. */
export interface Meaning extends Claim {
  readonly notes: readonly Note[];
  readonly date?: Pick<DateMatch, 'edtf' | 'datetime' | 'inferred' | 'part'>;
  /** Why a date that several notes cover carries none of them. */
  readonly shared?: readonly Note[];
}

/** The notes that an article may show, by id and by date. */
export interface NoteTable {
  readonly byId: ReadonlyMap<string, Note>;
  readonly byDate: ReadonlyMap<string, readonly Note[]>;
  readonly drafts: ReadonlySet<string>;
}

export function createNoteTable(notes: readonly Note[]): NoteTable {
  const written = notes.filter(({ draft }) => !draft);
  const dated = written.filter((note) => note.kind === 'date');
  return {
    byId: new Map(written.map((note) => [note.id, note])),
    byDate: Map.groupBy(dated, ({ date }) => date),
    drafts: new Set(notes.flatMap(({ id, draft }) => (draft ? [id] : []))),
  };
}

/** What the author says of words with `:note[…]{#id}` and `:plain[…]`; a note that is not there is an error. */
export function claimMarked(
  { start, end, directive }: MarkedWords,
  flat: FlatText,
  table: NoteTable,
  file: VFile,
): Meaning {
  const words = flat.text.slice(start, end);
  const nothing: Meaning = { start, end, rank: 0, notes: [] };
  if (directive.name !== 'note') return nothing;
  const id = directive.attributes?.id;
  const note = id ? table.byId.get(id) : undefined;
  if (note && directive.children.length > 0)
    return { ...nothing, notes: [note], ...dateBy(note, words, undefined) };
  const reason = note
    ? `This directive has no words; write \`:note[words]{#${id}}\``
    : id
      ? unknownNote(id, table)
      : `This directive does not say whom it means; write \`:note[${words}]{#the-id-of-a-note}\``;
  file.message(reason, {
    ...(directive.position ? { place: directive.position } : {}),
    ruleId: 'unknown-note',
    source: 'annotate',
  }).fatal = true;
  return nothing;
}

export function claimName(
  { start, end, ids }: NameMatch,
  flat: FlatText,
  dates: readonly DateMatch[],
  table: NoteTable,
): Meaning {
  const notes = ids.flatMap((id) => table.byId.get(id) ?? []);
  const [note] = notes;
  const same = dates.find((date) => date.start === start && date.end === end);
  return { start, end, rank: 1, notes, ...(note ? dateBy(note, flat.text.slice(start, end), same) : {}) };
}

/** A date means the date note of the same value, if only one has it. */
export function claimDate(match: DateMatch, table: NoteTable, skip: ReadonlySet<string>): Meaning {
  const covering = (table.byDate.get(match.edtf) ?? []).filter(
    (note) => note.match === 'auto' && !skip.has(note.id),
  );
  const claim = { start: match.start, end: match.end, rank: 2, date: match };
  return covering.length > 1 ? { ...claim, notes: [], shared: covering } : { ...claim, notes: covering };
}

/** Says what the author must decide; the notes that the words then carry are none. */
export function reportUndecided({ start, end, notes, shared }: Meaning, flat: FlatText, file: VFile): void {
  const words = flat.text.slice(start, end);
  const position = positionOf(flat, start, end);
  const place = position ? { place: position } : {};
  if (notes.length > 1) {
    const reason = `“${words}” is a name of ${listed(notes)}; say whom it means: ${written(words, notes)}`;
    file.message(reason, { ...place, ruleId: 'ambiguous-name', source: 'annotate' }).fatal = true;
  }
  if (shared) {
    const reason = `“${words}” is the date of ${listed(shared)}, so no note is attached; say which: ${written(words, shared)}`;
    file.message(reason, { ...place, ruleId: 'ambiguous-date', source: 'annotate' });
  }
}

/** “No note has the id …”, with the nearest one that exists. */
function unknownNote(id: string, { byId, drafts }: NoteTable): string {
  if (drafts.has(id)) return `The note “${id}” is a draft; take \`draft: true\` out of it`;
  const near = nearest(id, byId.keys());
  return `No note has the id “${id}”${near ? `; did you mean “${near}”?` : ''}`;
}

/** A date note’s words are a date too where they are written in digits (“9/11”) or read as one (“Sept. 11”). */
function dateBy(note: Note, words: string, read: DateMatch | undefined): Pick<Meaning, 'date'> {
  if (note.kind !== 'date' || !(read || /^[\p{Nd}\p{P}\s]+$/u.test(words))) return {};
  const datetime = datetimeOf(note.date);
  return { date: { edtf: note.date, inferred: false, ...(datetime ? { datetime } : {}) } };
}

function listed(notes: readonly Note[]): string {
  return new Intl.ListFormat('en').format(notes.map(({ id, name }) => `${id} (${name})`));
}

function written(words: string, notes: readonly Note[]): string {
  return notes.map(({ id }) => `\`:note[${words}]{#${id}}\``).join(' or ');
}
