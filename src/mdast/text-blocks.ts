import type { Nodes, Parents, Root } from 'mdast';
import { findPassages } from './passages.ts';

/** A block whose children are words. */
export interface TextBlock {
  readonly node: Parents;
  /** The passage that holds it; the block itself where none does. */
  readonly passage: Nodes;
  /** Counts the headings and section breaks before it. */
  readonly section: number;
  readonly inHeading: boolean;
  readonly inFootnote: boolean;
}

const holdsWords = new Set(['paragraph', 'heading', 'tableCell', 'caption', 'credit', 'verse']);

/** The blocks of an article that readers read as its text, in order; pull quotes say again what stands elsewhere. */
export function findTextBlocks(tree: Root): TextBlock[] {
  const passages = new Set<Nodes>(findPassages(tree).map(({ node }) => node));
  const found: TextBlock[] = [];
  let section = 0;
  const walk = (node: Nodes, around: Nodes | undefined, inFootnote: boolean): void => {
    if (node.type === 'heading' || node.type === 'thematicBreak') section++;
    if (node.type === 'pullQuote' || !('children' in node)) return;
    const passage = passages.has(node) ? node : around;
    if (holdsWords.has(node.type)) {
      found.push({ node, passage: passage ?? node, section, inHeading: node.type === 'heading', inFootnote });
      return;
    }
    const within = inFootnote || node.type === 'footnoteDefinition';
    for (const child of node.children) walk(child, passage, within);
  };
  walk(tree, undefined, false);
  return found;
}
