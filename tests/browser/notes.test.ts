import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { countListeners, listenersOf } from './measure.ts';
import { useSites } from './sites.ts';

const sites = useSites();
const article = () => `${sites.fixture}analytical-engine/`;
const markOf = (page: Page) => page.getByRole('link', { name: /^Luigi Menabrea, note \d+$/ });
const surfaceOf = (page: Page) => page.locator('.note-surface');
const wordsOf = (page: Page) => surfaceOf(page).innerText();
const narrow = { viewport: { width: 900, height: 700 } };

async function middleOf(locator: Locator): Promise<[number, number]> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It has no box');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

describe('the mouse', () => {
  const timed = { ...narrow, before: (page: Page) => page.clock.install() };
  const open = async () => {
    const page = await sites.open(article(), timed);
    await markOf(page).scrollIntoViewIfNeeded();
    await page.clock.pauseAt(Date.now() + 60_000);
    return page;
  };

  test('opens a note by resting on its mark, not by passing over it', async () => {
    const page = await open();
    await page.mouse.move(...(await middleOf(markOf(page))));
    await page.clock.runFor(90);
    expect(await surfaceOf(page).isVisible()).toBe(false);
    await page.clock.runFor(60);
    expect(await wordsOf(page)).toContain('Italian engineer');
    await page.mouse.move(5, 5);
    await page.clock.runFor(1000);
    expect(await surfaceOf(page).isVisible()).toBe(false);
  });

  test('can move into the note and follow its links', async () => {
    const page = await open();
    await page.mouse.move(...(await middleOf(markOf(page))));
    await page.clock.runFor(150);
    await page.mouse.move(...(await middleOf(surfaceOf(page))), { steps: 8 });
    await page.clock.runFor(5000);
    await surfaceOf(page).getByRole('link', { name: 'Luigi Menabrea' }).click();
    await page.waitForURL(/\/people\/luigi-menabrea\/$/);
  });

  test('pins a note by a click, until another click elsewhere', async () => {
    const page = await open();
    await markOf(page).click();
    await page.mouse.move(5, 5);
    await page.clock.runFor(5000);
    expect(await surfaceOf(page).isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.mouse.click(5, 5);
    expect(await surfaceOf(page).isVisible()).toBe(false);
  });
});

describe('the keyboard', () => {
  test('opens with Enter, closes with Escape, and is back where it was', async () => {
    const page = await sites.open(article(), narrow);
    await markOf(page).focus();
    await page.keyboard.press('Enter');
    expect(await wordsOf(page)).toContain('Italian engineer');
    const named = page.getByRole('dialog', { name: /^Luigi Menabrea, note \d+$/ });
    expect(await named.evaluate((dialog) => dialog === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Luigi Menabrea');
    await page.keyboard.press('Escape');
    expect(await surfaceOf(page).isVisible()).toBe(false);
    expect(await markOf(page).evaluate((mark) => mark === document.activeElement)).toBe(true);
  });

  test('goes to the next and the previous note with n and p', async () => {
    const page = await sites.open(article(), narrow);
    const names: string[] = [];
    for (const key of ['n', 'n', 'n', 'p']) {
      await page.keyboard.press(key);
      names.push((await surfaceOf(page).getAttribute('aria-label')) ?? '');
    }
    expect(names.map((name) => Number(/\d+$/.exec(name)?.[0]))).toEqual([1, 2, 3, 2]);
    expect(names[3]).toBe(names[1]);
  });

  test('never loses an n or a p that is typed, nor a shortcut', async () => {
    const page = await sites.open(article(), narrow);
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { id: 'field' });
      const words = Object.assign(document.createElement('p'), { id: 'words', contentEditable: 'true' });
      document.querySelector('main')?.prepend(field, words);
    });
    await page.locator('#field').pressSequentially('npn');
    await page.locator('#words').pressSequentially('np');
    await page.locator('h1').click();
    for (const chord of ['Control+n', 'Alt+p', 'Meta+n']) await page.keyboard.press(chord);
    expect(await page.locator('#field').inputValue()).toBe('npn');
    expect(await page.locator('#words').innerText()).toBe('np');
    expect(await surfaceOf(page).isVisible()).toBe(false);
  });
});

