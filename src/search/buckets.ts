import { hashOf } from './hash.ts';

/**
 * The keys under which a word is kept, so that one slip of the finger leaves one of them right: its beginning and its
 * end.
 */
export function keysOf(word: string): string[] {
  const letters = Array.from(word);
  return [...new Set([letters.slice(0, 2).join(''), `-${letters.slice(-2).join('')}`])];
}

/** Which of `count` files holds a key. */
export function bucketOf(key: string, count: number): number {
  return count > 1 ? hashOf(key) % count : 0;
}

/** The files that may hold `words`, also when each has one slip. */
export function bucketsOf(words: readonly string[], count: number): number[] {
  return [...new Set(words.flatMap(keysOf).map((key) => bucketOf(key, count)))];
}

/** The key under which a note is found by its id. */
export function idKey(id: string): string {
  return `=${id}`;
}
