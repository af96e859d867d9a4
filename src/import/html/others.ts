import type { Element } from 'hast';
import { countWords, endsInStop } from '../words.ts';
import { deepestWith, holders, isInside, isRunning, weight } from './around.ts';
import { type Evidence, isTitle, type Judged } from './judge.ts';
import { isLabel } from './labels.ts';
import type { Region } from './region.ts';

/** Leaves out other articles on the page: `<article>`s beside or inside the one that bears the title or half the text. */
export function dropOthers(
  judged: readonly Judged[],
  { root }: Region,
  { parents, title }: Evidence,
): readonly Judged[] {
  const articleOf = ({ block }: Judged): Element | undefined => {
    for (const element of holders(block, parents, root)) if (element.tagName === 'article') return element;
    return;
  };
  const weights = new Map<Element | undefined, number>();
  let total = 0;
  for (const one of judged) {
    if (one.fate !== 'text' || !isRunning(one.block)) continue;
    total += weight(one.block);
    weights.set(articleOf(one), (weights.get(articleOf(one)) ?? 0) + weight(one.block));
  }
  if (weights.size < 2) return judged;
  const titled = judged.find(
    ({ block }) => /^h[1-3]$/.test(block.element?.tagName ?? '') && isTitle(block.text, title),
  );
  const bearer = titled && articleOf(titled);
  const main = weights.has(bearer) ? bearer : [...weights].find(([, own]) => own >= total * 0.5)?.[0];
  if (!main) return judged;
  return judged.map((one) => {
    const own = one.fate === 'left-out' ? undefined : articleOf(one);
    return own && own !== main && !isInside(main, own, parents)
      ? { ...one, fate: 'left-out', reason: 'another article' }
      : one;
  });
}

/** What follows the one `<article>` that holds nearly all of the text. */
export function dropFollowers(judged: readonly Judged[], { parents }: Evidence): readonly Judged[] {
  const texts = judged.filter(({ block, fate }) => fate === 'text' && isRunning(block));
  const main = deepestWith(
    texts.map(({ block }) => block),
    parents,
    0.8,
  );
  const article =
    main && [...holders({ element: main }, parents)].find(({ tagName }) => tagName === 'article');
  if (!article) return judged;
  const inside = (one: Judged): boolean => isInside(one.block.element, article, parents);
  const last = judged.findLastIndex(inside);
  return judged.map((one, index) =>
    index > last && one.fate !== 'left-out'
      ? { ...one, fate: 'left-out', reason: 'it stands below the article' }
      : one,
  );
}

/** Lists whose every item is a link: below a label like “Related”, below the text, or where nothing leads to them. */
export function dropLinkLists(judged: readonly Judged[], { parents }: Evidence): Judged[] {
  const last = judged.findLastIndex(({ block, fate }) => fate === 'text' && isRunning(block));
  const lists = Map.groupBy(
    judged.keys().filter((index) => judged[index]?.fate === 'text'),
    (index) => listOf(judged[index]?.block.element, parents),
  );
  const dropped = new Set<number>();
  for (const [list, items] of lists) {
    const blocks = items.flatMap((index) => judged[index]?.block ?? []);
    const [first = 0] = items;
    const above = judged[first - 1];
    const led = above?.block.element?.tagName !== 'p' || !endsInStop(above.block.text);
    const least = led || items.length < 2 ? 0.7 : 0.5;
    if (!list || blocks.some(({ linked, text }) => linked < least || (!led && endsInStop(text)))) continue;
    const words = mean(blocks.map(({ text }) => countWords(text)));
    const labelled = first > last || isLabel(above?.block.text ?? '');
    const loose = !led && items.length > 1 && words >= 4 && mean(blocks.map(({ linked }) => linked)) >= 0.6;
    if ((words >= 3 && labelled) || loose) for (const index of items) dropped.add(index);
  }
  return judged.map((one, index) =>
    dropped.has(index) ? { ...one, fate: 'left-out', reason: 'a list of links to other pages' } : one,
  );
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function listOf(element: Element | undefined, parents: ReadonlyMap<Element, Element>): Element | undefined {
  for (let up = element; up; up = parents.get(up)) if (up.tagName === 'ul' || up.tagName === 'ol') return up;
  return;
}
