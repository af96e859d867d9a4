import type { Block } from '../repeats.ts';
import { introduces } from './edges.ts';
import { judge } from './judge.ts';
import type { Document, Pair } from './pairs.ts';
import type { Run } from './runs.ts';

/** Indexes of the blocks that have a copy, the one that should rather stay first. */
export function rankCopies(
  document: Document,
  pairs: readonly Pair[],
  runs: ReadonlyMap<Pair, Run>,
): number[] {
  const { blocks, words, vocabulary } = document;
  const paired = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const lengths = new Map(
    [...paired].map((index) => {
      let letters = 0;
      for (const id of words[index]?.ids ?? []) letters += vocabulary.folds[id]?.length ?? 0;
      return [index, letters];
    }),
  );
  const length = (index: number) => lengths.get(index) ?? 0;
  const fullness = fullnessOf(document, pairs, runs, length);
  const votes = runVotes(blocks, pairs, length);
  const rank = (index: number) => [
    fullness.get(index) ?? length(index),
    blocks[index]?.holds?.length ?? 0,
    Number(blocks[index]?.kind === 'figure') - Number(blocks[index]?.kind === 'quote'),
    Number(introduces(document, index)),
    votes.get(index) ?? 0,
    -index,
  ];
  const ranks = new Map([...paired].map((index) => [index, rank(index)]));
  return [...paired].toSorted((a, b) => {
    const [left, right] = [ranks.get(a) ?? [], ranks.get(b) ?? []];
    const at = left.findIndex((value, place) => value !== right[place]);
    return (right[at] ?? 0) - (left[at] ?? 0);
  });
}

/** Lengths in letters (a space in a word makes no copy fuller), but less than its other copy's for a block that can only go: a quotation longer by “— Name”. */
function fullnessOf(
  document: Document,
  pairs: readonly Pair[],
  runs: ReadonlyMap<Pair, Run>,
  length: (index: number) => number,
): Map<number, number> {
  const fullness = new Map<number, number>();
  for (const pair of pairs) {
    const { first, second } = pair;
    const mayGo = (index: number) => judge(document, pair, runs.get(pair), index) !== undefined;
    if (mayGo(first) === mayGo(second)) continue;
    const [goes, stays] = mayGo(first) ? [first, second] : [second, first];
    if (length(goes) >= length(stays)) fullness.set(goes, length(stays) - 0.5);
  }
  return fullness;
}

/** Copies that follow each other as their originals do stay or go together: each run votes for its better side. */
function runVotes(
  blocks: readonly Block[],
  pairs: readonly Pair[],
  length: (index: number) => number,
): Map<number, number> {
  const copies = pairs.filter(({ comparison: { kind } }) => kind === 'same' || kind === 'near');
  const at = new Map(copies.map((pair) => [`${pair.first} ${pair.second}`, pair]));
  const votes = new Map<number, number>();
  const seen = new Set<Pair>();
  for (const start of copies) {
    if (seen.has(start)) continue;
    const run = [start];
    for (let last: Pair | undefined = start; last; ) {
      const { first, second }: Pair = last;
      last = nextOf(at, first, second);
      if (last && !seen.has(last)) run.push(last);
      else break;
    }
    for (const pair of run) seen.add(pair);
    let fuller = 0;
    let better = 0;
    for (const { first, second } of run) {
      fuller += Math.sign(length(first) - length(second));
      better += typography(blocks[first]?.text ?? '') - typography(blocks[second]?.text ?? '');
    }
    const vote = Math.sign(fuller) * 2 + Math.sign(better);
    for (const { first, second } of run) {
      votes.set(first, (votes.get(first) ?? 0) + vote);
      votes.set(second, (votes.get(second) ?? 0) - vote);
    }
  }
  return votes;
}

function nextOf(at: ReadonlyMap<string, Pair>, first: number, second: number): Pair | undefined {
  for (let step = 1; step <= 2; step++) {
    for (let other = 1; other <= 2; other++) {
      const next = at.get(`${first + step} ${second + other}`);
      if (next) return next;
    }
  }
  return undefined;
}

/** How much of its typography a copy kept: quotes, apostrophes, dashes, diacritics, commas, spaces, case. */
export function typography(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) ? 10 : 0;
  return (
    letters +
    2 * count(/[’‘“”«»„—–…]|[^\p{ASCII}\p{P}\p{Z}\p{S}]/gu) +
    count(/["']|--|\s-\s|[,;:.!?](?!\p{L})/gu) -
    count(/[.,;:!?]\p{L}{2}/gu)
  );
}
