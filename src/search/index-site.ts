import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commonWords } from './common-words.ts';
import { createFindNamed } from './find-named.ts';
import { recordOfArticle, recordOfNote, type SearchedArticle, type SearchedNote } from './make-record.ts';
import { loadLetters } from './words.ts';
import { type WrittenFile, writeDirectory } from './write-directory.ts';
import { writeIndex } from './write-index.ts';

export interface SearchedLibrary {
  readonly site: { readonly lang: string; readonly also: readonly string[] };
  /** In the order in which hits of equal worth are shown. */
  readonly readings: readonly SearchedArticle[];
  readonly notes: readonly SearchedNote[];
}

/**
 * Writes the search of `library` into `search/` of the built site in `folder`: in `passages/` the index, beside it the names
 * and words it can look up at once. `atOnce`: the most articles that Pagefind is given; `manyPlaces`: what makes a word
 * common. Throws with everything Pagefind complains of.
 */
export async function indexSite(
  folder: string,
  { site, readings, notes }: SearchedLibrary,
  { atOnce, manyPlaces }: { readonly atOnce?: number; readonly manyPlaces?: number } = {},
): Promise<void> {
  await loadLetters();
  const dates = new Map(
    notes.flatMap(({ note }) => (note.kind === 'date' ? [[note.id, note.date] as const] : [])),
  );
  const records = [
    ...readings.map((reading) => recordOfArticle(reading, dates)),
    ...notes.map((note) => recordOfNote(note, site.lang)),
  ].filter(({ passages }) => passages.length > 0);
  const findNamed = createFindNamed(notes.map(({ note }) => note));
  const common = commonWords(
    records.filter(({ isNote }) => !isNote),
    manyPlaces,
  );
  const index = await writeIndex(
    join(folder, 'search/passages'),
    site.lang,
    records,
    findNamed,
    common,
    atOnce,
  );
  for (const file of writeDirectory({ records, notes, index, also: site.also })) write(folder, file);
}

function write(folder: string, { path, text }: WrittenFile): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
