import type { Block, Pair } from './repeats.ts';

const fewest = 4;
const share = 0.1;

/**
 * Why this document should not be judged: too many of its paragraphs are of one shape (alike but for a name, a number,
 * a word), as in a catalogue or a table of results. Nothing when it is prose.
 */
export function findShapes(blocks: readonly Block[], pairs: readonly Pair[]): string | undefined {
  const alike = new Map<number, Set<number>>();
  const shaped = new Set<number>();
  for (const { first, second, comparison } of pairs) {
    if (comparison.kind === 'contrast') shaped.add(first).add(second);
    if (comparison.kind !== 'near') continue;
    for (const [one, other] of [[first, second] as const, [second, first] as const]) {
      const known = alike.get(one);
      if (known) known.add(other);
      else alike.set(one, new Set([other]));
    }
  }
  for (const [one, others] of alike) if (others.size > 1) shaped.add(one);
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  if (shaped.size < fewest || shaped.size <= paragraphs * share) return;
  return `${shaped.size} of ${paragraphs} paragraphs are alike but for a name, a number or a few words: a structured page, where repetition is meant`;
}
