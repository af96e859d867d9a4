import { kinds } from '../kinds.ts';
import { bucketOf, idKey, nameKeysOf } from './buckets.ts';
import type { Directory, IndexFacts } from './directory.ts';
import type { SearchedNote } from './make-record.ts';
import type { NoteRow, WrittenName } from './note-name.ts';
import type { SearchRecord } from './record.ts';
import { keysOf } from './word-keys.ts';
import { foldsIn, isLatin } from './words.ts';

export interface WrittenFile {
  /** Relative to the site. */
  readonly path: string;
  readonly text: string;
}

/** Bytes of JSON up to which all notes stand in one file, and about which the files of words and notes are. */
const oneFile = 24_000;
const aboutBytes = 8_000;
const aboutNameBytes = 2_000;
const mostFiles = 1024;
const mostAhead = 13_000;

/** The files under `search/`: names of notes, and words of the passages. */
export function writeDirectory(library: {
  readonly records: readonly SearchRecord[];
  readonly notes: readonly SearchedNote[];
  readonly index: IndexFacts;
  readonly also: readonly string[];
}): WrittenFile[] {
  const rows = noteRows(library.notes, library.records);
  const all = JSON.stringify(rows);
  const spread = all.length > oneFile;
  const words = [...new Set(library.records.flatMap(wordsOf))].toSorted();
  const wordFiles = inBuckets(words.map((word) => [word, keysOf(word)]));
  const rarest = rarestWords(rows);
  const nameFiles = spread
    ? inBuckets(
        rows.map((row) => [row, [idKey(row[0]), ...rarest(row)]]),
        aboutNameBytes,
      )
    : [];
  const noteFiles = spread
    ? inBuckets(
        rows.map((row) => [row, keysOfNote(row)]),
        aboutNameBytes,
      )
    : [];
  const directory: Directory = {
    index: library.index,
    also: library.also.map((site) => site.replace(/\/*$/, '/')),
    words: wordFiles.length,
    nameFiles: nameFiles.length,
    noteFiles: noteFiles.length,
    notes: spread ? upTo(mostAhead, rows) : rows,
  };
  return [
    { path: 'search/directory.json', text: JSON.stringify(directory) },
    ...nameFiles.map((text, n) => ({ path: `search/names/${n}.json`, text })),
    ...noteFiles.map((text, n) => ({ path: `search/notes/${n}.json`, text })),
    ...wordFiles.map((text, n) => ({ path: `search/words/${n}.json`, text })),
  ];
}

/** Of every note, those named most first; a name that folds to another’s words is left out. */
function noteRows(notes: readonly SearchedNote[], records: readonly SearchRecord[]): NoteRow[] {
  const passages = new Map<string, number>();
  for (const { mentions } of records.flatMap((record) => record.passages)) {
    for (const note of new Set(mentions.map(({ subject }) => subject.note))) {
      passages.set(note, (passages.get(note) ?? 0) + 1);
    }
  }
  return notes
    .map(({ note }): NoteRow => {
      const names = new Map([note.name, ...note.aliases].toReversed().map((name) => [spelling(name), name]));
      names.delete(spelling(note.name));
      const kind = kinds.findIndex((row) => row.kind === note.kind);
      const all = [note.name, ...[...names.values()].toReversed()];
      return [note.id, kind, passages.get(note.id) ?? 0, ...(all.map(writeName) as [WrittenName])];
    })
    .toSorted((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
}

function writeName(name: string): WrittenName {
  return isLatin(name) ? name : [name, ...foldsIn(name)];
}

function spelling(name: string): string {
  return foldsIn(name).join(' ');
}

function keysOfNote(row: NoteRow): string[] {
  return wordsOfNames(row).flatMap((words) => words.flatMap((word) => nameKeysOf(word)));
}

function wordsOfNames([, , , ...names]: NoteRow): string[][] {
  return names.map((name) => foldsIn(typeof name === 'string' ? name : name[0]));
}

const fewNames = 8;

/** Of each name of a note, the words that stand in few names of `rows`; at least the one that stands in the fewest. */
function rarestWords(rows: readonly NoteRow[]): (row: NoteRow) => string[] {
  const counts = new Map<string, number>();
  for (const word of rows.flatMap(wordsOfNames).flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOf = (word: string) => counts.get(word) ?? 0;
  return (row) =>
    wordsOfNames(row).flatMap((words) =>
      words
        .toSorted((a, b) => countOf(a) - countOf(b))
        .filter((word, at) => at === 0 || countOf(word) <= fewNames),
    );
}

function wordsOf({ passages }: SearchRecord): string[] {
  return passages.flatMap(({ text }) => foldsIn(text).filter((fold) => fold.length > 1));
}

/** JSON of each bucket; every entry stands in the buckets of all its keys. */
function inBuckets<T>(
  entries: readonly (readonly [entry: T, keys: readonly string[]])[],
  about = aboutBytes,
): string[] {
  const bytes = entries.reduce((sum, [entry, keys]) => sum + JSON.stringify(entry).length * keys.length, 0);
  const count = Math.min(mostFiles, Math.max(1, Math.ceil(bytes / about)));
  const buckets = Array.from({ length: count }, () => new Set<T>());
  for (const [entry, keys] of entries) {
    for (const key of keys) buckets[bucketOf(key, count)]?.add(entry);
  }
  return buckets.map((bucket) => JSON.stringify([...bucket]));
}

/** As many of the first rows as `bytes` of JSON hold. */
function upTo(bytes: number, rows: readonly NoteRow[]): NoteRow[] {
  let left = bytes;
  return rows.slice(
    0,
    rows.findIndex((row) => {
      left -= JSON.stringify(row).length + 1;
      return left < 0;
    }),
  );
}
