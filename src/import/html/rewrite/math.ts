import type { Element, ElementContent } from 'hast';
import { namesOf } from '../names.ts';
import { textOf } from '../text-of.ts';

/** A formula, or the part of a page around the forms in which it writes one. */
export const isMath = (element: Element): boolean =>
  element.tagName === 'math' ||
  element.tagName === 'mjx-container' ||
  (/^(?:span|div)$/.test(element.tagName) && / (?:katex|mwe math element|math jax) /.test(namesOf(element)));

/** A formula as TeX, in code, where the page tells it so and it needs more than letters; else its letters. */
export function mathOf(element: Element): Pick<Element, 'tagName' | 'properties' | 'children'> | undefined {
  const math = find(element, ({ tagName }) => tagName === 'math');
  if (!math) return;
  const written = find(
    math,
    ({ tagName, properties }) => tagName === 'annotation' && /tex/i.test(String(properties.encoding)),
  );
  const tex = plain(written ? textOf(written) : String(math.properties.alttext ?? ''));
  const letters = lettersOf(math).replace(/\s+/g, ' ').trim();
  const value = tex || letters;
  if (value === '') return;
  return {
    tagName: /[\\{}^_]/.test(value) ? 'code' : 'span',
    properties: {},
    children: [{ type: 'text', value }],
  };
}

/** “{\displaystyle x}” as “x” */
const plain = (tex: string): string =>
  tex
    .replace(/^\s*\{\\(?:displaystyle|textstyle)\s*(.*)\}\s*$/s, '$1')
    .replace(/\s+/g, ' ')
    .trim();

function lettersOf(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  return /^annotation/.test(node.tagName) ? '' : node.children.map(lettersOf).join('');
}

function find(element: Element, is: (element: Element) => boolean): Element | undefined {
  if (is(element)) return element;
  for (const child of element.children) {
    const found = child.type === 'element' ? find(child, is) : undefined;
    if (found) return found;
  }
  return;
}
