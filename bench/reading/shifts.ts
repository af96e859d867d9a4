import type { Browser } from 'playwright-core';
import { recordShifts, shiftOf, useEverything } from '../../tests/browser/measure.ts';

export interface Shifts {
  readonly width: number;
  readonly load: number;
  /** After a note was opened and every switch was turned. */
  readonly all: number;
  /** Characters of the text that are there with script and not without; measured once. */
  readonly readable?: number;
}

export async function measureShifts(browser: Browser, address: string): Promise<Shifts[]> {
  const found: Shifts[] = [];
  for (const width of [320, 768, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await recordShifts(page);
    await page.goto(address);
    await page.waitForTimeout(1000);
    const load = await shiftOf(page);
    await useEverything(page);
    found.push({ width, load, all: await shiftOf(page) });
    await page.context().close();
  }
  const lengths = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(address);
      const texts = await page.locator('.article-head, .prose, .article-foot').allInnerTexts();
      await page.context().close();
      return texts.join('').replace(/\s+/g, '').length;
    }),
  );
  return found.map((row, index) =>
    index ? row : { ...row, readable: Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0)) },
  );
}
