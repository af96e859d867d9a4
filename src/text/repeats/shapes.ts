import type { Document, Pair } from './pairs.ts';
import { prose } from './pairs.ts';
import { findParallel } from './parallel.ts';
import type { Run } from './runs.ts';

/** Blocks of one shape: alike but for a name, a number, a word, or the same again and again between others. */
export interface Shapes {
  readonly blocks: ReadonlySet<number>;
  readonly reason: string;
}

const fewest = 4;
const share = 0.1;
/** Two alike are a pair of sentences and three copies of a line a refrain; a form has more. */
const fewestOfShape = 3;
const fewestOfLine = 4;
/** A page that was pasted twice has longer runs of copies than a form has lines. */
const longRun = 6;

/** The blocks of one shape, when they are so many that likeness means nothing in this document. */
export function findShapes(
  document: Document,
  pairs: readonly Pair[],
  runs: ReadonlyMap<Pair, Run>,
): Shapes | undefined {
  const paragraphs = document.blocks.filter(({ kind }) => prose.has(kind)).length;
  const alike = findAlike(document, pairs);
  const lines = findLines(document, pairs, runs);
  const parallel = findParallel(document, pairs);
  const many = new Set([...alike, ...lines, ...parallel]);
  const shaped = many.size > paragraphs * share ? many : new Set(parallel);
  if (shaped.size < fewest) return;
  for (const { first, second } of findRest(pairs, shaped)) shaped.add(first).add(second);
  const rules = [
    [alike, 'alike but for a name, a number or a few words'],
    [lines, 'the same line again and again'],
    [parallel, 'entries that say the same of two things'],
  ] as const;
  const told = rules.flatMap(([found, what]) => {
    const count = new Set(found.filter((index) => shaped.has(index))).size;
    return count > 0 ? [`${count} ${what}`] : [];
  });
  return {
    blocks: shaped,
    reason: `${shaped.size} of ${paragraphs} paragraphs are of one shape (${told.join(', ')}), as on a page where repetition is meant`,
  };
}

/** Where most of what is alike is of one shape, so are other blocks alike. */
function findRest(pairs: readonly Pair[], shaped: ReadonlySet<number>): readonly Pair[] {
  const rest = pairs.filter(
    ({ first, second, comparison }) =>
      comparison.kind === 'near' && !shaped.has(first) && !shaped.has(second),
  );
  return rest.length >= fewest && rest.length <= shaped.size ? rest : [];
}

/** Blocks that are alike, but not the same: three or more together, copies counted once. */
function findAlike({ group }: Document, pairs: readonly Pair[]): number[] {
  const near = Map.groupBy(
    pairs
      .filter(({ comparison: { kind } }) => kind === 'contrast' || kind === 'near')
      .flatMap(({ first, second }) => [[first, second] as const, [second, first] as const]),
    ([block]) => block,
  );
  const seen = new Set<number>();
  const found: number[] = [];
  for (const start of near.keys()) {
    const shape = [start];
    for (const block of shape) {
      if (seen.has(block)) continue;
      seen.add(block);
      for (const [, other] of near.get(block) ?? []) if (!seen.has(other)) shape.push(other);
    }
    const members = new Set(shape);
    if (new Set([...members].map((block) => group[block])).size >= fewestOfShape) found.push(...members);
  }
  return found;
}

/** Lines that stand again and again, and not because a page was pasted twice. */
function findLines(
  { blocks, words, members }: Document,
  pairs: readonly Pair[],
  runs: ReadonlyMap<Pair, Run>,
): number[] {
  const pasted = new Set<number>();
  for (const pair of pairs)
    if ((runs.get(pair)?.length ?? 0) >= longRun) pasted.add(pair.first).add(pair.second);
  return members.flatMap((copies) => {
    const own = copies.filter((index) => !pasted.has(index) && prose.has(blocks[index]?.kind ?? 'other'));
    return own.length < fewestOfLine || (words[own[0] ?? 0]?.size ?? 0) < 3 ? [] : own;
  });
}
