import type { Element } from 'hast';
import { countWords } from '../words.ts';
import { holders, isInside, isRunning, weight } from './around.ts';
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

/** Lists whose every item is a link: below a label like “Related”, or below the text. */
export function dropLinkLists(judged: readonly Judged[], { parents }: Evidence): Judged[] {
  const last = judged.findLastIndex(({ block, fate }) => fate === 'text' && isRunning(block));
  const lists = Map.groupBy(
    judged.keys().filter((index) => judged[index]?.fate === 'text'),
    (index) => listOf(judged[index]?.block.element, parents),
  );
  const dropped = new Set<number>();
  for (const [list, items] of lists) {
    if (!list || items.some((index) => (judged[index]?.block.linked ?? 0) < 0.7)) continue;
    const words =
      items.reduce((sum, index) => sum + countWords(judged[index]?.block.text ?? ''), 0) / items.length;
    const first = items[0] ?? 0;
    const above = judged[first - 1]?.block.text ?? '';
    if (words >= 3 && (first > last || isLabel(above))) for (const index of items) dropped.add(index);
  }
  return judged.map((one, index) =>
    dropped.has(index) ? { ...one, fate: 'left-out', reason: 'a list of links to other pages' } : one,
  );
}

function listOf(element: Element | undefined, parents: ReadonlyMap<Element, Element>): Element | undefined {
  for (let up = element; up; up = parents.get(up)) if (up.tagName === 'ul' || up.tagName === 'ol') return up;
  return;
}
