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

const negations = new Set(
  'not no never none nobody nothing nowhere neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt mustnt neednt aint'.split(
    ' ',
  ),
);
const numberWords = new Set(
  'one once first last two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half third quarter second fourth fifth sixth seventh eighth ninth tenth twice thrice'.split(
    ' ',
  ),
);
const sentenceWords = new Set(
  'a an and as at after also although all another are because before both but by can could despite did do does during each even every few for from had has have he her here his how however i if in instead is it its just last like many may meanwhile more most my no nor not now of on once one only or other our over perhaps she should since so some still such than that the their then there these they this those though through thus to today under until was we were what when where whether which while who why will with would yet you your'.split(
    ' ',
  ),
);
/** Of those the ones that with a capital within a sentence may name something: the Today programme. */
const inNames =
  /^(?:even|few|just|last|like|many|may|more|most|now|once|one|only|other|over|still|today|under|will)$/;

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
  let needed = 0;
  let plain = 0;
  for (const { a: inA, b: inB } of joined(differences)) {
    const left = read(a, inA, vocabulary);
    const right = read(b, inB, vocabulary);
    if (differ(left.numbers, right.numbers) || differ(left.counts, right.counts)) return true;
    if (isMistyped(left.words.join(''), right.words.join(''))) continue;
    if (isDoubled(a, inA, inB) || isDoubled(b, inB, inA)) continue;
    const others = nameOthers(left, right);
    // Who comes first is what the text is about.
    if (others && (isEdited || (inA[0] === 0 && inB[0] === 0))) return true;
    if (others) needed += perName;
    else if (left.negations !== right.negations) needed += perNegation;
    else if (!isInflected(left.words, right.words)) plain++;
    const swap = [left.words.join(' '), right.words.join(' ')];
    if (swap.every((words) => words.length > 3) && swaps.size === swaps.add(swap.join(' | ')).size)
      return true;
  }
  return plain < needed;
}

/** Nothing but small words and slips: even a short line says the same then. */
export function isSlight(
  a: Prose,
  b: Prose,
  differences: readonly Difference[],
  vocabulary: Vocabulary,
): boolean {
  return joined(differences).every(({ a: inA, b: inB }) => {
    const left = read(a, inA, vocabulary).words;
    const right = read(b, inB, vocabulary).words;
    const words = [...left, ...right];
    return isMistyped(left.join(''), right.join('')) || words.every((word) => sentenceWords.has(word));
  });
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

interface Words {
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  readonly counts: readonly string[];
  readonly names: readonly string[];
  readonly negations: number;
}

function read(prose: Prose, [from, to]: readonly [number, number], vocabulary: Vocabulary): Words {
  const words: string[] = [];
  const numbers: string[] = [];
  const counts: string[] = [];
  const names: string[] = [];
  let negated = 0;
  for (let at = from; at < to; at++) {
    const id = prose.words.ids[at] ?? 0;
    const fold = vocabulary.folds[id] ?? '';
    words.push(fold);
    if (vocabulary.numeric[id]) numbers.push(fold);
    if (numberWords.has(fold)) counts.push(fold);
    if (negations.has(fold)) negated++;
    else if (isName(prose, at, id, fold, vocabulary)) names.push(fold.replace(/s$/, ''));
  }
  return { words, numbers, counts, names, negations: negated };
}

function isName(prose: Prose, at: number, id: number, fold: string, vocabulary: Vocabulary): boolean {
  const { starts, ends } = prose.words;
  const word = prose.text.slice(starts[at], ends[at]);
  if (!/^\p{Lu}/u.test(word) || /^(?:a|i|id|ill|im|ive)$/.test(fold)) return false;
  if (sentenceWords.has(fold) && !inNames.test(fold)) return false;
  const gap = prose.text.slice(at > 0 ? ends[at - 1] : 0, starts[at]);
  const begins = at === 0 || /[.!?…:;"“”«»‘]/.test(gap);
  return !begins || !(vocabulary.lower[id] || sentenceWords.has(fold) || numberWords.has(fold));
}

/** Neither side’s numbers are all among the other’s, in order: 3–2 is not 2–3. */
function differ(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  let found = 0;
  for (const number of many) if (found < few.length && isSameNumber(few[found] ?? '', number)) found++;
  return found < few.length;
}

/** “40” is “40%” and “$40” that lost a sign; “€40” is not, nor “40s”. */
function isSameNumber(left: string, right: string): boolean {
  const [one, other] = left.length < right.length ? [left, right] : [right, left];
  return one === other || (/^\d/.test(one) && other.replace(/^\p{Sc}|%$|(?<=\d)(?!s$)\p{L}+$/gu, '') === one);
}

/** Each side has a name that is no word of the other, not even mistyped. */
function nameOthers(left: Words, right: Words): boolean {
  const lacks = (names: readonly string[], words: readonly string[]) =>
    names.some((name) => !words.some((word) => isMistyped(name, word.replace(/s$/, ''))));
  return lacks(left.names, right.words) && lacks(right.names, left.words);
}

/** The same letters, or all but one: a space lost or put in, a slip of the finger. The first is hardly ever wrong. */
function isMistyped(left: string, right: string): boolean {
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
function isDoubled({ text, words }: Prose, [from, to]: Difference['a'], other: Difference['b']): boolean {
  if (other[0] !== other[1]) return false;
  const own = words.ids.subarray(from, to).join();
  const length = to - from;
  const isSpaced = (at: number) => /^\s+$/.test(text.slice(words.ends[at - 1], words.starts[at]));
  return (
    (isSpaced(from) && own === words.ids.subarray(from - length, from).join()) ||
    (isSpaced(to) && own === words.ids.subarray(to, to + length).join())
  );
}

/** One word in two forms: “said” and “says”, “attack” and “attacks”. */
function isInflected(
  [left = '', ...more]: readonly string[],
  [right = '', ...others]: readonly string[],
): boolean {
  return (
    more.length + others.length === 0 && left.slice(0, 2) !== '' && left.slice(0, 2) === right.slice(0, 2)
  );
}
