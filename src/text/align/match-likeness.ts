import { compare, indexWords, type Likeness, type Worded } from './likeness.ts';
import { type Matching, match, type Place, passagesBetween, readPlaces } from './matching.ts';

/** The odds (as a logarithm) from which a likeness is believed: in the first round, and with more neighbours matched. */
const believed = [3, 1.5, 1.5, 1.5];
/** What a passage that went long ago needs beyond that. */
const doubtOfReturn = 2.5;

interface Candidate extends Likeness {
  readonly old: number;
  readonly now: number;
  readonly dice: number;
}

/**
 * Matches what was edited: in each round the likeliest first, then again, since new matches say more about places.
 * Of a passage that was split or of several that were merged, the part that holds more is matched in the end.
 */
export function matchAlike(
  matching: Matching,
  olds: readonly Worded[],
  news: readonly Worded[],
  weigh: (word: string) => number,
  gone: (old: number) => boolean,
): void {
  const compared = new Map<number, Candidate>();
  const look = (old: number, now: number): Candidate => {
    const name = old * news.length + now;
    const known = compared.get(name);
    if (known) return known;
    const likeness = compare(olds[old] as Worded, news[now] as Worded, weigh);
    const { kept, made } = likeness;
    const candidate = {
      old,
      now,
      ...likeness,
      dice: kept + made > 0 ? (2 * kept * made) / (kept + made) : 0,
    };
    compared.set(name, candidate);
    return candidate;
  };
  for (const least of believed) {
    const placeOf = readPlaces(matching, (old) => !gone(old));
    const candidates = findCandidates(matching, olds, news, weigh).map(([old, now]) => look(old, now));
    const rival = findRivals(candidates);
    const scored = candidates.flatMap((candidate) => {
      const { old, now, kept, made } = candidate;
      if (gone(old) && Math.min(kept, made) < 0.6) return [];
      const odds = judge(candidate, placeOf(old, now), ...rival(candidate)) - (gone(old) ? doubtOfReturn : 0);
      return odds >= least ? [{ old, now, odds }] : [];
    });
    scored.sort((a, b) => b.odds - a.odds || a.old - b.old || a.now - b.now);
    for (const { old, now } of scored) {
      if (matching.toNew[old] === undefined && matching.toOld[now] === undefined) match(matching, old, now);
    }
  }
  const edited = (old: number): boolean => olds[old]?.key !== news[matching.toNew[old] ?? -1]?.key;
  uncross({ matching, compared: [...compared.values()], look, edited });
  const movable = (old: number): boolean => edited(old) && !gone(old);
  preferLarger({ matching, compared: [...compared.values()], look, edited: movable });
}

/** A matching that is nearly done, and the likeness of all that was compared for it. */
interface Draft {
  readonly matching: Matching;
  readonly compared: readonly Candidate[];
  readonly look: (old: number, now: number) => Candidate;
  /** Whether another match may be sought for this passage: the one that it has says something else. */
  readonly edited: (old: number) => boolean;
}

/** Of two matches made mostly by place, exchanges those that by their words belong to each other's other half. */
function uncross({ matching, compared, look, edited }: Draft): void {
  const { toNew, toOld } = matching;
  for (const { old, now, dice } of compared) {
    const [left, right] = [toNew[old], toOld[now]];
    if (left === undefined || right === undefined || left === now || !edited(old) || !edited(right)) continue;
    const gain = dice + look(right, left).dice - look(old, left).dice - look(right, now).dice;
    if (gain <= clearGain) continue;
    match(matching, old, now);
    match(matching, right, left);
  }
}

/** Of likeness, summed over two pairs: less may be chance. */
const clearGain = 0.12;

/** Where a part beside the matched one holds more of the whole, and little else, the match goes over to it. */
function preferLarger({ matching, compared, look, edited }: Draft): void {
  const { toNew, toOld } = matching;
  const between = passagesBetween(matching);
  for (const { old, now, kept, made } of compared) {
    const [from, to] = between(old);
    const whole = toNew[old];
    const other = toOld[now];
    if (whole !== undefined && other === undefined && made >= mostly && edited(old)) {
      if (from > now || now >= to || kept <= look(old, whole).kept) continue;
      toOld[whole] = undefined;
      match(matching, old, now);
    } else if (whole === undefined && other !== undefined && kept >= mostly && edited(other)) {
      if (from - 1 > now || now > to || made <= look(other, now).made) continue;
      toNew[other] = undefined;
      match(matching, old, now);
    }
  }
}

/** The share of a part that has to come from the whole, or to go into it. */
const mostly = 0.6;

/**
 * The logarithm of the odds that the new passage continues the old one. The weights are a logistic regression over
 * the changed paragraphs of five public repositories of prose, each followed commit by commit (see bench/links.ts).
 */
function judge(likeness: Candidate, place: Place, rivalOfOld: number, rivalOfNew: number): number {
  const { kept, made, keptPairs, madePairs, shared, dice } = likeness;
  const held = Math.max(kept, made);
  const evidence = Math.log1p(shared);
  return (
    10.5 * held +
    4 * Math.max(keptPairs, madePairs) +
    2.5 * evidence -
    2.25 * evidence * held +
    (place.follows || place.precedes ? 3.4 : 0) +
    (place.follows && place.precedes ? 0.9 : 0) +
    (place.faces ? 2.8 * held : 0) +
    5.4 * within(dice - rivalOfOld, 0.5) +
    4.6 * within(dice - rivalOfNew, 0.5) -
    16.9
  );
}

/** The unmatched pairs worth a look: those at the same place, and those that share the most of their rare words. */
function findCandidates(
  matching: Matching,
  olds: readonly Worded[],
  news: readonly Worded[],
  weigh: (word: string) => number,
): [number, number][] {
  const { toNew, toOld } = matching;
  const between = passagesBetween(matching);
  const likely = indexWords(news, (now) => toOld[now] === undefined, weigh);
  return olds.flatMap((own, old): [number, number][] => {
    if (toNew[old] !== undefined) return [];
    const [from, to] = between(old);
    const free: number[] = [];
    for (let now = from; now < to && free.length <= wideGap; now++)
      if (toOld[now] === undefined) free.push(now);
    const here = free.length <= wideGap ? free : [];
    return [...new Set([...here, ...likely(own)])].map((now) => [old, now]);
  });
}

/** Passages between two matches up to which each is compared with each. */
const wideGap = 12;

/** For a candidate, the best likeness that its old and its new passage have with any other. */
function findRivals(candidates: readonly Candidate[]): (candidate: Candidate) => [number, number] {
  const ofOld = new Map<number, [number, number]>();
  const ofNew = new Map<number, [number, number]>();
  const note = (best: Map<number, [number, number]>, key: number, dice: number): void => {
    const [first, second] = best.get(key) ?? [0, 0];
    best.set(key, dice > first ? [dice, first] : [first, Math.max(second, dice)]);
  };
  for (const { old, now, dice } of candidates) {
    note(ofOld, old, dice);
    note(ofNew, now, dice);
  }
  const other = ([first, second]: [number, number], dice: number): number => (dice >= first ? second : first);
  return ({ old, now, dice }) => [
    other(ofOld.get(old) ?? [0, 0], dice),
    other(ofNew.get(now) ?? [0, 0], dice),
  ];
}

function within(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
