import type { Difference, Prose } from './contrast.ts';

/** The same letters, or all but one: a space lost or put in, a slip of the finger. The first is hardly ever wrong. */
export function isMistyped(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.length < 4 || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  const [rest, other] = [short.slice(from), long.slice(from)];
  return (
    (long.length > 5 && rest.slice(1) === other.slice(1)) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}

/** Words that stand there twice in a row, as only a slip does: “not not”. */
export function isDoubled(
  { text, words }: Prose,
  [from, to]: Difference['a'],
  other: Difference['b'],
): boolean {
  if (other[0] !== other[1]) return false;
  const own = words.ids.subarray(from, to).join();
  const length = to - from;
  const isSpaced = (at: number) => /^\s+$/.test(text.slice(words.ends[at - 1], words.starts[at]));
  return (
    (isSpaced(from) && own === words.ids.subarray(from - length, from).join()) ||
    (isSpaced(to) && own === words.ids.subarray(to, to + length).join())
  );
}
