import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useSites } from './sites.ts';

const sites = useSites();
let page: Page;
let elsewhere: string[];

beforeEach(async () => {
  elsewhere = [];
  page = await sites.open();
  page.on('request', (request) => {
    if (!request.url().startsWith(sites.fixture.replace(/reader\/$/, ''))) elsewhere.push(request.url());
  });
});
afterEach(() => expect(elsewhere).toEqual([]));

test('a reader opens the article from the front page and reads it', async () => {
  await page.goto(sites.fixture);
  await page.getByRole('link', { name: 'The Engine That Was Not Built' }).click();
  await expect.poll(() => page.url()).toBe(`${sites.fixture}analytical-engine/`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The Engine That Was Not Built');
  expect(await page.locator('.prose').innerText()).toContain('he drew it again and again');
});

test('a marker is named by its subject and leads to its note, the note leads back', async () => {
  await page.goto(`${sites.fixture}analytical-engine/`);
  await page.getByRole('link', { name: /^Luigi Menabrea, note \d+$/ }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('body').innerText())
    .toContain('Italian engineer, later prime minister');
});

describe('without script', () => {
  let bare: Page;
  beforeEach(async () => {
    bare = await sites.open(undefined, { javaScriptEnabled: false });
  });

  test('a marker is a link to the note, and the note has a link back to the paragraph', async () => {
    await bare.goto(`${sites.fixture}analytical-engine/`);
    await bare.getByRole('link', { name: /^Luigi Menabrea, note \d+$/ }).click();
    expect(new URL(bare.url()).hash).toBe('#note-luigi-menabrea');
    const note = bare.locator('#note-luigi-menabrea');
    expect(await note.innerText()).toContain('Italian engineer');
    await note.getByRole('link', { name: /^¶/ }).first().click();
    const id = new URL(bare.url()).hash;
    expect(await bare.locator(id).innerText()).toContain('Menabrea');
  });

  test('old addresses of a renamed article lead on', async () => {
    await bare.goto(`${sites.fixture}engine-of-brass/`);
    await bare.waitForURL(`${sites.fixture}analytical-engine/`);
  });
});

test('an old address keeps its fragment', async () => {
  await page.goto(`${sites.fixture}engine-of-brass/#itself`);
  await page.waitForURL(`${sites.fixture}analytical-engine/#itself`);
});

test('a link to a paragraph opens the article there', async () => {
  await page.goto(`${sites.fixture}analytical-engine/#itself`);
  const box = await page.locator('#itself').boundingBox();
  const height = await page.evaluate(() => innerHeight);
  expect(box && box.y >= 0 && box.y < height).toBe(true);
});

test('a name searched for lands on the paragraph that holds it', async () => {
  await page.goto(`${sites.fixture}search/?q=Menabrea`);
  const hit = page.locator('#search-results a[href*="/analytical-engine/#"]').first();
  await hit.waitFor();
  expect(await hit.innerText()).toContain('Menabrea');
  await hit.click();
  await page.waitForURL(/analytical-engine\/#[a-z0-9]+$/);
  const passage = page.locator(new URL(page.url()).hash);
  expect(await passage.innerText()).toContain('Luigi Menabrea');
  const box = await passage.boundingBox();
  expect(box && box.y >= 0).toBe(true);
});

test('a search for what is nowhere says so', async () => {
  await page.goto(`${sites.fixture}search/?q=zzzqq`);
  await expect.poll(() => page.locator('#search-status').textContent()).toMatch(/zzzqq/);
  expect(await page.locator('#search-results a').count()).toBe(0);
});

test('a query is text, never markup', async () => {
  await page.goto(`${sites.fixture}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> engine')}`);
  await expect.poll(() => page.locator('#search-status').textContent()).not.toBe('');
  expect(await page.locator('search img').count()).toBe(0);
});

describe.each([320, 768, 1440])('at %i px', (width) => {
  test.each([
    '',
    'analytical-engine/',
    'arabic/',
    'people/',
    'people/ada-lovelace/',
    'dates/',
    'search/',
    '404.html',
  ])('/%s never scrolls sideways', async (path) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(sites.fixture + path);
    const [scroll, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(scroll).toBeLessThanOrEqual(view ?? 0);
  });
});
