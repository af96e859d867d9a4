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

/** How an unmatched old passage and an unmatched new one lie to each other; the ends of both texts match. */
export interface Place {
  /** After passages that match each other; holds inside a section that moved, too. */
  readonly follows: boolean;
  /** Before passages that match each other. */
  readonly precedes: boolean;
  /** Both, and in a run of as many passages as before it is as far from its beginning. */
  readonly faces: boolean;
}

/** Tells the place of any pair of unmatched passages as matters stand; old ones that are not `living` have no share in it. */
export function readPlaces(
  { toNew, toOld }: Matching,
  living: (old: number) => boolean,
): (old: number, now: number) => Place {
  const olds = findRuns(toNew, living);
  const news = findRuns(toOld, () => true);
  return (old, now) => {
    const [was, is] = [olds[old], news[now]];
    const before = was?.before === undefined ? -1 : (toNew[was.before] ?? -1);
    const after = was?.after === undefined ? toOld.length : (toNew[was.after] ?? toOld.length);
    const follows = before === (is?.before ?? -1);
    const precedes = after === (is?.after ?? toOld.length);
    const faces =
      follows && precedes && living(old) && was?.length === is?.length && was?.offset === is?.offset;
    return { follows, precedes, faces };
  };
}

/** A run of unmatched passages, seen from one of them: the matched ones at its ends, its length and the place in it. */
interface Run {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly length: number;
  readonly offset: number;
}

function findRuns(matches: readonly (number | undefined)[], counts: (index: number) => boolean): Run[] {
  const runs: Run[] = [];
  let before: number | undefined;
  for (let start = 0; start < matches.length; ) {
    let after = start;
    let length = 0;
    for (; after < matches.length && matches[after] === undefined; after++) if (counts(after)) length++;
    let offset = 0;
    for (let index = start; index < after; index++) {
      runs[index] = { before, after: after < matches.length ? after : undefined, length, offset };
      if (counts(index)) offset++;
    }
    before = after;
    start = after + 1;
  }
  return runs;
}

/** The unmatched new passages between those that the matched neighbours of `old` became, when these are in order. */
export function passagesBetween({ toNew, toOld }: Matching): (old: number) => [from: number, to: number] {
  const before = lastMatch(toNew, -1);
  const after = lastMatch(toNew.toReversed(), toOld.length).toReversed();
  return (old) => [(before[old] ?? -1) + 1, after[old] ?? toOld.length];
}

function lastMatch(matches: readonly (number | undefined)[], start: number): number[] {
  let last = start;
  return matches.map((own) => {
    const before = last;
    last = own ?? last;
    return before;
  });
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
