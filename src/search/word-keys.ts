/**
 * The keys under which a word is kept, so that one slip of the finger leaves one of them right: its beginning and its
 * end.
 */
export function keysOf(word: string): string[] {
  const letters = Array.from(word);
  return [...new Set([letters.slice(0, 2).join(''), `-${letters.slice(-2).join('')}`])];
}
