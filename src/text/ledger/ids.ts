/** What an id may look like, by hand or made here: part of an address, so lower-case and plain. */
export const idPattern = /^[a-z][a-z0-9-]*$/;

/** Ids that the page itself has: of notes, footnotes, headings, marks and its parts. */
export const ownIds =
  /^(?:(?:note|fn|fnref|h|marks?|search|passage-menu)-.*|main|contents|notes|dates|related|passage-menu|query)$/;

// No vowels, nor figures that pass for them, so that no word appears; no “l”, which passes for “1”.
const letters = 'bcdfghjkmnpqrstvwxz';
const signs = `${letters}256789`;

/** A new id of 5 characters for a passage of these folded words, the same at every call, never one of `taken`. */
export function makeId(words: string, taken: { has(id: string): boolean }): string {
  for (let salt = 0; ; salt++) {
    const id = spell(salt ? `${words}\n${salt}` : words);
    if (!taken.has(id)) return id;
  }
}

function spell(text: string): string {
  let [low, high] = hash(text);
  let id = letters.charAt(low % letters.length);
  low = Math.floor(low / letters.length);
  for (let place = 1; place < 5; place++) {
    const part = place < 3 ? low : high;
    id += signs.charAt(part % signs.length);
    if (place < 3) low = Math.floor(low / signs.length);
    else high = Math.floor(high / signs.length);
  }
  return id;
}

/** Two 32-bit FNV-1a sums of the UTF-16 units, from different seeds, each with the murmur3 finish. */
function hash(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (b >>> 15);
  }
  return [finish(a), finish(b)];
}

function finish(sum: number): number {
  let mixed = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
