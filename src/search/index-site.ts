import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { facetsOf } from './facets.ts';
import { subjectWord } from './hash.ts';
import { recordOfArticle, recordOfNote, type SearchedArticle, type SearchedNote } from './make-record.ts';
import { notesFolder } from './pagefind.ts';
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
 * Writes the search of `library` into the built site in `folder`: `pagefind/`, a bundle of articles a language, since
 * words of each are stemmed its own way, and one of the notes’ pages, which few searches need; and `search/`, the names
 * and words it can look up at once. Throws with everything Pagefind complains of.
 */
export async function indexSite(folder: string, { site, readings, notes }: SearchedLibrary): Promise<void> {
  const dates = new Map(
    notes.flatMap(({ note }) => (note.kind === 'date' ? [[note.id, note.date] as const] : [])),
  );
  const articles = readings.map((reading) => recordOfArticle(reading, dates)).filter(hasPassages);
  const pages = notes.map((note) => recordOfNote(note, site.lang)).filter(hasPassages);
  const bundles = bundlesOf(articles, site.lang);
  const main = join(folder, 'pagefind');
  rmSync(main, { recursive: true, force: true });
  const folders = bundles.flatMap(([, folders]) => folders);
  for (const [path, bundle] of [...folders, [notesFolder, pages] as const]) {
    await writeBundle(join(main, path), bundle);
    if (path) shareWithMain(main, join(main, path));
  }
  const records = [...articles, ...pages];
  const byLanguage = bundles.map(([lang, folders]) => [lang, folders.map(([folder]) => folder)]);
  const files = writeDirectory({
    records,
    notes,
    bundles: Object.fromEntries(byLanguage),
    also: site.also,
  });
  for (const file of files) write(folder, file);
}

function hasPassages({ passages }: SearchRecord): boolean {
  return passages.length > 0;
}

/** By language, the records of each folder below `pagefind/`; the site’s own language, else the commonest, comes first. */
function bundlesOf(
  records: readonly SearchRecord[],
  siteLang: string,
): [lang: string, folders: [folder: string, records: SearchRecord[]][]][] {
  const languages = Map.groupBy(records, ({ lang }) => languageOf(lang));
  const own = languageOf(siteLang);
  if (languages.size === 0) return [[own, [['', []]]]];
  const byCount = [...languages].toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  const main = languages.has(own) ? own : byCount[0]?.[0];
  return byCount
    .toSorted(([a], [b]) => Number(b === main) - Number(a === main))
    .map(([lang, group]) => {
      const size = Math.ceil(group.length / Math.ceil(group.length / mostRecords));
      const shares = Array.from({ length: Math.ceil(group.length / size) }, (_, at) =>
        group.slice(at * size, (at + 1) * size),
      );
      const folder = lang === main ? '' : `${lang}/`;
      return [lang, shares.map((share, at) => [at > 0 ? `${folder}${at}/` : folder, share])];
    });
}

/** A search for a common word takes Pagefind the square of an index’s records: in four parts, a quarter. */
const mostRecords = 1250;

/** Places of words in a file of the index; Pagefind’s own is 20,000, of which a search for a rare word needs few. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '8000';

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

/** The WebAssembly that both folders hold is left to the main one: a browser then loads it once. */
function shareWithMain(main: string, folder: string): void {
  const path = join(folder, 'pagefind-entry.json');
  const entry: { languages: Record<string, { wasm: string | null }> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  for (const language of Object.values(entry.languages)) {
    const name = language.wasm ?? 'unknown';
    if (!existsSync(join(main, `wasm.${name}.pagefind`))) continue;
    // Pagefind makes `wasm.<name>.pagefind` of it.
    language.wasm = `/../../wasm.${name}`;
  }
  writeFileSync(path, JSON.stringify(entry));
  for (const file of readdirSync(folder)) {
    if (file.startsWith('wasm.') && existsSync(join(main, file))) rmSync(join(folder, file));
  }
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
