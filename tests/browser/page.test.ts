import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { recordShifts, shiftOf, useEverything, weigh } from './measure.ts';
import { useSites } from './sites.ts';

const sites = useSites();
const article = () => `${sites.fixture}analytical-engine/`;
const long = () => `${sites.shipped}the-return-and-its-guests/`;

describe('weight', () => {
  test.each([
    ['a-short-history-of-the-footnote', 18_000],
    ['the-return-and-its-guests', 18_000],
  ])('the HTML and CSS of %s stay below %i B of brotli', (slug, most) => {
    const { html, css } = weigh(inject('sites').shipped, slug);
    expect(html + css).toBeLessThanOrEqual(most);
  });

  test('an article loads at most 1,500 B of script before the first search', () => {
    const { script } = weigh(inject('sites').shipped, 'the-return-and-its-guests');
    expect(script).toBeGreaterThan(500);
    expect(script).toBeLessThanOrEqual(1500);
  });

  test('all fonts together are at most 60 kB', () => {
    const folder = join(inject('sites').shipped, 'assets');
    const fonts = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThanOrEqual(
      60_000,
    );
  });
});

test.each([320, 768, 1440])(
  'nothing moves at %i px: at load, when a note opens, on any switch',
  async (width) => {
    const page = await sites.open(long(), { viewport: { width, height: 900 }, before: recordShifts });
    expect(await shiftOf(page)).toBe(0);
    await useEverything(page);
    expect(await shiftOf(page)).toBe(0);
  },
);

test.each([320, 1440])(
  'neither marks nor links of passages push lines apart, at %i px',
  async (width) => {
    const page = await sites.open(long(), { viewport: { width, height: 900 } });
    const lines = await page
      .locator('.prose > p:not(:first-child)')
      .evaluateAll((paragraphs) =>
        paragraphs.map((p) => p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight)),
      );
    expect(lines.length).toBeGreaterThan(20);
    for (const count of lines) expect(Math.abs(count - Math.round(count))).toBeLessThan(0.05);
    const signs = await page
      .locator('.prose > p > .permalink')
      .evaluateAll((links) =>
        links.map(
          (link) => link.getBoundingClientRect().height / parseFloat(getComputedStyle(link).lineHeight),
        ),
      );
    expect(Math.max(...signs)).toBeLessThan(1.1);
  },
  60_000,
);

describe('the marks', () => {
  const underlined = (page: Page, selector: string) =>
    page
      .locator(`.prose ${selector}`)
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine !== 'none'));

  test.each([true, false])('are switched by kind and number, with script: %s', async (javaScriptEnabled) => {
    const page = await sites.open(article(), { viewport: { width: 900, height: 900 }, javaScriptEnabled });
    expect(await underlined(page, '[data-kind="person"]')).toContain(false);
    await page.locator('.marks summary').click();
    await page.getByLabel('all').check();
    expect(await underlined(page, '[data-kind="person"]')).not.toContain(false);
    expect(await underlined(page, 'time[data-edtf]')).not.toContain(false);
    await page.getByLabel('People').uncheck();
    expect(await underlined(page, '[data-kind="person"]')).not.toContain(true);
    expect(await underlined(page, '[data-kind="date"]')).not.toContain(false);
    await page.getByLabel('none').check();
    expect(await underlined(page, '.mention')).not.toContain(true);
    const number = await page
      .locator('.prose a.mention')
      .first()
      .evaluate((mark) => getComputedStyle(mark, '::after').visibility);
    expect(number).toBe('hidden');
  });

  test('stay as the reader set them, also in the margin and on the next page', async () => {
    const page = await sites.open(article(), { viewport: { width: 1440, height: 900 } });
    await page.getByLabel('People').uncheck();
    const shown = (kind: string) =>
      page
        .locator(`.margin-notes [data-kind="${kind}"]`)
        .first()
        .evaluate((note) => getComputedStyle(note).visibility);
    expect([await shown('person'), await shown('date')]).toEqual(['hidden', 'visible']);
    await page.reload();
    expect(await page.getByLabel('People').isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: 'Dates' }).isChecked()).toBe(true);
    expect(await underlined(page, 'a[data-kind="person"]')).not.toContain(true);
  });
});

