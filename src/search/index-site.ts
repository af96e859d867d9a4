import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes for its own pages; ours use its programming interface alone. */
const unused = /^pagefind-(?:ui|modular-ui|highlight|component-ui)\./;

/** Indexes the built pages in `folder` into `folder/pagefind`; throws with everything Pagefind complains of. */
export async function indexSite(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const all = [...errors, ...added.errors, ...written.errors];
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
  for (const name of readdirSync(join(folder, 'pagefind'))) {
    if (unused.test(name)) rmSync(join(folder, 'pagefind', name));
  }
}
