import { charClass, classOf, foldOf } from '../fold.ts';
import { hashSeed, hashUnit } from './hash.ts';
import type { WordReader } from './word-reader.ts';

/** Whether a ʿ after what was read so far stands in “aʿi”; `next` is the unit behind it. */
export function isAyn({ fold, length }: WordReader, next: number): boolean {
  if (length === 0 || fold[length - 1] !== a) return false;
  return classOf(next) === charClass.letter && foldOf(next) === i;
}

/** Turns the word just read into its other romanisation, “qaida” into “qaeda”; false when it has none. */
export function readAyn(reader: WordReader): boolean {
  const { fold, length } = reader;
  let at = 1;
  while (at < length && !(fold[at] === i && fold[at - 1] === a)) at++;
  if (at >= length || length >= fold.length) return false;
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
