import type { Browser } from 'playwright-core';
import { countListeners, listenersOf, recordShifts, shiftOf } from '../../tests/browser/measure.ts';

const rounds = 9;
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

/** In jumps through the article: notes in the margin that stand beside another passage, or over another note, and shifts. */
export async function jumpThrough(
  browser: Browser,
  address: string,
): Promise<{ misplaced: number; shift: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await recordShifts(page);
  await page.goto(`${address}annotated/`);
  let misplaced = 0;
  for (const share of [0.05, 0.6, 0.4, 0.9]) {
    await page.evaluate((to) => scrollTo(0, to * document.body.scrollHeight), share);
    await page.waitForTimeout(500);
    misplaced += await page.evaluate(() => {
      const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? 0;
      const groups = [...document.querySelectorAll('.margin-notes > div')];
      const inOrder = groups.toSorted((a, b) => top(a) - top(b));
      return inOrder.filter((group, index) => {
        const number = group.querySelector<HTMLElement>('[data-number]')?.dataset.number;
        const mark = document.querySelector(`.prose [data-number="${number}"]`);
        const next = inOrder[index + 1];
        return (
          Math.abs(top(group) - top(mark?.closest('[data-passage]'))) > 1 ||
          (next && group.getBoundingClientRect().bottom > top(next) + 1)
        );
      }).length;
    });
  }
  const shift = await shiftOf(page);
  await page.context().close();
  return { misplaced, shift };
}

/** Pixels between the place to which the key End leads, as soon as the page is there, and the end of the article. */
export async function pressEnd(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${address}annotated/`);
  await page.keyboard.press('End');
  await page.waitForTimeout(1000);
  const short = await page.evaluate(
    () => document.documentElement.scrollHeight - innerHeight - Math.round(scrollY),
  );
  await page.context().close();
  return Math.round(short);
}

function median(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}
