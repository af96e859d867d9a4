import { type Judgement, judge, leastWords } from './repeats/judge.ts';
import { type Document, findPairs, narrow, type Pair, readDocument } from './repeats/pairs.ts';
import { rankCopies } from './repeats/rank.ts';
import { findRuns, type Run } from './repeats/runs.ts';
import { settleRepeats } from './repeats/settle.ts';
import { findShapes, type Shapes } from './repeats/shapes.ts';

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
  /** The block below a pull quote that only names its author and belongs to it. */
  readonly attribution?: number;
}

export interface Repeats {
  /** By index. */
  readonly repeats: readonly Repeat[];
  /** Why only copies were judged, not likeness. */
  readonly abstained?: string;
}

/**
 * Every block of a document, in order, that repeats another. The fuller copy stays, of equal ones the one with better
 * typography, then the first; what would be found among the blocks that stay is found too.
 */
export function findRepeats(blocks: readonly Block[]): Repeats {
  const left = new Map<number, Repeat>();
  const gone = new Set<number>();
  const document = readDocument(blocks.map((block) => ({ ...block, text: block.text.normalize() })));
  let reason: string | undefined;
  for (;;) {
    const standing = [...blocks.keys()].filter((index) => !gone.has(index));
    const { repeats, abstained } = findOnce(gone.size > 0 ? narrow(document, standing) : document);
    reason ??= abstained;
    if (repeats.length === 0) break;
    const place = (at: number) => standing[at] ?? 0;
    for (const { index, of, attribution, ...rest } of repeats) {
      const named = attribution === undefined ? {} : { attribution: place(attribution) };
      left.set(place(index), { ...rest, index: place(index), of: place(of), ...named });
      gone.add(place(index));
      if (attribution !== undefined) gone.add(place(attribution));
    }
  }
  const home = (of: number): number => (left.has(of) ? home(left.get(of)?.of ?? of) : of);
  const repeats = [...left.values()].map((repeat) => ({ ...repeat, of: home(repeat.of) }));
  return { repeats: repeats.toSorted((a, b) => a.index - b.index), ...(reason ? { abstained: reason } : {}) };
}

function findOnce(document: Document): Repeats {
  const found = findPairs(document);
  const least = leastWords(document);
  const runs = findRuns(found, (index) => (document.words[index]?.size ?? 0) >= least);
  const shapes = findShapes(document, found, runs);
  const pairs = shapes ? found.filter((pair) => isOutside(pair, shapes, document)) : found;
  const firsts = Map.groupBy(pairs, ({ first }) => first);
  const seconds = Map.groupBy(pairs, ({ second }) => second);
  const judged = new Map<number, Judgement>();
  const kept = new Set<number>();
  for (const index of rankCopies(document, pairs, runs)) {
    let best: Judgement | undefined;
    for (const pair of [...(firsts.get(index) ?? []), ...(seconds.get(index) ?? [])]) {
      if (!kept.has(pair.first === index ? pair.second : pair.first)) continue;
      const judgement = judge(document, pair, runs.get(pair), index);
      if (judgement && (!best || judgement.likeness > best.likeness)) best = judgement;
    }
    if (best) judged.set(index, best);
    else kept.add(index);
  }
  for (const index of kept) {
    const own = [...(firsts.get(index) ?? []), ...(seconds.get(index) ?? [])];
    const judgement = judgeByLeftOut(document, own, runs, index, judged);
    if (judgement && kept.has(judgement.of)) {
      judged.set(index, judgement);
      kept.delete(index);
    }
  }
  return { repeats: settleRepeats(document, judged), ...(shapes ? { abstained: shapes.reason } : {}) };
}

/** What repeats a block that goes, being all of it a piece of a third, may go too, if it says nothing else than the third. */
function judgeByLeftOut(
  document: Document,
  own: readonly Pair[],
  runs: ReadonlyMap<Pair, Run>,
  index: number,
  judged: ReadonlyMap<number, Judgement>,
): Judgement | undefined {
  const otherOf = ({ first, second }: Pair) => (first === index ? second : first);
  for (const pair of own) {
    const gone = judged.get(otherOf(pair));
    if (gone?.likeness !== 1 || gone.of === index) continue;
    const isOther = own.some((known) => otherOf(known) === gone.of && known.comparison.kind === 'contrast');
    const found = isOther ? undefined : judge(document, pair, runs.get(pair), index);
    if (found) return { ...found, of: gone.of, piece: undefined };
  }
  return undefined;
}

/** Beside its blocks of one shape a page has prose, some of which may stand twice by mistake. */
function isOutside({ first, second, comparison }: Pair, shapes: Shapes, { blocks }: Document): boolean {
  if (shapes.blocks.has(first) || shapes.blocks.has(second)) return false;
  if (comparison.kind === 'same') return true;
  const isTaken = comparison.kind === 'piece' && (comparison.finished || comparison.quoted);
  if (isTaken && comparison.likeness === 1) return true;
  return [first, second].some((index) => isSentence(blocks[index]?.text ?? ''));
}

/** No entry of a list, recipe or price list. */
function isSentence(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const numbers = text.match(/\p{N}+/gu)?.length ?? 0;
  return /[.!?…]["”’)\]]*\s*$/.test(text) && numbers * 8 < words;
}
