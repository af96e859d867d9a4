import type { Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readTag } from './inline-html.ts';

/** A block that readers can link to, with its own words: those of a nested list belong to its items. */
export interface PassageBlock {
  readonly node: Nodes;
  readonly text: string;
}

const whole = new Set(['verse', 'caption', 'code', 'table', 'paragraph']);

/** The passages of `tree` in reading order; headings, pull quotes, footnotes and raw HTML are none. */
export function findPassages(tree: Root | Nodes): PassageBlock[] {
  const found: PassageBlock[] = [];
  walk(tree, found);
  return found;
}

function walk(node: Nodes, found: PassageBlock[]): void {
  if (whole.has(node.type)) {
    const text = ownText(node);
    if (text || node.type === 'code') found.push({ node, text });
    return;
  }
  if (node.type === 'pullQuote' || node.type === 'footnoteDefinition' || !('children' in node)) return;
  if (node.type === 'listItem') {
    const own = node.children.filter((child) => child.type !== 'list');
    found.push({ node, text: squeeze(own.map(ownText).join('\n')) });
    for (const child of node.children) if (child.type === 'list') walk(child, found);
    return;
  }
  for (const child of (node as Parents).children) walk(child, found);
}

function ownText(node: Nodes): string {
  if (node.type === 'table') {
    return node.children
      .map((row) => row.children.map((cell) => squeeze(words(cell))).join(' | '))
      .join('\n');
  }
  return node.type === 'code' ? node.value : squeeze(words(node));
}

/** Like `mdast-util-to-string`, with a space for a line break, and without tags. */
function words(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return readTag(node.value).tag === 'br' ? ' ' : '';
  if ('children' in node) return node.children.map(words).join('');
  return textOf(node, { includeImageAlt: false });
}

function squeeze(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
