import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { VFile } from 'vfile';
import { kinds } from '../kinds.ts';
import { nearest } from '../text/nearest.ts';
import { fail, filesIn, markdownName, openFile } from './read-file.ts';

/** Says what stands in the library’s folders that nobody will read; a folder of notes that is no kind is an error. */
export function checkFolders(root: string, files: VFile[]): void {
  const warn = (path: string, reason: string) => {
    const place = { line: 1, column: 1 };
    openFile(path, files).message(reason, { place, ruleId: 'stray-file', source: 'library' });
  };
  const written = (slug: string) =>
    ['.md', '.markdown'].some((ending) => existsSync(join(root, 'articles', slug + ending)));

  for (const path of filesIn(join(root, 'articles'))) {
    if (!markdownName.test(path))
      warn(path, `An article is Markdown (.md); \`npm run import -- ${path}\` makes one of a text or a page`);
  }
  for (const path of foldersIn(join(root, 'articles'))) {
    const slug = basename(path);
    if (!written(slug))
      warn(
        path,
        `No article is called “${slug}.md”; a folder here holds the pictures of the article beside it`,
      );
  }
  for (const path of kinds.flatMap(({ folder }) => filesIn(join(root, 'notes', folder)))) {
    if (!markdownName.test(path)) warn(path, 'A note is Markdown (.md); nothing reads this file');
  }
  checkKinds(join(root, 'notes'), files);
}

function checkKinds(folder: string, files: VFile[]): void {
  const known = kinds.map((row) => row.folder as string);
  for (const path of [...filesIn(folder), ...foldersIn(folder)]) {
    const name = basename(path);
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    const hint = near ? `did you mean notes/${near}?` : `notes stand in ${known.join(', ')}`;
    fail(openFile(path, files), `No kind of note is called “${name}”; ${hint}`, 'note-kind');
  }
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .toSorted();
}
