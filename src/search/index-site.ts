import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { facetsOf } from './facets.ts';
import { subjectWord } from './hash.ts';
import { recordOfArticle, recordOfNote, type SearchedArticle, type SearchedNote } from './make-record.ts';
import { type SearchRecord, writeRecord } from './record.ts';
import { type WrittenFile, writeDirectory } from './write-directory.ts';

export interface SearchedLibrary {
  readonly site: { readonly lang: string; readonly also: readonly string[] };
  /** In the order in which hits of equal worth are shown. */
  readonly readings: readonly SearchedArticle[];
  readonly notes: readonly SearchedNote[];
}

/** What Pagefind writes for its own pages, and its worker: ours use its programming interface alone. */
const unused = /^pagefind-(?:ui|modular-ui|highlight|component-ui|worker)\./;

/**
 * Writes the search of `library` into the built site in `folder`: `pagefind/`, a bundle a language, since words of each
 * are stemmed its own way, and `search/`, the names and words it can look up at once. Throws with everything Pagefind
 * complains of.
 */
export async function indexSite(folder: string, { site, readings, notes }: SearchedLibrary): Promise<void> {
  const dates = new Map(
    notes.flatMap(({ note }) => (note.kind === 'date' ? [[note.id, note.date] as const] : [])),
  );
  const records = [
    ...readings.map((reading) => recordOfArticle(reading, dates)),
    ...notes.map((note) => recordOfNote(note, site.lang)),
  ].filter(({ passages }) => passages.length > 0);
  const bundles = bundlesOf(records, site.lang);
  for (const [path, bundle] of bundles) await writeBundle(join(folder, 'pagefind', path), bundle);
  const files = writeDirectory({ records, notes, bundles: [...bundles.keys()], also: site.also });
  for (const file of files) write(folder, file);
}

/** By folder below `pagefind/`; the site’s own language, else the commonest, stands in `pagefind/` itself. */
function bundlesOf(records: readonly SearchRecord[], siteLang: string): Map<string, SearchRecord[]> {
  const languages = Map.groupBy(records, ({ lang }) => languageOf(lang));
  const byCount = [...languages].toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  const own = languageOf(siteLang);
  const main = languages.has(own) ? own : byCount[0]?.[0];
  return new Map(
    byCount
      .toSorted(([a], [b]) => Number(b === main) - Number(a === main))
      .map(([lang, group]) => [lang === main ? '' : `${lang}/`, group]),
  );
}

/** Pagefind would part their words its own way, and we have parted them already. */
const spaceless = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

async function writeBundle(outputPath: string, records: readonly SearchRecord[]): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const all = [...errors];
  for (const record of records) {
    // Pagefind searches titles and all other metadata; the address alone is kept as it is, so the record stands there.
    const added = await index.addCustomRecord({
      url: writeRecord(record),
      content: wordsOf(record),
      language: spaceless.has(languageOf(record.lang)) ? 'unknown' : languageOf(record.lang),
      meta: { title: record.title },
      filters: facetsOf(record),
    });
    all.push(...added.errors);
  }
  const written = await index.writeFiles({ outputPath });
  await close();
  all.push(...written.errors);
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
  for (const name of readdirSync(outputPath)) if (unused.test(name)) rmSync(join(outputPath, name));
}

/** The folded words of all passages, then for each note that they name a word, the oftener named the oftener. */
function wordsOf({ passages }: SearchRecord): string {
  const mentions = passages.flatMap((passage) =>
    passage.mentions.flatMap(({ subject }) => subject.note || []),
  );
  const subjects = Map.groupBy(mentions, (note) => note);
  return [
    ...passages.flatMap(({ words }) => words.map(({ fold }) => fold)),
    ...Array.from(subjects).flatMap(([note, { length }]) =>
      Array.from({ length: Math.min(length, mostTold) }, () => subjectWord(note)),
    ),
  ].join(' ');
}

const mostTold = 5;

function write(folder: string, { path, text }: WrittenFile): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
