import { readHeadLine } from '../head/head-line.ts';
import { countWords, endsSentence, isProse, meaningWords } from '../words.ts';
import type { Block } from './blocks.ts';

/** Half-open range of blocks. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a line that is no sentence takes from the run of text around it, in words. */
const lineCost = 4;
/** No paragraph counts for more words, so that terms of use do not outweigh a story. */
const longest = 90;

/** Two sentences of as many words in a row are paragraphs, as some houses write them. */
const shortest = 15;

/** A head takes fewer lines, its dek among them. */
const headLines = 6;

const known = new WeakMap<readonly Block[], Span>();

/** From the first paragraph of the longest run of text to its end; empty, below all blocks, where none is text. */
export function findMainText(blocks: readonly Block[]): Span {
  const span = known.get(blocks) ?? search(blocks);
  known.set(blocks, span);
  return span;
}

function search(blocks: readonly Block[]): Span {
  let best = { start: blocks.length, end: blocks.length, sum: 0 };
  let [start, sum] = [0, 0];
  for (const [at, { text }] of blocks.entries()) {
    const worth = worthOf(text);
    if ((sum <= 0 && worth > 0) || (sum < longest && at > start + headLines && isHead(text)))
      [start, sum] = [at, 0];
    sum += worth;
    if (sum > best.sum) best = { start, end: at + 1, sum };
  }
  const run = blocks.slice(best.start, best.end).map(({ text }) => text);
  const first = run.findIndex(
    (text, at) => isProse(text) || [text, run[at + 1] ?? ''].every((one) => worthOf(one) >= shortest),
  );
  return { start: best.start + Math.max(0, first), end: best.end };
}

/** A date or a byline: what a page says above them is not yet the text. */
function isHead(text: string): boolean {
  const line = readHeadLine(text);
  return line?.said === 'by' || line?.published !== undefined;
}

function worthOf(text: string): number {
  const words = countWords(text);
  return (endsSentence(text) && words >= 8) || words >= 30 ? Math.min(words, longest) : -lineCost;
}

/** In how many paragraphs each word that carries meaning stands. */
export function countParagraphs(paragraphs: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs)
    for (const word of meaningWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
