import { findHolders } from './align/find-holders.ts';
import { readWords, type Worded, weighWords } from './align/likeness.ts';
import { matchExact, matchReturned } from './align/match-exact.ts';
import { matchAlike } from './align/match-likeness.ts';
import { keptOrder, startMatching } from './align/matching.ts';

/** A passage of before: one that stood in the last build, or (`gone`) one that went earlier and may come back. */
export interface Former {
  readonly text: string;
  readonly gone?: boolean;
}

/** For each passage of before, by index, the passage of now… */
export interface Alignment {
  /** …that continues it, one for one; */
  readonly continues: readonly (number | undefined)[];
  /** …or else the one in which its words stand, after a merge or beside a copy. */
  readonly holds: readonly (number | undefined)[];
  /** Whether a continued passage kept its place in the order of the others. */
  readonly unmoved: readonly boolean[];
}

/** Finds each passage of `before` in `after`, both in reading order; a doubtful likeness is none. */
export function align(before: readonly Former[], after: readonly string[]): Alignment {
  const known = new Map<string, Worded>();
  const read = (text: string): Worded => {
    const worded = known.get(text) ?? readWords(text);
    known.set(text, worded);
    return worded;
  };
  const olds = before.map(({ text }) => read(text));
  const news = after.map(read);
  const gone = (old: number): boolean => before[old]?.gone ?? false;
  const matching = startMatching(olds.length, news.length);
  matchExact(matching, olds, news, (old) => !gone(old));
  let holds: (number | undefined)[] = before.map(() => undefined);
  if (
    !matching.toNew.every((now, old) => now !== undefined || gone(old)) ||
    matching.toOld.includes(undefined)
  ) {
    const weigh = weighWords([...olds, ...news]);
    matchReturned(matching, olds, news, gone);
    matchAlike(matching, olds, news, weigh, gone);
    holds = findHolders(matching, olds, news, weigh, (old) => !gone(old));
  }
  return { continues: matching.toNew, holds, unmoved: keptOrder(matching.toNew) };
}
