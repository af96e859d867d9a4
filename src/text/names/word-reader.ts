import { charClass, classOf, foldCharacter, foldExpansion, foldOf } from '../fold.ts';
import { isAyn } from './ayn.ts';
import { hashSeed, hashUnit } from './hash.ts';
import { isCapital } from './letter-case.ts';

/**
 * Reads a text word by word without making strings. `readWord` fills the fields that describe a word, `readGap` those
 * of the gap behind it; offsets are UTF-16 units of the text, hashes and lengths those of the folded form.
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
  /** Where the next word starts. */
  next: number;
  /** The hard characters of a gap, as if they were a word. */
  readonly literal: Uint16Array;
  literalLength: number;
  literalHash: number;
}

const longest = 255;

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
  let index = readAsciiLetters(reader, text, at);
  let end = index;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = classOf(code);
    if (kind === charClass.letter) {
      reader.shorterEnd = end;
      pushFold(reader, code);
      end = index + 1;
    } else if (kind === charClass.mark) {
      if (code >= 0x2b9 && code <= 0x2bf && isAyn(reader, text.charCodeAt(index + 1))) reader.ayn = true;
      if (end === index) end = index + 1;
    } else if (kind === charClass.apostrophe) {
      if (end === at || classOf(text.charCodeAt(index + 1)) !== charClass.letter) break;
      reader.apostrophe = index;
      reader.apostropheHash = reader.hash;
      reader.apostropheLength = reader.length;
      if (isAyn(reader, text.charCodeAt(index + 1))) reader.ayn = true;
    } else if (kind === charClass.single) {
      if (end > at) break;
      pushFold(reader, code);
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
  if (reader.length === 1 && end === at + 1 && text.charCodeAt(end) === point)
    end = readInitials(reader, text, end);
  reader.end = end > at ? end : at + 1;
}

/** Begins a word with the ASCII letters and digits at `at`, which most words are all of; where they end. */
function readAsciiLetters(reader: WordReader, text: string, at: number): number {
  const { fold } = reader;
  const most = Math.min(text.length, at + longest);
  let hash = hashSeed;
  let shorterHash = hashSeed;
  let index = at;
  for (; index < most; index++) {
    let unit = text.charCodeAt(index);
    if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20;
    else if (!(unit >= 0x61 && unit <= 0x7a) && !(unit >= 0x30 && unit <= 0x39)) break;
    fold[index - at] = unit;
    shorterHash = hash;
    hash = hashUnit(hash, unit);
  }
  reader.start = at;
  reader.length = index - at;
  reader.hash = hash;
  reader.shorterHash = shorterHash;
  reader.shorterEnd = index > at ? index - 1 : at;
  reader.apostrophe = -1;
  reader.ayn = false;
  return index;
}

/** Whether the word just read is a person’s initial or several: “J.”, “J”, “H. W.”. */
export function isInitial({ start, end, length }: WordReader, text: string): boolean {
  const isOne = length === 1 && end === start + 1;
  return (isOne || text.charCodeAt(start + 1) === point) && isCapital(text, start);
}

const point = 46;

function pushFold(reader: WordReader, code: number): void {
  const fold = foldOf(code);
  if (fold) push(reader, fold);
  else pushAll(reader, foldExpansion(code));
}

function pushAll(reader: WordReader, units: string): void {
  for (let index = 0; index < units.length; index++) push(reader, units.charCodeAt(index));
}

function push(reader: WordReader, unit: number): void {
  reader.shorterHash = reader.hash;
  reader.hash = hashUnit(reader.hash, unit);
  if (reader.length < longest) reader.fold[reader.length] = unit;
  if (reader.length <= longest) reader.length++;
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

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}
