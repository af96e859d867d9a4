import type { Element } from 'hast';
import { isProse } from '../words.ts';
import type { HtmlBlock } from './blocks.ts';

export type Parents = ReadonlyMap<Element, Element>;

/** The elements around `block`, the nearest first, below `top`. */
export function* around(
  block: HtmlBlock,
  parents: ReadonlyMap<Element, Element>,
  top?: Element,
): Generator<Element> {
  for (let element = block.element; element && element !== top; element = parents.get(element)) yield element;
}

export function isInside(
  element: Element | undefined,
  root: Element,
  parents: ReadonlyMap<Element, Element>,
): boolean {
  for (let up = element; up; up = parents.get(up)) if (up === root) return true;
  return false;
}

export const weight = ({ text, linked }: HtmlBlock): number => text.length * (1 - linked);

/** A paragraph, rather than a heading, label or list of links. */
export const isRunning = (block: HtmlBlock): boolean =>
  block.linked < 0.5 &&
  !/^(?:h\d|figcaption|t[dh])$/.test(block.element?.tagName ?? '') &&
  (weight(block) > 100 || isProse(block.text));
