import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { runCommand } from '../../tests/site/run-command.ts';
import { type Tool, tools } from './tools.ts';
import { writeLibrary } from './write-library.ts';

/** Where the page of a tool stands; the index is written anew. */
export const pageOf: Readonly<Record<Tool, string>> = {
  sidelight: 'search',
  pagefind: 'plain-pagefind',
  minisearch: 'minisearch',
  flexsearch: 'flexsearch',
  orama: 'orama',
};

/** Builds the site of a library of one article, for its search page, and a page for every other tool. */
export async function buildPages(root: string, site: string): Promise<void> {
  writeLibrary(join(root, 'one'), 1);
  const { status, stderr } = await runCommand('build', ['--outDir', site], { CONTENT: join(root, 'one') });
  if (status !== 0) throw new Error(stderr);
  for (const path of ['pagefind', 'search/passages', 'search/words', 'search/directory.json'])
    rmSync(join(site, path), { recursive: true });
  for (const tool of (Object.keys(tools) as Tool[]).filter((tool) => tool !== 'sidelight')) {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: join(site, pageOf[tool]),
        lib: {
          entry: join(import.meta.dirname, `pages/${tool}.ts`),
          formats: ['es'],
          fileName: 'page',
        },
        minify: true,
      },
    });
    const page = '<!doctype html><meta charset="utf-8"><script type="module" src="page.js"></script>';
    writeFileSync(join(site, pageOf[tool], 'index.html'), page);
  }
}
