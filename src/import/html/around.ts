import type { Element } from 'hast';
import { isProse } from '../words.ts';
import type { HtmlBlock } from './blocks.ts';

export type Parents = ReadonlyMap<Element, Element>;

/** The elements around `block`, the nearest first, below `top`. */
export function* holders(
  { element: nearest }: Pick<HtmlBlock, 'element'>,
  parents: Parents,
  top?: Element,
): Generator<Element> {
  for (let element = nearest; element && element !== top; element = parents.get(element)) yield element;
}

export function isInside(element: Element | undefined, root: Element, parents: Parents): boolean {
  for (let up = element; up; up = parents.get(up)) if (up === root) return true;
  return false;
}

/** The innermost element around `share` of the letters of `blocks`. */
export function deepestWith(
  blocks: readonly HtmlBlock[],
  parents: Parents,
  share: number,
): Element | undefined {
  const held = new Map<Element, number>();
  for (const block of blocks) {
    const own = weight(block);
    for (const element of holders(block, parents)) held.set(element, (held.get(element) ?? 0) + own);
  }
  const enough = sumOf(blocks) * share - 1e-6;
  let best: Element | undefined;
  let deepest = -1;
  for (const [element, own] of held) {
    if (own < enough) continue;
    const depth = [...holders({ element }, parents)].length;
    if (depth > deepest) [best, deepest] = [element, depth];
  }
  return best;
}

export const weight = ({ text, linked }: HtmlBlock): number => text.length * (1 - linked);

export const sumOf = (blocks: readonly HtmlBlock[]): number =>
  blocks.reduce((sum, block) => sum + weight(block), 0);

/** A paragraph, rather than a heading, label or list of links. */
export function isRunning(block: HtmlBlock): boolean {
  const known = running.get(block) ?? reads(block);
  running.set(block, known);
  return known;
}

const running = new WeakMap<HtmlBlock, boolean>();

const reads = (block: HtmlBlock): boolean =>
  block.linked < 0.5 &&
  !/^(?:h\d|figcaption|t[dh])$/.test(block.element?.tagName ?? '') &&
  (weight(block) > 100 || isProse(block.text));
