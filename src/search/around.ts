import { zero } from './packed.ts';

/** The sign of a common word; of others, that nothing is told. */
export function signOf(word: string, common: readonly string[]): string {
  return String.fromCharCode(zero + 1 + common.indexOf(word));
}

/** The key under which it is told for each place of a word which common words stand before and behind it. */
export function aroundKey(word: string): string {
  return `~${word}`;
}

/** So few articles are rather read than that it is asked, or told, what stands around a word in them. */
export const fewEnough = 10;
