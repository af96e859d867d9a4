import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { composeLibrary, type Library } from './compose/compose-library.ts';
import { contentFolder } from './library/content-folder.ts';
import { readLibrary } from './library/read-library.ts';
import { sumDrafts } from './library/sum-drafts.ts';
import { siteAddress } from './site-address.ts';

let cached: { readonly key: string; readonly library: Promise<Library> } | undefined;

/**
 * The library in `CONTENT` or `content`, rendered for pages; read again as soon as a file of it changed.
 * Rejects with one report of all problems when an author must mend something.
 */
export async function getLibrary(): Promise<Library> {
  const root = contentFolder();
  const { base } = siteAddress();
  const key = `${base}\n${fingerprint(root)}`;
  if (cached?.key !== key) cached = { key, library: loadLibrary(root, base) };
  const library = await cached.library;
  if (hasErrors(library.files)) throw new Error(report(library.files));
  return library;
}

/** Reads and renders; the problems are on the library's files. */
export async function loadLibrary(root: string, base: string): Promise<Library> {
  return composeLibrary(await readLibrary(root), {
    base: base.endsWith('/') ? base : `${base}/`,
    today: today(),
    files: publicFiles(),
  });
}

/** What Astro copies from `public/`, by its path in the site. */
function publicFiles(): string[] {
  const folder = 'public';
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `/${path}`);
}

export function hasErrors(files: readonly VFile[]): boolean {
  return files.some(({ messages }) => messages.some(({ fatal }) => fatal));
}

/** Everything there is to say about the files, by file and line; empty when there is nothing. */
export function report(files: readonly VFile[]): string {
  for (const file of files) file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return reporter(
    sumDrafts(files).filter(({ messages }) => messages.length > 0),
    { quiet: false, color: false },
  );
}

/** Day of the build in UTC; `SOURCE_DATE_EPOCH` (seconds) fixes it for reproducible builds. */
function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}

/** Changes when a file of the folder is written, added or removed. */
function fingerprint(root: string): string {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(path);
      return `${path} ${mtimeMs} ${size}`;
    })
    .toSorted()
    .join('\n');
}
