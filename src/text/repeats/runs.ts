import type { Pair } from './pairs.ts';

/** A pair among pairs that follow each other in both places: A B C … A B C. */
export interface Run {
  /** How many pairs it has. */
  readonly length: number;
  /** Whether long ones come before and after this pair: then it is part of what was said again, however short. */
  readonly between: boolean;
}

/** The runs of copies, by pair. `isLong`: this block's repetition is no chance. */
export function findRuns(pairs: readonly Pair[], isLong: (index: number) => boolean): Map<Pair, Run> {
  const same = pairs.filter(({ comparison }) => comparison.kind === 'same');
  const at = new Map(same.map((pair) => [`${pair.first} ${pair.second}`, pair]));
  const found = new Map<Pair, Run>();
  for (const start of same) {
    if (at.has(`${start.first - 1} ${start.second - 1}`)) continue;
    const run: Pair[] = [];
    for (let next: Pair | undefined = start; next; ) {
      run.push(next);
      next = at.get(`${next.first + 1} ${next.second + 1}`);
    }
    const from = run.findIndex(({ first }) => isLong(first));
    const to = run.findLastIndex(({ first }) => isLong(first));
    for (const [place, pair] of run.entries()) {
      found.set(pair, { length: run.length, between: from >= 0 && place > from && place < to });
    }
  }
  return found;
}
