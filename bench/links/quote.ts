/** The selector of the W3C Web Annotation model, with where it was. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/**
 * Where the quotation stands in `text` now: the best of its exact places, else the most alike, by the weights of
 * Hypothesis (quotation 50, context 20 and 20, position 2), with as many as half of its signs changed.
 */
export function findQuote(text: string, quote: Quote): number | undefined {
  const { exact, prefix, suffix, start } = quote;
  const exactly = allPlaces(text, exact);
  const found = exactly.length
    ? exactly.map((at) => ({ start: at, end: at + exact.length, errors: 0 }))
    : findAlike(text, exact, Math.min(256, Math.floor(exact.length / 2)));
  let best: { start: number; score: number } | undefined;
  for (const place of found) {
    const before = text.slice(Math.max(0, place.start - prefix.length), place.start);
    const after = text.slice(place.end, place.end + suffix.length);
    const score =
      50 * (1 - place.errors / exact.length) +
      20 * likeness(before, prefix) +
      20 * likeness(after, suffix) +
      2 * (1 - Math.abs(place.start - start) / text.length);
    if (!best || score > best.score) best = { start: place.start, score };
  }
  return best?.start;
}

function allPlaces(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

/** The places with the fewest changed signs, at most `limit`: Myers’s bit vectors, 31 signs of the pattern to a block. */
function findAlike(
  text: string,
  pattern: string,
  limit: number,
): { start: number; end: number; errors: number }[] {
  const ends = alikeEnds(text, pattern, limit);
  return ends.map(({ end, errors }) => {
    // Backwards from the end, the best place ends where this one begins.
    const before = text.slice(Math.max(0, end - pattern.length - errors), end);
    const back = alikeEnds(reversed(before), reversed(pattern), errors);
    const length = back.reduce((longest, each) => Math.max(longest, each.end), 0);
    return { start: end - length, end, errors };
  });
}

function reversed(text: string): string {
  return text.split('').toReversed().join('');
}

function alikeEnds(text: string, pattern: string, limit: number): { end: number; errors: number }[] {
  const size = 31;
  const blocks = Math.ceil(pattern.length / size);
  const masks = new Map<string, Int32Array>();
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    const mask = masks.get(sign) ?? new Int32Array(blocks);
    const block = Math.floor(at / size);
    mask[block] = (mask[block] ?? 0) | (1 << (at % size));
    masks.set(sign, mask);
  }
  const none = new Int32Array(blocks);
  const plus = new Int32Array(blocks).fill(0x7fffffff);
  const minus = new Int32Array(blocks);
  const top = (block: number) => (block === blocks - 1 ? (pattern.length - 1) % size : size - 1);
  let [errors, best] = [pattern.length, limit];
  let found: { end: number; errors: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mask = masks.get(text.charAt(at)) ?? none;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const [up, down] = [plus[block] ?? 0, minus[block] ?? 0];
      const same = (mask[block] ?? 0) | (carry < 0 ? 1 : 0);
      const cross = (mask[block] ?? 0) | down;
      const along = ((((same & up) + up) & 0x7fffffff) ^ up) | same;
      let right = (down | ~(along | up)) & 0x7fffffff;
      let left = up & along;
      const high = 1 << top(block);
      const out = right & high ? 1 : left & high ? -1 : 0;
      right = ((right << 1) & 0x7fffffff) | (carry > 0 ? 1 : 0);
      left = ((left << 1) & 0x7fffffff) | (carry < 0 ? 1 : 0);
      plus[block] = (left | ~(cross | right)) & 0x7fffffff;
      minus[block] = right & cross;
      carry = out;
    }
    errors += carry;
    if (errors > best) continue;
    if (errors < best) found = [];
    best = errors;
    found.push({ end: at + 1, errors });
  }
  return found;
}

/** The share of signs in the longest common subsequence of two short texts. */
function likeness(a: string, b: string): number {
  if (!b) return 1;
  let row: number[] = Array(b.length + 1).fill(0);
  for (const sign of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(b[at] === sign ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return (row.at(-1) ?? 0) / b.length;
}
