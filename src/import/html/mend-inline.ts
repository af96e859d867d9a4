import type { Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { textNode } from '../nodes.ts';

/** Absolute links stay, relative ones are resolved; what leads nowhere outside its page becomes plain words. */
export function mendLinks(root: Root, base: string | undefined): void {
  visit(root, 'link', (link, index, parent) => {
    const url = resolve(link.url, base);
    link.title = null;
    if (url && textOf(link) !== '') link.url = url;
    else if (parent && index !== undefined) {
      parent.children.splice(index, 1, ...(link.children as typeof parent.children));
      return index;
    }
    return;
  });
}

/** Spaces at the ends of emphasised words stand outside them; emphasis of nothing goes. */
export function outerSpaces(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if ('children' in child) outerSpaces(child as Parents);
    if (!/^(?:emphasis|strong|delete|link)$/.test(child.type) || !('children' in child)) children.push(child);
    else {
      const before = takeSpace(child as Parents, 'start');
      const after = takeSpace(child as Parents, 'end');
      if (before) children.push(textNode(' '));
      if (child.children.length > 0) children.push(child);
      if (after) children.push(textNode(' '));
    }
  }
  parent.children = children as typeof parent.children;
}

function takeSpace(parent: Parents, end: 'start' | 'end'): boolean {
  const node = end === 'start' ? parent.children[0] : parent.children.at(-1);
  if (node?.type === 'break') {
    parent.children.splice(end === 'start' ? 0 : -1, 1);
    return true;
  }
  if (node?.type !== 'text') return false;
  const value = end === 'start' ? node.value.trimStart() : node.value.trimEnd();
  if (value === node.value) return false;
  node.value = value;
  if (value === '') parent.children.splice(end === 'start' ? 0 : -1, 1);
  return true;
}

export function resolve(url: string, base: string | undefined): string | undefined {
  if (url.startsWith('#') || url === '') return;
  const absolute = URL.canParse(url)
    ? new URL(url)
    : base && URL.canParse(url, base)
      ? new URL(url, base)
      : undefined;
  return absolute && /^(?:https?|mailto):$/.test(absolute.protocol) ? absolute.href : undefined;
}
