import { foldCharacter, foldWord } from '../fold.ts';

/** The words of one text: ids of folded words in order, and their half-open ranges in UTF-16 units. */
export interface TextWords {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many words a reader would count; five characters of a script without spaces are about three. */
  readonly size: number;
}

/** What the words of a document have in common; an id means the same folded word in all its texts. */
export interface Vocabulary {
  readonly folds: readonly string[];
  /** 1 where the word begins with a digit, a sign or a currency. */
  readonly numeric: readonly number[];
  /** 1 where the word stands somewhere in the document in lower case. */
  readonly lower: readonly number[];
}

/**
 * The words of each text. Letters fold as in `foldWord`; a number keeps its point, sign, currency and per cent
 * (“$1.5”, “−3”, “9/11”, “40%”); scripts without spaces give a word for each character.
 */
export function readWords(texts: readonly string[]): { words: TextWords[]; vocabulary: Vocabulary } {
  const folds: string[] = [];
  const numeric: number[] = [];
  const lower: number[] = [];
  const byFold = new Map<string, number>();
  const byRaw = new Map<string, number>();
  let ids = new Int32Array(1024);
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);

  const learn = (raw: string): number => {
    const number = /^[-−+]?\p{Sc}?\p{N}/u.test(raw);
    const fold = number
      ? raw
          .replace(/,(?=\d{3}(?!\d))/g, '')
          .replace('−', '-')
          .replace(/(?!\d)\p{Nd}/gu, foldCharacter)
          .toLowerCase()
      : foldWord(raw);
    let id = fold ? byFold.get(fold) : -1;
    if (id === undefined) {
      id = folds.push(fold) - 1;
      numeric.push(number ? 1 : 0);
      lower.push(0);
      byFold.set(fold, id);
    }
    if (id >= 0 && /^\p{Ll}/u.test(raw)) lower[id] = 1;
    byRaw.set(raw, id);
    return id;
  };

  const words = texts.map((text): TextWords => {
    let count = 0;
    let singles = 0;
    scan(text, (start, end) => {
      const raw = text.slice(start, end);
      const id = byRaw.get(raw) ?? learn(raw);
      if (id < 0) return;
      if (count === ids.length) {
        [ids, starts, ends] = [doubled(ids), doubled(starts), doubled(ends)];
      }
      if (end - start <= 2 && classAt(text, start) === single) singles++;
      ids[count] = id;
      starts[count] = start;
      ends[count++] = end;
    });
    return {
      ids: ids.slice(0, count),
      starts: starts.slice(0, count),
      ends: ends.slice(0, count),
      size: count - singles * 0.4,
    };
  });
  return { words, vocabulary: { folds, numeric, lower } };
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

const unknown = 0;
const other = 1;
const letter = 2;
const digit = 3;
const apostrophe = 4;
const single = 5;
const classes = new Uint8Array(0x10000);

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const known = classes[code] ?? unknown;
  return known === unknown ? classify(code) : known;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let found = other;
  if (code >= 0xd800 && code <= 0xdfff) found = single;
  else if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(char)) {
    found = single;
  } else if (/[\p{L}\p{M}\p{No}\p{Nl}]/u.test(char)) found = letter;
  else if (/\p{Nd}/u.test(char)) found = digit;
  else if (/[’'ʼ`´‘]/.test(char)) found = apostrophe;
  classes[code] = found;
  return found;
}

function scan(text: string, found: (start: number, end: number) => void): void {
  const length = text.length;
  let index = 0;
  while (index < length) {
    const first = classAt(text, index);
    const start = index++;
    if (first === other || first === apostrophe) continue;
    if (first === single) {
      const code = text.charCodeAt(start);
      if (code >= 0xd800 && code <= 0xdbff && index < length) index++;
      found(start, index);
    } else if (first === digit) {
      index = numberEnd(text, index);
      found(numberStart(text, start), index);
    } else {
      while (index < length) {
        const next = classAt(text, index);
        if (next === letter || next === digit) index++;
        else if (next === apostrophe && index + 1 < length && classAt(text, index + 1) === letter) index += 2;
        else break;
      }
      found(start, index);
    }
  }
}

function numberStart(text: string, start: number): number {
  let from = start;
  if (/\p{Sc}/u.test(text[from - 1] ?? '')) from--;
  if (/[-−+]/.test(text[from - 1] ?? '') && /^[\s(]?$/.test(text[from - 2] ?? '')) from--;
  return from;
}

function numberEnd(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const next = classAt(text, index);
    if (next === digit || next === letter) index++;
    else if (
      /[.,:/]/.test(text[index] ?? '') &&
      index + 1 < text.length &&
      classAt(text, index + 1) === digit
    ) {
      index += 2;
    } else break;
  }
  return text[index] === '%' ? index + 1 : index;
}
