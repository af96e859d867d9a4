import type { Browser } from 'playwright-core';
import { countListeners, listenersOf } from '../../tests/browser/measure.ts';

const rounds = 5;
const slower = 4;

/** Milliseconds of tasks beyond the 50 that a reader does not feel, of both articles at a quarter of the processor. */
export async function measureManyNotes(
  browser: Browser,
  address: string,
): Promise<{ plain: number; annotated: number; listeners: number }> {
  const times = { plain: [] as number[], annotated: [] as number[] };
  let listeners = 0;
  for (let round = 0; round < rounds; round++) {
    for (const name of ['plain', 'annotated'] as const) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await countListeners(page);
      await page.addInitScript(() => {
        const sum = globalThis as unknown as { blocked: number };
        sum.blocked = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) sum.blocked += duration - 50;
        }).observe({ type: 'longtask', buffered: true });
      });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await page.goto(`${address}${name}/`);
      await page.waitForTimeout(4000);
      times[name].push(await page.evaluate(() => (globalThis as unknown as { blocked: number }).blocked));
      if (name === 'annotated') listeners = await listenersOf(page);
      await page.context().close();
    }
  }
  return { plain: median(times.plain), annotated: median(times.annotated), listeners };
}

function median(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}
