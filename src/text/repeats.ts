import { findCandidates } from './repeat-candidates.ts';
import { type Comparison, compareTexts, type Piece } from './repeat-compare.ts';
import { rankCopies } from './repeat-rank.ts';
import { findShapes } from './repeat-shapes.ts';
import { readWords, type TextWords, type Vocabulary } from './repeat-words.ts';

/** A block of a document. Prose is compared by its words, everything else letter for letter. */
export interface Block {
  readonly kind: 'paragraph' | 'quote' | 'figure' | 'list' | 'heading' | 'verse' | 'table' | 'code' | 'other';
  readonly text: string;
  /** Links, pictures, footnotes: a block that holds what its other copy lacks is never left out. */
  readonly holds?: readonly string[];
  /** Repeats on purpose: neither left out nor a reason to leave another out. */
  readonly protected?: boolean;
  /** All of it is emphasised: set apart by its author. */
  readonly emphasised?: boolean;
}

export type Form = 'repeat' | 'teaser' | 'pull quote';

/** The block `index` says again what the block `of` says; `of` stays. */
export interface Repeat {
  readonly index: number;
  readonly of: number;
  readonly form: Form;
  /** Share of the words in common, 0 to 1. */
  readonly likeness: number;
}

export interface Repeats {
  /** By index. */
  readonly repeats: readonly Repeat[];
  /** Why nothing was judged. */
  readonly abstained?: string;
}

/**
 * Every block of a document, in order, that repeats another. The fuller copy stays, of equal ones the one with better
 * typography, then the first; what would be found among the blocks that stay is found too.
 */
export function findRepeats(blocks: readonly Block[]): Repeats {
  const left = new Map<number, Repeat>();
  for (;;) {
    const standing = [...blocks.keys()].filter((index) => !left.has(index));
    const { repeats, abstained } = findOnce(standing.map((index) => blocks[index] as Block));
    if (abstained && left.size === 0) return { repeats: [], abstained };
    if (repeats.length === 0) break;
    for (const repeat of repeats) {
      const index = standing[repeat.index] ?? 0;
      left.set(index, { ...repeat, index, of: standing[repeat.of] ?? 0 });
    }
  }
  const home = (of: number): number => (left.has(of) ? home(left.get(of)?.of ?? of) : of);
  const repeats = [...left.values()].map((repeat) => ({ ...repeat, of: home(repeat.of) }));
  return { repeats: repeats.toSorted((a, b) => a.index - b.index) };
}

/** What the judgement of two blocks rests on besides their words. */
interface Document {
  readonly blocks: readonly Block[];
  readonly words: readonly TextWords[];
  readonly vocabulary: Vocabulary;
  /** Number of the words, folded together, that blocks of one kind share. */
  readonly group: readonly number[];
  readonly members: readonly (readonly number[])[];
}

