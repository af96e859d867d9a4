import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSites } from './sites.ts';

const sites = useSites();

interface Result {
  readonly url: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

/** What a program is told that knows Pagefind’s own interface. Text, as Vitest would make the import its own. */
function ask(page: Page, query: string): Promise<Result[]> {
  return page.evaluate(`import('/reader/pagefind/pagefind.js')
    .then(({ search }) => search(${JSON.stringify(query)}))
    .then(({ results }) => Promise.all(results.map((result) => result.data())))`);
}

test('any client of Pagefind finds pages, in each the passage, and what is hidden in none', async () => {
  const page = await sites.open(`${sites.fixture}analytical-engine/`);
  const passage = page.locator('.prose p[data-passage]', { hasText: 'Ada Lovelace' }).first();
  const { id, number, text } = await passage.evaluate((element) => ({
    id: element.id,
    number: (element as HTMLElement).dataset.passage,
    text: Array.from(element.childNodes, (node) => (node.nodeType === 3 ? (node.textContent ?? '') : ''))
      .toSorted((one, other) => other.length - one.length)[0]
      ?.match(/(?<=\s)[a-z]+ [a-z]+ [a-z]+(?=\s)/)?.[0],
  }));
  const [first] = await ask(page, `"${text}"`);
  expect(first?.url).toBe('/reader/analytical-engine/');
  expect(first?.sub_results).toContainEqual(
    expect.objectContaining({ title: `¶ ${number}`, url: `/reader/analytical-engine/#${id}` }),
  );
  expect(await ask(page, '"no longer part of the text"')).toEqual([]);
  expect(await ask(page, '"skip to the text"')).toEqual([]);
});
