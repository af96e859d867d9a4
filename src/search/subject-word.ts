import { hashOf } from './hash.ts';

const letters = 'bcdfghjkmnpqrtvx';

/** The word by which passages that name a note are found in the index: no text holds it and no stemmer shortens it. */
export function subjectWord(note: string): string {
  return `zq${hashOf(note)
    .toString(16)
    .replace(/./g, (digit) => letters[Number.parseInt(digit, 16)] ?? '')}`;
}
