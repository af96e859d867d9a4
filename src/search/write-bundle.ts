import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { facetsOf } from './facets.ts';
import { subjectWord } from './hash.ts';
import { type SearchRecord, writeRecord } from './record.ts';

/** Places of words in a file of the index; Pagefind’s own is 20,000, of which a search for a rare word needs few. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '8000';

/** Pagefind would part their words its own way, and we have parted them already. */
const spaceless = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** What Pagefind writes for its own pages, and its worker: ours use its programming interface alone. */
const unused = /^pagefind-(?:ui|modular-ui|highlight|component-ui|worker)\./;

/** What every folder has that is searched by the client of another. */
const client = /^(?:pagefind\.js|wasm\..*)$/;

/** Writes a bundle that brings its client; throws with everything Pagefind complains of. */
export async function writeBundle(
  outputPath: string,
  lang: string,
  records: readonly SearchRecord[],
): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const all = [...errors];
  const language = spaceless.has(lang) ? 'unknown' : lang;
  for (const record of records) {
    // Pagefind searches titles and all other metadata; the address alone is kept as it is, so the record stands there.
    const added = await index.addCustomRecord({
      url: writeRecord(record),
      content: wordsOf(record),
      language,
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
export function shareWithMain(main: string, folder: string): void {
  const path = join(folder, entryName);
  const entry: Entry = JSON.parse(readFileSync(path, 'utf8'));
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

/** A client that is there already wants no WebAssembly; an empty one is what Pagefind takes for none. */
export function withoutClient(folder: string): void {
  const path = join(folder, entryName);
  const entry: Entry = JSON.parse(readFileSync(path, 'utf8'));
  for (const language of Object.values(entry.languages)) language.wasm = 'none';
  writeFileSync(path, JSON.stringify(entry));
  for (const file of readdirSync(folder)) if (client.test(file)) rmSync(join(folder, file));
  writeFileSync(join(folder, 'wasm.none.pagefind'), 'pagefind_dcd');
}

/** Names of the files that the bundle in `folder` is opened with, besides its entry. */
export function headOf(folder: string): { metas: string[]; wasm: string[] } {
  const { languages }: Entry = JSON.parse(readFileSync(join(folder, entryName), 'utf8'));
  return {
    metas: Object.values(languages).map(({ hash }) => `pagefind.${hash}.pf_meta`),
    wasm: Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
  };
}

/** What Pagefind reads first of a bundle. */
export const entryName = 'pagefind-entry.json';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; wasm: string | null }>>;
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