describe.each([
  ['at 320 px', { width: 320, height: 568 }],
  ['at 200 %', { width: 640, height: 360 }],
  ['at 320 px and 200 %', { width: 160, height: 284 }],
])('a tap %s', (_, viewport) => {
  test('opens each note wholly inside the screen, and the page stays where it is', async () => {
    const page = await sites.open(article(), { viewport, hasTouch: true, isMobile: true });
    const marks = await page.locator('.prose a[data-number]').all();
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const before = await page.evaluate(() => scrollY);
      const number = await mark.getAttribute('data-number');
      await mark.dispatchEvent('click', { detail: 1 });
      const found = await surfaceOf(page).evaluate((surface) => ({
        box: surface.getBoundingClientRect().toJSON(),
        label: surface.ariaLabel,
        scroll: scrollY,
        right: innerWidth,
        bottom: innerHeight,
      }));
      expect(found.label).toMatch(new RegExp(`ote ${number}$`));
      expect(found.scroll).toBe(before);
      expect(found.box.width).toBeGreaterThan(100);
      for (const inside of [
        found.box.left,
        found.box.top,
        found.right - found.box.right,
        found.bottom - found.box.bottom,
      ])
        expect(inside).toBeGreaterThanOrEqual(0);
    }
  });
});

test('a real tap on a touch screen opens the note', async () => {
  const page = await sites.open(article(), {
    viewport: { width: 320, height: 568 },
    hasTouch: true,
    isMobile: true,
  });
  await markOf(page).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await markOf(page).tap();
  expect(await wordsOf(page)).toContain('Italian engineer');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(new URL(page.url()).hash).toBe('');
});

test('every mark says who or what, and is large enough to hit', async () => {
  for (const address of [article(), `${sites.shipped}the-return-and-its-guests/`]) {
    const page = await sites.open(address, { viewport: { width: 320, height: 568 } });
    const marks = await page.locator('[role="doc-noteref"]').evaluateAll((elements) =>
      elements.map((element) => {
        const boxes = [...element.getClientRects()];
        return {
          name: element.ariaLabel ?? '',
          words: element.textContent ?? '',
          width: boxes.reduce((sum, { width }) => sum + width, 0),
          height: Math.min(...boxes.map(({ height }) => height)),
        };
      }),
    );
    expect(marks.length).toBeGreaterThan(5);
    for (const { name, words, width, height } of marks) {
      expect(name).toMatch(words ? /^\S.*, note \d+$/ : /^(?:\S.*, n|N)ote \d+$/);
      expect(width, name).toBeGreaterThanOrEqual(24);
      expect(height, name).toBeGreaterThanOrEqual(24);
    }
  }
});

test('the kinds of marks differ in more than colour', async () => {
  const page = await sites.open(`${sites.shipped}the-return-and-its-guests/`);
  const lines = await page.evaluate(() =>
    ['person', 'group', 'date', 'publication'].map((kind) => {
      const mark = document.querySelector(`.prose a.mention[data-kind="${kind}"]`);
      return mark && getComputedStyle(mark).textDecorationStyle;
    }),
  );
  expect(lines).toEqual(['solid', 'double', 'dotted', 'dashed']);
});

