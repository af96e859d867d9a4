import { compare, indexWords, type Worded } from './likeness.ts';
import { type Matching, passagesBetween } from './matching.ts';

/** The odds (as a logarithm) from which a passage is believed to hold the words of another. */
const believed = 1.3;
/** Words in a row that, found whole in a passage, need no other evidence. */
const unmistakable = 8;

/** For each unmatched passage that is `wanted`, the new one that took in its words, as a merge does; often none. */
export function findHolders(
  matching: Matching,
  olds: readonly Worded[],
  news: readonly Worded[],
  weigh: (word: string) => number,
  wanted: (old: number) => boolean,
): (number | undefined)[] {
  const between = passagesBetween(matching);
  const lost = olds.map((_, old) => matching.toNew[old] === undefined && wanted(old));
  if (!lost.includes(true)) return olds.map(() => undefined);
  const likely = indexWords(news, () => true, weigh);
  return olds.map((own, old) => {
    if (!lost[old]) return undefined;
    const [from, to] = between(old);
    const near = [from - 1, to].filter((now) => now >= 0 && now < news.length);
    let best: { now: number; odds: number } | undefined;
    for (const now of new Set([...near, ...likely(own)])) {
      const odds = judge(own, now, from - 1 <= now && now <= to, matching, olds, news, weigh);
      if (odds >= believed && odds > (best?.odds ?? 0)) best = { now, odds };
    }
    return best?.now;
  });
}

/** A logistic regression like that of match-likeness, over passages that their history shows merged into another. */
function judge(
  own: Worded,
  now: number,
  near: boolean,
  { toOld }: Matching,
  olds: readonly Worded[],
  news: readonly Worded[],
  weigh: (word: string) => number,
): number {
  const home = news[now];
  if (!home) return Number.NEGATIVE_INFINITY;
  if (own.words.length >= unmistakable && ` ${home.key} `.includes(` ${own.key} `)) return near ? 20 : 10;
  const { kept, keptPairs, shared } = compare(own, home, weigh);
  const former = olds[toOld[now] ?? -1];
  const before = former ? compare(own, former, weigh).kept : 0;
  return 3.1 * kept + 6.4 * keptPairs + 0.6 * Math.log1p(shared) + (near ? 4.2 : 0) - 5.1 * before - 10.3;
}
