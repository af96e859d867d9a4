import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ImportFailure } from './draft.ts';
import { fetchPage, pageBounds } from './fetch-page.ts';
import { type Finished, finish, type Said } from './finish.ts';
import { readSource, type Source } from './read-source.ts';
import { saveFile } from './save.ts';

export interface ImportOptions extends Said {
  /** The folder of the articles. */
  readonly into: string;
  readonly dryRun?: boolean | undefined;
  readonly keepAll?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly allowPrivate?: boolean | undefined;
  /** Addresses that no article can have. */
  readonly reserved: readonly string[];
}

export interface Imported extends Finished {
  readonly path: string;
  /** The pictures beside the article. */
  readonly pictures: readonly string[];
  readonly written: boolean;
}

/** Imports the file, address or (`-`) standard input `from`; whole files are written, or none. */
export async function importOne(from: string, options: ImportOptions): Promise<Imported> {
  const source = await open(from, options);
  const draft = await readSource(source, {
    keepAll: options.keepAll ?? false,
    readPicture: (src) => readBeside(from, src),
  });
  const original = options.source ?? draft.front.source ?? source.url;
  const article = finish(draft, { ...options, source: original, file: source.name }, options.reserved);
  const path = join(options.into, `${article.slug}.md`);
  if (!options.dryRun) {
    const force = options.force ?? false;
    if (existsSync(path) && !force) throw exists(path);
    for (const { name, bytes } of draft.pictures)
      saveFile(join(options.into, article.slug, name), bytes, { force: true });
    saveFile(path, article.markdown, { force });
  }
  return { ...article, path, pictures: draft.pictures.map(({ name }) => name), written: !options.dryRun };
}

const exists = (path: string): ImportFailure =>
  new ImportFailure(
    `${path} exists already; --force replaces it, --slug gives the new article another address`,
  );

async function open(from: string, { source, allowPrivate }: ImportOptions): Promise<Source> {
  if (/^https?:\/\//i.test(from)) {
    if (!URL.canParse(from)) throw new ImportFailure('is no address of a page');
    return fetchPage(from, { ...pageBounds, allowPrivate: allowPrivate ?? false });
  }
  const url = source === undefined ? {} : { url: source };
  if (from === '-') return { bytes: readFileSync(0), name: '', ...url };
  return { bytes: readBytes(from), name: basename(from), ...url };
}

const largest = 10 * 1024 * 1024;

function readBytes(path: string): Uint8Array {
  try {
    const { size, isDirectory } = { size: statSync(path).size, isDirectory: statSync(path).isDirectory() };
    if (isDirectory) throw new ImportFailure('is a folder; --library imports the files of a folder');
    if (size > largest) throw new ImportFailure(`is larger than ${largest / 1024 / 1024} MB`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ImportFailure(missing ? 'there is no such file' : 'cannot be read');
  }
}

/** A picture that was saved beside the file, inside its folder; nothing from anywhere else. */
function readBeside(from: string, src: string): Uint8Array | undefined {
  if (from === '-' || /^[a-z][\w+.-]*:/i.test(src) || src.startsWith('/')) return;
  const folder = resolve(dirname(from));
  const path = resolve(folder, decode(src.split(/[?#]/)[0] ?? ''));
  if (!path.startsWith(folder + sep) || !existsSync(path) || !statSync(path).isFile()) return;
  return statSync(path).size > largest ? undefined : readFileSync(path);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
