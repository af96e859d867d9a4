import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';

export const kindsOfPages = [
  '',
  'the-return-and-its-guests/',
  'people/',
  'people/osama-bin-laden/',
  'groups/taliban/',
  'dates/',
  'dates/fall-of-kabul/',
  'publications/foreign-policy/',
  'search/?q=Zawahiri',
  '404.html',
];

/** Violations on each kind of page, in both schemes together. */
export async function scanWithAxe(
  browser: Browser,
  address: string,
): Promise<{ path: string; violations: number }[]> {
  const rows: { path: string; violations: number }[] = [];
  for (const path of kindsOfPages) {
    let violations = 0;
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(address + path);
      violations += (await new AxeBuilder({ page }).analyze()).violations.length;
      await context.close();
    }
    rows.push({ path, violations });
  }
  return rows;
}
