/** Two texts that share enough runs of three words to be worth aligning; `first` < `second`. */
export interface Candidate {
  readonly first: number;
  readonly second: number;
}

/** How many of the latest texts that hold a shingle are remembered: what bounds the work to N × this. */
const remembered = 8;
/** Share of the smaller text's shingles that the larger must hold. */
const shared = 0.25;

/** Pairs of texts by an inverted index of 3-word shingles; `texts` are word ids, empty ones are left aside. */
export function findCandidates(texts: readonly Int32Array[]): Candidate[] {
  const mask = tableSize(texts) - 1;
  const slots = sharedSlots(texts, mask);
  const holders = new Int32Array((slots.count + 1) * remembered).fill(-1);
  const next = new Uint8Array(slots.count + 1);
  const hits = new Int32Array(texts.length);
  const found: Candidate[] = [];
  const touched: number[] = [];

  for (const [second, ids] of texts.entries()) {
    touched.length = 0;
    for (let at = 0; at + 2 < ids.length; at++) {
      const slot = slots.of[shingle(ids, at) & mask] ?? 0;
      if (slot === 0) continue;
      const base = slot * remembered;
      let own = false;
      for (let k = 0; k < remembered; k++) {
        const first = holders[base + k] ?? -1;
        if (first < 0) break;
        if (first === second) own = true;
        else {
          if (hits[first] === 0) touched.push(first);
          hits[first] = (hits[first] ?? 0) + 1;
        }
      }
      if (own) continue;
      const turn = next[slot] ?? 0;
      holders[base + turn] = second;
      next[slot] = (turn + 1) % remembered;
    }
    for (const first of touched) {
      const smaller = Math.min(ids.length, texts[first]?.length ?? 0) - 2;
      if ((hits[first] ?? 0) >= Math.max(2, smaller * shared)) found.push({ first, second });
      hits[first] = 0;
    }
  }
  return found;
}

/** Hash of the three words from `at` on. */
export function shingle(ids: Int32Array, at: number): number {
  let hash = Math.imul((ids[at] ?? 0) + 1, 0x9e3779b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + (ids[at + 1] ?? 0) + 1, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + (ids[at + 2] ?? 0) + 1, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function tableSize(texts: readonly Int32Array[]): number {
  let total = 0;
  for (const ids of texts) total += ids.length;
  let size = 1024;
  while (size < total * 2 && size < 2 ** 25) size *= 2;
  return size;
}

/** Numbers from 1 the shingles that stand in two texts or more: most stand in one and need no room. */
function sharedSlots(texts: readonly Int32Array[], mask: number): { of: Int32Array; count: number } {
  const of = new Int32Array(mask + 1);
  let count = 0;
  for (const [index, ids] of texts.entries()) {
    for (let at = 0; at + 2 < ids.length; at++) {
      const bucket = shingle(ids, at) & mask;
      const holder = of[bucket] ?? 0;
      if (holder === 0) of[bucket] = -index - 1;
      else if (holder < 0 && holder !== -index - 1) of[bucket] = ++count;
    }
  }
  for (let bucket = 0; bucket <= mask; bucket++) if ((of[bucket] ?? 0) < 0) of[bucket] = 0;
  return { of, count };
}
