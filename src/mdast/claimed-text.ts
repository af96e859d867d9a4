import type { Parents, Root } from 'mdast';
import { flatten, lengthOf } from './flat-text.ts';
import { findTextBlocks } from './text-blocks.ts';

/** The text of a block and what of it is a mention; half-open ranges in UTF-16 units. */
export interface ClaimedText {
  readonly text: string;
  /** Of the file, from 1; 0 when nobody knows. */
  readonly line: number;
  readonly claims: readonly { readonly start: number; readonly end: number }[];
}

/** The blocks of an annotated tree in order, without verse and credits, whose capitals mean something else. */
export function readClaimedText(tree: Root): ClaimedText[] {
  const blocks = findTextBlocks(tree).filter(({ node }) => node.type !== 'verse' && node.type !== 'credit');
  return blocks.map(({ node }) => ({
    text: flatten(node).text,
    line: node.position?.start.line ?? 0,
    claims: claimsIn(node, 0),
  }));
}

function claimsIn(parent: Parents, from: number): { start: number; end: number }[] {
  let start = from;
  return parent.children.flatMap((node) => {
    const at = start;
    start += lengthOf(node);
    if (node.type === 'mention') return [{ start: at, end: start }];
    return 'children' in node ? claimsIn(node, at) : [];
  });
}
