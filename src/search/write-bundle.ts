import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Indexes } from './directory.ts';
import { facetsOf } from './facets.ts';
import type { FindNamed } from './find-named.ts';
import { signature } from './open-index.ts';
import type { SearchRecord } from './record.ts';
import { subjectWord } from './subject-word.ts';
import { foldsIn } from './words.ts';

/** Places of words in a file of the index; Pagefind’s own is 20,000, of which a search for a rare word needs few. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '8000';

/** Pagefind would part their words its own way, and we have parted them already. */
const spaceless = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

const client = /^(?:pagefind\.js|wasm\..*)$/;
/** What Pagefind writes for its own pages, and its worker. */
const unused = /^pagefind-(?:ui|modular-ui|highlight|component-ui|worker)\./;

/**
 * Writes an index into the folder `path` of the folder `main`, which alone gets Pagefind’s client and its WebAssembly.
 * Throws with everything Pagefind complains of.
 */
export async function writeBundle(
  main: string,
  path: string,
  lang: string,
  records: readonly SearchRecord[],
  findNamed: FindNamed,
): Promise<Indexes> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const all = [...errors];
  const language = spaceless.has(lang) ? 'unknown' : lang;
  for (const record of records) {
    // The address alone is kept as it is, and not searched, so the record stands there.
    const added = await index.addCustomRecord({
      url: JSON.stringify(record),
      content: wordsOf(record, findNamed),
      language,
      filters: facetsOf(record),
    });
    all.push(...added.errors);
  }
  const folder = join(main, path);
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  all.push(...written.errors);
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
  for (const name of readdirSync(folder)) {
    if (unused.test(name)) rmSync(join(folder, name));
    else if (path && client.test(name)) renameSync(join(folder, name), join(main, name));
  }
  const fragments = join(folder, 'fragment');
  for (const name of existsSync(fragments) ? readdirSync(fragments) : []) leaveRecord(join(fragments, name));
  const { version, languages }: Entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'));
  const [first] = Object.values(languages);
  return {
    wasm: `wasm.${first?.wasm ?? 'unknown'}.pagefind?${version}`,
    metas: Object.values(languages).map(({ hash }) => `${path}pagefind.${hash}.pf_meta`),
  };
}

interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

/** Leaves of what Pagefind keeps of an article its record, which has the words as they are written. */
function leaveRecord(path: string): void {
  const fragment: { readonly url: string } = JSON.parse(
    gunzipSync(readFileSync(path)).toString().slice(signature.length),
  );
  writeFileSync(path, gzipSync(signature + fragment.url, { level: 9 }));
}

/**
 * The folded words of all passages, then, to be found by and ranked by, the title again and for each note that they
 * mention, or name, a word, the oftener mentioned the oftener.
 */
function wordsOf({ title, passages }: SearchRecord, findNamed: FindNamed): string {
  const mentions = passages.flatMap((passage) =>
    passage.mentions.flatMap(({ subject }) => subject.note || []),
  );
  const mentioned = Map.groupBy(mentions, (note) => note);
  const named = new Set([...mentions, ...passages.flatMap(({ text }) => findNamed(text))]);
  return [
    ...passages.flatMap(({ text }) => foldsIn(text)),
    ...Array.from({ length: timesTold }, () => foldsIn(title)).flat(),
    ...Array.from(named).flatMap((note) => {
      const times = mentioned.get(note)?.length ?? 1;
      return Array.from({ length: Math.min(times, mostTold) }, () => subjectWord(note));
    }),
  ].join(' ');
}

const timesTold = 3;
const mostTold = 5;
