import type { Core } from './attribution.ts';
import type { Difference, Prose } from './contrast.ts';
import { beginsSpeech, endsSentence } from './edges.ts';
import { weigh } from './weight.ts';
import type { Vocabulary } from './words.ts';

/** Words between a quotation and who said it: with more it is another sentence. */
const furthest = 5;

/** What only the other text says before it names the same author: “It is kept,” said Moor, and “It is kept not,” said Moor. */
export function beforeAuthor(
  large: Prose,
  mates: Int32Array,
  { from, to, author }: Core,
  within: readonly [number, number],
): Difference[] {
  if (author !== 'verb') return [];
  const [lead, tail] = [(mates[from - 1] ?? within[0]) + 1, mates[to] ?? -1];
  const isPart = (start: number, end: number) =>
    start > 0 &&
    end > start &&
    end - start <= furthest &&
    !endsSentence(large, (end === tail ? start : end) - 1);
  return [
    ...(isPart(lead, within[0]) ? [{ a: [from, from], b: [lead, within[0]] } as const] : []),
    ...(isPart(within[1], tail) ? [{ a: [to, to], b: [within[1], tail] } as const] : []),
  ];
}

/** Quotation marks stand around the piece that do not in the other text. */
export function isQuoted(small: Prose, large: Prose, from: number): boolean {
  if (!/^\W*["“„«‘]/.test(small.text) || !/["”“»’]\W*$/.test(small.text)) return false;
  const at = large.words.starts[from] ?? 0;
  return !/["“„«‘]\s*$/.test(large.text.slice(Math.max(0, at - 2), at));
}

/** The text neither ends as a sentence nor as a quotation does. */
export function isOpen(small: Prose, { to, author, cut }: Core): boolean {
  return cut || !(author || endsSentence(small, to - 1) || /["”»’]\W*$/.test(small.text));
}

/** The sentence denies what was taken out of it: “not | the best of days”; of what is cut short the end is open. */
export function isDeniedAround(
  large: Prose,
  [from, to]: readonly [number, number],
  mayGoOn: boolean,
  vocabulary: Vocabulary,
): boolean {
  let start = from;
  while (from - start < 2 && !beginsSpeech(large, start)) start--;
  const goesOn = !mayGoOn && to < large.words.ids.length && !endsSentence(large, to - 1);
  const around = [[start, from], ...(goesOn ? [[to, to + 1] as const] : [])] as const;
  return around.some((range) => weigh(large, range as [number, number], vocabulary).negations > 0);
}
