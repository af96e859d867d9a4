/** Which old passage continues as which new one, while that is being found out: one for one, by index. */
export interface Matching {
  readonly toNew: (number | undefined)[];
  readonly toOld: (number | undefined)[];
}

export function startMatching(olds: number, news: number): Matching {
  return { toNew: Array(olds).fill(undefined), toOld: Array(news).fill(undefined) };
}

export function match({ toNew, toOld }: Matching, old: number, now: number): void {
  toNew[old] = now;
  toOld[now] = old;
}

/**
 * Whether an unmatched old passage and an unmatched new one stand at the same place: after passages that match
 * each other, before ones that do, or both. Holds inside a section that moved, too; the ends match each other.
 */
export function readPlaces({ toNew, toOld }: Matching): (old: number, now: number) => Place {
  const before = nearest(toNew.length, (old) => toNew[old], -1);
  const after = nearest(toNew.length, (old) => toNew[old], toOld.length, true);
  const beforeNow = nearest(toOld.length, (now) => (toOld[now] === undefined ? undefined : now), -1);
  const afterNow = nearest(toOld.length, (now) => (toOld[now] === undefined ? undefined : now), toOld.length, true);
  return (old, now) => ({
    follows: before[old] === beforeNow[now],
    precedes: after[old] === afterNow[now],
    from: (before[old] ?? -1) + 1,
    to: after[old] ?? toOld.length,
  });
}

export interface Place {
  readonly follows: boolean;
  readonly precedes: boolean;
  /** The new passages between those that the old one's neighbours became, when in order. */
  readonly from: number;
  readonly to: number;
}

/** For each index the value at the nearest index before it (or after it) that has one. */
function nearest(
  length: number,
  valueOf: (index: number) => number | undefined,
  end: number,
  backwards = false,
): number[] {
  const found: number[] = Array(length).fill(end);
  let last = end;
  for (let step = 0; step < length; step++) {
    const index = backwards ? length - 1 - step : step;
    found[index] = last;
    last = valueOf(index) ?? last;
  }
  return found;
}

/** Which of the matches keep their place: the longest run that is in the same order on both sides. */
export function keptOrder(toNew: readonly (number | undefined)[]): boolean[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  toNew.forEach((now, old) => {
    if (now === undefined) return;
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((toNew[ends[middle] ?? 0] ?? 0) < now) low = middle + 1;
      else high = middle;
    }
    previous[old] = ends[low - 1];
    ends[low] = old;
  });
  const kept = toNew.map(() => false);
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept[at] = true;
  return kept;
}
