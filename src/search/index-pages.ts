import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes for searches that look as it likes. */
const unused = /^pagefind-(?:ui|modular-ui|highlight|component-ui)\./;

/** The start of a passage’s tag. */
const passage = /<\w[^<>]* data-passage="(\d+)"/g;

/**
 * Has Pagefind index the built pages in `folder` and writes what it made of them into `pagefind/`, for programs that ask
 * it: what they find are pages, and in each the passages. Throws with everything Pagefind complains of.
 */
export async function indexPages(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const all = [...errors];
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  for (const sourcePath of pages.sort()) {
    const content = readFileSync(join(folder, sourcePath), 'utf8').replace(
      passage,
      '$& data-pagefind-title="¶ $1"',
    );
    all.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
  }
  const target = join(folder, 'pagefind');
  all.push(...(await index.writeFiles({ outputPath: target })).errors);
  await close();
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
  for (const name of readdirSync(target)) if (unused.test(name)) rmSync(join(target, name));
}
