import type { Difference, Prose } from './contrast.ts';
import type { Vocabulary } from './words.ts';

/** One comma lost in a number may make another number; with a second one lost the copy was careless with them. */
const fewest = 2;

/** The differences without numbers that lost their commas as the rest of their text did: “7,27” as “727”. */
export function withoutLostCommas(
  a: Prose,
  b: Prose,
  differences: readonly Difference[],
  vocabulary: Vocabulary,
): readonly Difference[] {
  const losses = differences.map((found) => lossWithin(a, b, found, vocabulary));
  if (losses.every((loss) => loss === 0)) return differences;
  const all = [
    ...losses.filter((loss) => loss !== 0),
    ...differences.flatMap((found) => lossesAround(a, b, found)),
  ];
  const isOneSided = all.every((loss) => loss === all[0]);
  return isOneSided && all.length >= fewest ? differences.filter((_, at) => losses[at] === 0) : differences;
}

/** 1 when the numbers of `a` lack commas that those of `b` have and nothing else differs, -1 the other way round. */
function lossWithin(a: Prose, b: Prose, found: Difference, { folds, numeric }: Vocabulary): number {
  const read = ({ words }: Prose, [from, to]: Difference['a']) => {
    const ids = [...words.ids.subarray(from, to)];
    return ids.every((id) => numeric[id]) ? ids.map((id) => folds[id] ?? '').join(' ') : '';
  };
  const [left, right] = [read(a, found.a), read(b, found.b)];
  if (left === right || left.replaceAll(',', '') !== right.replaceAll(',', '')) return 0;
  return Math.sign(right.length - left.length);
}

/** For each comma or semicolon that only one text has among the words around a difference that both have. */
function lossesAround(a: Prose, b: Prose, found: Difference): number[] {
  const losses: number[] = [];
  const compare = (i: number, j: number) => {
    const loss = Number(hasComma(b, j)) - Number(hasComma(a, i));
    if (loss !== 0) losses.push(loss);
  };
  const [ownIds, otherIds] = [a.words.ids, b.words.ids];
  let [i, j] = [found.a[0], found.b[0]];
  for (; i > 0 && j > 0 && ownIds[i - 1] === otherIds[j - 1]; i--, j--) compare(i, j);
  [i, j] = [found.a[1], found.b[1]];
  for (; i < ownIds.length && j < otherIds.length && ownIds[i] === otherIds[j]; i++, j++) compare(i, j);
  return losses;
}

/** Between this word and the one before it. */
function hasComma({ text, words }: Prose, at: number): boolean {
  return /[,;]/.test(text.slice(words.ends[at - 1] ?? 0, words.starts[at]));
}
