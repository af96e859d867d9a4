import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Directory } from './directory.ts';
import { hashOf } from './hash.ts';
import { recordOfArticle, recordOfNote, type SearchedArticle, type SearchedNote } from './make-record.ts';
import { notesFolder } from './pagefind.ts';
import type { SearchRecord } from './record.ts';
import { entryName, headOf, shareWithMain, withoutClient, writeBundle } from './write-bundle.ts';
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
  const dates = new Map(
    notes.flatMap(({ note }) => (note.kind === 'date' ? [[note.id, note.date] as const] : [])),
  );
  const articles = readings.map((reading) => recordOfArticle(reading, dates)).filter(hasPassages);
  const pages = notes.map((note) => recordOfNote(note, site.lang)).filter(hasPassages);
  const bundles = bundlesOf(articles, site.lang, share);
  const main = join(folder, 'pagefind');
  rmSync(main, { recursive: true, force: true });
  for (const [lang, [[path, first], ...others]] of bundles) {
    await writeBundle(join(main, path), lang, first);
    if (path) shareWithMain(main, join(main, path));
    // The notes’ pages are searched by the client of the first bundle, and so in its language.
    const guests: readonly Share[] = path ? others : [...others, [notesFolder, pages]];
    for (const [folder, share] of guests) {
      await writeBundle(join(main, folder), lang, share);
      withoutClient(join(main, folder));
    }
  }
  const records = [...articles, ...pages];
  const byLanguage = bundles.map(([lang, shares]) => [lang, shares.map(([folder]) => folder)]);
  const files = writeDirectory({
    records,
    notes,
    bundles: Object.fromEntries(byLanguage),
    ...firstFiles(main, bundles[0]?.[1] ?? []),
    also: site.also,
  });
  for (const file of files) write(folder, file);
}

/** What Pagefind asks for one after the other when the bundle in `folder` is opened with its `shares`. */
function firstFiles(folder: string, shares: readonly Share[]): Pick<Directory, 'tag' | 'first'> {
  const heads = shares.map(([share]) => [share, headOf(join(folder, share))] as const);
  const tag = hashOf(heads.flatMap(([, { metas }]) => metas).join()).toString(36);
  const first = heads.flatMap(([share, { metas, wasm }]) =>
    [`${entryName}?ts=${tag}`, ...metas, ...(share ? [] : wasm)].map((name) => share + name),
  );
  return { tag, first };
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
