import { alignWords } from './align.ts';
import { type Core, findCore } from './attribution.ts';
import { findSwaps, isContrast, isSlight, type Prose } from './contrast.ts';
import { endsSentence, isFinished, isOwnSentence } from './edges.ts';
import { type Piece, readPiece } from './piece.ts';
import { differencesOf, reverse, type Span, spanOf } from './spans.ts';
import type { Vocabulary } from './words.ts';

/** How two texts are alike; `likeness` is the share of words they have in common, 0 to 1. */
export type Comparison = Near | Piece | Contrast;

/** Two texts that say the same; `leaves` tells whether the first, the second may go: it has nothing of its own. */
export interface Near {
  readonly kind: 'near';
  readonly likeness: number;
  readonly leaves: readonly [boolean, boolean];
  /** Nothing differs but small words. */
  readonly slight: boolean;
  readonly swaps: readonly string[];
}

/** Two texts alike but for what matters: a number, a name, a negation. */
export interface Contrast {
  readonly kind: 'contrast';
  readonly swaps: readonly string[];
}

const nearWords = 0.84;
/** Of a paragraph with so many words more may be edited, when it was here and there and no name. */
const manyWords = 16;
const mostlyEdited = 0.74;
const scatteredWords = 3;
/** So few words must be the very same, but for small ones. */
const shortestEdited = 10;
/** Words in a row that only one text has: more, and they are something of its own. */
const ownWords = 5;

/** Compares two texts word by word; nothing when neither repeats the other. */
export function compareTexts(first: Prose, second: Prose, vocabulary: Vocabulary): Comparison | undefined {
  const swapped = first.words.ids.length > second.words.ids.length;
  const [small, large] = swapped ? [second, first] : [first, second];
  const mates = alignWords(small.words.ids, large.words.ids);
  const [own, other] = swapped ? ([1, 0] as const) : ([0, 1] as const);
  const core = findCore(small, large, mates);
  const quotation = readQuotation(large, small, mates, vocabulary, other);
  if (quotation?.piece && quotation.core.author === 'mark' && !core.author) return quotation.piece;
  const span = spanOf(mates, core);
  if (!span) return quotation?.piece;
  if (!isWhole(large, span, core)) {
    const piece = readPiece(small, large, mates, core, vocabulary, own);
    return piece ?? quotation?.piece;
  }
  const near = readNear(small, large, mates, span.matched, vocabulary, quotation?.core);
  if (!near) return quotation?.piece;
  return near.kind === 'near' && swapped ? { ...near, leaves: [near.leaves[1], near.leaves[0]] } : near;
}

/** The longer text as a piece of the shorter: longer only by who said it. */
function readQuotation(
  large: Prose,
  small: Prose,
  mates: Int32Array,
  vocabulary: Vocabulary,
  piece: 0 | 1,
): { core: Core; piece: Piece | Contrast | undefined } | undefined {
  const back = reverse(mates, large.words.ids.length);
  const core = findCore(large, small, back);
  if (!core.author) return;
  if (core.to - core.from > small.words.ids.length + 1) return { core, piece: undefined };
  const found = readPiece(large, small, back, core, vocabulary, piece);
  return { core, piece: found };
}

/** Nothing of `large` is missing but single words: no sentence, nothing that “…” or a name stands for. */
function isWhole(large: Prose, span: Span, core: Core): boolean {
  const [lead, tail] = [span.small[0] - core.from, core.to - span.small[1]];
  const before = span.large[0] - lead;
  const after = large.words.ids.length - span.large[1] - tail;
  if (core.author || (core.cut && after > 0)) return false;
  if (after > (tail ? 2 : 0) && endsSentence(large, span.large[1] - 1)) return false;
  if (before > (lead ? 2 : 0) && endsSentence(large, span.large[0] - 1)) return false;
  return Math.max(before, 0) + Math.max(after, 0) <= Math.max(ownWords, large.words.ids.length * 0.25);
}

function readNear(
  small: Prose,
  large: Prose,
  mates: Int32Array,
  matched: number,
  vocabulary: Vocabulary,
  core: Core | undefined,
): Near | Contrast | undefined {
  const [a, b] = [small.words.ids.length, large.words.ids.length];
  const likeness = (2 * matched) / (a + b);
  const isEdited = likeness < nearWords;
  if (isEdited && (a < manyWords || likeness < mostlyEdited || !(isFinished(small) || isFinished(large))))
    return;
  const differences = differencesOf(mates, [0, a], [0, b]);
  const own = (side: 'a' | 'b') =>
    Math.max(0, ...differences.map((found) => found[side][1] - found[side][0]));
  const most = isEdited ? scatteredWords : ownWords;
  const least = isEdited ? mostlyEdited : nearWords;
  const isOwn = (side: 'a' | 'b', text: Prose) =>
    own(side) > most || differences.some((found) => isOwnSentence(text, found[side]));
  const leaves = [!isOwn('a', small), matched >= b * least && !isOwn('b', large)] as const;
  if (isEdited ? !leaves[0] || !leaves[1] : !leaves[0] && !leaves[1]) return;
  const swaps = findSwaps(small, large, differences, vocabulary);
  // Who said it is no edit that excuses a negation.
  const edits = differences.filter(
    ({ a, b }) => !core || a[0] < a[1] || (b[0] < core.to && b[1] > core.from),
  );
  if (isContrast(small, large, edits, vocabulary, isEdited))
    return isEdited ? undefined : { kind: 'contrast', swaps };
  if (a < shortestEdited && !isSlight(small, large, differences, vocabulary)) return;
  const slight = isSlight(small, large, differences, vocabulary, { slips: false });
  return { kind: 'near', likeness, leaves, slight, swaps };
}
