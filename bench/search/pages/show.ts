import type { Text } from '../texts.ts';

const articles = new Map<string, Promise<Text>>();

/** Fetches the texts of the passages (`article/place`) and puts them into the page; resolves with how many. */
export async function show(ids: readonly string[]): Promise<number> {
  const texts = await Promise.all(
    ids.map(async (id) => {
      const [article = '', place = ''] = id.split('/');
      const text = articles.get(article) ?? fetchJson<Text>(`/texts/${article}.json`);
      articles.set(article, text);
      const { href, passages } = await text;
      const [anchor, words] = passages[Number(place)] ?? [];
      return render(`${href}#${anchor}`, words ?? '');
    }),
  );
  return fill(texts);
}

export function render(href: string, text: string): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href, textContent: text });
  const item = document.createElement('li');
  item.append(link);
  return item;
}

export function fill(items: readonly HTMLElement[]): number {
  document.body.replaceChildren(...items);
  return items.length;
}

export async function fetchJson<T>(address: string): Promise<T> {
  return (await fetch(address)).json();
}

/** Says how the page is asked, from outside. */
export function answerWith(ask: (query: string) => Promise<number>): void {
  Object.assign(globalThis, { ask });
}
