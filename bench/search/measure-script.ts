import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Host } from './serve.ts';

/** Bytes (brotli) of all scripts that each question loads, from the search page’s address to its answer. */
export async function measureScript(
  browser: Browser,
  host: Host,
  folder: string,
  questions: Readonly<Record<string, string>>,
): Promise<Record<string, number>> {
  const all = new Set<string>();
  const bytes: Record<string, number> = {};
  for (const [name, question] of Object.entries(questions)) {
    const page = await (await browser.newContext()).newPage();
    const loaded = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) loaded.add(pathname);
    });
    await page.goto(`${host.address}search/?${question}`);
    await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
    await page.waitForLoadState('networkidle');
    await page.context().close();
    bytes[name] = weigh(folder, loaded);
    for (const path of loaded) all.add(path);
  }
  return { ...bytes, 'all together': weigh(folder, all) };
}

function weigh(folder: string, paths: Iterable<string>): number {
  return Array.from(paths, (path) => brotliCompressSync(readFileSync(join(folder, path))).length).reduce(
    (sum, bytes) => sum + bytes,
    0,
  );
}
