import { findSentences } from '../sentences.ts';
import type { Core } from './attribution.ts';
import type { Contrast } from './compare.ts';
import { type Difference, isContrast, isSlight, namesMore, type Prose } from './contrast.ts';
import { beginsSpeech, boundsOf, endsSentence, isFinished, mayPassOver } from './edges.ts';
import { beforeAuthor, isDeniedAround, isOpen, isQuoted } from './quoted.ts';
import { alignCore, differencesOf, spanOf } from './spans.ts';
import type { Vocabulary } from './words.ts';

/** A text whose words stand together within the other. */
export interface Piece {
  readonly kind: 'piece';
  readonly likeness: number;
  /** Which of the two is the piece. */
  readonly piece: 0 | 1;
  /** How many of its words stand in the other. */
  readonly words: number;
  /** Words of the other before and after them. */
  readonly before: number;
  readonly after: number;
  /** How many of its two ends are ends of the other's sentences, or say that they are not: “…”. */
  readonly bounds: number;
  /** Both of its ends are ends of the other's sentences. */
  readonly whole: boolean;
  readonly sentences: number;
  /** It ends like a sentence, or says that it does not: “…”. */
  readonly finished: boolean;
  /** It ends like a sentence where the other's sentence goes on. */
  readonly madeWhole: boolean;
  /** Somebody is named as its author, or quotation marks were put around it. */
  readonly quoted: boolean;
}

const pieceWords = 0.88;
/** A part of a text with so few words must be the very same. */
const shortWords = 12;
/** A part of a text with fewer words than this is a repeat only if no word of weight differs. */
const clearWords = 20;

/** The words of `small` that `core` holds as a piece of `large`; nothing when they are none. */
export function readPiece(
  small: Prose,
  large: Prose,
  all: Int32Array,
  core: Core,
  vocabulary: Vocabulary,
  piece: 0 | 1,
): Piece | Contrast | undefined {
  const mates = alignCore(small, large, all, core);
  const span = spanOf(mates, core);
  if (!span) return;
  const [lead, tail] = [span.small[0] - core.from, core.to - span.small[1]];
  const length = core.to - core.from;
  const least = length < shortWords ? 1 : pieceWords;
  if (span.matched < length * least || lead > 1 || tail > 1) return;
  const within: [number, number] = [
    Math.max(0, span.large[0] - lead),
    Math.min(large.words.ids.length, span.large[1] + tail),
  ];
  if (core.from > 0 && !beginsSpeech(large, within[0])) return;
  const differences = [
    ...differencesOf(mates, [core.from, core.to], within),
    ...beforeAuthor(large, all, core, within),
  ];
  const passedOver = ({ a, b }: Difference) => Math.max(0, b[1] - b[0] - (a[1] - a[0]));
  const edits = differences.filter((found) => passedOver(found) <= 2 || !mayPassOver(small, found.a[0]));
  if (edits.reduce((sum, found) => sum + passedOver(found), 0) > length * 0.15) return;
  const isDenied = isDeniedAround(large, within, isOpen(small, core), vocabulary);
  if (isDenied || isContrast(small, large, edits, vocabulary)) return { kind: 'contrast', swaps: [] };
  if (namesMore(small, large, edits, vocabulary)) return;
  if (length < shortWords && edits.length > 0) return;
  if (length < clearWords && !isSlight(small, large, edits, vocabulary)) return;
  return {
    kind: 'piece',
    likeness: span.matched / length,
    piece,
    words: span.matched * (small.words.size / small.words.ids.length),
    before: within[0],
    after: large.words.ids.length - within[1],
    bounds: Math.min(
      2,
      boundsOf(large, within) + Number(core.cut || (within[0] === 0 && !isFinished(small))),
    ),
    whole: boundsOf(large, within) === 2,
    sentences: countSentences(textOf(small, core.from, core.to)),
    finished: core.cut || isFinished(small),
    madeWhole: endsSentence(small, core.to - 1) && !endsSentence(large, within[1] - 1),
    quoted: core.author !== undefined || isQuoted(small, large, within[0]),
  };
}

function countSentences(text: string): number {
  return findSentences(text.replace(/\s+/g, ' '), 'en').length;
}

function textOf({ text, words }: Prose, from: number, to: number): string {
  return text.slice(words.starts[from], words.ends[to - 1]);
}
