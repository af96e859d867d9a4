import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ImportFailure } from './draft.ts';

/** Writes the whole file or none of it; a file that exists is only replaced with `force`. */
export function saveFile(
  path: string,
  content: string | Uint8Array,
  { force }: { readonly force: boolean },
): void {
  if (existsSync(path) && !force) throw exists(path);
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    if (force) renameSync(temporary, path);
    else linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw exists(path);
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

const exists = (path: string): ImportFailure =>
  new ImportFailure(
    `${path} exists already; --force replaces it, --slug gives the new article another address`,
  );
