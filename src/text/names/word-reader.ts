import { charClass, classOf, foldCharacter, foldExpansion, foldOf } from '../fold.ts';
import { abbreviations } from './lists.ts';

/** How words are parted: as in any name, by punctuation as in “9/11”, or by more than a name holds. */
export const gap = { soft: 1, hard: 2, end: 3 } as const;

/**
 * Reads a text word by word without making strings. After `word` its fields describe the word read, after
 * `gap` the gap; offsets are UTF-16 units of the text, hashes and lengths those of the folded form.
 */
export interface WordReader {
  start: number;
  end: number;
  hash: number;
  length: number;
  /** The folded form; only `length` units are valid. */
  readonly fold: Uint16Array;
  /** Where the last apostrophe inside the word stands, or -1, and what was read before it. */
  apostrophe: number;
  apostropheHash: number;
  apostropheLength: number;
  /** Hash of the folded form but for its last unit. */
  shorterHash: number;
  /** Where the word would end without its last letter. */
  shorterEnd: number;
  /** “aʿi” stands in the word, which English writes “ae” too. */
  ayn: boolean;
  /** Where the next word starts, after `gap`. */
  next: number;
  /** The hard characters of a gap, as if they were a word. */
  readonly literal: Uint16Array;
  literalLength: number;
  literalHash: number;
}

const longest = 255;

export const hashSeed = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function createWordReader(): WordReader {
  return {
    start: 0,
    end: 0,
    hash: 0,
    length: 0,
    fold: new Uint16Array(longest + 1),
    apostrophe: -1,
    apostropheHash: 0,
    apostropheLength: 0,
    shorterHash: 0,
    shorterEnd: 0,
    ayn: false,
    next: 0,
    literal: new Uint16Array(3),
    literalLength: 0,
    literalHash: 0,
  };
}

/** Whether a word begins with this class of character. */
export function beginsWord(kind: number): boolean {
  return kind === charClass.letter || kind === charClass.single || kind === charClass.astral;
}

/** Reads the word that begins at `at`. “U.N.” and “J. K.” are one word, without their points. */
export function readWord(reader: WordReader, text: string, at: number): void {
  reader.start = at;
  reader.length = 0;
  reader.hash = hashSeed;
  reader.apostrophe = -1;
  reader.shorterHash = hashSeed;
  reader.shorterEnd = at;
  reader.ayn = false;
  let index = at;
  let end = at;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = classOf(code);
    if (kind === charClass.letter) {
      reader.shorterEnd = end;
      const fold = foldOf(code);
      if (fold) push(reader, fold);
      else pushAll(reader, foldExpansion(code));
      end = index + 1;
    } else if (kind === charClass.mark) {
      if (code >= 0x2b9 && code <= 0x2bf && followsA(reader) && isI(text.charCodeAt(index + 1)))
        reader.ayn = true;
      if (end === index) end = index + 1;
    } else if (kind === charClass.apostrophe) {
      if (end === at || classOf(text.charCodeAt(index + 1)) !== charClass.letter) break;
      reader.apostrophe = index;
      reader.apostropheHash = reader.hash;
      reader.apostropheLength = reader.length;
      if (followsA(reader) && isI(text.charCodeAt(index + 1))) reader.ayn = true;
    } else if (kind === charClass.single) {
      if (end > at) break;
      const fold = foldOf(code);
      if (fold) push(reader, fold);
      else pushAll(reader, foldExpansion(code));
      end = index + 1;
      while (classOf(text.charCodeAt(end)) === charClass.mark) end++;
      break;
    } else if (kind === charClass.astral) {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      if (!/[\p{L}\p{N}]/u.test(character)) break;
      pushAll(reader, foldCharacter(character));
      index++;
      end = index + 1;
    } else break;
  }
  if (reader.length === 1 && text.charCodeAt(end) === point && end === at + 1)
    end = readInitials(reader, text, end);
  reader.end = end > at ? end : at + 1;
}

