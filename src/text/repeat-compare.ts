import { alignWords } from './repeat-align.ts';
import { type Difference, isContrast, type Prose } from './repeat-contrast.ts';
import type { Vocabulary } from './repeat-words.ts';
import { findSentences } from './sentences.ts';

/** How two texts are alike; `likeness` is the share of words they have in common, 0 to 1. */
export type Comparison = Near | Piece | { readonly kind: 'contrast' };

/** Two texts that say the same; `leaves` tells whether the first, the second may go: it has nothing of its own. */
export interface Near {
  readonly kind: 'near';
  readonly likeness: number;
  readonly leaves: readonly [boolean, boolean];
}

/** A text that stands whole within the other. */
export interface Piece {
  readonly kind: 'piece';
  readonly likeness: number;
  /** Which of the two is the piece. */
  readonly piece: 0 | 1;
  /** Words of the other before and after the piece's. */
  readonly before: number;
  readonly after: number;
  readonly sentences: number;
  /** It ends like a sentence where the other's sentence goes on. */
  readonly madeWhole: boolean;
  /** Somebody is named as its author, or quotation marks were put around it. */
  readonly quoted: boolean;
}

const nearWords = 0.75;
const pieceWords = 0.85;
/** Words in a row that only one text has: more, and they are something of its own. */
const ownWords = 5;

/** Compares two texts word by word; nothing when neither repeats the other. */
export function compareTexts(first: Prose, second: Prose, vocabulary: Vocabulary): Comparison | undefined {
  const swapped = first.words.ids.length > second.words.ids.length;
  const [small, large] = swapped ? [second, first] : [first, second];
  const mates = alignWords(small.words.ids, large.words.ids);
  const span = spanOf(mates);
  if (!span) return;
  const whole = { a: small.words.ids.length, b: large.words.ids.length };
  const extraBefore = span.large[0] - span.small[0];
  const extraAfter = whole.b - span.large[1] - (whole.a - span.small[1]);
  const goesOn =
    (extraAfter > 2 && endsSentence(large, span.large[1] - 1)) ||
    (extraBefore > 2 && endsSentence(large, span.large[0] - 1)) ||
    Math.max(extraBefore, 0) + Math.max(extraAfter, 0) > Math.max(ownWords, whole.b * 0.25);
  if (!goesOn) {
    const differences = differencesOf(mates, [0, whole.a], [0, whole.b]);
    const near = readNear(span.matched, whole, differences);
    if (!near) return;
    if (isContrast(small, large, differences, vocabulary)) return { kind: 'contrast' };
    const [one, other] = near.leaves;
    return swapped ? { ...near, leaves: [other, one] } : near;
  }
  return readPiece(small, large, mates, span, vocabulary, swapped ? 1 : 0);
}

function readNear(
  matched: number,
  { a, b }: { a: number; b: number },
  differences: Difference[],
): Near | undefined {
  const own = (side: 'a' | 'b') =>
    Math.max(0, ...differences.map((found) => found[side][1] - found[side][0]));
  const least = (words: number) => (words < 12 ? pieceWords : nearWords);
  const leaves = [
    matched >= a * least(a) && own('a') <= ownWords,
    matched >= b * least(b) && own('b') <= ownWords,
  ] as const;
  if (!leaves[0] && !leaves[1]) return;
  return { kind: 'near', likeness: (2 * matched) / (a + b), leaves };
}

function readPiece(
  small: Prose,
  large: Prose,
  mates: Int32Array,
  span: Span,
  vocabulary: Vocabulary,
  piece: 0 | 1,
): Piece | { kind: 'contrast' } | undefined {
  const [from, to] = span.small;
  const length = to - from;
  if (span.matched < length * pieceWords) return;
  const size = small.words.ids.length;
  const lead = readLead(small, from);
  const tail = readTail(small, to);
  if (!lead || !tail) return;
  const edge = { lead: lead === 'edit' ? from : 0, tail: tail === 'edit' ? size - to : 0 };
  const differences = differencesOf(
    mates,
    [from - edge.lead, to + edge.tail],
    [Math.max(0, span.large[0] - edge.lead), Math.min(large.words.ids.length, span.large[1] + edge.tail)],
  );
  const passed = differences.reduce((sum, { a, b }) => {
    const over = b[1] - b[0] - (a[1] - a[0]);
    return over > 2 && mayPassOver(small, a[0]) ? sum : sum + Math.max(0, over);
  }, 0);
  if (passed > length * 0.2) return;
  if (
    isContrast(
      small,
      large,
      differences.filter(({ a, b }) => b[1] - b[0] <= a[1] - a[0] + 2),
      vocabulary,
    )
  ) {
    return { kind: 'contrast' };
  }
  const core = textOf(small, from, to);
  return {
    kind: 'piece',
    likeness: span.matched / length,
    piece,
    before: span.large[0],
    after: large.words.ids.length - span.large[1],
    sentences: findSentences(core, 'en').length,
    madeWhole: endsSentence(small, to - 1) && !endsSentence(large, span.large[1] - 1),
    quoted: lead === 'name' || tail === 'name' || isQuoted(small, large, span),
  };
}

