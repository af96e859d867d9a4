import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The running text of an article, a line a block; captions and credits stand with their pictures and are none. */
export function bodyText(root: Root): string {
  return root.children
    .filter((child) => !isFigure(child))
    .map(blockText)
    .join('\n');
}

const isFigure = (node: Nodes): boolean => node.type === 'paragraph' && node.children[0]?.type === 'image';

function blockText(node: Nodes): string {
  if (
    /^(?:list|listItem|blockquote|table|tableRow|footnoteDefinition)$/.test(node.type) &&
    'children' in node
  ) {
    return node.children
      .filter((child) => !isFigure(child))
      .map(blockText)
      .join('\n');
  }
  if ('children' in node)
    return node.children.map((child) => (child.type === 'break' ? ' ' : blockText(child))).join('');
  return textOf(node);
}
