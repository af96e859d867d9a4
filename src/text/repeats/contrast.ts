import { withoutLostCommas } from './commas.ts';
import { isSmall } from './guard-words.ts';
import { areOpposites } from './opposites.ts';
import { isDoubled, isMistyped } from './slips.ts';
import { countOthers, nameOthers, weigh } from './weight.ts';
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
    const isDenied = left.negations !== right.negations || areOpposites(words, others);
    if (!isDenied && isMistyped(words, others)) continue;
    const isRenamed = nameOthers(left, right);
    const isFirst = inA[0] === 0 && inB[0] === 0;
    if (isEdited && (isRenamed || isDenied || (isFirst && words && others))) return true;
    // Who comes first is what the text is about.
    if (isRenamed) renamed += isFirst ? 2 : 1;
    else if (isDenied) denied++;
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
    return [...left, ...right].every(isSmall) || (slips && isMistyped(left.join(''), right.join('')));
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
