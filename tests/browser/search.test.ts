import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { runCommand } from '../site/run-command.ts';
import { serve } from '../site/serve.ts';
import { openBrowser } from './browser.ts';
import { recordShifts, shiftOf } from './measure.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await openBrowser();
  site = await serve(inject('sites').fixture, '/reader/');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      faults.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

const slow = { timeout: 15_000 };
const status = () => page.locator('#search-status');
const settled = () => expect.poll(() => status().textContent(), slow).toMatch(/^[^…]+$/);

async function ask(query: string): Promise<void> {
  await page.goto(`${site.address}search/?${new URLSearchParams({ q: query })}`);
  await settled();
}

test('the first answer to a name is its note, then the passages that name it under any name', async () => {
  await ask('Augusta Ada King');
  const links = page.locator('#search-results a');
  expect(await links.first().getAttribute('href')).toBe('/reader/people/ada-lovelace/');
  expect(await links.nth(1).getAttribute('href')).toBe('/reader/analytical-engine/');
  const hits = await page.locator('.hit').allTextContents();
  expect(hits.length).toBeGreaterThan(2);
  for (const hit of hits) expect(hit).toMatch(/Lovelace|Ada/);
  expect(await page.locator('.search-article .also').first().innerText()).toMatch(
    /^also as (Ada )?Lovelaces?/,
  );
});

test.each(['Ada Lovleace', 'Countes of Lovelace', 'ada  LOVELACE', 'Ada Lavelas'])(
  '“%s” finds Ada Lovelace',
  async (query) => {
    await ask(query);
    expect(await page.locator('#search-results a').first().innerText()).toBe('Ada Lovelace');
    expect(await page.locator('.hit').first().innerText()).toMatch(/Lovelace/);
  },
);

test('a phrase finds every place that holds it, and no other', async () => {
  const shipped = await serve(inject('sites').shipped, '/');
  const slugs = ['a-short-history-of-the-footnote', 'the-return-and-its-guests'];
  for (const phrase of ['al Qaeda', 'of the', 'foot of the page']) {
    const places: string[] = [];
    for (const slug of slugs) {
      await page.goto(`${shipped.address}${slug}/`);
      places.push(...(await page.evaluate(passagesHolding, phrase)));
    }
    await page.goto(`${shipped.address}search/?${new URLSearchParams({ q: `"${phrase}"` })}`);
    await settled();
    const more = page.getByRole('button', { name: 'More passages' });
    while (await more.isVisible()) {
      await more.click();
      await page.locator('#search-results[aria-busy=false]').waitFor();
    }
    const hits = await page
      .locator('.hit[href*="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(places.length).toBeGreaterThan(0);
    expect(hits.toSorted()).toEqual(places.toSorted());
  }
  await shipped.close();
});

/** Runs in the page: addresses of the passages that hold the words in a row. */
function passagesHolding(phrase: string): string[] {
  const fold = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return Array.from(document.querySelectorAll<HTMLElement>('[data-passage]'))
    .filter((passage) => fold(passage.textContent ?? '').includes(fold(phrase)))
    .map(({ id }) => `${location.pathname}#${id}`);
}

test('several words find the article that holds them all, the passage with most of them first', async () => {
  await ask('fifty column brass');
  const hits = page.locator('.hit');
  expect(await hits.first().innerText()).toContain('column holds fifty');
  expect((await hits.allTextContents()).join('|')).toContain('Wheels of brass');
});

test('what was found before gives way to what is found now', async () => {
  for (const word of ['column', 'fifty']) {
    (await page.locator('#query').isVisible()) || (await page.goto(`${site.address}search/`));
    await page.locator('#query').fill(word);
    await page.locator('#query').press('Enter');
    await expect.poll(() => status().textContent(), slow).toMatch(/^[^…]+$/);
    for (const hit of await page.locator('.hit').allTextContents())
      expect(hit).toMatch(new RegExp(word, 'i'));
  }
  expect(await page.locator('.search-help').count()).toBe(0);
});

test('a word that stands nowhere says so and offers the nearest', async () => {
  await ask('machne');
  expect(await status().textContent()).toContain('“machne”');
  expect(await page.locator('.hit').count()).toBe(0);
  await page.getByRole('link', { name: 'Search for “machine”' }).click();
  await expect.poll(() => page.locator('.hit').count(), slow).toBeGreaterThan(0);
});

test('words are answered by one script, what few questions need comes with them', async () => {
  const loaded = async (query: string) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(/\/([\w-]+)\.[^/]*\.js$/.exec(request.url())?.[1] ?? ''));
    await ask(query);
    page.removeAllListeners('request');
    return [...new Set(scripts.filter((name) => /^(?:search|letters)/.test(name)))].toSorted();
  };
  expect(await loaded('fifty column')).toEqual(['search']);
  expect(await loaded('"fifty column"')).toContain('search-phrases');
  expect(await loaded('machne')).toContain('search-instead');
  expect(await loaded('الجبر')).toContain('letters');
});

