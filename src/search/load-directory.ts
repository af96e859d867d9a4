import { kinds } from '../kinds.ts';
import { bucketsOf, nameKeysOf } from './buckets.ts';
import type { Directory } from './directory.ts';
import { get } from './get.ts';
import { readName } from './match-names.ts';
import type { NoteName, NoteRow } from './note-name.ts';
import { once } from './once.ts';
import { foldsIn } from './words.ts';

/** What can be looked up without Pagefind: which notes there are, and which words. */
export interface OpenDirectory extends Omit<Directory, 'words' | 'nameFiles' | 'noteFiles' | 'notes'> {
  /** Of many notes those that are named most. */
  readonly ahead: readonly NoteName[];
  /** All notes that have one of `keys` in files of the folder, and perhaps others. */
  notesBy(folder: 'names' | 'notes', keys: readonly string[]): Promise<readonly NoteName[]>;
  /** All words of the library that have one of `keys`, and perhaps others. */
  wordsBy(keys: readonly string[]): Promise<readonly string[]>;
}

/** `base`: where the site stands. */
export async function openDirectory(base: string): Promise<OpenDirectory> {
  const load = once(async (path: string) => (await get(`${base}search/${path}.json`)).json());
  const { words, nameFiles, noteFiles, notes, ...directory }: Directory = await load('directory');
  const readRow = ([id, kind, passages, ...names]: NoteRow): NoteName => ({
    id,
    kind: (kinds[kind] ?? kinds[0]).kind,
    passages,
    names: names.map(readName) as [string],
    home: base,
  });
  const read = async (folder: string, keys: readonly string[], count: number) => {
    const files = bucketsOf(keys, count).map((n) => load(`${folder}/${n}`));
    return (await Promise.all(files)).flat();
  };
  const all = notes.map(readRow);
  return {
    ...directory,
    ahead: nameFiles > 0 ? all : [],
    async notesBy(folder, keys) {
      if (nameFiles === 0) return all;
      const rows: NoteRow[] = await read(folder, keys, folder === 'names' ? nameFiles : noteFiles);
      return [...new Map(rows.map((row) => [row[0], readRow(row)])).values()];
    },
    wordsBy: (keys) => read('words', keys, words),
  };
}

/**
 * All notes of which a name stands in `query`, word for word, and perhaps others: from few small files. A word alone may
 * begin more names, which are asked for anyway.
 */
export function notesIn(directory: OpenDirectory, query: string): Promise<readonly NoteName[]> {
  const folds = foldsIn(query);
  return folds.length > 1 ? directory.notesBy('names', folds) : notesFor(directory, query);
}

/** All notes whose names hold a word of `query`, also mistyped, and perhaps others. */
export function notesFor(directory: OpenDirectory, query: string): Promise<readonly NoteName[]> {
  const keys = foldsIn(query).flatMap((fold) => nameKeysOf(fold, true));
  return directory.notesBy('notes', keys);
}
