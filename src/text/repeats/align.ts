import { shingle } from './candidates.ts';

const match = 2;
const skipAtMost = 4;
const cells = 4_000_000;

/**
 * For each word of `piece` the index of its word in `whole`, or -1: in order, and close together, since a word
 * passed over costs 1 on either side (a long passage left out of `whole` costs 4; its ends cost nothing).
 */
export function alignWords(piece: Int32Array, whole: Int32Array): Int32Array {
  const mates = new Int32Array(piece.length).fill(-1);
  if (piece.length * whole.length <= cells) alignWithin(piece, whole, 0, 0, mates);
  else alignByAnchors(piece, whole, mates);
  return mates;
}

const fromPair = 0;
const fromPiece = 1;
const fromWhole = 2;
const fromSkip = 3;
const skipGoesOn = 4;

function alignWithin(a: Int32Array, b: Int32Array, aFrom: number, bFrom: number, mates: Int32Array): void {
  const width = b.length + 1;
  const trace = new Uint8Array((a.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1];
    row[0] = -i;
    trace[i * width] = fromPiece;
    let skip = -1_000_000;
    for (let j = 1; j < width; j++) {
      const left = row[j - 1] ?? 0;
      let way = 0;
      if (left - skipAtMost > skip) skip = left - skipAtMost;
      else way = skipGoesOn;
      let best = (above[j - 1] ?? 0) + (word === b[j - 1] ? match : -1);
      let from = fromPair;
      const up = (above[j] ?? 0) - 1;
      if (up > best) [best, from] = [up, fromPiece];
      if (left - 1 > best) [best, from] = [left - 1, fromWhole];
      if (skip > best) [best, from] = [skip, fromSkip];
      row[j] = best;
      trace[i * width + j] = from | way;
    }
    [above, row] = [row, above];
  }
  let j = 0;
  for (let k = 1; k < width; k++) if ((above[k] ?? 0) > (above[j] ?? 0)) j = k;
  let i = a.length;
  while (i > 0 && j >= 0) {
    const way = trace[i * width + j] ?? 0;
    const from = way & 3;
    if (from === fromPair) {
      i--;
      j--;
      if (a[i] === b[j]) mates[aFrom + i] = bFrom + j;
    } else if (from === fromPiece) i--;
    else if (from === fromWhole) j--;
    else {
      while (((trace[i * width + j] ?? 0) & skipGoesOn) !== 0) j--;
      j--;
    }
  }
}

/** Aligns very long texts between runs of three words that stand once in each. */
function alignByAnchors(a: Int32Array, b: Int32Array, mates: Int32Array): void {
  let [aFrom, bFrom] = [0, 0];
  for (const [i, j] of [...increasing(anchors(a, b)), [a.length, b.length] as const]) {
    if (i < aFrom || j < bFrom) continue;
    const [left, right] = [a.subarray(aFrom, i), b.subarray(bFrom, j)];
    if (left.length * right.length <= cells) alignWithin(left, right, aFrom, bFrom, mates);
    for (let k = 0; k < 3 && i + k < a.length && j + k < b.length; k++) mates[i + k] = j + k;
    [aFrom, bFrom] = [i + 3, j + 3];
  }
}

function anchors(a: Int32Array, b: Int32Array): (readonly [number, number])[] {
  const inB = places(b);
  const found: (readonly [number, number])[] = [];
  for (const [hash, i] of places(a)) {
    const j = inB.get(hash) ?? -1;
    if (i < 0 || j < 0) continue;
    if (a[i] === b[j] && a[i + 1] === b[j + 1] && a[i + 2] === b[j + 2]) found.push([i, j]);
  }
  return found.toSorted((left, right) => left[0] - right[0]);
}

/** Where each shingle stands; -1 for one that stands more than once. */
function places(ids: Int32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at + 2 < ids.length; at++) {
    const hash = shingle(ids, at);
    found.set(hash, found.has(hash) ? -1 : at);
  }
  return found;
}

/** The longest chain of pairs whose second numbers increase as their first do. */
function increasing(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length);
  for (const [index, [, j]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
