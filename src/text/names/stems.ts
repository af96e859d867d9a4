import { hashSeed, hashUnit } from './hash.ts';
import { isCapital } from './letter-case.ts';
import type { WordReader } from './word-reader.ts';

/** The beginning of a word that may be a name, and where it ends in the text. */
export interface Stem {
  readonly length: number;
  readonly hash: number;
  readonly end: number;
  /** Cut before an s without an apostrophe: whether that is a possessive, the context must say. */
  readonly lost: boolean;
}

const none: readonly Stem[] = [];
const firstHebrew = 0x590;

/** Whether the word just read, which no name has, may still hold one: by an apostrophe, an s, a prefix, a particle. */
export function mayHideName({ apostrophe, ayn, fold, length, start }: WordReader, text: string): boolean {
  if (apostrophe >= 0 || ayn || text.charCodeAt(start) >= firstHebrew) return true;
  return fold[length - 1] === 115 && length > 2 && isCapital(text, start);
}

/** What the word just read is without a possessive or a Korean particle. */
export function findStems(reader: WordReader, text: string): readonly Stem[] {
  const { length, apostrophe } = reader;
  if (apostrophe >= 0) {
    const ending = text.slice(apostrophe + 1, reader.end);
    if (!/^(?:s|ll|d|ve|re)$/i.test(ending)) return none;
    return [{ length: reader.apostropheLength, hash: reader.apostropheHash, end: apostrophe, lost: false }];
  }
  if (length < 3) return none;
  const last = reader.fold[length - 1] as number;
  if (last === 115) {
    if (text.charCodeAt(reader.shorterEnd) !== 115) return none;
    return [{ length: length - 1, hash: reader.shorterHash, end: reader.shorterEnd, lost: true }];
  }
  if (last >= 0xac00 && last <= 0xd7a3) return withoutParticle(reader, text);
  return none;
}

function withoutParticle(reader: WordReader, text: string): Stem[] {
  const word = text.slice(reader.start, reader.end);
  const particle =
    /(?:에서|에게|으로|까지|부터|처럼|보다|이라고|라고|이나|[은는이가을를의에와과도로만])$/u.exec(
      word,
    )?.[0] ?? '';
  if (!particle || word.length !== reader.length || word.length - particle.length < 2) return [];
  const length = reader.length - particle.length;
  let hash = hashSeed;
  for (let index = 0; index < length; index++) hash = hashUnit(hash, reader.fold[index] as number);
  return [{ length, hash, end: reader.end - particle.length, lost: false }];
}
