import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insertMultiple, save } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { indexSite } from '../../src/search/index-site.ts';
import { readForSearch } from './read-for-search.ts';
import { readTexts, type Text, writeTexts } from './texts.ts';

/** Writes what the tool’s page needs into `folder`, which is served; resolves with the seconds that indexing took. */
export type IndexTool = (folder: string) => Promise<number>;

/** In the order in which they run: the first reads the library and writes the texts that the others index. */
export const tools = { sidelight, pagefind, minisearch, flexsearch, orama } as const;
export type Tool = keyof typeof tools;

async function sidelight(folder: string): Promise<number> {
  const library = await readForSearch(folder);
  writeTexts(folder, library);
  return timed(() => indexSite(folder, library));
}

/** As its manual says: the pages, each passage with its id. */
async function pagefind(folder: string): Promise<number> {
  const texts = readTexts(folder);
  return timed(async () => {
    const { index } = await createIndex({ writePlayground: false });
    for (const { href, passages } of texts) {
      const html = passages.map(([id, text]) => `<p id="${id}">${escapeHtml(text)}</p>`).join('');
      await index?.addHTMLFile({
        url: href,
        content: `<html lang="en"><body><h1>${href}</h1>${html}</body></html>`,
      });
    }
    await index?.writeFiles({ outputPath: join(folder, 'plain-pagefind/pagefind') });
    await close();
  });
}

async function minisearch(folder: string): Promise<number> {
  const rows = rowsOf(readTexts(folder));
  return timed(() => {
    const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
    index.addAll(rows);
    write(folder, 'minisearch', index);
  });
}

async function flexsearch(folder: string): Promise<number> {
  const rows = rowsOf(readTexts(folder));
  return timed(() => {
    const index = new Index();
    for (const [at, { text }] of rows.entries()) index.add(at, text);
    const parts: [string, string][] = [];
    index.export((key, part) => void parts.push([key, part]));
    write(folder, 'flexsearch', { ids: rows.map(({ id }) => id), parts });
  });
}

/** Keeps the texts in its index. */
async function orama(folder: string): Promise<number> {
  const rows = rowsOf(readTexts(folder));
  return timed(async () => {
    const index = create({ schema: { text: 'string' } as const });
    await insertMultiple(index, rows, 1000);
    write(folder, 'orama', save(index));
  });
}

/** `id`: number of the article, place of the passage. */
function rowsOf(texts: readonly Text[]): { id: string; text: string }[] {
  return texts.flatMap(({ passages }, article) =>
    passages.map(([, text], at) => ({ id: `${article}/${at}`, text })),
  );
}

function write(folder: string, tool: string, index: unknown): void {
  mkdirSync(join(folder, tool), { recursive: true });
  writeFileSync(join(folder, tool, 'index.json'), JSON.stringify(index));
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
