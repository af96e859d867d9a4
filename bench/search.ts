import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { Directory } from '../src/search/directory.ts';
import { openBrowser } from '../tests/browser/browser.ts';
import { runCommand } from '../tests/site/run-command.ts';
import { type Figures, measureNotes, measureTool, type NoteFigures } from './search/measure.ts';
import { drawQueries, type Queries } from './search/queries.ts';
import { serveGzipped } from './search/serve.ts';
import { readTexts } from './search/texts.ts';
import { type Tool, tools } from './search/tools.ts';
import { writeLibrary } from './search/write-library.ts';

const help = `npm run bench -- search [--articles 1,100,1000,5000] [--tools ${Object.keys(tools).join()}] [--keep folder] [--json]
Writes libraries of so many articles of 1,800 words, indexes the same passages with every tool, and asks each in
Chromium: seconds and megabytes of the index, files; kilobytes (gzip) and milliseconds of a first query with ten
results; milliseconds of 40 later queries, asked for the first time (cold) and again (warm); milliseconds on slow 4G
from the page's address to the results. 5,000 articles take 20 minutes and 8 GB; --keep leaves the indexes in a folder
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
  sidelight: ['pagefind', 'search'],
  pagefind: ['plain-pagefind/pagefind'],
  minisearch: ['minisearch/index.json'],
  flexsearch: ['flexsearch/index.json'],
  orama: ['orama/index.json'],
};

/** Where the page of a tool stands; /pagefind/ is written anew with our own index. */
const pageOf: Readonly<Record<Tool, string>> = {
  sidelight: 'search',
  pagefind: 'plain-pagefind',
  minisearch: 'minisearch',
  flexsearch: 'flexsearch',
  orama: 'orama',
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
    const script = scriptSize(site);
    const rows: Row[] = [];
    const notes: NoteRow[] = [];
    for (const articles of sizes) {
      const folder = join(root, String(articles));
      cpSync(site, folder, { recursive: true });
      if (!existsSync(join(folder, 'library'))) writeLibrary(join(folder, 'library'), articles);
      const results = await measureAll(browser, folder, articles, chosen);
      rows.push(...results.rows);
      notes.push(...results.notes);
      if (!kept) rmSync(folder, { recursive: true });
    }
    if (!args.includes('--json')) {
      console.table(rows.map(rounded));
      console.table(notes.map(rounded));
      console.table(script);
    }
    console.log(JSON.stringify({ bench: 'search', rows, notes, script }));
  } finally {
    await browser.close();
    if (!kept) rmSync(root, { recursive: true });
  }
}

/** Builds the site of a library of one article, for its search page, and a page for every other tool. */
async function buildPages(root: string, site: string): Promise<void> {
  writeLibrary(join(root, 'one'), 1);
  const { status, stderr } = await runCommand('build', ['--outDir', site], { CONTENT: join(root, 'one') });
  if (status !== 0) throw new Error(stderr);
  for (const path of ['pagefind', 'search/words', 'search/directory.json'])
    rmSync(join(site, path), { recursive: true });
  for (const tool of (Object.keys(tools) as Tool[]).filter((tool) => tool !== 'sidelight')) {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: join(site, pageOf[tool]),
        lib: {
          entry: join(import.meta.dirname, `search/pages/${tool}.ts`),
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

async function measureAll(
  browser: Browser,
  folder: string,
  articles: number,
  chosen: readonly Tool[],
): Promise<{ rows: Row[]; notes: NoteRow[] }> {
  const rows: Row[] = [];
  let queries: Queries | undefined;
  const notes: NoteRow[] = [];
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
      if (tool === 'sidelight')
        for (const [name, text] of Object.entries({
          'any name': queries.name,
          'named most': namedMost(folder),
        }))
          notes.push({ articles, name, ...(await measureNotes(browser, host, text)) });
      rows.push({ articles, tool, indexSeconds, indexMB, files: paths.length, ...figures });
    } catch (error) {
      rows.push({ articles, tool, failed: String(error).split('\n')[0] ?? '' });
    }
  }
  host.close();
  return { rows, notes };
}

/** Seconds that indexing takes, or took where its index was kept. */
async function secondsToIndex(tool: Tool, folder: string): Promise<number> {
  const note = join(folder, `${tool}.seconds`);
  if (existsSync(note)) return Number(readFileSync(note, 'utf8'));
  const seconds = await indexApart(tool, folder);
  writeFileSync(note, String(seconds));
  return seconds;
}

/** In a process of its own with 12 GB at most. */
function indexApart(tool: Tool, folder: string): Promise<number> {
  const args = ['--max-old-space-size=12000', join(import.meta.dirname, 'search/index-one.ts'), tool, folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    complained += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      const seconds = Number(said.trim().split('\n').at(-1));
      if (status === 0 && seconds > 0) resolve(seconds);
      else
        reject(new Error(/(?:heap out of memory|\w*Error: .*)/.exec(complained)?.[0] ?? `status ${status}`));
    });
  });
}

function namedMost(folder: string): string {
  const { notes }: Directory = JSON.parse(readFileSync(join(folder, 'search/directory.json'), 'utf8'));
  return notes[0]?.[3] ?? '';
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

/** Bytes (brotli) of our script, by file: `search` is what every query loads. */
function scriptSize(site: string): Record<string, number> {
  const files = filesIn(join(site, 'assets')).filter((path) =>
    /\/(?:search|also|instead|Page)[^/]*\.js$/.test(path),
  );
  return Object.fromEntries(
    files.map((path) => [
      path
        .split('/')
        .at(-1)
        ?.replace(/\.astro_.*|\..*/, (end) => (end.startsWith('.astro') ? ' page' : '')) ?? '',
      brotliCompressSync(readFileSync(path)).length,
    ]),
  );
}

function rounded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toFixed(value < 100 ? 1 : 0)) : value,
    ]),
  );
}
