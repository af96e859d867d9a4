import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import type { VFile } from 'vfile';
import { type Kind, kinds } from '../kinds.ts';
import type { Note } from '../note.ts';
import {
  type ArticleFrontMatter,
  articleSchema,
  noteSchemas,
  type SiteSettings,
  siteSchema,
} from '../schema.ts';
import { checkFolders } from './check-folders.ts';
import { badName, checkArticles, checkNotes, reservedSlugs } from './check-library.ts';
import { sayNoFrontMatter, splitFrontMatter } from './front-matter.ts';
import { fail, markdownIn, openFile, readText } from './read-file.ts';
import { checkLedgers, type LedgerSource, readLedger } from './read-ledger.ts';
import { readYaml } from './read-yaml.ts';

export interface ArticleSource extends LedgerSource {
  readonly slug: string;
  readonly data: ArticleFrontMatter;
  /** The Markdown; the lines of the front matter are empty, so that positions are the file's. */
  readonly body: string;
  /** Carries the messages of this article. */
  readonly file: VFile;
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** A picture beside an article, by its file name; sizes in pixels. */
export interface Picture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** What is written in a library's folder: pages are made from this alone. */
export interface LibrarySource {
  readonly root: string;
  readonly site: SiteSettings;
  readonly articles: readonly ArticleSource[];
  readonly notes: readonly Note[];
  /** Every file with something to say about it; an error among the messages stops the build. */
  readonly files: readonly VFile[];
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const picturePattern = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** The library in `root`, in order of paths; faults become messages on `files`, and what has one is left out. */
export async function readLibrary(root: string): Promise<LibrarySource> {
  const files: VFile[] = [];
  const site = readSite(root, files);
  const written = kinds.flatMap(({ kind, folder }) =>
    markdownIn(join(root, 'notes', folder)).flatMap((path) => readNote(path, kind, files) ?? []),
  );
  const articles: ArticleSource[] = [];
  const paths = markdownIn(join(root, 'articles'));
  for (const path of paths) {
    const article = await readArticle(root, path, files);
    if (article) articles.push(article);
  }
  checkFolders(root, files);
  const notes = checkNotes(written, files);
  checkArticles(articles, notes);
  if (articles.length === paths.length) checkLedgers(root, articles, files);
  return { root, site, articles, notes, files };
}

function readSite(root: string, files: VFile[]): SiteSettings {
  const path = join(root, 'site.yaml');
  const fallback: SiteSettings = { title: 'Untitled', description: '', lang: 'en', also: [] };
  const file = openFile(path, files);
  if (!existsSync(path)) {
    const folder = existsSync(root) ? '' : `There is no folder ${root}. `;
    fail(
      file,
      `${folder}A library needs \`site.yaml\` with \`title\`, \`description\` and \`lang\``,
      'missing-site',
    );
    return fallback;
  }
  const text = readText(path, file);
  return (text === undefined ? undefined : readYaml(file, text, siteSchema, 0)) ?? fallback;
}

function readNote(path: string, kind: Kind, files: VFile[]): Note | undefined {
  const file = openFile(path, files);
  const text = readText(path, file);
  if (text === undefined) return;
  const { yaml, body } = splitFrontMatter(text);
  if (yaml === undefined) {
    const usual = 'A note begins with front matter between two lines `---`, at least `name: …`';
    fail(file, sayNoFrontMatter(text, usual), 'front-matter');
    return;
  }
  const id = basename(path, extname(path));
  if (!slugPattern.test(id)) fail(file, badName(id), 'note-id');
  const data = readYaml(file, yaml, noteSchemas[kind], 1);
  if (!data) return;
  const warn = (reason: string, ruleId: string) =>
    file.message(reason, { place: { line: 1, column: 1 }, ruleId, source: 'library' });
  if (data.draft) file.info('Draft: left out', { ruleId: 'draft', source: 'library' });
  else {
    if (data.sources.length === 0)
      warn('This note has no source; add `sources: [{ title: …, url: … }]`', 'no-source');
    if (body.trim() === '')
      warn('This note says nothing; write what a reader should know below its front matter', 'empty-note');
  }
  return { ...data, id, kind, path: file.path, body, bodyLine: 1 } as Note;
}

async function readArticle(root: string, path: string, files: VFile[]): Promise<ArticleSource | undefined> {
  const file = openFile(path, files);
  const text = readText(path, file);
  if (text === undefined) return;
  const slug = basename(path, extname(path));
  if (!slugPattern.test(slug)) fail(file, badName(slug), 'slug');
  if (reservedSlugs.includes(slug)) {
    fail(file, `The address /${slug}/ belongs to the site itself; name the file otherwise`, 'reserved-slug');
  }
  const { yaml, body } = splitFrontMatter(text);
  if (yaml === undefined) {
    const usual = 'An article begins with front matter between two lines `---`: `title` and `published`';
    fail(file, sayNoFrontMatter(text, usual), 'front-matter');
    return;
  }
  const data = readYaml(file, yaml, articleSchema, 1);
  if (body.trim() === '')
    fail(file, 'The article is empty: nothing stands below its front matter', 'empty-article');
  if (!data) return;
  file.value = body;
  const pictures = await readPictures(join(root, 'articles', slug), files);
  return { slug, data, body, file, pictures, ...readLedger(root, slug, data.formerly, files) };
}

async function readPictures(folder: string, files: VFile[]): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  if (!existsSync(folder)) return pictures;
  for (const name of readdirSync(folder).toSorted()) {
    if (!picturePattern.test(name)) continue;
    const path = join(folder, name);
    try {
      const { width, height, autoOrient } = await sharp(path).metadata();
      pictures.set(name, { path, width: autoOrient?.width ?? width, height: autoOrient?.height ?? height });
    } catch {
      fail(openFile(path, files), 'This file cannot be read as a picture; save it again', 'picture');
      pictures.set(name, { path, width: 0, height: 0 });
    }
  }
  return pictures;
}
