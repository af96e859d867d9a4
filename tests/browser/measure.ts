import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Bytes of a built page as a host sends them, in brotli at its best. */
export interface Weight {
  readonly html: number;
  /** Every style sheet that the page links. */
  readonly css: number;
  /** Every script that the page loads before anything is searched for or copied. */
  readonly script: number;
}

/** The page below `path` of the site in `folder`, which stands under `/`. */
export function weigh(folder: string, path: string): Weight {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  // What stands in a template is loaded when it is used.
  const loaded = html.replace(/<template[\s\S]*?<\/template>/g, '');
  const sum = (pattern: RegExp) =>
    [...loaded.matchAll(pattern)].reduce((bytes, [, file = '']) => bytes + packed(join(folder, file)), 0);
  return {
    html: brotli(html),
    css: sum(/<link rel="stylesheet" href="([^"]+)"/g),
    script: sum(/<script[^>]* src="([^"]+)"/g),
  };
}

function packed(file: string): number {
  return brotli(readFileSync(file, 'utf8'));
}

function brotli(text: string): number {
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  return brotliCompressSync(text, { params }).length;
}

/** Counts the page’s listeners from its first script on; read them with `listenersOf`. */
export async function countListeners(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = EventTarget.prototype.addEventListener;
    const counted = globalThis as unknown as { listeners: number };
    counted.listeners = 0;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof add>) {
      counted.listeners++;
      add.apply(this, args);
    };
  });
}

/** With the surface’s own property `onbeforetoggle`. */
export function listenersOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      (globalThis as unknown as { listeners: number }).listeners +
      document.querySelectorAll('.note-surface').length,
  );
}

/** Adds up layout shifts from the start, those after a reader’s own input too; read them with `shiftOf`. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sum = globalThis as unknown as { shift: number };
    sum.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export async function shiftOf(page: Page): Promise<number> {
  // Two frames: a shift is reported after the frame that shows it.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
  return page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
}

/** Opens notes by hand and by key, and turns every switch of the marks, once each. */
export async function useEverything(page: Page): Promise<void> {
  const before = await shiftOf(page);
  const folded = page.locator('.marks summary');
  if (await folded.isVisible()) await folded.click();
  // To unfold the switches moves what is below them, as the reader asked; to turn them must move nothing.
  await shiftOf(page);
  await page.evaluate((shift) => Object.assign(globalThis, { shift }), before);
  for (const control of await page.locator('.marks input').all()) await control.click();
  await page.locator('#marks-first').click();
  await page.locator('.prose a[data-number]').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
}
