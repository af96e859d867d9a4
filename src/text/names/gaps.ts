import { charClass, classOf } from '../fold.ts';
import { hashSeed, hashUnit } from './hash.ts';
import { abbreviations } from './lists.ts';
import { beginsWord, type WordReader } from './word-reader.ts';

/** How words are parted: as in any name, by punctuation as in “9/11”, or by more than a name holds. */
export const gap = { soft: 1, hard: 2, end: 3 } as const;

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

/** As after a gap of this one hard character. */
export function readMark(reader: WordReader, code: number): WordReader {
  reader.literalLength = 0;
  reader.literalHash = hashSeed;
  pushLiteral(reader, code);
  return reader;
}

/** ! ? and . at the end of a name (“Imax Corp.”), which writers leave out. */
export function isOptionalMark(code: number): boolean {
  return code === 0x21 || code === 0x3f || code === point;
}

/** + # * ° at the end of a name, which make it another one. */
export function isNeededMark(code: number): boolean {
  return code === 0x2b || code === 0x23 || code === 0x2a || code === 0xb0;
}

/** Whether the point after the word just read belongs to it and parts nothing (“St. Petersburg”). */
export function isSoftened({ length, fold, end }: WordReader, text: string): boolean {
  if (end >= text.length || text.charCodeAt(end) !== point || length > 6) return false;
  return length === 1 || abbreviations.has(String.fromCharCode(...fold.subarray(0, length)));
}

/** Notes a hard character of a gap; false when there are too many for a name. */
function pushLiteral(reader: WordReader, code: number): boolean {
  if (reader.literalLength >= reader.literal.length) return false;
  const unit = doubleQuotes.has(code) ? quote : code;
  reader.literal[reader.literalLength++] = unit;
  reader.literalHash = hashUnit(reader.literalHash, unit);
  return true;
}

const point = 46;
const quote = 34;
const doubleQuotes: ReadonlySet<number> = new Set([0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb]);
