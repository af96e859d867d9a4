/** 32 bits of `text` (FNV-1a over UTF-16 units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const letters = 'bcdfghjkmnpqrtvx';

/** The word by which passages that name a note are found in the index: no text holds it and no stemmer shortens it. */
export function subjectWord(note: string): string {
  const digits = hashOf(note).toString(16).padStart(8, '0');
  return `zq${Array.from(digits, (digit) => letters[Number.parseInt(digit, 16)]).join('')}`;
}
