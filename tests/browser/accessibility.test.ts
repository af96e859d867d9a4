import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../site/serve.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serve(inject('sites').fixture, '/reader/');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const pages = [
  '',
  'analytical-engine/',
  'arabic/',
  'people/',
  'people/ada-lovelace/',
  'dates/',
  'publications/',
  'search/',
  '404.html',
];

test.each(pages.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
  'axe finds nothing on /%s in the %s scheme',
  async (path, colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(site.address + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    await context.close();
  },
);