interface Span {
  readonly matched: number;
  readonly small: readonly [number, number];
  readonly large: readonly [number, number];
}

function spanOf(mates: Int32Array): Span | undefined {
  const first = mates.findIndex((mate) => mate >= 0);
  if (first < 0) return;
  const last = mates.findLastIndex((mate) => mate >= 0);
  let matched = 0;
  for (const mate of mates) if (mate >= 0) matched++;
  return { matched, small: [first, last + 1], large: [mates[first] ?? 0, (mates[last] ?? 0) + 1] };
}

function differencesOf(
  mates: Int32Array,
  [from, to]: readonly [number, number],
  [fromB, toB]: readonly [number, number],
): Difference[] {
  const found: Difference[] = [];
  let [a, b] = [from, fromB];
  for (let at = from; at <= to; at++) {
    const mate = at === to ? toB : (mates[at] ?? -1);
    if (mate < 0) continue;
    if (at > a || mate > b) found.push({ a: [a, at], b: [b, mate] });
    [a, b] = [at + 1, mate + 1];
  }
  return found;
}

const dash = /[—–―~]|(?:^|\s)-{1,3}(?:\s|$)|--/;
const says =
  /\b(?:said|says|say|told|tells|wrote|writes|write|added|adds|according|argued|argues|noted|notes|explained|explains|asked|asks|warned|warns|recalled|recalls)\b/i;
const more = /^(?:\W*(?:read|continue|see|show|view)?\W*(?:more|reading|on|full story|full article)\W*)$/i;

type Edge = 'none' | 'edit' | 'name' | 'more';

/** What stands in a piece before the words it shares: nothing, one edited word, or who said them. */
function readLead(small: Prose, from: number): Edge | undefined {
  if (from === 0) return 'none';
  const lead = small.text.slice(0, small.words.starts[from]);
  if (
    from <= 12 &&
    /[:,—–-]\W*$/.test(lead) &&
    /\p{Lu}/u.test(lead) &&
    (says.test(lead) || /:\W*$/.test(lead))
  ) {
    return 'name';
  }
  return from === 1 ? 'edit' : undefined;
}

/** What stands in a piece after the words it shares: nothing, one edited word, who said them, or “read more”. */
function readTail(small: Prose, to: number): Edge | undefined {
  const { ids, ends } = small.words;
  const count = ids.length - to;
  if (count === 0) return 'none';
  const tail = small.text.slice(ends[to - 1]);
  if (more.test(tail)) return 'more';
  const [, gap = '', rest = ''] = /^([^\p{L}\p{N}]*)(.*)$/su.exec(tail) ?? [];
  if (count <= 14 && /\p{Lu}/u.test(rest)) {
    if (dash.test(gap) || /\n|\(/.test(gap)) return 'name';
    if (says.test(rest) && /[,.!?]|["”»’]/.test(gap)) return 'name';
  }
  if (/[…]|\.\.\./.test(tail) && count === 1) return 'edit';
  return count === 1 ? 'edit' : undefined;
}

function mayPassOver(small: Prose, at: number): boolean {
  const gap = small.text.slice(small.words.ends[at - 1] ?? 0, small.words.starts[at] ?? small.text.length);
  return /[.!?…]/.test(gap);
}

/** A full stop follows the word, and none that stands for words left out. */
function endsSentence({ text, words }: Prose, at: number): boolean {
  const gap = text.slice(words.ends[at] ?? 0, words.starts[at + 1] ?? text.length);
  return /[.!?。！？]/.test(gap.replace(/…|\.{2,}/g, ''));
}

function isQuoted(small: Prose, large: Prose, span: Span): boolean {
  if (!/^\W*["“„«‘]/.test(small.text) || !/["”“»’]\W*$/.test(small.text)) return false;
  const at = large.words.starts[span.large[0]] ?? 0;
  return !/["“„«‘]\s*$/.test(large.text.slice(Math.max(0, at - 2), at));
}

function textOf({ text, words }: Prose, from: number, to: number): string {
  const end = words.starts[to] ?? text.length;
  return text.slice(words.starts[from], end);
}
