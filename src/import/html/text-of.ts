import type { ElementContent, Root } from 'hast';

/** All words of `node`, as they stand. */
export function textOf(node: ElementContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as ElementContent)).join('') : '';
}

export const hasText = (node: ElementContent | Root): boolean => /\S/.test(textOf(node));

/** Words of the text itself, captions apart. */
export const hasWords = (node: ElementContent): boolean =>
  node.type === 'text'
    ? /\S/.test(node.value)
    : node.type === 'element' && node.tagName !== 'x-caption' && node.children.some(hasWords);
