import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Indexes } from './directory.ts';
import { createFindNamed } from './find-named.ts';
import { recordOfArticle, recordOfNote, type SearchedArticle, type SearchedNote } from './make-record.ts';
import type { SearchRecord } from './record.ts';
import { loadLetters } from './words.ts';
import { writeBundle } from './write-bundle.ts';
import { type WrittenFile, writeDirectory } from './write-directory.ts';

export interface SearchedLibrary {
  readonly site: { readonly lang: string; readonly also: readonly string[] };
  /** In the order in which hits of equal worth are shown. */
  readonly readings: readonly SearchedArticle[];
  readonly notes: readonly SearchedNote[];
}

/**
 * Writes the search of `library` into the built site in `folder`: `pagefind/`, a bundle of articles a language, since
 * words of each are stemmed its own way, and one of the notes’ pages, which few searches need; and `search/`, the names
 * and words it can look up at once. `share`: the most articles of a bundle. Throws with everything Pagefind complains of.
 */
export async function indexSite(
  folder: string,
  { site, readings, notes }: SearchedLibrary,
  share = mostRecords,
): Promise<void> {
  await loadLetters();
  const dates = new Map(
    notes.flatMap(({ note }) => (note.kind === 'date' ? [[note.id, note.date] as const] : [])),
  );
  const articles = readings.map((reading) => recordOfArticle(reading, dates)).filter(hasPassages);
  const pages = notes.map((note) => recordOfNote(note, site.lang)).filter(hasPassages);
  const findNamed = createFindNamed(notes.map(({ note }) => note));
  const bundles = bundlesOf(articles, site.lang, share);
  const main = join(folder, 'pagefind');
  rmSync(main, { recursive: true, force: true });
  const written: [lang: string, Indexes][] = [];
  for (const [lang, shares] of bundles) {
    const indexes: Indexes[] = [];
    for (const [folder, share] of shares)
      indexes.push(await writeBundle(main, folder, lang, share, findNamed));
    written.push([lang, { wasm: indexes[0]?.wasm ?? '', metas: indexes.flatMap(({ metas }) => metas) }]);
  }
  const noteLang = bundles[0]?.[0] ?? site.lang;
  const { metas } = await writeBundle(main, 'notes/', noteLang, pages, findNamed);
  const files = writeDirectory({
    records: [...articles, ...pages],
    notes,
    bundles: Object.fromEntries(written),
    pages: { wasm: written[0]?.[1].wasm ?? '', metas },
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
  most: number,
): [lang: string, shares: [Share, ...Share[]]][] {
  const languages = Map.groupBy(records, ({ lang }) => languageOf(lang));
  const own = languageOf(siteLang);
  if (languages.size === 0) languages.set(own, []);
  const byCount = [...languages].toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  const main = languages.has(own) ? own : byCount[0]?.[0];
  return byCount
    .toSorted(([a], [b]) => Number(b === main) - Number(a === main))
    .map(([lang, group]) => {
      const folder = lang === main ? '' : `${lang}/`;
      const size = Math.ceil(group.length / Math.max(1, Math.ceil(group.length / most)));
      const others: Share[] = [];
      for (let at = size; at < group.length; at += size)
        others.push([`${folder}${others.length + 1}/`, group.slice(at, at + size)]);
      return [lang, [[folder, group.slice(0, size)], ...others]];
    });
}

type Share = readonly [folder: string, records: readonly SearchRecord[]];

/** More, and a search for a common word takes Pagefind long; fewer, and one for a rare word needs more files. */
const mostRecords = 2500;

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

function write(folder: string, { path, text }: WrittenFile): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
