import type { Block } from '../repeats.ts';
import { findCandidates } from './candidates.ts';
import { type Comparison, compareTexts } from './compare.ts';
import { readWords, type TextWords, type Vocabulary } from './words.ts';

/** A document as the comparison of its blocks needs it. */
export interface Document {
  readonly blocks: readonly Block[];
  readonly words: readonly TextWords[];
  readonly vocabulary: Vocabulary;
  /** For each block the number of its group in `members`: blocks with the same words; -1 without words. */
  readonly group: readonly number[];
  readonly members: readonly (readonly number[])[];
}

/** Two blocks alike, `first` < `second`: copies (`same`), or alike as `Comparison` says. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly comparison: Comparison | { readonly kind: 'same' };
}

/** Kinds that are compared by their words. */
export const prose: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'quote', 'figure']);

const shortest = 5;
/** Of more copies than this each is paired with the first and the one before only. */
const manyCopies = 8;

export function readDocument(blocks: readonly Block[]): Document {
  const { words, vocabulary } = readWords(blocks.map(({ text }) => text));
  return { blocks, words, vocabulary, ...groupCopies(blocks, words, vocabulary) };
}

/** The same document without the blocks that are not in `standing`, whose indexes are in order. */
export function narrow({ blocks, words, vocabulary }: Document, standing: readonly number[]): Document {
  const some = standing.map((index) => blocks[index] as Block);
  const theirs = standing.map((index) => words[index] as TextWords);
  return { blocks: some, words: theirs, vocabulary, ...groupCopies(some, theirs, vocabulary) };
}

function groupCopies(
  blocks: readonly Block[],
  words: readonly TextWords[],
  vocabulary: Vocabulary,
): Pick<Document, 'group' | 'members'> {
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const keys = blocks.map((block, index) =>
    block.protected ? '' : keyOf(block, words[index] as TextWords, vocabulary),
  );
  const group = joinBare(blocks, keys).map((key, index) => {
    if (!key) return -1;
    const number = numbers.get(key) ?? members.push([]) - 1;
    numbers.set(key, number);
    members[number]?.push(index);
    return number;
  });
  return { group, members };
}

/** Equal for prose that is one but for case, quotes, apostrophes, dashes and spaces, for other blocks to the letter. */
function keyOf(block: Block, { ids }: TextWords, { folds, numeric }: Vocabulary): string {
  if (!prose.has(block.kind)) return block.text && `${block.kind} ${block.text}`;
  let key = '';
  for (const id of ids) key += numeric[id] ? ` ${folds[id]} ` : folds[id];
  if (key || block.kind !== 'figure') return key;
  return block.holds?.length ? `figure ${block.holds.join(' ')}` : '';
}

/** A text that lost all its signs, its points and commas or its commas has the key of its copy that kept them: its numbers lost theirs too. */
function joinBare(blocks: readonly Block[], keys: readonly string[]): readonly string[] {
  return losable.reduce((joined, signs) => joinWithout(signs, blocks, joined), keys);
}

const losable = [/[^\p{L}\p{M}\p{N}\s]/gu, /[.,;:!?]/g, /,/g];

function joinWithout(signs: RegExp, blocks: readonly Block[], keys: readonly string[]): readonly string[] {
  const counts = blocks.map(({ kind, text }, index) =>
    prose.has(kind) && /\p{N}/u.test(keys[index] ?? '') ? count(signs, text) : 1,
  );
  if (!counts.includes(0)) return keys;
  const bare = (key: string) =>
    key
      .normalize('NFD')
      .replace(signs, '')
      .replace(/[\p{M}\s]/gu, '');
  const kept = new Map(
    keys.flatMap((key, index) => ((counts[index] ?? 0) > 1 ? [[bare(key), key] as const] : [])),
  );
  return keys.map((key, index) => (counts[index] === 0 ? (kept.get(bare(key)) ?? key) : key));
}

/** How many of the signs stand outside numbers. */
function count(signs: RegExp, text: string): number {
  return text.replace(/\d[.,:/\d]*\d/g, '0').match(signs)?.length ?? 0;
}

/** All pairs of blocks alike; protected ones are in none. */
export function findPairs(document: Document): Pair[] {
  const { blocks, words, vocabulary, group, members } = document;
  const pairs: Pair[] = [];
  for (const copies of members) {
    for (const [at, second] of copies.entries()) {
      const before = at < manyCopies ? copies.slice(0, at) : [copies[0] ?? 0, copies[at - 1] ?? 0];
      for (const first of before) pairs.push({ first, second, comparison: { kind: 'same' } });
    }
  }
  const none = new Int32Array(0);
  const texts = blocks.map(({ kind }, index) => {
    const isFirst = members[group[index] ?? -1]?.[0] === index;
    const ids = words[index]?.ids ?? none;
    return isFirst && prose.has(kind) && ids.length >= shortest ? ids : none;
  });
  for (const { first, second } of findCandidates(texts)) {
    const comparison = compareTexts(proseAt(document, first), proseAt(document, second), vocabulary);
    if (!comparison) continue;
    for (const i of (members[group[first] ?? -1] ?? []).slice(0, manyCopies)) {
      for (const j of (members[group[second] ?? -1] ?? []).slice(0, manyCopies)) {
        pairs.push(
          i < j
            ? { first: i, second: j, comparison }
            : { first: j, second: i, comparison: turned(comparison) },
        );
      }
    }
  }
  return pairs;
}

/** The credit below a caption is no author of it: it stands in a line of its own no more. */
function proseAt({ blocks, words }: Document, index: number): { text: string; words: TextWords } {
  const { kind = 'other', text = '' } = blocks[index] ?? {};
  return { text: kind === 'figure' ? text.replaceAll('\n', ' ') : text, words: words[index] as TextWords };
}

function turned(comparison: Comparison): Comparison {
  if (comparison.kind === 'near') {
    return { ...comparison, leaves: [comparison.leaves[1], comparison.leaves[0]] };
  }
  return comparison.kind === 'piece' ? { ...comparison, piece: comparison.piece === 0 ? 1 : 0 } : comparison;
}
