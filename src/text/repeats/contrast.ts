import { withoutLostCommas } from './commas.ts';
import { isGrammatical, isSmall } from './guard-words.ts';
import { areOpposites } from './opposites.ts';
import { isDoubled, isMistyped } from './slips.ts';
import { countOthers, isNounOf, nameOthers, weigh } from './weight.ts';
import type { TextWords, Vocabulary } from './words.ts';

/** A text with its words, as the comparison of two texts needs it. */
export interface Prose {
  readonly text: string;
  readonly words: TextWords;
}

/** Neighbouring words that two texts do not share: half-open ranges of word indexes, either may be empty. */
export interface Difference {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** So many plain edits elsewhere for a name, for a negation that changed, and all come from careless copying. */
const perName = 2;
const perNegation = 1;

/**
 * Whether two texts alike but for `differences` say different things: another number, name or negation stands at the
 * same place and the rest was not edited so much that this may be chance, or one word stands for another throughout.
 */
export function isContrast(
  a: Prose,
  b: Prose,
  differences: readonly Difference[],
  vocabulary: Vocabulary,
  isEdited = false,
): boolean {
  const swaps = new Set<string>();
  let [renamed, denied, plain, weighty] = [0, 0, 0, 0];
  for (const { a: inA, b: inB } of withoutLostCommas(a, b, joined(differences), vocabulary)) {
    const left = weigh(a, inA, vocabulary);
    const right = weigh(b, inB, vocabulary);
    const [words, others] = [left.words.join(''), right.words.join('')];
    if (countOthers(left.numbers, right.numbers) || countOthers(left.counts, right.counts)) return true;
    if (words === others || isDoubled(a, inA, inB) || isDoubled(b, inB, inA)) continue;
    const isOpposite = isOpposed(left.words, right.words);
    const isDenied = left.negations !== right.negations || isOpposite;
    if (!isDenied && isMistyped(words, others)) continue;
    const isRenamed = nameOthers(left, right) || isPartOfCompound(a, b, { a: inA, b: inB });
    const isNoun = isRenamed && (isNounOf(a, inA, vocabulary) || isNounOf(b, inB, vocabulary));
    const isFirst = inA[0] === 0 && inB[0] === 0;
    if (isEdited && (isRenamed || isDenied || (isFirst && words && others))) return true;
    // Who comes first is what the text is about.
    if (isRenamed) renamed += isFirst ? 2 : isNoun ? 0.5 : 1;
    else if (isDenied) denied += isOpposite ? 2 : 1;
    else {
      plain++;
      if (![...left.words, ...right.words].every(isSmall)) weighty++;
    }
    const swap = [left.words.join(' '), right.words.join(' ')];
    if (swap.every((words) => words.length > 3) && swaps.size === swaps.add(swap.join(' | ')).size)
      return true;
  }
  return plain < renamed * perName + denied * perNegation || weighty < denied * perNegation;
}

/** A word of one side is the opposite of one of the other, and neither side has both. */
function isOpposed(left: readonly string[], right: readonly string[]): boolean {
  return left.some(
    (word) =>
      !right.includes(word) && right.some((other) => !left.includes(other) && areOpposites(word, other)),
  );
}

/** “left-wing” and “right-wing” are as different as two names: a hyphen joins both words to the same other one. */
function isPartOfCompound(a: Prose, b: Prose, { a: inA, b: inB }: Difference): boolean {
  const isSingle = inA[1] - inA[0] === 1 && inB[1] - inB[0] === 1;
  const isJoined = ({ text, words }: Prose, at: number) =>
    at > 0 && /^[-\u2010\u2011_]$/.test(text.slice(words.ends[at - 1], words.starts[at]));
  return isSingle && [0, 1].some((end) => isJoined(a, inA[end] ?? 0) && isJoined(b, inB[end] ?? 0));
}

/** Among what only `a` has is a name or a number. */
export function namesMore(
  a: Prose,
  b: Prose,
  differences: readonly Difference[],
  vocabulary: Vocabulary,
): boolean {
  return joined(differences).some(({ a: inA, b: inB }) => {
    const [left, right] = [weigh(a, inA, vocabulary), weigh(b, inB, vocabulary)];
    if (isMistyped(left.words.join(''), right.words.join('')) || isDoubled(a, inA, inB)) return false;
    return left.names.length > right.names.length || left.numbers.length > right.numbers.length;
  });
}

/** Nothing but small words and, if `slips`, slips: even a short line says the same then. */
export function isSlight(
  a: Prose,
  b: Prose,
  differences: readonly Difference[],
  vocabulary: Vocabulary,
  { slips = true } = {},
): boolean {
  return joined(differences).every(({ a: inA, b: inB }) => {
    const left = weigh(a, inA, vocabulary).words;
    const right = weigh(b, inB, vocabulary).words;
    return [...left, ...right].every(isGrammatical) || (slips && isMistyped(left.join(''), right.join('')));
  });
}

/** The words that stand for each other in two texts, “loveseat | sofa”, whichever has which; neither small words nor slips. */
export function findSwaps(
  a: Prose,
  b: Prose,
  differences: readonly Difference[],
  vocabulary: Vocabulary,
): string[] {
  return differences.flatMap(({ a: inA, b: inB }) => {
    if (!isWeighty(a, inA, vocabulary) || !isWeighty(b, inB, vocabulary)) return [];
    const sides = [weigh(a, inA, vocabulary).words, weigh(b, inB, vocabulary).words];
    const [left = '', right = ''] = sides.map((words) => words.join(' ').replace(/s$/, '')).toSorted();
    return isMistyped(left, right) ? [] : [`${left} | ${right}`];
  });
}

/** It has a long word or one in capitals: in every language the short ones are small. */
function isWeighty({ text, words }: Prose, [from, to]: Difference['a'], { folds }: Vocabulary): boolean {
  for (let at = from; at < to; at++) {
    const fold = folds[words.ids[at] ?? 0] ?? '';
    if (
      !isSmall(fold) &&
      (fold.length > 3 || /^\p{Lu}{2}/u.test(text.slice(words.starts[at], words.ends[at])))
    )
      return true;
  }
  return false;
}

/** Words with one between them that changed places are one difference. */
function joined(differences: readonly Difference[]): Difference[] {
  const found: Difference[] = [];
  for (const next of differences) {
    const last = found.at(-1);
    if (last && next.a[0] - last.a[1] <= 1 && last.a[0] + last.b[1] !== last.a[1] + last.b[0])
      found[found.length - 1] = { a: [last.a[0], next.a[1]], b: [last.b[0], next.b[1]] };
    else found.push(next);
  }
  return found;
}
