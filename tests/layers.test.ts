import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** Which folders of `src` a folder may import from; files of `src` itself count as `.`. */
const allowed: Record<string, readonly string[]> = {
  text: ['text'],
  mdast: ['mdast', 'text'],
  hast: ['hast', 'mdast', 'text'],
  remark: ['remark', 'mdast', 'text'],
  rehype: ['rehype', 'remark', 'hast', 'text'],
  search: ['search', 'text'],
  import: ['import', 'text', 'mdast'],
  survey: ['survey', 'library', 'remark', 'mdast', 'text'],
  compose: ['compose', 'library', '.', 'rehype', 'remark', 'text'],
  client: ['client', 'search', 'text'],
};
/** Files of `src` that any folder but `text` may import: they hold types and tables. */
const shared = ['kinds.ts', 'note.ts', 'schema.ts', 'article-data.ts'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|astro)$/.test(file),
);

function importsOf(file: string): string[] {
  const code = readFileSync(join(src, file), 'utf8');
  return Array.from(code.matchAll(/(?:from|import)\s+'(\.[^']+)'/g), ([, path = '']) =>
    relative(src, join(src, dirname(file), path)),
  );
}

const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '.');

test.each(Object.keys(allowed))('%s/ imports only what stands below it', (folder) => {
  const wrong = files
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => !allowed[folder]?.includes(folderOf(path)))
        .filter((path) => folder === 'text' || !shared.includes(path))
        .map((path) => `${file} imports ${path}`),
    );
  expect(wrong).toEqual([]);
});

test('text/ needs no package at run time', () => {
  const wrong = files
    .filter((file) => folderOf(file) === 'text')
    .filter((file) => /^import (?!type).*from '[^.]/m.test(readFileSync(join(src, file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('only library.ts is asked for the library by pages', () => {
  const wrong = files
    .filter((file) => ['pages', 'layouts', 'components'].includes(folderOf(file)))
    .filter((file) => importsOf(file).some((path) => path === 'read-library.ts' || path === 'render.ts'));
  expect(wrong).toEqual([]);
});
