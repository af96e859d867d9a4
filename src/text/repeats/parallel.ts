import type { Document, Pair } from './pairs.ts';

/** So many pairs with the same two words, or one after another, are no chance; names are changed more easily. */
const fewestOfSwap = 2;
const fewestOfNames = 3;
const fewestOfRow = 3;
/** How many blocks of its own each of two entries may have between pairs. */
const gap = 3;

/**
 * Blocks of entries that say the same of two things: one word stands for another in several of them (“for the sofa …”,
 * “for the loveseat …”), or they follow each other in the same order, and something that matters differs.
 */
export function findParallel(document: Document, pairs: readonly Pair[]): number[] {
  const alike = pairs.filter(({ comparison: { kind } }) => kind === 'contrast' || kind === 'near');
  return [...findSwapped(document, alike), ...findRows(pairs)].flatMap(({ first, second }) => [
    first,
    second,
  ]);
}

function findSwapped({ group }: Document, alike: readonly Pair[]): Pair[] {
  const bySwap = new Map<string, Pair[]>();
  for (const pair of alike) {
    for (const swap of 'swaps' in pair.comparison ? pair.comparison.swaps : []) {
      const own = bySwap.get(swap);
      if (own) own.push(pair);
      else bySwap.set(swap, [pair]);
    }
  }
  const texts = (found: readonly Pair[]) =>
    new Set(found.flatMap(({ first, second }) => [group[first], group[second]]));
  return [...bySwap.values()]
    .filter((found) => {
      const isNear = found.some(({ comparison }) => comparison.kind === 'near');
      return texts(found).size >= (isNear ? fewestOfSwap : fewestOfNames) * 2;
    })
    .flat();
}

/** Rows of pairs, and whatever else the two entries that they make have in common. */
function findRows(pairs: readonly Pair[]): Pair[] {
  const places = pairs.filter(({ comparison: { kind } }) => kind !== 'piece');
  const at = new Map(places.map((pair) => [`${pair.first} ${pair.second}`, pair]));
  const seen = new Set<Pair>();
  return places.flatMap((start) => {
    const row: Pair[] = [];
    for (let next: Pair | undefined = start; next && !seen.has(next); next = nextOf(at, next)) {
      seen.add(next);
      row.push(next);
    }
    const end = row.at(-1) ?? start;
    if (!isForm(row) || end.first >= start.second) return [];
    return pairs.filter(
      ({ first, second }) =>
        isWithin(first, start.first, end.first) && isWithin(second, start.second, end.second),
    );
  });
}

/** A page that was pasted twice has mostly copies; a form has blocks in which something that matters differs. */
function isForm(row: readonly Pair[]): boolean {
  const count = (wanted: Pair['comparison']['kind']) =>
    row.filter(({ comparison }) => comparison.kind === wanted).length;
  return row.length >= fewestOfRow && count('contrast') * 2 >= row.length && count('same') * 2 <= row.length;
}

function isWithin(index: number, from: number, to: number): boolean {
  return index >= from - gap && index <= to + gap;
}

function nextOf(at: ReadonlyMap<string, Pair>, { first, second }: Pair): Pair | undefined {
  for (let steps = 2; steps <= gap * 2; steps++) {
    for (let own = Math.max(1, steps - gap); own <= Math.min(gap, steps - 1); own++) {
      const next = at.get(`${first + own} ${second + steps - own}`);
      if (next) return next;
    }
  }
  return undefined;
}
