import { expect, test } from 'vitest';
import { useSites } from './sites.ts';

const sites = useSites();
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

test.each([
  ['', '.home-head h1, .article-list h2 a, .named a'],
  ['analytical-engine/', 'h1, .dek, .kicker, .prose > p, .prose h2, .contents a, .endnotes p, .neighbours a'],
  ['people/ada-lovelace/', 'h1, .passages p, .beside a, .facts dd'],
])('words of any length keep within 320 px on /%s', async (path, places) => {
  const page = await sites.open(sites.fixture + path, { viewport: { width: 320, height: 800 } });
  const written = await page.locator(places).evaluateAll((elements, text) => {
    for (const element of elements) element.textContent = text;
    return elements.length;
  }, `${word} ${word}`);
  expect(written).toBeGreaterThan(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('what follows a first paragraph of a few words stays clear of its large letter', async () => {
  const page = await sites.open(`${sites.fixture}analytical-engine/`);
  const lines = await page.locator('.prose').evaluate((prose) => {
    const [first, next] = prose.children as unknown as [HTMLElement, HTMLElement];
    (first.firstChild as Text).data = 'He said so.';
    const [from, to] = [first, next].map((block) => block.getBoundingClientRect().top) as [number, number];
    return (to - from) / parseFloat(getComputedStyle(first).lineHeight);
  });
  expect(lines).toBeGreaterThanOrEqual(3);
});

test('a table is as wide as what it holds, and its words stand on lines of some length before it scrolls', async () => {
  const page = await sites.open(`${sites.fixture}analytical-engine/`, {
    viewport: { width: 320, height: 800 },
  });
  const { narrow, wide, lines } = await page.locator('.prose .table').evaluate((table) => {
    const narrow = table.getBoundingClientRect().width;
    const row = table.querySelector('tbody tr') as Element;
    for (let column = 0; column < 9; column++)
      row.insertAdjacentHTML('beforeend', '<td>Place of the row</td>');
    const cell = row.lastElementChild as HTMLElement;
    const { lineHeight, paddingBlock } = getComputedStyle(cell);
    return {
      narrow,
      wide: table.getBoundingClientRect().width,
      lines: (cell.clientHeight - 2 * parseFloat(paddingBlock)) / parseFloat(lineHeight),
    };
  });
  expect(narrow).toBeLessThan(wide - 20);
  expect(wide).toBeLessThanOrEqual(280);
  expect(lines).toBeLessThan(1.5);
  // Paper does not scroll.
  await page.setViewportSize({ width: 700, height: 800 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(700);
});

test('scripts without capitals and italics are set upright, large, and joined', async () => {
  const set = (path: string, place: string) =>
    sites
      .open(sites.fixture + path)
      .then((page) => page.locator(place).first())
      .then((place) =>
        place.evaluate((element) => {
          element.insertAdjacentHTML('beforeend', '<p class="kicker dek">تاريخ</p>');
          const { fontStyle, fontVariantCaps, letterSpacing } = getComputedStyle(
            element.lastElementChild as Element,
          );
          return [fontStyle, fontVariantCaps, letterSpacing];
        }),
      );
  const plain = ['normal', 'normal', expect.stringMatching(/^(?:normal|0px)$/)];
  expect(await set('arabic/', '.article-head')).toEqual(plain);
  expect(await set('', '.article-list [lang="ar"]')).toEqual(plain);
  expect(await set('analytical-engine/', '.article-head')).toEqual([
    'italic',
    'all-small-caps',
    expect.stringMatching(/[1-9]/),
  ]);
});

test('a picture wider than the screen is entered in its middle', async () => {
  const page = await sites.open(`${sites.shipped}people/osama-bin-laden/`, {
    viewport: { width: 320, height: 800 },
  });
  const { left, rest } = await page
    .locator('.company')
    .evaluate(({ scrollLeft, scrollWidth, clientWidth }) => ({
      left: scrollLeft,
      rest: scrollWidth - clientWidth,
    }));
  expect(rest).toBeGreaterThan(300);
  expect(left).toBeCloseTo(rest / 2, -1);
});
