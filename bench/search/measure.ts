import type { Browser, Page } from 'playwright-core';
import type { Queries } from './queries.ts';
import type { Host } from './serve.ts';

export interface Figures {
  /** Kilobytes moved by the first query: scripts, index and texts, not the page around them. */
  readonly firstKB: number;
  readonly firstMs: number;
  readonly firstHits: number;
  readonly coldP50: number;
  readonly coldP95: number;
  readonly warmP50: number;
  readonly warmP95: number;
  /** On slow 4G, from the page’s address to ten results. */
  readonly slowMs: number;
}

/** What the notes answer before Pagefind has arrived. */
export interface NoteFigures {
  readonly notesKB: number;
  /** On slow 4G, from the key that opens the box, and from the box being there, to the note. */
  readonly fromKeyMs: number;
  readonly fromFocusMs: number;
  readonly beforePassages: boolean;
}

type Ask = (query: string) => Promise<number>;

/** As Chrome’s developer tools emulate it: 1.44 Mbit/s, 562 ms until a response begins. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

/** A page’s `ask` stands in its global object; that of the search page is made here. */
export async function measureTool(
  browser: Browser,
  host: Host,
  path: string,
  queries: Queries,
): Promise<Figures> {
  const address = host.address + path;
  const slow = await openPage(browser, true);
  const opened = performance.now();
  await slow.goto(address, { waitUntil: 'commit' });
  await ready(slow);
  await ask(slow, queries.first);
  const slowMs = performance.now() - opened;
  await slow.context().close();

  const page = await openPage(browser, false);
  const before = moved(host);
  await page.goto(address);
  await ready(page);
  const first = await ask(page, queries.first);
  await page.waitForTimeout(100);
  const firstKB = (moved(host) - before) / 1000;

  const cold: number[] = [];
  for (const query of queries.later) cold.push((await ask(page, query)).ms);
  const warm: number[] = [];
  for (const query of queries.later) warm.push((await ask(page, query)).ms);
  await page.context().close();
  return {
    firstKB,
    firstMs: first.ms,
    firstHits: first.hits,
    coldP50: quantile(cold, 0.5),
    coldP95: quantile(cold, 0.95),
    warmP50: quantile(warm, 0.5),
    warmP95: quantile(warm, 0.95),
    slowMs,
  };
}

/** Opens the box over the front page and types a name as soon as it can be typed; timed in the page. */
export async function measureNotes(browser: Browser, host: Host, name: string): Promise<NoteFigures> {
  const page = await openPage(browser, true);
  await page.goto(host.address, { waitUntil: 'networkidle' });
  const before = moved(host, /\/search\/passages\//);
  await page.evaluate(watchBox, name);
  await page.keyboard.press('/');
  const times = await page.evaluate(
    () => (globalThis as unknown as { times: Promise<Omit<NoteFigures, 'notesKB'>> }).times,
  );
  const notesKB = (moved(host, /\/search\/passages\//) - before) / 1000;
  await page.context().close();
  return { notesKB, ...times };
}

/** Runs in the page: asks for `name` when the box has the focus, and leaves in `times` what it will have seen. */
function watchBox(name: string): void {
  let pressed = 0;
  let focused = 0;
  addEventListener('keydown', () => {
    pressed = performance.now();
  });
  const times = new Promise((resolve) => {
    addEventListener('focusin', ({ target }) => {
      if (focused > 0 || !(target instanceof HTMLInputElement)) return;
      focused = performance.now();
      target.value = name;
      target.form?.requestSubmit();
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.search-notes a')) return;
        observer.disconnect();
        const answered = performance.now();
        resolve({
          fromKeyMs: answered - pressed,
          fromFocusMs: answered - focused,
          beforePassages: !document.querySelector('.hit'),
        });
      }).observe(document.body, { childList: true, subtree: true });
    });
  });
  Object.assign(globalThis, { times });
}

async function openPage(browser: Browser, slowly: boolean): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  if (slowly) {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', slow4G);
  }
  return page;
}

/** Bytes of scripts, indexes and texts that were sent so far. */
function moved({ sent }: Host, without?: RegExp): number {
  const counted = [...sent].filter(([path]) => !page.test(path) && !without?.test(path));
  return counted.reduce((sum, [, bytes]) => sum + bytes, 0);
}

const page = /\/$|\.(?:html|css|woff2|svg|ico)$/;

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () => 'ask' in globalThis || document.querySelector('.search-filters:not([hidden])'),
  );
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('search form');
    const results = document.querySelector('#search-results');
    if (!form || !results) return;
    const ask: Ask = (query) =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (results.ariaBusy === 'true') return;
          observer.disconnect();
          resolve(results.querySelectorAll('.hit').length);
        });
        observer.observe(results, { attributes: true, attributeFilter: ['aria-busy'] });
        (form.elements.namedItem('q') as HTMLInputElement).value = query;
        form.requestSubmit();
      });
    Object.assign(globalThis, { ask });
  });
}

/** Counted in the page. */
function ask(page: Page, query: string): Promise<{ ms: number; hits: number }> {
  return page.evaluate(async (query) => {
    const { ask } = globalThis as unknown as { ask: Ask };
    const started = performance.now();
    const hits = await ask(query);
    return { ms: performance.now() - started, hits };
  }, query);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
