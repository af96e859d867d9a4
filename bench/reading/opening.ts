import type { Browser } from 'playwright-core';

const clicks = 60;

/** Milliseconds from a click’s own time to the first frame that shows the note. */
export async function measureOpening(
  browser: Browser,
  address: string,
): Promise<{ median: number; p95: number }> {
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  await page.goto(address);
  await page.evaluate(() => {
    const found = globalThis as unknown as { times: number[] };
    found.times = [];
    const shown = new MessageChannel();
    let clicked = 0;
    // A message sent from a frame arrives once the frame is painted.
    shown.port1.onmessage = () => {
      if (document.querySelector('.note-surface:popover-open')) found.times.push(performance.now() - clicked);
    };
    addEventListener(
      'click',
      ({ timeStamp }) => {
        clicked = timeStamp;
        requestAnimationFrame(() => shown.port2.postMessage(0));
      },
      true,
    );
  });
  const marks = await page.locator('.prose a[data-number]').all();
  for (let click = 0; click < clicks; click++) {
    await marks[click % marks.length]?.click();
    // Escape may not come before the frame that is measured.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.keyboard.press('Escape');
  }
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  await page.context().close();
  if (times.length < clicks * 0.9) throw new Error(`Only ${times.length} of ${clicks} clicks showed a note`);
  const at = (share: number) =>
    Math.round(times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? 0);
  return { median: at(0.5), p95: at(0.95) };
}
