import { foldWord } from '../fold.ts';

/** A text as its words; `key` is equal for texts that differ only in case, diacritics, punctuation and spaces. */
export interface Worded {
  readonly key: string;
  readonly words: readonly string[];
}

/** How an old text and a new one resemble each other, by the weight of what they share: rare words weigh most. */
export interface Likeness {
  /** Weight of the words that both have. */
  readonly shared: number;
  /** Share of the old text that the new one holds, and of the new one that the old one held. */
  readonly kept: number;
  readonly made: number;
  /** The same for pairs of words that follow each other. */
  readonly keptPairs: number;
  readonly madePairs: number;
}

const sign =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const word = new RegExp(`${sign}|(?:(?!${sign})[\\p{L}\\p{N}])+`, 'gu');

/** The folded words of a text; each sign of a script without spaces is one, and so is a text without words. */
export function readWords(text: string): Worded {
  const words = foldWord(text).match(word) ?? (text.trim() ? [text.trim()] : []);
  return { key: words.join(' '), words };
}

/** What a word weighs among `texts`: the fewer of them have it, the more; a figure, which editors change, half. */
export function weighWords(texts: Iterable<Worded>): (word: string) => number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { words } of texts) {
    all++;
    for (const own of new Set(words)) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  // In a short article every word is rare; count as if it had some twenty passages.
  const size = Math.max(all, 20);
  const weights = new Map<string, number>();
  return (own) => {
    const known = weights.get(own);
    if (known !== undefined) return known;
    const weight = Math.log(1 + size / (counts.get(own) ?? 1)) * (/^\p{N}+$/u.test(own) ? 0.5 : 1);
    weights.set(own, weight);
    return weight;
  };
}

/** Tells for any text which of the `wanted` ones among `texts` share the most of its rare words: the likeliest first. */
export function indexWords(
  texts: readonly Worded[],
  wanted: (index: number) => boolean,
  weigh: (word: string) => number,
): (text: Worded) => number[] {
  const index = new Map<string, number[]>();
  texts.forEach(({ words }, place) => {
    if (!wanted(place)) return;
    for (const own of new Set(words)) {
      const list = index.get(own);
      if (list) list.push(place);
      else index.set(own, [place]);
    }
  });
  return ({ words }) => {
    const weights = new Map<number, number>();
    for (const own of new Set(words)) {
      const places = index.get(own) ?? [];
      if (places.length > commonWord) continue;
      for (const place of places) weights.set(place, (weights.get(place) ?? 0) + weigh(own));
    }
    const likely = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, likelyOnes);
    return likely.map(([place]) => place);
  };
}

/** In more texts than this, a word tells none of them from the others. */
const commonWord = 60;
const likelyOnes = 6;

export function compare(old: Worded, now: Worded, weigh: (word: string) => number): Likeness {
  const words = overlap(weighAll(old.words, weigh), weighAll(now.words, weigh));
  const pairs = overlap(weighPairs(old.words, weigh), weighPairs(now.words, weigh));
  return {
    shared: words.shared,
    kept: share(words.shared, words.old),
    made: share(words.shared, words.now),
    keptPairs: share(pairs.shared, pairs.old),
    madePairs: share(pairs.shared, pairs.now),
  };
}

type Weighed = readonly (readonly [text: string, weight: number])[];

function weighAll(words: readonly string[], weigh: (word: string) => number): Weighed {
  return words.map((each) => [each, weigh(each)]);
}

function weighPairs(words: readonly string[], weigh: (word: string) => number): Weighed {
  return words.slice(1).map((each, index) => {
    const before = words[index] ?? '';
    return [`${before} ${each}`, weigh(before) + weigh(each)];
  });
}

function overlap(old: Weighed, now: Weighed): { shared: number; old: number; now: number } {
  const left = new Map<string, number>();
  const sum = { shared: 0, old: 0, now: 0 };
  for (const [text, weight] of old) {
    left.set(text, (left.get(text) ?? 0) + 1);
    sum.old += weight;
  }
  for (const [text, weight] of now) {
    sum.now += weight;
    const rest = left.get(text) ?? 0;
    if (rest === 0) continue;
    sum.shared += weight;
    left.set(text, rest - 1);
  }
  return sum;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
