import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Directory } from '../src/search/directory.ts';
import { openBrowser } from '../tests/browser/browser.ts';
import { buildPages, pageOf } from './search/build-pages.ts';
import { secondsToIndex } from './search/index-apart.ts';
import { type Figures, measureNotes, measureTool, type NoteFigures } from './search/measure.ts';
import { measureScript } from './search/measure-script.ts';
import { drawQueries, type Queries } from './search/queries.ts';
import { type Rates, rateNames, ratePhrases } from './search/rates.ts';
import { serveGzipped } from './search/serve.ts';
import { readTexts } from './search/texts.ts';
import { type Tool, tools } from './search/tools.ts';
import { writeLibrary } from './search/write-library.ts';

const help = `npm run bench -- search [--articles 1,100,1000,5000] [--tools ${Object.keys(tools).join()}] [--keep folder] [--json]
Writes libraries of so many articles of 1,800 words, indexes the same passages with every tool, and asks each in
Chromium: seconds and megabytes of the index, files; kilobytes (gzip) and milliseconds of a first query with ten
results; milliseconds of 40 later queries, asked for the first time (cold) and again (warm); milliseconds on slow 4G
from the page's address to the results; the bytes (brotli) of our scripts that a question loads; of a hundred names,
mistyped names and places of quoted phrases, those that were found. 5,000 articles take 20 minutes and 8 GB; --keep leaves the indexes in a folder
and uses those that it finds there, so that a second run only asks.`;

interface Row extends Partial<Figures> {
  readonly articles: number;
  readonly tool: Tool;
  readonly indexSeconds?: number;
  readonly indexMB?: number;
  readonly files?: number;
  readonly failed?: string;
}

interface NoteRow extends NoteFigures {
  readonly articles: number;
  readonly name: string;
}

/** Where the index of a tool stands in the served folder. */
const indexOf: Readonly<Record<Tool, readonly string[]>> = {
  sidelight: ['search'],
  pagefind: ['plain-pagefind/pagefind'],
  minisearch: ['minisearch/index.json'],
  flexsearch: ['flexsearch/index.json'],
  orama: ['orama/index.json'],
};

export async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(help);
  const list = (name: string, otherwise: readonly string[]): readonly string[] => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : (args[at + 1] ?? '').split(',');
  };
  const sizes = list('--articles', ['1', '100', '1000', '5000']).map(Number);
  const chosen = list('--tools', Object.keys(tools)) as Tool[];
  const [kept] = list('--keep', []);
  const root = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'bench-search-'));
  const browser = await openBrowser();
  try {
    const site = join(root, 'site');
    await buildPages(root, site);
    const rates = await rateNames(join(root, 'shipped'));
    const rows: Row[] = [];
    const notes: NoteRow[] = [];
    const scripts: object[] = [];
    for (const articles of sizes) {
      const folder = join(root, String(articles));
      cpSync(site, folder, { recursive: true });
      if (!existsSync(join(folder, 'library'))) writeLibrary(join(folder, 'library'), articles);
      const results = await measureAll(browser, folder, articles, chosen);
      rows.push(...results.rows);
      notes.push(...results.notes);
      rates.push(...results.rates);
      scripts.push(...results.scripts);
      if (!kept) rmSync(folder, { recursive: true });
    }
    if (!args.includes('--json')) {
      console.table(rows.map(rounded));
      console.table(notes.map(rounded));
      console.table(scripts);
      console.table(rates.map(rounded));
    }
    console.log(JSON.stringify({ bench: 'search', rows, notes, scripts, rates }));
  } finally {
    await browser.close();
    if (!kept) rmSync(root, { recursive: true });
  }
}

async function measureAll(
  browser: Browser,
  folder: string,
  articles: number,
  chosen: readonly Tool[],
): Promise<{ rows: Row[]; notes: NoteRow[]; scripts: object[]; rates: Rates[] }> {
  const rows: Row[] = [];
  let queries: Queries | undefined;
  const notes: NoteRow[] = [];
  const scripts: object[] = [];
  const rates: Rates[] = [];
  const host = await serveGzipped(folder);
  for (const tool of chosen) {
    console.error(`${articles} articles: ${tool}`);
    try {
      const indexSeconds = await secondsToIndex(tool, folder);
      const paths = indexOf[tool].flatMap((path) => filesIn(join(folder, path)));
      const indexMB = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
      queries ??= drawQueries(readTexts(folder), namesIn(folder));
      // So that no answer waits for a file to be compressed.
      if (tool !== 'sidelight') await fetch(`${host.address}${tool}/index.json`);
      const figures = await measureTool(browser, host, `${pageOf[tool]}/`, queries);
      if (tool === 'sidelight') {
        for (const [name, text] of Object.entries({
          'any name': queries.name,
          'named most': namedMost(folder),
        }))
          notes.push({ articles, name, ...(await measureNotes(browser, host, text)) });
        scripts.push({ articles, ...(await measureScript(browser, host, folder, questionsOf(queries))) });
        rates.push(await ratePhrases(folder, articles));
      }
      rows.push({ articles, tool, indexSeconds, indexMB, files: paths.length, ...figures });
    } catch (error) {
      rows.push({ articles, tool, failed: String(error).split('\n')[0] ?? '' });
    }
  }
  host.close();
  return { rows, notes, scripts, rates };
}

/** Addresses of the search page, by what they ask. */
function questionsOf({ first, name }: Queries): Record<string, string> {
  const asked = (query: Record<string, string>) => String(new URLSearchParams(query));
  return {
    words: asked({ q: first }),
    'a name': asked({ q: name }),
    'a phrase': asked({ q: `"${first} ${first}"` }),
    'an unknown word': asked({ q: 'zzzqq' }),
    filters: asked({ q: first, kind: 'person' }),
  };
}

function namedMost(folder: string): string {
  const { notes }: Directory = JSON.parse(readFileSync(join(folder, 'search/directory.json'), 'utf8'));
  return String(notes[0]?.[3]);
}

function namesIn(folder: string): string[] {
  return filesIn(join(folder, 'library/notes')).map(
    (path) => /name: "(.*)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? '',
  );
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile() && !file.endsWith('.html'));
}

function rounded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toFixed(value < 100 ? 1 : 0)) : value,
    ]),
  );
}
