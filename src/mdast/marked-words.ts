import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';

/** Words that the author marked with `:note[…]{#id}` or `:plain[…]`, in UTF-16 units of the block's flat text. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  readonly directive: TextDirective;
}

/** Leaves the words of the block's directives where they are and takes the directives away. `:note` alone is text. */
export function takeMarkedWords(block: Parents): MarkedWords[] {
  const found: MarkedWords[] = [];
  unwrapIn(block, 0, found, false);
  return found;
}

function unwrapIn(parent: Parents, from: number, found: MarkedWords[], within: boolean): number {
  let at = from;
  const children: Nodes[] = [];
  for (const node of parent.children) {
    if (node.type === 'textDirective') {
      const bare = node.children.length === 0;
      const start = at;
      at = bare ? at + source(node).length : unwrapIn(node, at, found, true);
      if (!within && !isText(node)) found.push({ start, end: at, directive: node });
      children.push(...(bare ? [{ type: 'text' as const, value: source(node) }] : node.children));
      continue;
    }
    if (node.type === 'text') at += node.value.length;
    else at = 'children' in node ? unwrapIn(node, at, found, within) : at + 1;
    children.push(node);
  }
  (parent as { children: Nodes[] }).children = children as PhrasingContent[];
  return at;
}

/** “:note” that nobody meant for a directive. */
function isText(node: TextDirective): boolean {
  return node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
}

function source({ name, attributes }: TextDirective): string {
  const id = attributes?.id;
  return `:${name}${id ? `{#${id}}` : ''}`;
}