describe('the way through an article', () => {
  test('the contents show the current section, and the place is kept', async () => {
    const page = await sites.open(long(), { viewport: { width: 1440, height: 900 } });
    await page.locator('.contents a').nth(2).click();
    const current = page.locator('.contents [aria-current="true"]');
    await expect.poll(() => current.count()).toBe(1);
    expect(await current.innerText()).toBe(await page.locator('.contents a').nth(2).innerText());
    await page.goto(long());
    const resume = page.getByRole('link', { name: 'Go on where you stopped' });
    const id = (await resume.getAttribute('href')) ?? '';
    await resume.click();
    expect(new URL(page.url()).hash).toBe(id);
    expect(await page.locator(id).evaluate((passage) => passage.getBoundingClientRect().top)).toBeGreaterThan(
      0,
    );
  });

  test('says how long it takes, and leads to the next and the previous article', async () => {
    const page = await sites.open(article());
    expect(await page.locator('.article-head .meta').innerText()).toMatch(/\d+ min/);
    expect(await page.locator('.neighbours a[rel="prev"]').getAttribute('href')).toBe('/reader/arabic/');
    expect(await page.locator('.resume').isVisible()).toBe(false);
  });
});

test('the largest words of the search page are there until the first answer takes their place', async () => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const page = await sites.open(`${sites.shipped}search/?q=Zawahiri`, {
    viewport: { width: 412, height: 823 },
    before: async (page) => {
      await page.route(/\/search\/[^?]/, (route) => held.then(() => route.continue()));
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          const { element } = list.getEntries().at(-1) as PerformanceEntry & { element?: Element };
          document.documentElement.dataset.largest = element?.className;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
    },
  });
  await expect.poll(() => page.locator('html').getAttribute('data-largest')).toContain('search-help');
  await expect.poll(() => page.locator('.search-status').textContent()).toContain('…');
  answer();
  await page.locator('.hit').first().waitFor();
  expect(await page.locator('.search-help').count()).toBe(0);
});

