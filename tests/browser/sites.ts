import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { serve } from '../site/serve.ts';
import { openBrowser } from './browser.ts';

export interface Sites {
  /** Addresses of the built sites: of the test library, and of the one that ships. */
  readonly fixture: string;
  readonly shipped: string;
  /** A page in a context of its own, closed after the test; whatever goes wrong in it fails the test. Empty without an address. */
  open(
    address?: string,
    options?: BrowserContextOptions & { before?: (page: Page) => unknown },
  ): Promise<Page>;
}

/** One browser and both sites, for the tests of a file. */
export function useSites(): Sites {
  let browser: Browser;
  const servers: Awaited<ReturnType<typeof serve>>[] = [];
  const opened: Page[] = [];
  const faults: string[] = [];
  const sites = {
    fixture: '',
    shipped: '',
    async open(address?: string, { before, ...options }: Parameters<Sites['open']>[1] = {}): Promise<Page> {
      const page = await browser.newPage(options);
      opened.push(page);
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.text().includes('Content Security Policy'))
          faults.push(message.text());
      });
      await before?.(page);
      if (address) await page.goto(address);
      return page;
    },
  };
  beforeAll(async () => {
    const { fixture, shipped } = inject('sites');
    browser = await openBrowser();
    servers.push(await serve(fixture, '/reader/'), await serve(shipped, '/'));
    [sites.fixture = '', sites.shipped = ''] = servers.map(({ address }) => address);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(servers.map((server) => server.close()));
  });
  return sites;
}
