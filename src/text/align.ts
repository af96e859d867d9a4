import { foldWord } from './fold.ts';

/** A passage of before: one that stood in the last build, or one that went earlier and may come back. */
export interface Former {
  readonly text: string;
  readonly gone?: boolean;
}

/** For each passage of before, by index, the passage of now… */
export interface Alignment {
  /** …that continues it, at most one for one; */
  readonly continues: readonly (number | undefined)[];
  /** …or else the one in which its words stand, after a merge or beside a copy. */
  readonly holds: readonly (number | undefined)[];
  /** Whether a continued passage kept its place in the order of the others. */
  readonly unmoved: readonly boolean[];
}

/** Finds each passage of `before` in `after`, both in reading order; a doubtful likeness is none. */
export function align(before: readonly Former[], after: readonly string[]): Alignment {
  const continues: (number | undefined)[] = before.map(() => undefined);
  const holds: (number | undefined)[] = before.map(() => undefined);
  const olds = before.map(({ text }) => words(text));
  const news = after.map(words);
  const taken = new Set<number>();
  const match = (old: number, now: number): void => {
    continues[old] = now;
    taken.add(now);
  };
  for (const gone of [false, true]) {
    const waiting = new Map<string, number[]>();
    olds.forEach((own, index) => {
      if (Boolean(before[index]?.gone) === gone && (!gone || own.length >= 4))
        push(waiting, own.join(' '), index);
    });
    news.forEach((own, now) => {
      const old = taken.has(now) ? undefined : waiting.get(own.join(' '))?.shift();
      if (old !== undefined) match(old, now);
    });
  }
  for (const [old, now] of byLikeness(before, olds, news, continues, taken)) {
    if (continues[old] === undefined && !taken.has(now)) match(old, now);
  }
  olds.forEach((own, old) => {
    if (continues[old] === undefined && !before[old]?.gone) holds[old] = holder(own, news);
  });
  return { continues, holds, unmoved: keptOrder(continues) };
}

/** The folded words of a text; each sign of a script without spaces is one. */
export function words(text: string): string[] {
  return foldWord(text).match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
}

function byLikeness(
  before: readonly Former[],
  olds: readonly string[][],
  news: readonly string[][],
  continues: readonly (number | undefined)[],
  taken: ReadonlySet<number>,
): [number, number][] {
  const index = new Map<string, number[]>();
  news.forEach((own, now) => {
    if (!taken.has(now)) for (const word of new Set(own)) push(index, word, now);
  });
  const pairs: [number, number, number][] = [];
  olds.forEach((own, old) => {
    if (continues[old] !== undefined) return;
    const shared = new Map<number, number>();
    for (const word of new Set(own)) {
      for (const now of index.get(word) ?? []) shared.set(now, (shared.get(now) ?? 0) + 1);
    }
    for (const [now, count] of shared) {
      const dice = (2 * count) / (new Set(own).size + new Set(news[now]).size);
      if (dice >= (before[old]?.gone ? 0.8 : 0.5)) pairs.push([old, now, dice]);
    }
  });
  pairs.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
  return pairs.map(([old, now]) => [old, now]);
}

function holder(own: readonly string[], news: readonly string[][]): number | undefined {
  if (own.length < 6) return;
  const all = ` ${own.join(' ')} `;
  const found = news.findIndex((other) => ` ${other.join(' ')} `.includes(all));
  return found < 0 ? undefined : found;
}

/** Which of the matches form the longest run in the same order on both sides. */
function keptOrder(continues: readonly (number | undefined)[]): boolean[] {
  const tails: number[] = [];
  const previous: (number | undefined)[] = continues.map(() => undefined);
  continues.forEach((now, old) => {
    if (now === undefined) return;
    let low = 0;
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((continues[tails[middle] ?? 0] ?? 0) < now) low = middle + 1;
      else high = middle;
    }
    previous[old] = tails[low - 1];
    tails[low] = old;
  });
  const kept = continues.map(() => false);
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) kept[at] = true;
  return kept;
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