test('without script a note cited many times has a link back to each of its passages', async () => {
  const page = await sites.open(article(), { javaScriptEnabled: false });
  const backlinks = page.locator('#note-charles-babbage [role="doc-backlink"]');
  const count = await backlinks.count();
  expect(count).toBeGreaterThan(2);
  for (let index = 0; index < count; index++) {
    await backlinks.nth(index).click();
    const passage = page.locator(new URL(page.url()).hash);
    expect(await passage.innerText()).toContain('Babbage');
    const top = (await passage.boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
  }
});

test('few listeners serve every note, and no attribute of one browser alone', async () => {
  const page = await sites.open(`${sites.shipped}the-return-and-its-guests/`, { before: countListeners });
  await page.locator('.prose a[data-number]').first().click();
  const listeners = await listenersOf(page);
  expect(listeners).toBeGreaterThan(5);
  expect(listeners).toBeLessThanOrEqual(10);
  expect(await page.locator('[interestfor]').count()).toBe(0);
});

describe('the margin of a wide screen', () => {
  test('holds a copy of every note beside its passage, none over another, long ones folded', async () => {
    const page = await sites.open(`${sites.shipped}the-return-and-its-guests/`, {
      viewport: { width: 1440, height: 900 },
    });
    const marks = await page.locator('.prose a[data-number]').count();
    expect(await page.locator('.margin-notes p').count()).toBeLessThan(marks);
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
    });
    await expect.poll(() => page.locator('.margin-notes p').count(), { timeout: 10_000 }).toBe(marks);
    const { groups, folded } = await page.evaluate(() => {
      const notes = [...document.querySelectorAll<HTMLElement>('.margin-notes p')];
      const passage = (group: Element) => {
        const number = group.querySelector<HTMLElement>('p')?.dataset.number;
        const name = group.querySelector('.note-name')?.textContent ?? '';
        const at = [...document.querySelectorAll(`.prose a[data-number="${number}"]`)].map((mark) =>
          mark.closest('[data-passage]'),
        );
        return { name, tops: at.map((element) => element?.getBoundingClientRect().top ?? 0) };
      };
      return {
        groups: [...document.querySelectorAll('.margin-notes > div')].map((group) => ({
          ...passage(group),
          top: group.getBoundingClientRect().top,
          bottom: group.getBoundingClientRect().bottom,
        })),
        folded: notes.filter((note) => note.scrollHeight > note.clientHeight + 4).length,
      };
    });
    for (const [index, { top, bottom, tops, name }] of groups.entries()) {
      expect(Math.min(...tops.map((at) => Math.abs(at - top))), name).toBeLessThan(1);
      expect(bottom).toBeGreaterThan(top);
      const next = groups[index + 1];
      if (next) expect(bottom, `${name} and ${next.name}`).toBeLessThanOrEqual(next.top + 1);
    }
    expect(folded).toBeGreaterThan(0);
  });

  test('is silent to who hears the page, and opens a folded note where it stands', async () => {
    const page = await sites.open(article(), { viewport: { width: 1440, height: 900 } });
    expect(await page.locator('.margin-notes').getAttribute('aria-hidden')).toBe('true');
    await page.locator('.prose a[data-number]').first().scrollIntoViewIfNeeded();
    const copy = page.locator('.margin-notes p').first();
    await copy.waitFor();
    expect(await copy.locator('a').first().getAttribute('tabindex')).toBe('-1');
    await copy.scrollIntoViewIfNeeded();
    const box = await copy.boundingBox();
    await copy.click({ position: { x: 4, y: 20 } });
    const opened = await surfaceOf(page).boundingBox();
    expect(Math.abs((opened?.y ?? 0) - (box?.y ?? 99))).toBeLessThan(32);
    expect(Math.abs((opened?.x ?? 0) - (box?.x ?? 99))).toBeLessThan(32);
  });

  test('is left empty where there is no room', async () => {
    const page = await sites.open(article(), { viewport: { width: 768, height: 900 } });
    expect(await page.locator('.margin-notes').isVisible()).toBe(false);
    expect(await page.locator('.margin-notes p').count()).toBe(0);
  });
});

