import type { Nodes, Parents } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { lengthOf } from './flat-text.ts';

/** Words that the author marked with `:note[…]{#id}` or `:plain[…]`, in UTF-16 units of the block’s flat text. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  readonly directive: TextDirective;
}

/** Leaves the words of the block’s directives where they are and takes the directives away; the outermost counts. */
export function takeMarkedWords(block: Parents): MarkedWords[] {
  const found: MarkedWords[] = [];
  unwrapIn(block, 0, found, false);
  return found;
}

/** Unwraps what is in `parent`, whose text begins at `from`; where it ends. */
function unwrapIn(parent: Parents, from: number, found: MarkedWords[], within: boolean): number {
  let at = from;
  const children: Nodes[] = [];
  for (const node of parent.children) {
    if (node.type !== 'textDirective') {
      children.push(node);
      at = 'children' in node ? unwrapIn(node, at, found, within) : at + lengthOf(node);
      continue;
    }
    if (isText(node)) {
      const value = `:${node.name}`;
      children.push({ type: 'text', value });
      at += value.length;
      continue;
    }
    const start = at;
    at = unwrapIn(node, at, found, true);
    children.push(...node.children);
    if (!within) found.push({ start, end: at, directive: node });
  }
  (parent as { children: Nodes[] }).children = children;
  return at;
}

/** “see :note” is no directive. */
function isText({ children, attributes }: TextDirective): boolean {
  return children.length === 0 && Object.keys(attributes ?? {}).length === 0;
}
