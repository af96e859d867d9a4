import type { Element, ElementContent } from 'hast';
import { namesOf } from '../names.ts';
import { hasText } from '../text-of.ts';

/** A stanza whose lines are boxes, as a paragraph of lines. */
export function lineUp(element: Element): Pick<Element, 'tagName' | 'properties' | 'children'> | undefined {
  if (!/^(?:div|p|span|li)$/.test(element.tagName)) return;
  const names = namesOf(element);
  if (names === '' || !/ (?:stanza|strophe|verse group|linegroup|lg|poem|poetry) /.test(names)) return;
  const lines = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (lines.length < 2 || !lines.every(isLine)) return;
  const children = lines.filter(hasText).flatMap((line, index): ElementContent[] => {
    const words = line.type === 'element' ? line.children : [line];
    return index === 0 ? words : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, ...words];
  });
  return { tagName: 'p', properties: { className: ['verse'] }, children };
}

const isLine = (node: ElementContent): boolean =>
  node.type === 'element' &&
  /^(?:div|span|p|br)$/.test(node.tagName) &&
  (node.tagName === 'br' || / (?:verse|line|indent\d*|i\d+|l|vers|v) /.test(namesOf(node))) &&
  !node.children.some((child) => child.type === 'element' && /^(?:div|p)$/.test(child.tagName));