/** How what `text` has between `from` and the next word parts two words; `end`: no name holds them both. */
export function readGap(reader: WordReader, text: string, from: number): number {
  reader.literalLength = 0;
  reader.literalHash = hashSeed;
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = classOf(code);
    if (beginsWord(kind)) {
      reader.next = index;
      return reader.literalLength > 0 ? gap.hard : gap.soft;
    }
    if (kind === charClass.hard && !pushLiteral(reader, code)) return gap.end;
  }
  reader.next = text.length;
  return gap.end;
}

/** Notes a hard character of a gap; false when there are too many for a name. */
function pushLiteral(reader: WordReader, code: number): boolean {
  if (reader.literalLength >= reader.literal.length) return false;
  const unit = doubleQuotes.has(code) ? quote : code;
  reader.literal[reader.literalLength++] = unit;
  reader.literalHash = hashUnit(reader.literalHash, unit);
  return true;
}

/** As after a gap of this one hard character. */
export function readMark(reader: WordReader, code: number): WordReader {
  reader.literalLength = 0;
  reader.literalHash = hashSeed;
  pushLiteral(reader, code);
  return reader;
}

/** Whether the point after the word just read belongs to it and parts nothing (“St. Petersburg”). */
export function isSoftened({ length, fold, end }: WordReader, text: string): boolean {
  if (text.charCodeAt(end) !== point || length > 6) return false;
  return length === 1 || abbreviations.has(String.fromCharCode(...fold.subarray(0, length)));
}

/** Whether the word just read is a person’s initial or several: “J.”, “J”, “H. W.”. */
export function isInitial({ start, end, length }: WordReader, text: string): boolean {
  if (!isCapital(text, start)) return false;
  return (length === 1 && end === start + 1) || text.charCodeAt(start + 1) === point;
}

/** Turns the word just read into its other romanisation, “qaida” into “qaeda”; false when it has none. */
export function readAyn(reader: WordReader): boolean {
  const { fold, length } = reader;
  let at = 1;
  while (at < length && !(fold[at] === i && fold[at - 1] === a)) at++;
  if (at >= length || length > longest) return false;
  fold[at] = e;
  reader.hash = hashSeed;
  for (let index = 0; index < length; index++) {
    reader.hash = hashUnit(reader.hash, fold[index] as number);
    if (index + 1 === reader.apostropheLength) reader.apostropheHash = reader.hash;
    if (index + 2 === length) reader.shorterHash = reader.hash;
  }
  return true;
}

const a = 97;
const e = 101;
const i = 105;
const point = 46;
const quote = 34;
const doubleQuotes: ReadonlySet<number> = new Set([0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb]);

function push(reader: WordReader, unit: number): void {
  reader.shorterHash = reader.hash;
  reader.hash = hashUnit(reader.hash, unit);
  if (reader.length < longest) reader.fold[reader.length] = unit;
  if (reader.length <= longest) reader.length++;
}

function pushAll(reader: WordReader, units: string): void {
  for (let index = 0; index < units.length; index++) push(reader, units.charCodeAt(index));
}

function followsA(reader: WordReader): boolean {
  return reader.length > 0 && reader.fold[reader.length - 1] === a;
}

function isI(code: number): boolean {
  return (classOf(code) === charClass.letter ? foldOf(code) : 0) === i;
}

/** Joins the initials that follow the first, whose point stands at `at`; the offset after the last point. */
function readInitials(reader: WordReader, text: string, at: number): number {
  let end = at;
  if (!isCapital(text, at - 1)) return end;
  const step = isBlank(text.charCodeAt(at + 1)) ? 2 : 1;
  for (let index = at; text.charCodeAt(index) === point; ) {
    const letter = index + step;
    if (step === 2 && !isBlank(text.charCodeAt(index + 1))) break;
    const last = classOf(text.charCodeAt(letter + 1));
    const isInitial = isCapital(text, letter) && text.charCodeAt(letter + 1) === point;
    const endsBare = step === 1 && isCapital(text, letter) && !beginsWord(last) && last !== charClass.mark;
    if (!isInitial && !endsBare) break;
    const fold = foldOf(text.charCodeAt(letter));
    if (!fold) break;
    push(reader, fold);
    end = isInitial ? letter + 2 : letter + 1;
    index = letter + 1;
  }
  return end;
}

function isCapital(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== '' && character.toLowerCase() !== character;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}
