import type { Prose } from './contrast.ts';
import type { Document } from './pairs.ts';

/** How many ends of the range are ends of sentences, 0 to 2. */
export function boundsOf(prose: Prose, [from, to]: readonly [number, number]): number {
  const begins = from === 0 || endsSentence(prose, from - 1);
  const ends = to === prose.words.ids.length || endsSentence(prose, to - 1);
  return Number(begins) + Number(ends);
}

/** The text ends as a sentence does. */
export function isFinished({ text }: Prose): boolean {
  return /[.!?:。！？][^\p{L}\p{N}]*$/u.test(text);
}

/** A piece may leave out words of the other between its sentences, or where it says so: “…”. */
export function mayPassOver(small: Prose, at: number): boolean {
  const gap = small.text.slice(small.words.ends[at - 1] ?? 0, small.words.starts[at] ?? small.text.length);
  return /[.!?…]/.test(gap);
}

/** A full stop follows the word, and none that stands for words left out; “…” ends one before a capital. */
export function endsSentence({ text, words }: Prose, at: number): boolean {
  const next = words.starts[at + 1] ?? text.length;
  const gap = text.slice(words.ends[at] ?? 0, next);
  if (/[.!?。！？]/.test(gap.replace(/…|\.{3,}/g, ''))) return true;
  return /(?:…|\.{3}) $/.test(gap) && /^\p{Lu}/u.test(text.slice(next, next + 2));
}

/** The words make a sentence, or what is left of the last one: with fewer they are an aside. */
export function isOwnSentence(prose: Prose, [from, to]: readonly [number, number]): boolean {
  const begins = from === 0 || endsSentence(prose, from - 1);
  return to - from >= 3 && begins && (to === prose.words.ids.length || endsSentence(prose, to - 1));
}

/** A sentence or a quotation begins with the word. */
export function beginsSpeech(prose: Prose, at: number): boolean {
  const { text, words } = prose;
  return (
    at === 0 ||
    endsSentence(prose, at - 1) ||
    /["“„«][^\p{L}\p{N}]*$/u.test(text.slice(words.ends[at - 1], words.starts[at]))
  );
}

/** A short “…:” before a list, code, a table: it belongs to what follows. */
export function introduces({ blocks, words }: Document, index: number): boolean {
  const next = blocks[index + 1]?.kind;
  const isShort = (words[index]?.size ?? 0) < 16;
  const isLine = isShort && /^[^.!?]*[:：]\s*$/.test(blocks[index]?.text ?? '');
  return isLine && next !== undefined && next !== 'paragraph' && next !== 'heading';
}
