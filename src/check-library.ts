import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { kinds } from './kinds.ts';
import type { Note } from './note.ts';
import { fail, openFile } from './read-file.ts';
import type { ArticleSource } from './read-library.ts';
import { nearest } from './text/nearest.ts';

/** Addresses that articles cannot have: the site's own. */
export const reservedSlugs: readonly string[] = [
  ...kinds.map(({ folder }) => folder),
  ...['search', 'pagefind', '404', 'index', 'feed', 'robots', 'sitemap', 'sitemap-index', 'fonts', 'assets'],
];

/** Folders of notes that are no kind. */
export function checkFolders(root: string, files: VFile[]): void {
  const folder = join(root, 'notes');
  const known = kinds.map((row) => row.folder as string);
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || known.includes(entry.name)) continue;
    const near = nearest(entry.name, known);
    const hint = near ? `did you mean notes/${near}?` : `notes stand in ${known.join(', ')}`;
    fail(
      openFile(join(folder, entry.name), files),
      `No kind of note is called “${entry.name}”; ${hint}`,
      'note-kind',
    );
  }
}

/** One id for one note; `see` names notes that exist. */
export function checkNotes(notes: readonly Note[], files: readonly VFile[]): void {
  const byId = new Map<string, Note>();
  for (const note of notes) {
    const file = files.find(({ path }) => path === note.path);
    const other = byId.get(note.id);
    if (file && other)
      fail(file, `The id “${note.id}” is taken by ${other.path}; name the file otherwise`, 'note-id');
    byId.set(note.id, note);
  }
  // Also those whose front matter is wrong: one mistake, one message.
  const written = new Set([
    ...byId.keys(),
    ...files.flatMap(({ path, stem }) => (path.includes('notes') && stem ? [stem] : [])),
  ]);
  for (const note of notes) {
    const file = files.find(({ path }) => path === note.path);
    for (const id of note.see) {
      if (!written.has(id) && file) {
        fail(file, `\`see\`: ${unknownNote(id, byId.keys())}`, 'unknown-note', lineOfSee(file, id));
      }
    }
  }
}

/** The line of the front matter that names `id` under `see`. */
function lineOfSee(file: VFile, id: string): number {
  const lines = String(file).split('\n');
  const see = lines.findIndex((line) => line.startsWith('see:'));
  const at = lines.findIndex((line, index) => index >= see && line.includes(id));
  return Math.max(at, see, 0) + 1;
}

/** “No note has the id …”, with the nearest one that exists. */
export function unknownNote(id: string, ids: Iterable<string>): string {
  const near = nearest(id, ids);
  return `No note has the id “${id}”${near ? `; did you mean “${near}”?` : ''}`;
}

/** One address for one article, also among old ones. */
export function checkAddresses(articles: readonly ArticleSource[]): void {
  const owner = new Map<string, ArticleSource>(articles.map((article) => [article.slug, article]));
  for (const article of articles) {
    const twin = owner.get(article.slug);
    if (twin && twin !== article) {
      fail(article.file, `The address /${article.slug}/ is taken by ${twin.file.path}`, 'duplicate-slug');
    }
    for (const old of article.data.formerly) {
      const other = owner.get(old);
      if (other || reservedSlugs.includes(old)) {
        const by = other ? other.file.path : 'the site itself';
        fail(article.file, `\`formerly: ${old}\`: that address is taken by ${by}`, 'duplicate-slug');
      } else owner.set(old, article);
    }
  }
}

/** Why a file's name is no address, and one that would be. */
export function badName(name: string): string {
  const right = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `The file’s name becomes an address: lower-case words joined by hyphens, like “${right || 'my-article'}.md”`;
}
