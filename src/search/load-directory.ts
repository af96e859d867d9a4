import { kinds } from '../kinds.ts';
import { bucketOf, bucketsOf, idKey } from './buckets.ts';
import type { Directory } from './directory.ts';
import type { NoteName, NoteRow } from './note-name.ts';
import { searchWords } from './words.ts';

/** What can be looked up without Pagefind: which notes there are, and which words. */
export interface OpenDirectory {
  readonly bundles: readonly string[];
  readonly also: readonly string[];
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
  const files = new Map<string, Promise<unknown>>();
  const load = async <T>(path: string): Promise<T> => {
    const file = files.get(path) ?? fetchJson(`${base}search/${path}.json`);
    files.set(path, file);
    file.catch(() => files.delete(path));
    return (await file) as T;
  };
  const { bundles, also, words, noteFiles, notes } = await load<Directory>('directory');
  const readRow = ([id, kind, passages, ...names]: NoteRow): NoteName => ({
    id,
    kind: (kinds[kind] ?? kinds[0]).kind,
    passages,
    names,
    home: base,
  });
  const all = notes.map(readRow);
  return {
    bundles,
    also,
    async notesFor(query) {
      if (noteFiles === 0) return all;
      const folds = searchWords(query).map(({ fold }) => fold);
      const rows = await Promise.all(bucketsOf(folds, noteFiles).map((n) => load<NoteRow[]>(`notes/${n}`)));
      return [...new Map(rows.flat().map((row) => [row[0], readRow(row)])).values()];
    },
    async namesOf(ids) {
      const files = new Set(ids.slice(0, mostNamed).map((id) => bucketOf(idKey(id), noteFiles)));
      const rows =
        noteFiles === 0 ? [] : await Promise.all(Array.from(files, (n) => load<NoteRow[]>(`notes/${n}`)));
      return new Map([...all, ...rows.flat().map(readRow)].map(({ id, names: [name] }) => [id, name]));
    },
    async wordsFor(word) {
      const lists = await Promise.all(bucketsOf([word], words).map((n) => load<string[]>(`words/${n}`)));
      return lists.flat();
    },
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