describe('the type', () => {
  test('opens with a letter three lines high, goes on in small capitals after a break, and has figures of prose', async () => {
    const page = await sites.open(long(), { viewport: { width: 1440, height: 900 } });
    const type = await page.locator('.prose').evaluate((prose) => {
      const letter = document.createRange();
      letter.setEnd(prose.querySelector('p')?.firstChild as Node, 1);
      prose.insertAdjacentHTML('beforeend', '<hr><p>After a break.</p><p>And on.</p>');
      const [first, second] = [...prose.children].slice(-2) as [Element, Element];
      const style = getComputedStyle(second);
      const caps = (element: Element) => getComputedStyle(element, '::first-line').fontVariantCaps;
      return {
        lines: letter.getBoundingClientRect().height / parseFloat(style.lineHeight),
        caps: [caps(first), caps(second)],
        figures: style.fontVariantNumeric,
        indents: [first, second].map((each) => parseFloat(getComputedStyle(each).textIndent) > 0),
      };
    });
    expect(type.lines).toBeGreaterThan(2);
    expect(type).toMatchObject({
      caps: ['small-caps', 'normal'],
      figures: 'oldstyle-nums proportional-nums',
      indents: [false, true],
    });
    const sheets = await page
      .locator('link[rel=stylesheet]')
      .evaluateAll((links) =>
        Promise.all(links.map(async (link) => (await fetch((link as HTMLLinkElement).href)).text())),
      );
    // Chromium does not know it.
    expect(sheets.join()).toContain('hanging-punctuation:first allow-end last');
  });

  test('keeps the lines of verse', async () => {
    const page = await sites.open(article());
    const lines = await page.locator('.verse').evaluate((verse) =>
      [...verse.childNodes]
        .filter((node) => node.textContent?.trim() && !(node as Element).matches?.('.permalink'))
        .map((node) => {
          const words = document.createRange();
          words.selectNodeContents(node);
          const { left, top } = words.getBoundingClientRect();
          return { left, top };
        }),
    );
    const [first, second] = lines as [DOMRect, DOMRect];
    expect(second.left).toBeCloseTo(first.left, 0);
    expect(second.top).toBeGreaterThan(first.top + 10);
  });

  test('lets a table scroll by itself, also by keyboard', async () => {
    const page = await sites.open(`${sites.shipped}a-short-history-of-the-footnote/`, {
      viewport: { width: 320, height: 640 },
    });
    const table = page.locator('.prose .table');
    const scrolled = () => table.evaluate(({ scrollLeft }) => scrollLeft);
    await table.focus();
    expect(await table.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(scrolled).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('on paper stand every note with its number, and the short link of every paragraph, on A4', async () => {
  const page = await sites.open(long());
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => {
    const content = (element: Element, pseudo: string) => getComputedStyle(element, pseudo).content;
    const of = (selector: string) => [...document.querySelectorAll(selector)];
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const gapOf = (above: string, below: string) => (boxOf(below)?.top ?? 0) - (boxOf(above)?.bottom ?? 0);
    return {
      notes: of('.endnotes > ol > li').map((note) => note.getBoundingClientRect().height),
      numbers: of('.prose a[data-number]').map((mark) => content(mark, '::after')),
      links: of('[data-passage] .permalink').map((link) => content(link, '::before')),
      passages: of('[data-passage]').map(({ id }) => id),
      hidden: of('.tools, .margin-notes, .neighbours, .site-footer').map(
        (element) => getComputedStyle(element).display,
      ),
      // Rows of a grid cover each other where a page breaks.
      grids: of('main, .article, .article-foot').map((element) => getComputedStyle(element).display),
      address: of('.address').map((element) => element.getBoundingClientRect().height),
      gap: gapOf('.bio', '.endnotes'),
    };
  });
  expect(paper.notes).toHaveLength(
    Math.max(...paper.numbers.map((number) => Number(number.match(/\d+/)?.[0]))),
  );
  expect(Math.min(...paper.notes)).toBeGreaterThan(10);
  for (const number of paper.numbers) expect(number).toMatch(/\d/);
  expect(paper.links).toEqual(paper.passages.map((id) => expect.stringContaining(`#${id}`)));
  expect(new Set(paper.hidden)).toEqual(new Set(['none']));
  expect(new Set(paper.grids)).toEqual(new Set(['block']));
  expect(paper.address[0]).toBeGreaterThan(0);
  expect(paper.gap).toBeGreaterThan(30);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
});

describe('every reader', () => {
  test('can set larger text: the page follows and nothing is cut off', async () => {
    const page = await sites.open(article(), { viewport: { width: 320, height: 568 } });
    const size = () =>
      page
        .locator('.prose > p')
        .first()
        .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
    const before = await size();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await size()).toBeGreaterThan(before * 1.9);
    const [scroll, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(scroll).toBeLessThanOrEqual(view ?? 0);
  });

  test('can do without fonts of ours', async () => {
    const page = await sites.open(article(), {
      before: (page) => page.route('**/*.woff2', (route) => route.fulfill({ status: 200, body: '' })),
    });
    expect(await page.locator('.prose').innerText()).toContain('he drew it again and again');
  });

  test('who reads from right to left has the page the other way round', async () => {
    const page = await sites.open(`${sites.fixture}arabic/`, { viewport: { width: 1440, height: 900 } });
    const left = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.locator('.margin-notes p').first().waitFor();
    expect(await left('.margin-notes')).toBeLessThan(await left('.prose'));
    await page.locator('.prose a[data-number]').first().click();
    expect(await page.locator('.note-surface').isVisible()).toBe(true);
    const gapsAtStart = await page.evaluate(() =>
      ['.site-footer p', '.endnotes li p'].map((selector) => {
        const block = document.querySelector(selector) as Element;
        const words = document.createRange();
        words.selectNodeContents(block);
        return Math.round(block.getBoundingClientRect().right - words.getBoundingClientRect().right);
      }),
    );
    expect(gapsAtStart).toEqual([0, 0]);
  });

  test('who wants no motion has none, and forced colours leave switches and marks visible', async () => {
    const page = await sites.open(article(), { reducedMotion: 'reduce', forcedColors: 'active' });
    const id = await page.locator('[data-passage]').nth(3).getAttribute('id');
    await page.goto(`${article()}#${id}`);
    const found = await page.locator(`#${id}`).evaluate((passage) => {
      const { animationName, outlineStyle } = getComputedStyle(passage);
      const box = document.querySelector('.marks input');
      return { animationName, outlineStyle, appearance: box && getComputedStyle(box).appearance };
    });
    expect(found).toEqual({ animationName: 'none', outlineStyle: 'solid', appearance: 'auto' });
  });
});

test('the front page prints in one column', async () => {
  const page = await sites.open(sites.shipped, { viewport: { width: 605, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const lefts = await page
    .locator('.home-head .dek, .article-list h2')
    .evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().left)));
  expect(lefts.length).toBeGreaterThan(2);
  expect(new Set(lefts).size).toBe(1);
});
