import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { useSites } from './sites.ts';

const sites = useSites();
let page: Page;
const article = () => `${sites.fixture}analytical-engine/`;
const canonical = 'https://example.org/reader/analytical-engine/';

beforeEach(async () => {
  page = await sites.open(undefined, {
    viewport: { width: 1200, height: 700 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page.setDefaultTimeout(5000);
});

const menu = () => page.getByRole('dialog', { name: /^Copy/ });
const copied = () => page.evaluate(() => navigator.clipboard.readText());

async function choose(name: string): Promise<string> {
  await menu().getByRole('button', { name, exact: true }).click();
  await expect.poll(() => menu().getByRole('status').textContent()).toBe(`${name} copied`);
  return copied();
}

describe('the link of a passage', () => {
  test('shows with its passage, and only with the innermost', async () => {
    await page.goto(article());
    const shown = () =>
      page.$$eval('.permalink', (links) =>
        links
          .filter((link) => getComputedStyle(link).opacity === '1')
          .map((link) => link.getAttribute('href')),
      );
    expect(await shown()).toEqual([]);
    await page.locator('#itself').hover();
    expect(await shown()).toEqual(['#itself']);
    const nested = page.locator('li[data-passage] li[data-passage]');
    await nested.hover();
    expect(await shown()).toEqual([`#${await nested.getAttribute('id')}`]);
    await page.locator('#itself > .permalink').focus();
    expect(await shown()).toContain('#itself');
  });

  test('always shows where nothing hovers, and is big enough for a finger', async () => {
    const phone = await sites.open(undefined, {
      viewport: { width: 320, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    await phone.goto(article());
    const links = await phone.$$eval('.permalink', (all) =>
      all.map((link) => {
        const { width, height } = getComputedStyle(link, '::after');
        return [
          getComputedStyle(link).opacity,
          Number.parseFloat(width) >= 24,
          Number.parseFloat(height) >= 24,
        ];
      }),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toEqual(['1', true, true]);
  });

  test('stands behind the last word at every width', async () => {
    await page.goto(article());
    for (const width of [320, 347, 401, 555, 768, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      const astray = await page.$$eval('.prose [data-passage] > .permalink', (links) =>
        links.flatMap((link) => {
          const text = link.previousSibling;
          if (!(text instanceof Text)) return [];
          const range = document.createRange();
          range.setStart(text, text.data.trimEnd().length - 1);
          range.setEnd(text, text.data.trimEnd().length);
          const [word, sign] = [range.getBoundingClientRect(), link.getBoundingClientRect()];
          return Math.abs(sign.left - word.right) > 8 || sign.top > word.bottom
            ? link.getAttribute('href')
            : [];
        }),
      );
      expect(astray).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test('leads to the passage without script', async () => {
    const bare = await sites.open(undefined, { javaScriptEnabled: false });
    await bare.goto(article());
    await bare.locator('#itself').hover();
    await bare.locator('#itself > .permalink').click();
    expect(bare.url()).toBe(`${article()}#itself`);
  });

  test('with script it leads there too, and brings the menu, whose script comes only then', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(article(), { waitUntil: 'networkidle' });
    const before = scripts.length;
    await page.locator('#itself').hover();
    await page.locator('#itself > .permalink').click();
    await menu().waitFor();
    expect(page.url()).toBe(`${article()}#itself`);
    expect(scripts).toHaveLength(before + 1);
    await page.keyboard.press('Escape');
    await page.locator('.prose > p').first().hover();
    await page.locator('.prose > p > .permalink').first().click();
    await menu().waitFor();
    expect(scripts).toHaveLength(before + 1);
    expect(await menu().getAttribute('aria-labelledby')).toBeTruthy();
    expect(await menu().innerText()).toContain('Copy passage 1');
  });

  test.each([
    ['the first time', 1],
    ['every other time', 2],
  ])('by keyboard: Enter opens, arrows walk, Escape closes and the focus is back, %s', async (_, times) => {
    await page.goto(article());
    const link = page.locator('#itself > .permalink');
    for (let time = 0; time < times; time++) {
      await link.focus();
      await page.keyboard.press('Enter');
      await menu().waitFor();
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await expect.poll(focused).toBe('Link');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('Quotation');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('CSL-JSON');
      await page.keyboard.press('Escape');
      await menu().waitFor({ state: 'hidden' });
      expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
    }
  });

  test('with a key for a new tab it is left to the browser', async () => {
    await page.goto(`${article()}#itself`);
    await page.locator('#itself').hover();
    await page.locator('#itself > .permalink').click({ modifiers: ['Control'] });
    const other = page.locator('.prose > p').first();
    await other.hover();
    await other.locator('.permalink').click({ modifiers: ['Control'] });
    await page.waitForTimeout(200);
    expect(page.url()).toBe(`${article()}#itself`);
    expect(await menu().count()).toBe(0);
  });
});

describe('the menu copies', () => {
  async function open(passage: string): Promise<void> {
    await page.locator(passage).hover();
    await page.locator(`${passage} > .permalink`).click();
    await menu().waitFor();
  }

  test('the passage as link and as quotation in every form', async () => {
    await page.goto(article());
    await open('#itself');
    expect(await choose('Link')).toBe(`${canonical}#itself`);
    const text = await choose('Quotation');
    expect(text).toMatch(
      /^“A passage that names itself\.”\n— The Sidelight editors, “The Engine That Was Not Built”, Test Reader, September 13, 2021 \(updated January 5, 2022\), https:\/\/example\.org\/reader\/analytical-engine\/#itself \(accessed \w+ \d+, \d{4}\)$/,
    );
    expect(await choose('Markdown')).toContain(`[The Engine That Was Not Built](<${canonical}#itself>)`);
    expect(await choose('BibTeX')).toMatch(
      /^@misc\{sidelight2021itself,\n {2}author = \{\{The Sidelight editors\}\},/,
    );
    const [item] = JSON.parse(await choose('CSL-JSON'));
    const today = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    });
    expect(item).toMatchObject({
      type: 'article',
      author: [{ literal: 'The Sidelight editors' }],
      issued: { 'date-parts': [[2021, 9, 13]] },
      accessed: { 'date-parts': [today] },
      URL: `${canonical}#itself`,
      annote: 'A passage that names itself.',
    });
  });

  test.each([
    ['p.verse', 'Wheels of brass\ncarry the tens along.'],
    ['div.table', 'Part Purpose\nmill arithmetic\nstore Babbage’s variables'],
    ['div.code', 'V1 + V2 = V3'],
    ['ul > li:has(ul)', 'The store keeps the numbers.'],
    ['blockquote > p', 'The engine weaves patterns of algebra, said Ada Lovelace of it in Note A.'],
  ])('the words of %s alone, its lines kept', async (form, words) => {
    await page.goto(article());
    const id = await page.locator(`.prose ${form}[data-passage]`).first().getAttribute('id');
    await page.locator(`#${id} > .permalink`).focus();
    await page.keyboard.press('Enter');
    await menu().waitFor();
    expect(JSON.parse(await choose('CSL-JSON'))[0].annote).toBe(words);
  });

  test('what is selected in the passage, and nothing of another one', async () => {
    await page.goto(article());
    const select = (from: string, to: string) =>
      page.evaluate(
        ([from = '', to = '']) => {
          const start = document.querySelector(from)?.firstChild as Text;
          const end = document.querySelector(to)?.firstChild as Text;
          getSelection()?.setBaseAndExtent(start, 2, end, 9);
        },
        [from, to],
      );
    await select('#itself', '#itself');
    await open('#itself');
    expect(await menu().innerText()).toContain('the selected words');
    expect(await choose('Quotation')).toMatch(/^“passage”\n/);
    expect(await choose('Link')).toBe(`${canonical}#itself`);
    await page.keyboard.press('Escape');
    await select('#itself', '#h-what-remained');
    await open('#itself');
    expect(await choose('Quotation')).toMatch(/^“A passage that names itself\.”\n/);
  });

  test('by hand, where the page may not write to the clipboard', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(article());
    await open('#itself');
    await menu().getByRole('button', { name: 'Link', exact: true }).click();
    const field = menu().getByRole('textbox');
    expect(await field.inputValue()).toBe(`${canonical}#itself`);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${canonical}#itself`);
  });
});

describe('arriving', () => {
  const background = (selector: string) =>
    page.locator(selector).evaluate((node) => getComputedStyle(node).backgroundColor);

  test('marks the passage, and only it', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${article()}#itself`);
    const other = await background('.prose > p:first-child');
    expect(await background('#itself')).not.toBe(other);
    expect(await page.locator('#itself').evaluate((node) => node.getAnimations().length)).toBe(0);
  });

  test('moves only for readers who like it', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(`${article()}#itself`);
    expect(await page.locator('#itself').evaluate((node) => getComputedStyle(node).animationName)).toBe(
      'arrive',
    );
  });

  test('marks it also where the system forces its colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${article()}#itself`);
    expect(await page.locator('#itself').evaluate((node) => getComputedStyle(node).outlineStyle)).toBe(
      'solid',
    );
  });
});

describe('the link of a passage that is no more', () => {
  const gone = '#gqk7z';
  const stones = () => page.locator('[data-tombstone]');

  test('is silent until it is followed: unseen, unread and not found by a search', async () => {
    await page.goto(article());
    await expect.poll(() => stones().count()).toBe(2);
    for (const stone of await stones().all()) expect(await stone.isVisible()).toBe(false);
    expect(await page.locator('body').ariaSnapshot()).not.toContain('stood here until');
    await page.goto(`${sites.fixture}search/?q=pewter`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page
      .getByText(/no(thing| passage| result)/i)
      .first()
      .waitFor();
    expect(await page.locator('main').innerText()).not.toContain('castings');
  });

  test.each([320, 768, 1440])('says what stood there and until when, at a width of %i', async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(article() + gone);
    const stone = page.locator(gone);
    await expect.poll(() => stone.isVisible()).toBe(true);
    expect(await page.getByRole('complementary', { name: /stood here until October 1, 2021/ }).count()).toBe(
      1,
    );
    const box = await stone.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(350);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const last = stone.getByText(/withdrawn paragraph said so at length/);
    expect(await last.isVisible()).toBe(false);
    await stone.getByText('Show its last words').click();
    expect(await last.isVisible()).toBe(true);
    expect(await stones().nth(1).isVisible()).toBe(false);
    // Where it stood: behind the first passage, before the second.
    expect(await stone.evaluate((node) => node.nextElementSibling?.id)).toBe('tr9ns');
  });

  test('in a list it is no item with a bullet', async () => {
    await page.goto(`${article()}#wrd6q`);
    await expect.poll(() => page.locator('#wrd6q').isVisible()).toBe(true);
    const item = page.locator('li:has(> #wrd6q)');
    expect(await item.evaluate((node) => getComputedStyle(node).display)).toBe('block');
  });

  test('works without script', async () => {
    const bare = await sites.open(undefined, { javaScriptEnabled: false });
    await bare.goto(article() + gone);
    expect(await bare.locator(gone).isVisible()).toBe(true);
    await bare.locator(gone).getByText('Show its last words').click();
    expect(await bare.getByText(/withdrawn paragraph said so at length/).isVisible()).toBe(true);
  });

  test('whose words stand in another leads to that one, and marks it', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${article()}#mrg5x`);
    const home = page.locator('#tr9ns');
    const top = () => home.evaluate((node) => node.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(300);
    expect(await top()).toBeGreaterThanOrEqual(0);
    const washed = await home.evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(washed).not.toBe(
      await page.locator('#bkqmx').evaluate((node) => getComputedStyle(node).backgroundColor),
    );
    expect(await stones().first().isVisible()).toBe(false);
  });

  test('of an article with a new address is kept on the way there', async () => {
    await page.goto(`${sites.fixture}engine-of-brass/${gone}`);
    await page.waitForURL(article() + gone);
    await expect.poll(() => page.locator(gone).isVisible()).toBe(true);
    await page.goBack().catch(() => undefined);
    expect(page.url()).not.toContain('engine-of-brass');
  });
});

describe('Back returns to the same pixel', () => {
  const top = () => page.evaluate(() => scrollY);

  async function thereAndBack(follow: () => Promise<unknown>): Promise<void> {
    // Where the reader clicks: what comes to the screen for the click moves the page before it.
    await page.evaluate(() =>
      addEventListener('click', () => sessionStorage.setItem('left', String(scrollY)), true),
    );
    const from = page.url();
    await follow();
    await expect.poll(() => page.url()).not.toBe(from);
    await page.waitForLoadState();
    await page.goBack();
    await expect.poll(() => page.url()).toBe(from);
    const before = Number(await page.evaluate(() => sessionStorage.getItem('left') ?? Number.NaN));
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  }

  beforeEach(async () => {
    await page.setViewportSize({ width: 420, height: 500 });
    await page.goto(article());
    await page.waitForLoadState('networkidle');
  });

  test('from another passage', async () => {
    await page.evaluate(() =>
      document.querySelector('a[href="#itself"]')?.scrollIntoView({ block: 'center' }),
    );
    await page.evaluate(() => scrollBy(0, -37));
    await thereAndBack(() => page.locator('.prose a[href="#h-the-translator"]').click());
  });

  test('from the passage that a note leads back to', async () => {
    const note = page.locator('#note-ada-lovelace');
    await note.scrollIntoViewIfNeeded();
    await thereAndBack(() => note.locator('[role="doc-backlink"]').first().click());
  });

  test('from a note’s own page, also when that page was left by a link to a passage', async () => {
    const link = page.locator('.prose a[href$="/people/ada-lovelace/"]');
    await link.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 23));
    await thereAndBack(() => link.click());
    const before = await top();
    await link.click();
    await page.waitForURL(/people\/ada-lovelace\/$/);
    await page.locator('.passages a[href*="#"]').first().click();
    await page.waitForURL(/analytical-engine\/#/);
    await page.goBack();
    await page.waitForURL(/people\/ada-lovelace\/$/);
    await page.goBack();
    await page.waitForURL(/analytical-engine\/$/);
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  });

  test('from the link of a passage', async () => {
    const passage = page.locator('#itself');
    await passage.scrollIntoViewIfNeeded();
    await passage.hover();
    await thereAndBack(async () => {
      await passage.locator('.permalink').click();
      await menu().waitFor();
      await page.keyboard.press('Escape');
    });
  });
});

describe('without script', () => {
  test('from a note back to the passage and Back', async () => {
    const bare = await sites.open(undefined, {
      javaScriptEnabled: false,
      viewport: { width: 420, height: 500 },
    });
    await bare.goto(article());
    await bare.getByRole('link', { name: /^Luigi Menabrea, note/ }).click();
    const before = await bare.evaluate(() => scrollY);
    await bare.locator('#note-luigi-menabrea').locator('[role="doc-backlink"]').first().click();
    expect(await bare.evaluate(() => scrollY)).not.toBe(before);
    await bare.goBack();
    await expect
      .poll(async () => Math.abs((await bare.evaluate(() => scrollY)) - before))
      .toBeLessThanOrEqual(2);
  });
});
