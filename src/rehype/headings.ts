import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A heading of the article, in order; `depth` 1 to 6 as written. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

declare module 'vfile' {
  interface DataMap {
    headings: readonly Heading[];
  }
}

/** Collects the headings for the table of contents; a first-level one becomes a second: the title is the page's. */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const headings: Heading[] = [];
    visit(tree, 'element', (node) => {
      const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
      if (!depth) return;
      if (depth === 1) node.tagName = 'h2';
      headings.push({ depth: Math.max(2, depth), id: String(node.properties.id), text: textOf(node) });
    });
    file.data.headings = headings;
  };
}