test('a stem finds its other forms', async () => {
  await ask('explaining');
  expect(await page.locator('.hit mark').first().innerText()).toBe('explain');
});

test('what stood twice is found once, and endnotes and pull quotes are not found in articles', async () => {
  await ask('"summer of 1834"');
  expect(await page.locator('.hit').count()).toBe(1);
  await ask('"later prime minister"');
  expect(await page.locator('.hit[href*="/analytical-engine/"]').count()).toBe(0);
});

test('Arabic text is found from an English page', async () => {
  await ask('الجبر');
  expect(await page.locator('.hit').first().getAttribute('href')).toMatch(/^\/reader\/arabic\/#/);
  await ask('الخوارزمي');
  expect(await page.locator('.hit mark').first().innerText()).toContain('خوارزمي');
});

test('filters alone are a search, their values count articles, and the address says them', async () => {
  await page.goto(`${site.address}search/?subject=charles-babbage&period=1830s`);
  await settled();
  const hits = await page.locator('.hit').allTextContents();
  expect(hits).toHaveLength(1);
  expect(hits[0]).toContain('1834');
  const summary = page.locator('.search-filters summary');
  expect(await summary.innerText()).toBe('Filters: Charles Babbage, 1830s');
  await summary.click();
  expect(await page.locator('select[name=subject] option:checked').innerText()).toBe('Charles Babbage (1)');
  await page.locator('select[name=period]').selectOption('');
  await expect.poll(() => page.locator('.hit').count(), slow).toBeGreaterThan(1);
  expect(new URL(page.url()).search).toBe('?subject=charles-babbage');
  await expect.poll(() => summary.innerText()).toBe('Filters: Charles Babbage');
  await page.goto(`${site.address}search/?q=Menabrea&period=1830s`);
  await settled();
  expect(await status().innerText()).toMatch(/o passage within the filters holds “Menabrea”\.$/);
});

test('an address with a query and filters moves nothing as its answers come', async () => {
  const phone = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await recordShifts(phone);
  await phone.goto(`${site.address}search/?q=engine&kind=person&subject=charles-babbage&period=1830s`);
  await phone.locator('.hit').first().waitFor();
  await phone.waitForTimeout(300);
  expect(await shiftOf(phone)).toBe(0);
  await phone.close();
});

test('the words are marked where a hit leads, and the text stays as it was', async () => {
  await page.goto(`${site.address}analytical-engine/`);
  const text = await page.locator('.prose').innerText();
  await ask('column fifty');
  await page.locator('.hit').first().click();
  await page.waitForURL(/analytical-engine\/#[a-z0-9]+$/);
  await expect.poll(marked, slow).toEqual(['column', 'fifty']);
  expect(await page.locator('.prose').innerText()).toBe(text);
  const ground = (pseudo?: string) =>
    page
      .locator(':target')
      .evaluate((passage, name) => getComputedStyle(passage, name).backgroundColor, pseudo);
  await page.waitForTimeout(1200);
  expect(await ground('::highlight(found)')).not.toBe(await ground());
});

const marked = () =>
  page.evaluate(() => Array.from(CSS.highlights.get('found') ?? [], (range) => String(range)));

test('who comes back from a hit finds the answers as they left them, at the same place', async () => {
  await page.setViewportSize({ width: 600, height: 300 });
  await ask('Babbage');
  const hit = page.locator('.hit').nth(2);
  await hit.evaluate((link) => link.scrollIntoView());
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(200);
  await hit.click();
  await page.waitForURL(/#/);
  await page.goBack();
  await settled();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
  expect(await page.locator('#query').inputValue()).toBe('Babbage');
});

describe('the box over a page', () => {
  test('nothing of it is loaded before it is used', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${site.address}people/`, { waitUntil: 'networkidle' });
    expect(fetched.filter((url) => /pagefind|directory|search/.test(url))).toEqual([]);
  });

  test.each(['/', 'Control+k', 'Meta+k'])('%s opens it, and typing answers', async (key) => {
    await page.goto(`${site.address}people/`);
    await page.keyboard.press(key);
    await page.keyboard.press(key);
    await page.locator('dialog input').waitFor();
    expect(await page.locator('dialog').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('Menabrea');
    await page.locator('dialog .hit').first().waitFor();
    const first = page.locator('dialog #search-results a').first();
    await expect.poll(() => first.innerText(), slow).toBe('Luigi Menabrea');
  });

  test('what is typed before it is there is typed into it, and Escape calls it off', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/search/', (route) => held.then(() => route.continue()));
    await page.goto(`${site.address}analytical-engine/`);
    await page.keyboard.press('/');
    await page.keyboard.type('Menap');
    await page.keyboard.press('Control+k');
    answer();
    await page.locator('dialog input').waitFor();
    await expect.poll(() => page.locator('dialog input').inputValue()).toBe('Menap');
    expect(await page.locator('.note-surface').isVisible()).toBe(false);
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.type('n');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'attached' });
    await page.keyboard.press('n');
    await page.locator('.note-surface').waitFor();
    expect(await page.locator('dialog').isVisible()).toBe(false);
  });

  test('it never takes what is typed elsewhere', async () => {
    await page.goto(`${site.address}people/`);
    await page.locator('#filter').pressSequentially('a/b');
    expect(await page.locator('#filter').inputValue()).toBe('a/b');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('arrows go through the answers, Enter follows one, Escape comes back and closes', async () => {
    await page.goto(`${site.address}analytical-engine/`);
    await page.keyboard.press('/');
    await page.locator('dialog input').waitFor();
    await page.keyboard.type('Menabrea');
    await page.locator('dialog .hit').first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Luigi Menabrea');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(marked, slow).toEqual(['Menabrea']);
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').isVisible()).toBe(false);
  });

  test('the link to the search opens it too, and without script it leads there', async () => {
    await page.goto(site.address);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.locator('dialog input').waitFor();
    const bare = await browser.newPage({ javaScriptEnabled: false });
    await bare.goto(site.address);
    await bare.getByRole('link', { name: 'Search', exact: true }).click();
    expect(new URL(bare.url()).pathname).toBe('/reader/search/');
    await bare.close();
  });
});

test('the page names every script of its first answer, so that none waits for another to ask for it', async () => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') loaded.push(new URL(request.url()).pathname);
  });
  const response = await page.goto(`${site.address}search/?q=engine`);
  await settled();
  const html = (await response?.text()) ?? '';
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.filter((path) => !html.includes(`"${path}"`))).toEqual([]);
});

test('a search that cannot be loaded says so, and works again when it can', async () => {
  await page.route('**/directory.json', (route) => route.abort());
  await page.goto(`${site.address}search/?q=engine`);
  await expect.poll(() => status().textContent(), slow).toMatch(/could not be loaded/);
  await page.unroute('**/directory.json');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await settled();
  expect(await page.locator('.hit').count()).toBeGreaterThan(0);
  faults = faults.filter((fault) => !fault.includes('ERR_FAILED'));
});

describe('libraries on other hosts', () => {
  let folder: string;
  let other: Awaited<ReturnType<typeof serve>>;
  let both: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'also-'));
    other = await serve(inject('sites').shipped, '/');
    const library = join(folder, 'library');
    cpSync(inject('libraries').fixture, library, { recursive: true });
    appendFileSync(join(library, 'site.yaml'), `also:\n  - ${other.address}\n`);
    const outDir = join(folder, 'site');
    const { status, stderr } = await runCommand('build', ['--outDir', outDir], { CONTENT: library });
    expect(status, stderr).toBe(0);
    both = await serve(outDir, '/reader/');
  });
  afterAll(async () => {
    await other.close();
    await both.close();
    rmSync(folder, { recursive: true });
  });

  test('are searched with this one: their notes and passages lead to them', async () => {
    const find = async (query: string) => {
      await page.goto(`${both.address}search/?${new URLSearchParams({ q: query })}`);
      await settled();
      return page
        .locator('#search-results a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    };
    const theirs = await find('UBL');
    expect(theirs[0]).toBe(`${other.address}people/osama-bin-laden/`);
    expect(theirs[2]).toMatch(new RegExp(`^${other.address}the-return-and-its-guests/#[a-z0-9]{5}$`));
    const ours = await find('Menabrea');
    expect(ours[0]).toBe(`${both.address}people/luigi-menabrea/`);
    const hosts = new Set((await find('times')).map((href) => new URL(href).origin));
    expect(hosts).toEqual(new Set([both.address, other.address].map((address) => new URL(address).origin)));
  });

  test('that cannot be reached are named, and this one is searched all the same', async () => {
    await other.close();
    await page.goto(`${both.address}search/?q=Menabrea`);
    await settled();
    expect(await status().textContent()).toContain(`${new URL(other.address).host} could not be reached`);
    expect(await page.locator('.hit').count()).toBeGreaterThan(0);
    faults = faults.filter((fault) => !/ERR_CONNECTION|ERR_FAILED|CORS/.test(fault));
  });
});

test('a finger opens the box, opens what is folded, and follows a hit', async () => {
  const hand = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  const phone = await hand.newPage();
  await phone.goto(`${site.address}people/`);
  await phone.getByRole('link', { name: 'Search', exact: true }).tap();
  await phone.locator('dialog input').fill('Babbage');
  const folded = phone.locator('dialog .search-article details').first();
  await folded.locator('summary').tap();
  expect(await folded.getAttribute('open')).not.toBeNull();
  for (const link of await phone.locator('dialog .hit:visible').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await phone.locator('dialog .hit').first().tap();
  await phone.waitForURL(/\/reader\/[^/]+\/#/);
  await hand.close();
});

test('results fit 320 pixels', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${site.address}search/?q=engine&kind=person`);
  await settled();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
