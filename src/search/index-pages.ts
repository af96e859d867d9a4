import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePagefind } from './pagefind.ts';

/** What Pagefind writes for searches that look as it likes. */
const unused = /^pagefind-(?:ui|modular-ui|highlight|component-ui)\./;

/** The start of a passage’s tag. */
const passage = /<\w[^<>]* data-passage="(\d+)"/g;

/**
 * Has Pagefind index the built pages in `folder` and writes what it made of them into `pagefind/`, for programs that ask
 * it: what they find are pages, and in each the passages. Throws with everything Pagefind complains of.
 */
export async function indexPages(folder: string): Promise<void> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const target = join(folder, 'pagefind');
  await writePagefind(target, function* (index) {
    for (const sourcePath of pages.sort()) {
      const html = readFileSync(join(folder, sourcePath), 'utf8');
      yield index.addHTMLFile({
        sourcePath,
        content: html.replace(passage, '$& data-pagefind-title="¶ $1"'),
      });
    }
  });
  for (const name of readdirSync(target)) if (unused.test(name)) rmSync(join(target, name));
}