describe('where endnotes go into the hundreds', () => {
  const assets = readdirSync(join(inject('sites').shipped, 'assets'));
  const [long] = assets.filter((name) => /^long.*css$/.test(name));
  const [settle] = assets.filter((name) => /^settle.*js$/.test(name));
  const withLong = {
    viewport: { width: 1440, height: 900 },
    before: (page: Page) =>
      page.route(/guests\/$/, async (route) => {
        const response = await route.fetch();
        const link = `<link rel="stylesheet" href="/assets/${long}">`;
        const script = `<script src="/assets/${settle}" async blocking="render"></script>`;
        const body = (await response.text())
          .replace('</head>', `${link}${script}</head>`)
          .replace('<article ', '<article data-notes="500" ');
        await route.fulfill({ response, body });
      }),
  };
  const topOf = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

  test('those off the screen wait with their layout, and a link to one still leads to it', async () => {
    const page = await sites.open(`${sites.shipped}the-return-and-its-guests/`, withLong);
    const last = page.locator('.endnotes li').last();
    const waits = () =>
      last.evaluate((note) => !note.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }));
    expect(await waits()).toBe(true);
    const id = await last.getAttribute('id');
    await page.evaluate((hash) => location.assign(hash), `#${id}`);
    await expect.poll(waits).toBe(false);
    await expect
      .poll(() => last.evaluate((note) => note.getBoundingClientRect().bottom <= innerHeight))
      .toBe(true);
    expect(await topOf(page, `#${id}`)).toBeGreaterThanOrEqual(0);
  });

  const waitsAt = (page: Page, selector: string) =>
    page
      .locator(selector)
      .evaluate((block) => !block.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }));

  /** Lays nothing out after the first screen, until `release`. */
  const held = {
    ...withLong,
    before: async (page: Page) => {
      await page.addInitScript(() => {
        Object.defineProperty(document, 'readyState', { get: () => 'loading', configurable: true });
      });
      await withLong.before(page);
    },
  };
  const release = (page: Page) => page.evaluate(() => Reflect.deleteProperty(document, 'readyState'));

  test('what is far below the first screen waits with its layout for a moment, but not on paper', async () => {
    const page = await sites.open(`${sites.shipped}the-return-and-its-guests/`, held);
    const last = '.prose > :last-child';
    expect(await waitsAt(page, '.prose > :first-child')).toBe(false);
    expect(await waitsAt(page, last)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await waitsAt(page, last)).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await release(page);
    await expect.poll(() => waitsAt(page, last)).toBe(false);
    await expect.poll(() => page.locator('[data-waits="text"]').count()).toBe(0);
  });

  test.each([1440, 320])(
    'at %i px who is far down by then stays there, and so do the notes',
    async (width) => {
      const viewport = { width, height: 900 };
      const page = await sites.open(`${sites.shipped}the-return-and-its-guests/`, { ...held, viewport });
      const place = '.prose > :nth-last-child(6)';
      await page.locator(place).evaluate((block) => block.scrollIntoView());
      await page.waitForTimeout(300);
      const before = await topOf(page, place);
      expect(await waitsAt(page, '.prose > :nth-child(20)')).toBe(true);
      await release(page);
      await expect.poll(() => page.locator('[data-waits="text"]').count()).toBe(0);
      await page.waitForTimeout(300);
      expect(Math.abs((await topOf(page, place)) - before)).toBeLessThan(3);
      const strays = await page.locator('.margin-notes > div').evaluateAll((groups) => {
        const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? 0;
        const markOf = (group: Element) => group.querySelector<HTMLElement & { other?: Element }>('p')?.other;
        return groups
          .map((group) => top(group) - top(markOf(group)?.closest('[data-passage]')))
          .filter(Math.round);
      });
      expect(strays).toEqual([]);
    },
  );

  test.each([1440, 320])('at %i px the key End leads to the end, whatever waits', async (width) => {
    const viewport = { width, height: 900 };
    const page = await sites.open(`${sites.shipped}the-return-and-its-guests/`, { ...held, viewport });
    // As long as if there were hundreds.
    await page.locator('.endnotes ol').evaluate((list) => {
      for (let copies = 0; copies < 4; copies++) list.append(list.cloneNode(true));
    });
    expect(await waitsAt(page, '.prose > :last-child')).toBe(true);
    await page.keyboard.press('End');
    const below = () =>
      page.evaluate(() => Math.round(document.documentElement.scrollHeight - innerHeight - scrollY));
    await expect.poll(below).toBe(0);
    await page.waitForTimeout(300);
    expect(await below()).toBe(0);
  });

  test('without script nothing of the text waits, nor for who comes to a place in it', async () => {
    const address = `${sites.shipped}the-return-and-its-guests/`;
    const last = '.prose > :last-child';
    const bare = await sites.open(address, { ...held, javaScriptEnabled: false });
    expect(await waitsAt(bare, last)).toBe(false);
    const place = await bare.locator('[data-passage="3"]').getAttribute('id');
    expect(await waitsAt(await sites.open(`${address}#${place}`, held), last)).toBe(false);
  });

  test.each([
    ['the text', '[data-passage="40"]'],
    ['the endnotes', '.endnotes li:nth-child(20)'],
  ])('who reloads in the middle of %s stays where they were', async (_where, place) => {
    const page = await sites.open(`${sites.shipped}the-return-and-its-guests/`, withLong);
    await page
      .locator(place)
      .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 300));
    await page.waitForTimeout(300);
    const before = await topOf(page, place);
    await page.reload();
    await expect.poll(() => topOf(page, place)).toBeGreaterThan(before - 10);
    expect(await topOf(page, place)).toBeLessThan(before + 10);
  });
});
