import { alignWords } from './align.ts';
import type { Core } from './attribution.ts';
import type { Difference, Prose } from './contrast.ts';

/** Where the words that two texts share begin and end in each: half-open ranges of word indexes. */
export interface Span {
  readonly matched: number;
  readonly small: readonly [number, number];
  readonly large: readonly [number, number];
}

/** Of the core's words those from the first to the last that has a mate; nothing when none has. */
export function spanOf(mates: Int32Array, { from, to }: Core): Span | undefined {
  let [first, last, matched] = [-1, -1, 0];
  for (let at = from; at < to; at++) {
    if ((mates[at] ?? -1) < 0) continue;
    if (first < 0) first = at;
    last = at;
    matched++;
  }
  if (first < 0) return;
  return { matched, small: [first, last + 1], large: [mates[first] ?? 0, (mates[last] ?? 0) + 1] };
}

/** The same pairs, seen from the other text, which has `length` words. */
export function reverse(mates: Int32Array, length: number): Int32Array {
  const back = new Int32Array(length).fill(-1);
  for (const [index, mate] of mates.entries()) if (mate >= 0) back[mate] = index;
  return back;
}

/** What stands between the pairs of words within a range of each text. */
export function differencesOf(
  mates: Int32Array,
  [from, to]: readonly [number, number],
  [fromB, toB]: readonly [number, number],
): Difference[] {
  const found: Difference[] = [];
  let [a, b] = [from, fromB];
  for (let at = from; at <= to; at++) {
    const mate = at === to ? toB : (mates[at] ?? -1);
    if (mate < 0) continue;
    if (at > a || mate > b) found.push({ a: [a, at], b: [b, mate] });
    [a, b] = [at + 1, mate + 1];
  }
  return found;
}

/** The mates of the core alone: its words may hold the author’s name too: “… of Agnes Moor.” — Agnes Moor. */
export function alignCore(
  piece: Prose,
  whole: Prose,
  mates: Int32Array,
  { from, to, author }: Core,
): Int32Array {
  if (!author) return mates;
  const own = new Int32Array(mates.length).fill(-1);
  own.set(alignWords(piece.words.ids.subarray(from, to), whole.words.ids), from);
  return own;
}
