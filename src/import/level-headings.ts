import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** The highest headings of the text are of the second level, below the title. */
export function levelHeadings(root: Root): void {
  const depths: number[] = [];
  visit(root, 'heading', ({ depth }) => {
    depths.push(depth);
  });
  const highest = Math.min(...depths);
  visit(root, 'heading', (heading) => {
    heading.depth = Math.max(2, Math.min(6, heading.depth - highest + 2)) as typeof heading.depth;
    return SKIP;
  });
}
