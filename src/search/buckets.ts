import { hashOf } from './hash.ts';

/**
 * The keys under which a word of a name is kept, so that one slip of the finger leaves one of them right: its beginning
 * and its end, of two letters or three; words of six and seven stand under both, since a slip may make one of the other.
 */
export function nameKeysOf(word: string, isTyped = false): string[] {
  const letters = Array.from(word);
  const counts =
    letters.length < 6 ? [2] : letters.length > 7 ? [3] : isTyped ? [letters.length - 4] : [2, 3];
  const keys = counts.flatMap((count) => [
    letters.slice(0, count).join(''),
    `-${letters.slice(-count).join('')}`,
  ]);
  return [...new Set(keys)];
}

/** The key under which a note, and what names it, is found by its id. */
export function idKey(id: string): string {
  return `=${id}`;
}

/** Which of `count` files holds a key. */
export function bucketOf(key: string, count: number): number {
  return count > 1 ? hashOf(key) % count : 0;
}

/** The files that hold any of `keys`. */
export function bucketsOf(keys: readonly string[], count: number): number[] {
  return [...new Set(keys.map((key) => bucketOf(key, count)))];
}