/** Two blocks that repeat one another, and how; `first` < `second`. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly comparison: Comparison | { readonly kind: 'same' };
}

function findOnce(blocks: readonly Block[]): Repeats {
  const document = readDocument(blocks);
  const pairs = findPairs(document);
  const shape = findShapes(blocks, pairs);
  if (shape) return { repeats: [], abstained: shape };
  const links = new Map<number, Pair[]>();
  for (const pair of pairs) {
    for (const end of [pair.first, pair.second]) {
      const known = links.get(end);
      if (known) known.push(pair);
      else links.set(end, [pair]);
    }
  }
  const least = leastWords(blocks);
  const between = betweenLong(document, pairs, least);
  const left = new Map<number, Repeat>();
  const kept = new Set<number>();
  for (const index of rankCopies(blocks, document.words, pairs)) {
    let best: Repeat | undefined;
    for (const pair of links.get(index) ?? []) {
      const of = pair.first === index ? pair.second : pair.first;
      if (!kept.has(of)) continue;
      const found = judge(document, pair, index, of, least, between);
      if (found && (!best || found.likeness > best.likeness)) best = found;
    }
    if (best) left.set(index, best);
    else kept.add(index);
  }
  return { repeats: settle(document, left, links) };
}

function readDocument(blocks: readonly Block[]): Document {
  const { words, vocabulary } = readWords(blocks.map(({ text }) => text));
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const group = blocks.map((block, index) => {
    const key = keyOf(block, words[index] as TextWords, vocabulary);
    const number = key ? (numbers.get(key) ?? numbers.size) : -1;
    if (!key) return -1;
    numbers.set(key, number);
    if (members[number]) members[number]?.push(index);
    else members[number] = [index];
    return number;
  });
  return { blocks, words, vocabulary, group, members };
}

const prose = new Set<Block['kind']>(['paragraph', 'quote', 'figure']);

/** Equal for blocks that are one but for case, quotes, apostrophes, dashes and spaces; other blocks to the letter. */
function keyOf(block: Block, { ids }: TextWords, { folds, numeric }: Vocabulary): string {
  if (!prose.has(block.kind)) return `${block.kind} ${block.text}`;
  let key = '';
  for (const id of ids) key += numeric[id] ? ` ${folds[id]} ` : folds[id];
  if (key) return key;
  return block.kind === 'figure' ? `figure ${(block.holds ?? []).join(' ')}` : '';
}

