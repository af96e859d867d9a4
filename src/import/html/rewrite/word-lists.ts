import type { Element, ElementContent } from 'hast';
import { textOf } from '../text-of.ts';

/** Paragraphs that Word writes for the items of a list, each behind its mark, as a list. */
export function listUp(children: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let list: Element | undefined;
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (!isItem(child)) list = undefined;
    else {
      const tagName = /^\s*(?:\d+|[a-z]{1,3})[.)]/i.test(textOf(child)) ? 'ol' : 'ul';
      if (list?.tagName !== tagName) {
        list = { type: 'element', tagName, properties: {}, children: [] };
        made.push(list);
      }
      list.children.push(Object.assign(child, { tagName: 'li', children: withoutMark(child.children) }));
      continue;
    }
    made.push(child);
  }
  return made;
}

export const isItem = (node: ElementContent): node is Element =>
  node.type === 'element' &&
  node.tagName === 'p' &&
  /MsoListParagraph/.test(String(node.properties.className ?? '')) &&
  mark.test(textOf(node));

const mark = /^\s*(?:[·•o§Øüv–-]|(?:\d+|[a-z]{1,3})[.)])[\s\u00A0]+/i;

/** Without the letters of the mark, which may stand in elements of their own. */
function withoutMark(children: readonly ElementContent[]): ElementContent[] {
  let left = mark.exec(children.map(textOf).join(''))?.[0].length ?? 0;
  const cut = (node: ElementContent): ElementContent => {
    if (node.type === 'text') {
      const value = node.value.slice(left);
      left -= node.value.length - value.length;
      return { ...node, value };
    }
    if (node.type === 'element') node.children = node.children.map(cut);
    return node;
  };
  return children.map(cut);
}
