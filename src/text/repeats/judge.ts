import type { Block, Form, Repeat } from '../repeats.ts';
import { findSentences } from '../sentences.ts';
import type { Near } from './compare.ts';
import { introduces } from './edges.ts';
import { isSmall } from './guard-words.ts';
import { isCode, isEntry, isIntroduction, isItem, isLabelled, isList, isSpeech, isTitle } from './lines.ts';
import { type Document, type Pair, prose } from './pairs.ts';
import type { Piece } from './piece.ts';
import type { Run } from './runs.ts';

/** A repeat and, for a piece, where in the other block it stands. */
export interface Judgement extends Repeat {
  readonly piece?: Piece | undefined;
}

/** Whether the block `index` may be left out because `of`, its other half in `pair`, stays. */
export function judge(
  document: Document,
  pair: Pair,
  run: Run | undefined,
  index: number,
): Judgement | undefined {
  const of = pair.first === index ? pair.second : pair.first;
  const { blocks } = document;
  const [block, kept] = [blocks[index], blocks[of]];
  if (!block || !kept || !holdsAll(kept, block)) return;
  const { comparison } = pair;
  if (comparison.kind === 'same') {
    const form = judgeCopy(document, run, index, of);
    return form && { index, of, form, likeness: 1 };
  }
  if (!prose.has(block.kind) || block.kind === 'figure' || introduces(document, index)) return;
  if (isCode(block)) return;
  if (comparison.kind === 'near') {
    const leaves = comparison.leaves[pair.first === index ? 0 : 1];
    if (!leaves || !judgeNear(document, comparison, index, of)) return;
    return { index, of, form: 'repeat', likeness: comparison.likeness } satisfies Judgement & Partial<Near>;
  }
  if (comparison.kind !== 'piece' || (comparison.piece === 0) !== (pair.first === index)) return;
  if (!judgePiece(document, comparison, index, of)) return;
  const form = formOf(document, comparison, index, of);
  return { index, of, form, likeness: comparison.likeness, piece: comparison };
}

/**
 * The fewest words whose repetition is no chance: a short line may come again as a refrain or an answer, and the
 * longer the document, the longer the lines that do.
 */
export function leastWords({ blocks }: Document): number {
  return 8 + Math.min(4, Math.max(0, Math.round(Math.log2(blocks.length / 150))));
}

function judgeCopy(document: Document, run: Run | undefined, index: number, of: number): Form | undefined {
  const { blocks, words } = document;
  const [block, kept] = [blocks[index], blocks[of]];
  if (block?.kind === 'list')
    return isItem(block) && (words[index]?.size ?? 0) < leastWords(document) ? undefined : 'repeat';
  if (block?.kind === 'figure') return kept?.kind === 'figure' ? 'repeat' : undefined;
  if (!block || !kept || !prose.has(block.kind)) return;
  if (run?.between) return 'repeat';
  const size = words[index]?.size ?? 0;
  if (kept.kind === 'figure' || (block.kind === 'quote' && block.text === kept.text)) {
    if (size < shortest) return;
  } else if (size < leastWords(document) + speech(block) || isRefrain(document, index)) return;
  if (introduces(document, index)) return;
  return block.kind === 'quote' && kept.kind === 'paragraph' && sentences(block) <= 2
    ? 'pull quote'
    : 'repeat';
}

const shortest = 5;

function judgeNear(document: Document, { slight }: Near, index: number, of: number): boolean {
  const { blocks, words } = document;
  const [block, kept] = [blocks[index], blocks[of]];
  if (!block || !kept || block.kind === 'quote' || kept.kind === 'quote') return false;
  const size = words[index]?.size ?? 0;
  if (size < leastWords(document) + speech(block)) return false;
  if (slight) return true;
  if (isList(block) || isList(kept) || isTitle(block) || isEntry(block, kept)) return false;
  if ([index, of].every((at) => mayIntroduce(document, at))) return false;
  return !(size < 25 && isEcho(document, index, of)) && !isNamedByHeading(document, index, of);
}

