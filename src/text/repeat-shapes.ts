import type { Document, Pair } from './repeat-pairs.ts';
import { prose } from './repeat-pairs.ts';
import type { Run } from './repeat-runs.ts';

/** Blocks of one shape: alike but for a name, a number, a word, or the same again and again between others. */
export interface Shapes {
  readonly blocks: ReadonlySet<number>;
  readonly reason: string;
}

const fewest = 4;
const share = 0.1;
/** A page that was pasted twice has longer runs of copies than a form has lines. */
const longRun = 6;

/** The blocks of one shape, when they are so many that likeness means nothing in this document. */
export function findShapes(
  { blocks, words, members }: Document,
  pairs: readonly Pair[],
  runs: ReadonlyMap<Pair, Run>,
): Shapes | undefined {
  const near = new Map<number, Set<number>>();
  const shaped = new Set<number>();
  const pasted = new Set<number>();
  for (const pair of pairs) {
    const { first, second, comparison } = pair;
    if (comparison.kind === 'contrast') shaped.add(first).add(second);
    if (comparison.kind === 'near') {
      near.set(first, (near.get(first) ?? new Set()).add(second));
      near.set(second, (near.get(second) ?? new Set()).add(first));
    }
    if ((runs.get(pair)?.length ?? 0) >= longRun) pasted.add(first).add(second);
  }
  for (const [block, others] of near) if (others.size > 1) shaped.add(block);
  for (const copies of members) {
    const own = copies.filter((index) => !pasted.has(index) && prose.has(blocks[index]?.kind ?? 'other'));
    if (own.length < 3 || (words[own[0] ?? 0]?.size ?? 0) < 3) continue;
    for (const index of own) shaped.add(index);
  }
  const paragraphs = blocks.filter(({ kind }) => prose.has(kind)).length;
  if (shaped.size < fewest || shaped.size <= paragraphs * share) return;
  return {
    blocks: shaped,
    reason: `${shaped.size} of ${paragraphs} paragraphs are of one shape, alike but for a name, a number or a few words, as on a page where repetition is meant`,
  };
}
