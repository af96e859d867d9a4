import { describe, expect, test } from 'vitest';
import { useSites } from './sites.ts';

const sites = useSites();

describe('an index', () => {
  test('stands in letters with counts, and can be filtered without its marks and dashes', async () => {
    const page = await sites.open(`${sites.shipped}people/`);
    const letters = await page.locator('.letters a').allInnerTexts();
    expect(letters.length).toBeGreaterThan(8);
    expect(letters).toEqual([...letters].sort());
    const sections = await page.locator('.note-index section').all();
    expect(sections).toHaveLength(letters.length);
    for (const section of sections)
      expect(await section.locator('h2 .count').innerText()).toBe(`${await section.locator('li').count()}`);
    await page.getByLabel('Filter').fill('laden bin');
    expect(await page.locator('.note-index li:visible a').allInnerTexts()).toContain('Osama bin Laden');
    expect(await page.locator('.note-index section:visible').count()).toBeLessThan(4);
  });

  test('without script has no filter, and its letters lead to their sections', async () => {
    const page = await sites.open(`${sites.shipped}groups/`, { javaScriptEnabled: false });
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await page.locator('.letters a').last().click();
    const heading = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
    expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });
});

describe('the timeline', () => {
  test('is a list of links to passages, and zooms without script', async () => {
    const page = await sites.open(`${sites.shipped}dates/`, { javaScriptEnabled: false });
    const all = page.getByRole('list', { name: 'All dates, each with its passage' });
    const items = all.getByRole('listitem');
    expect(await items.count()).toBeGreaterThan(30);
    const links = all.getByRole('link');
    expect(await links.count()).toBe(await items.count());
    for (const link of (await links.all()).slice(0, 5)) {
      expect(await link.getAttribute('href')).toMatch(/^\/[a-z-]+\/#[a-z][a-z0-9]+$/);
      expect((await link.textContent())?.trim()).toMatch(/\(.+, ¶ \d+\)$/);
    }
    const period = page.getByRole('radio', { name: '2021' });
    await period.check();
    expect(await all.isVisible()).toBe(false);
    const year = page.getByRole('list', { name: 'Dates of 2021' });
    const labels = await year.getByRole('link').allTextContents();
    expect(labels.length).toBeGreaterThan(5);
    for (const label of labels) expect(label).toContain('2021');
  });

  test('has a strip beside it on every article and person, with the same as a list', async () => {
    for (const path of ['the-return-and-its-guests/', 'people/osama-bin-laden/']) {
      const page = await sites.open(sites.shipped + path);
      expect(await page.locator('svg.strip .marks').getAttribute('d')).toMatch(/(M.*){4}/);
      const list = page.locator('section[aria-labelledby="dates"] details');
      await list.locator('summary').click();
      expect(await list.locator('li:visible a').count()).toBeGreaterThan(3);
    }
  });
});

describe('a note’s own page', () => {
  test('says what it is, its other names, its sources, Wikidata, and every passage with its sentence', async () => {
    const page = await sites.open(`${sites.shipped}people/osama-bin-laden/`);
    const text = await page.locator('.note-page').innerText();
    for (const said of ['Usama bin Laden', 'Q1317', 'The 9/11 Commission Report'])
      expect(text).toContain(said);
    expect(await page.getByRole('link', { name: 'Q1317' }).getAttribute('href')).toBe(
      'https://www.wikidata.org/wiki/Q1317',
    );
    const rows = page.locator('.passages li');
    expect(await rows.count()).toBeGreaterThan(4);
    for (const row of await rows.all()) {
      expect(await row.locator('mark').first().innerText()).toMatch(/Laden|Ladin/);
      expect((await row.locator('p').innerText()).length).toBeGreaterThan(30);
    }
    expect(await page.locator('.passages h3').allInnerTexts()).toEqual(['The Return and Its Guests']);
    const target = (await rows.first().locator('.where').getAttribute('href')) ?? '';
    await rows.first().locator('.where').click();
    expect(new URL(page.url()).hash).toBe(new URL(target, page.url()).hash);
    expect(await page.locator(new URL(page.url()).hash).innerText()).toContain('Osama bin Laden');
  });

  test('shows the words it found also where the reader forces colours', async () => {
    const page = await sites.open(`${sites.shipped}people/osama-bin-laden/`, { forcedColors: 'active' });
    const colours = await page
      .locator('.passages mark')
      .first()
      .evaluate((mark) => {
        const { color, backgroundColor } = getComputedStyle(mark);
        return { color, backgroundColor };
      });
    // On no ground of its own, the system’s black on black.
    expect(colours.backgroundColor).toMatch(/^rgb\(/);
    expect(colours.backgroundColor).not.toBe(colours.color);
  });

  test('draws who stands in the same passages, with the same as a table', async () => {
    const page = await sites.open(`${sites.shipped}people/osama-bin-laden/`);
    const picture = page.getByRole('group', { name: 'Who and what appears with Osama bin Laden' });
    const drawn = await picture.locator('a').allTextContents();
    expect(drawn.length).toBeGreaterThan(4);
    const table = page.locator('section[aria-labelledby="company"] details');
    await table.locator('summary').click();
    const listed = await table.locator('tbody tr td:first-child').allInnerTexts();
    for (const name of drawn.map((each) => each.trim()).filter((each) => each !== 'Osama bin Laden'))
      expect(listed).toContain(name);
    expect(await table.locator('tbody tr').first().locator('.where').first().getAttribute('href')).toMatch(
      /#\w+$/,
    );
  });

  test('draws it whole also on paper', async () => {
    const page = await sites.open(`${sites.shipped}people/osama-bin-laden/`, {
      viewport: { width: 605, height: 900 },
    });
    await page.emulateMedia({ media: 'print' });
    const picture = page.locator('.company');
    const [drawn, room] = await picture.evaluate(({ scrollWidth, clientWidth }) => [
      scrollWidth,
      clientWidth,
    ]);
    expect(drawn).toBeLessThanOrEqual(room ?? 0);
  });
});
