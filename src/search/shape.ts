import type { Word } from '../text/fold.ts';

/**
 * How a text is written, given its folded words: for each word a letter, before it what stands between it and the last
 * one. a, c, e, g follow a single space; b, d, f, h follow what is written before them. a, b: as folded; c, d: with a
 * capital; e, f: in capitals; g, h: as written up to the next DEL. z: a sentence begins here.
 */
export type Shape = string;

export interface ShapedText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where sentences begin, in UTF-16 units, in order; always 0 first. */
  readonly sentences: readonly number[];
}

const end = '\x7f';

export function writeShape({ text, words, sentences }: ShapedText): Shape {
  const begins = new Set(sentences.slice(1));
  const gapBefore = (at: number, start: number) =>
    text
      .slice(at, start)
      .replace(/[\s\S]/g, (unit, index: number) => (begins.has(at + index) ? `z${unit}` : unit)) +
    (begins.has(start) ? 'z' : '');
  let shape = '';
  let at = 0;
  for (const { fold, start, end: to } of words) {
    const gap = gapBefore(at, start);
    const form = text.slice(start, to);
    const code = codeOf(fold, form);
    shape += gap === ' ' ? code : gap + String.fromCharCode(code.charCodeAt(0) + 1);
    if (code === 'g') shape += form + end;
    at = to;
  }
  return shape + gapBefore(at, text.length);
}

function codeOf(fold: string, form: string): 'a' | 'c' | 'e' | 'g' {
  if (form === fold) return 'a';
  if (form === capital(fold)) return 'c';
  return form === fold.toUpperCase() ? 'e' : 'g';
}

/** The text that has this shape, its words taken from `folds` in turn. */
export function readShape(shape: Shape, folds: Iterator<string>): ShapedText {
  const words: Word[] = [];
  const sentences = [0];
  let text = '';
  for (let at = 0; at < shape.length; at++) {
    const code = shape.charCodeAt(at) - a;
    if (code === 25) sentences.push(text.length);
    else if (code < 0 || code > 7) text += shape[at];
    else {
      if (code % 2 === 0) text += ' ';
      const start = text.length;
      const fold: string = folds.next().value ?? '';
      if (code > 5) {
        const to = shape.indexOf(end, at);
        text += shape.slice(at + 1, to);
        at = to;
      } else text += code > 3 ? fold.toUpperCase() : code > 1 ? capital(fold) : fold;
      words.push({ fold, start, end: text.length });
    }
  }
  return { text, words, sentences };
}

/** How many words a text of this shape has. */
export function countWords(shape: Shape): number {
  return shape.match(/[a-f]|[gh][^\x7f]*/g)?.length ?? 0;
}

const a = 97;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