function findPairs(document: Document): Pair[] {
  const { blocks, words, vocabulary, group, members } = document;
  const pairs: Pair[] = [];
  for (const group of members) {
    const free = group.filter((index) => !blocks[index]?.protected);
    for (const [at, second] of free.entries()) {
      for (const first of at < 8 ? free.slice(0, at) : [free[0] ?? 0, free[at - 1] ?? 0]) {
        pairs.push({ first, second, comparison: { kind: 'same' } });
      }
    }
  }
  const none = new Int32Array(0);
  const texts = blocks.map((block, index) => {
    const able = prose.has(block.kind) && !block.protected && (words[index]?.ids.length ?? 0) >= 5;
    const first = members[group[index] ?? -1]?.find((member) => !blocks[member]?.protected);
    return able && first === index ? (words[index]?.ids ?? none) : none;
  });
  for (const { first, second } of findCandidates(texts)) {
    const [a, b] = [proseAt(document, first), proseAt(document, second)];
    const comparison = compareTexts(a, b, vocabulary);
    if (!comparison) continue;
    for (const i of members[group[first] ?? -1] ?? [first]) {
      for (const j of members[group[second] ?? -1] ?? [second]) {
        if (blocks[i]?.protected || blocks[j]?.protected) continue;
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

function proseAt({ blocks, words }: Document, index: number): { text: string; words: TextWords } {
  return { text: blocks[index]?.text ?? '', words: words[index] as TextWords };
}

function turned(comparison: Comparison): Comparison {
  if (comparison.kind === 'near') {
    return { ...comparison, leaves: [comparison.leaves[1], comparison.leaves[0]] };
  }
  return comparison.kind === 'piece' ? { ...comparison, piece: comparison.piece === 0 ? 1 : 0 } : comparison;
}

/**
 * The fewest words whose repetition is no chance: a short line may come again as a refrain or an answer, and the
 * longer the document, the longer the lines that do.
 */
function leastWords(blocks: readonly Block[]): number {
  return 8 + Math.min(4, Math.max(0, Math.round(Math.log2(blocks.length / 150))));
}

/** Blocks, whatever their length, that stand between long copies in the same order as between their originals. */
function betweenLong({ words }: Document, pairs: readonly Pair[], least: number): Set<Pair> {
  const same = pairs.filter(({ comparison }) => comparison.kind === 'same');
  const at = new Map(same.map((pair) => [`${pair.first} ${pair.second}`, pair]));
  const between = new Set<Pair>();
  for (const start of same) {
    if (at.has(`${start.first - 1} ${start.second - 1}`)) continue;
    const run: Pair[] = [];
    for (let step = 0; ; step++) {
      const next = at.get(`${start.first + step} ${start.second + step}`);
      if (!next) break;
      run.push(next);
    }
    const isLong = ({ first }: Pair) => (words[first]?.ids.length ?? 0) >= least;
    const [from, to] = [run.findIndex(isLong), run.findLastIndex(isLong)];
    for (const pair of run.slice(from + 1, Math.max(to, 0))) between.add(pair);
  }
  return between;
}

function judge(
  document: Document,
  pair: Pair,
  index: number,
  of: number,
  least: number,
  between: ReadonlySet<Pair>,
): Repeat | undefined {
  const { blocks, words } = document;
  const [block, kept] = [blocks[index], blocks[of]];
  if (!block || !kept || !holdsAll(kept, block)) return;
  const { comparison } = pair;
  const length = words[index]?.ids.length ?? 0;
  const speech = isSpeech(block) ? 2 : 0;
  const repeat = (form: Form, likeness: number): Repeat => ({ index, of, form, likeness });
  if (comparison.kind === 'same') {
    if (block.kind === 'list') return repeat('repeat', 1);
    if (!prose.has(block.kind)) return;
    if (block.kind === 'figure') return kept.kind === 'figure' ? repeat('repeat', 1) : undefined;
    if (between.has(pair)) return repeat('repeat', 1);
    if (length < least + speech || introduces(document, index)) return;
    return repeat(block.kind === 'quote' && kept.kind === 'paragraph' ? 'pull quote' : 'repeat', 1);
  }
  if (block.kind === 'figure' || introduces(document, index)) return;
  if (comparison.kind === 'near') {
    if (block.kind === 'quote' || kept.kind === 'quote') return;
    const leaves = comparison.leaves[pair.first === index ? 0 : 1];
    if (!leaves || length < least + speech || (speech && length < 25 && Math.abs(index - of) < 6)) return;
    return repeat('repeat', comparison.likeness);
  }
  if (comparison.kind !== 'piece' || (comparison.piece === 0) !== (pair.first === index)) return;
  if (comparison.words < least + (2 - comparison.bounds) * 3) return;
  if (kept.kind === 'figure' && comparison.before > 0) return;
  return repeat(formOf(document, comparison, index, of), comparison.likeness);
}

/**
 * The beginning of a longer paragraph is a teaser, unless somebody set it as a quotation: named its author, put it in
 * quotation marks or in a block quote, emphasised it, or cut its sentence short and gave it a full stop.
 */
function formOf({ blocks }: Document, piece: Piece, index: number, of: number): Form {
  const block = blocks[index];
  if (piece.sentences > 2) return piece.before <= 1 ? 'teaser' : 'repeat';
  if (piece.before > 1 || piece.quoted || block?.kind === 'quote' || block?.emphasised) return 'pull quote';
  return piece.madeWhole && Math.abs(index - of) > 1 ? 'pull quote' : 'teaser';
}

function holdsAll(kept: Block, block: Block): boolean {
  return (block.holds ?? []).every((thing) => kept.holds?.includes(thing));
}

function isSpeech({ text }: Block): boolean {
  return /^\s*["“„«‘'—–-]/.test(text);
}

/** A short “…:” before a list, code, a table: it belongs to what follows. */
function introduces({ blocks, words }: Document, index: number): boolean {
  const next = blocks[index + 1]?.kind;
  const isShort = (words[index]?.ids.length ?? 0) < 16;
  return isShort && /[:：]\s*$/.test(blocks[index]?.text ?? '') && next !== undefined && next !== 'paragraph';
}

/** One of equal pull quotes is shown, the others are left out. */
function settle(
  { group }: Document,
  left: ReadonlyMap<number, Repeat>,
  _links: ReadonlyMap<number, Pair[]>,
): Repeat[] {
  const shown = new Set<number>();
  return [...left.values()].map((repeat) => {
    const own = group[repeat.index] ?? -1;
    if (repeat.form !== 'pull quote') return repeat;
    if (shown.has(own)) return { ...repeat, form: 'repeat' };
    shown.add(own);
    return repeat;
  });
}
