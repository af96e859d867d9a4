import { kinds } from '../kinds.ts';
import { bucketsOf, idKey, keysOf, nameKeysOf } from './buckets.ts';
import type { Directory } from './directory.ts';
import type { NoteName, NoteRow } from './note-name.ts';
import { once } from './once.ts';
import { foldsIn } from './words.ts';

/** What can be looked up without Pagefind: which notes there are, and which words. */
export interface OpenDirectory extends Omit<Directory, 'words' | 'nameFiles' | 'noteFiles' | 'notes'> {
  /** Of many notes those that are named most. */
  readonly ahead: readonly NoteName[];
  /** All notes of which a name stands in `query`, word for word, and perhaps others: from few small files. */
  notesIn(query: string): Promise<readonly NoteName[]>;
  /** All notes whose names hold a word of `query`, also mistyped, and perhaps others. */
  notesFor(query: string): Promise<readonly NoteName[]>;
  /** Names by id; of a large library of the first few only. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** All words of the library that begin or end as `word` does, and perhaps others. */
  wordsFor(word: string): Promise<readonly string[]>;
}

const mostNamed = 30;

/** `base`: where the site stands. */
export async function openDirectory(base: string): Promise<OpenDirectory> {
  const load = once((path: string) => fetchJson(`${base}search/${path}.json`));
  const { words, nameFiles, noteFiles, notes, ...directory } = (await load('directory')) as Directory;
  const readRow = ([id, kind, passages, ...names]: NoteRow): NoteName => ({
    id,
    kind: (kinds[kind] ?? kinds[0]).kind,
    passages,
    names,
    home: base,
  });
  const all = notes.map(readRow);
  const read = async (folder: 'names' | 'notes', keys: readonly string[], count: number) => {
    if (count === 0) return all;
    const files = bucketsOf(keys, count).map((n) => load(`${folder}/${n}`) as Promise<NoteRow[]>);
    const rows = (await Promise.all(files)).flat();
    return [...new Map(rows.map((row) => [row[0], readRow(row)])).values()];
  };
  return {
    ...directory,
    ahead: nameFiles > 0 ? all : [],
    notesIn: (query) => read('names', foldsIn(query), nameFiles),
    notesFor: (query) =>
      read(
        'notes',
        foldsIn(query).flatMap((fold) => nameKeysOf(fold, true)),
        noteFiles,
      ),
    async namesOf(ids) {
      const notes = await read('names', ids.slice(0, mostNamed).map(idKey), nameFiles);
      return new Map(notes.map(({ id, names: [name] }) => [id, name]));
    },
    async wordsFor(word) {
      const files = bucketsOf(keysOf(word), words);
      const lists = await Promise.all(files.map((n) => load(`words/${n}`) as Promise<string[]>));
      return lists.flat();
    },
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
