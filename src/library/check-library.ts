import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { kinds } from '../kinds.ts';
import type { Note } from '../note.ts';
import { missingPicture, remotePicture } from '../rehype/links.ts';
import { edtfDays } from '../text/edtf.ts';
import { nearest } from '../text/nearest.ts';
import { fail } from './read-file.ts';
import type { ArticleSource } from './read-library.ts';
import { placeOf } from './read-yaml.ts';

/** Addresses that articles cannot have: the site's own. */
export const reservedSlugs: readonly string[] = [
  ...kinds.map(({ folder }) => folder),
  ...['search', 'pagefind', '404', 'index', 'feed', 'robots', 'sitemap', 'sitemap-index', 'fonts', 'assets'],
];

/** The notes without those whose id is taken; `see` names notes that exist; nobody dies before being born. */
export function checkNotes(notes: readonly Note[], files: readonly VFile[]): Note[] {
  const byId = new Map<string, Note>();
  for (const note of notes) {
    const file = files.find(({ path }) => path === note.path);
    const other = byId.get(note.id);
    if (file && other)
      fail(file, `The id “${note.id}” is taken by ${other.path}; name the file otherwise`, 'note-id');
    if (!other) byId.set(note.id, note);
  }
  // Also those whose front matter is wrong: one mistake, one message.
  const written = new Set([
    ...byId.keys(),
    ...files.flatMap(({ path, stem }) => (path.includes('notes') && stem ? [stem] : [])),
  ]);
  for (const note of notes) {
    const file = files.find(({ path }) => path === note.path);
    if (!file) continue;
    for (const [index, id] of note.see.entries()) {
      if (written.has(id)) continue;
      const place = placeOf(file, ['see', index]);
      fail(file, `\`see\`: ${unknownNote(id, byId.keys())}`, 'unknown-note', place);
    }
    if (note.kind === 'person') checkOrder(file, ['born', note.born], ['died', note.died]);
    if (note.kind === 'group') checkOrder(file, ['founded', note.founded], ['dissolved', note.dissolved]);
  }
  return [...byId.values()];
}

type Dated = readonly [key: string, edtf: string | undefined];

function checkOrder(file: VFile, [first, from]: Dated, [last, to]: Dated): void {
  if (from === undefined || to === undefined || edtfDays(to).to >= edtfDays(from).from) return;
  fail(file, `\`${last}\` (${to}) is before \`${first}\` (${from})`, 'value', placeOf(file, [last]));
}

/** “No note has the id …”, with the nearest one that exists. */
export function unknownNote(id: string, ids: Iterable<string>): string {
  const near = nearest(id, ids);
  return `No note has the id “${id}”${near ? `; did you mean “${near}”?` : ''}`;
}

/** One address for one article, also among old ones; the notes, days and pictures that front matter names are right. */
export function checkArticles(articles: readonly ArticleSource[], notes: readonly Note[]): void {
  const owner = new Map<string, ArticleSource>(articles.map((article) => [article.slug, article]));
  const ids = new Set(notes.map(({ id }) => id));
  for (const article of articles) {
    const { file, data, slug } = article;
    const twin = owner.get(slug);
    if (twin && twin !== article)
      fail(file, `The address /${slug}/ is taken by ${twin.file.path}`, 'duplicate-slug');
    for (const [index, old] of data.formerly.entries()) {
      const other = owner.get(old);
      if (!other && !reservedSlugs.includes(old)) owner.set(old, article);
      else {
        const reason = `\`formerly\`: the address /${old}/ is taken by ${other?.file.path ?? 'the site itself'}`;
        fail(file, reason, 'duplicate-slug', placeOf(file, ['formerly', index]));
      }
    }
    for (const [index, id] of data.annotate.skip.entries()) {
      if (ids.has(id)) continue;
      const place = placeOf(file, ['annotate', 'skip', index]);
      fail(file, `\`annotate.skip\`: ${unknownNote(id, ids)}`, 'unknown-note', place);
    }
    if (data.updated !== undefined && data.updated < data.published)
      fail(file, '`updated` is before `published`', 'value', placeOf(file, ['updated']));
    checkLead(article);
  }
}

function checkLead({ file, data, slug, pictures }: ArticleSource): void {
  const src = data.image?.src;
  if (src === undefined || pictures.has(basename(src))) return;
  const place = placeOf(file, ['image', 'src']);
  if (/^(?:https?:)?\/\//.test(src))
    file.message(remotePicture(src), { place, ruleId: 'remote-picture', source: 'library' });
  else fail(file, missingPicture(src, slug, pictures.keys()), 'missing-picture', place);
}

/** Why a file’s name is no address, and one that would be. */
export function badName(name: string): string {
  const right = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `The file’s name becomes an address: lower-case words joined by hyphens, like “${right || 'my-article'}.md”`;
}
