import type { Worded } from './likeness.ts';
import { type Matching, match, readPlaces } from './matching.ts';

/** Words that make a text its own: with fewer (“Yes.”, “See also:”) it is told from its copies by its place alone. */
export const telling = 4;

/** Matches the passages that kept their words, `living` ones of the old: single ones first, copies by their neighbours, then by order. */
export function matchExact(
  matching: Matching,
  olds: readonly Worded[],
  news: readonly Worded[],
  living: (old: number) => boolean,
): void {
  const waiting = groupByKey(olds, (old) => living(old));
  const found = groupByKey(news, () => true);
  for (const [key, [old, ...copies]] of waiting) {
    const [now, ...others] = found.get(key) ?? [];
    if (old === undefined || now === undefined || copies.length || others.length) continue;
    if ((olds[old]?.words.length ?? 0) >= telling) match(matching, old, now);
  }
  matchNeighbours(matching, olds, news, living);
  matchGaps(matching, olds, news, living);
  matchNeighbours(matching, olds, news, living);
  for (const [key, copies] of waiting) {
    const left = found.get(key)?.filter((now) => matching.toOld[now] === undefined) ?? [];
    for (const old of copies) {
      const now = left[0];
      if (matching.toNew[old] !== undefined || now === undefined) continue;
      if ((olds[old]?.words.length ?? 0) < telling) break;
      match(matching, old, now);
      left.shift();
    }
  }
}

/** Matches passages that went earlier and stand there again, word for word, at their old place or unmistakably. */
export function matchReturned(
  matching: Matching,
  olds: readonly Worded[],
  news: readonly Worded[],
  gone: (old: number) => boolean,
): void {
  const placeOf = readPlaces(matching, (old) => !gone(old));
  const found = groupByKey(news, (now) => matching.toOld[now] === undefined);
  for (const [key, copies] of groupByKey(olds, gone)) {
    for (const now of found.get(key) ?? []) {
      const free = copies.filter((old) => matching.toNew[old] === undefined);
      const here = free.find((old) => placeOf(old, now).follows && placeOf(old, now).precedes);
      const old = here ?? ((news[now]?.words.length ?? 0) >= telling ? free[0] : undefined);
      if (old !== undefined) match(matching, old, now);
    }
  }
}

/** Spreads from each match to the passages beside it, as long as they kept their words. */
function matchNeighbours(
  matching: Matching,
  olds: readonly Worded[],
  news: readonly Worded[],
  living: (old: number) => boolean,
): void {
  const order = olds.map((_, old) => old).filter(living);
  for (const step of [1, -1]) {
    let next: number | undefined = step === 1 ? 0 : news.length - 1;
    for (const old of step === 1 ? order : order.toReversed()) {
      const own = matching.toNew[old];
      if (own !== undefined) next = own + step;
      else if (next === undefined) continue;
      else if (matching.toOld[next] === undefined && news[next]?.key === olds[old]?.key) {
        match(matching, old, next);
        next += step;
      } else next = undefined;
    }
  }
}

/** Between two matches that kept their order and have none between them: a longest common subsequence. */
function matchGaps(
  matching: Matching,
  olds: readonly Worded[],
  news: readonly Worded[],
  living: (old: number) => boolean,
): void {
  let waiting: number[] = [];
  let last = -1;
  for (let old = 0; old <= olds.length; old++) {
    const now = old < olds.length ? matching.toNew[old] : news.length;
    if (now === undefined) {
      if (living(old)) waiting.push(old);
      continue;
    }
    const free: number[] = [];
    for (let at = last + 1; at < now && matching.toOld[at] === undefined; at++) free.push(at);
    if (waiting.length && free.length === now - last - 1) {
      for (const [from, to] of longestCommon(
        waiting.map((at) => olds[at]?.key ?? ''),
        free.map((at) => news[at]?.key ?? ''),
      )) {
        match(matching, waiting[from] ?? 0, free[to] ?? 0);
      }
    }
    waiting = [];
    last = now;
  }
}

/** Pairs of equal entries in order, as many as can be; where that would take long, only from both ends and single ones. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const known = new Set(b);
  const left = a.flatMap((key, index) => (known.has(key) ? [index] : []));
  const width = b.length + 1;
  if (left.length === 0 || left.length * width > 4_000_000) return [];
  const longest = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const same = a[left[row] ?? 0] === b[column];
      longest[row * width + column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < left.length && column < b.length; ) {
    if (a[left[row] ?? 0] === b[column]) pairs.push([left[row++] ?? 0, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

function groupByKey(texts: readonly Worded[], wanted: (index: number) => boolean): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  texts.forEach(({ key }, index) => {
    if (!wanted(index)) return;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}