/** Where lists, tables and code have their blocks, a paragraph that follows is not what “…:” introduces. */
function mayIntroduce({ blocks }: Document, index: number): boolean {
  if (!isIntroduction(blocks[index] as Block)) return false;
  const isSet = ({ kind }: Block) => kind === 'list' || kind === 'code' || kind === 'table';
  return blocks[index + 1]?.kind !== 'paragraph' || !blocks.some(isSet);
}

/** A piece of a sentence may be a common turn of phrase or a heading: it needs more words than a whole one. */
function judgePiece(document: Document, piece: Piece, index: number, of: number): boolean {
  const { words, bounds, before, finished, quoted, whole } = piece;
  const block = document.blocks[index] as Block;
  const isBeginning = before === 0 && piece.likeness === 1 && words >= 10 && Math.abs(index - of) > 1;
  if (!quoted && (isList(block) || (!isBeginning && (isLabelled(block) || isTitle(block))))) return false;
  const isLine = !finished && !quoted && (before <= 1 || bounds < 2) && !(whole && before === 0);
  const missing = (2 - bounds) * 3 + (isLine ? 1 : 0);
  const isOpening = before === 0 && bounds === 2 && finished && piece.likeness === 1 && !quoted;
  if (words < leastWords(document) + missing - (isOpening && !isSpeech(block) ? 2 : 0)) return false;
  return document.blocks[of]?.kind !== 'figure' || before === 0;
}

/**
 * The beginning of a longer paragraph is a teaser, unless somebody set it as a quotation: named its author, put it in
 * quotation marks or in a block quote, emphasised it, or cut its sentence short and gave it a full stop. Any other one
 * or two sentences are a pull quote.
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

/** Words that a spoken line needs besides: people say the same again. */
function speech(block: Block): number {
  return isSpeech(block) ? 2 : 0;
}

/** One sentence that stands three times or more, each time between other paragraphs. */
function isRefrain({ blocks, words, group, members }: Document, index: number): boolean {
  const copies = members[group[index] ?? -1] ?? [];
  if (copies.length < 3 || (words[index]?.size ?? 0) >= 20) return false;
  if (copies.some((copy, at) => copies[at + 1] === copy + 1)) return false;
  return sentences(blocks[index]) <= 1;
}

function sentences(block: Block | undefined): number {
  return findSentences((block?.text ?? '').replace(/\s+/g, ' '), 'en').length;
}

/** In a conversation the one takes up the other's words. */
function isEcho({ blocks }: Document, index: number, of: number): boolean {
  const [from, to] = [Math.min(index, of), Math.max(index, of) + 1];
  const around = blocks.slice(Math.max(0, from - 2), to + 2);
  if (![index, of].some((at) => isSpeech(blocks[at] as Block))) return false;
  return to - from < 7 && around.filter(isSpeech).length > around.length * 0.6;
}

/** Two sections say the same of two things: a word that differs stands in the heading above. */
function isNamedByHeading(document: Document, index: number, of: number): boolean {
  const [own, others] = [headingOf(document, index), headingOf(document, of)];
  if (own === others) return false;
  const { words, vocabulary } = document;
  const ids = (at: number) =>
    new Set([...(words[at]?.ids ?? [])].filter((id) => !isSmall(vocabulary.folds[id] ?? '')));
  const [here, there] = [ids(index), ids(of)];
  const [title, otherTitle] = [ids(own), ids(others)];
  const names = (own: Set<number>, without: Set<number>, inTitle: Set<number>, not: Set<number>) =>
    [...own].some((id) => !without.has(id) && inTitle.has(id) && !not.has(id));
  return names(here, there, title, otherTitle) && names(there, here, otherTitle, title);
}

function headingOf({ blocks }: Document, index: number): number {
  let at = index;
  while (at >= 0 && blocks[at]?.kind !== 'heading') at--;
  return at;
}
