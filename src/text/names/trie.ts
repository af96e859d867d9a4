/**
 * A trie whose edges are folded words, in typed arrays: node 0 is the root, and a node has any number of
 * payloads, newest first. Hundreds of thousands of names take a few dozen megabytes and no garbage.
 */
export interface Trie {
  /** Folded words one after another; word `w` is `pool[offset[w]]` to `pool[offset[w + 1]]`. */
  pool: Uint16Array;
  offset: Int32Array;
  words: number;
  /** Open addressing, two units a slot: word + 1 (or 0) and its hash. */
  wordSlots: Int32Array;
  /** The child of the root by word, or 0. */
  rootChild: Int32Array;
  /** Open addressing, four units a slot: child (or 0), node, word, and one that keeps slots at powers of two. */
  edgeSlots: Int32Array;
  edges: number;
  nodes: number;
  /** Payload + 1 of a node, or 0; `payloadNext` leads to the node's other ones. */
  payloadOf: Int32Array;
  payloadNext: Int32Array;
  payloads: number;
}

/** An empty trie with room for about `words` words. */
export function createTrie(words: number): Trie {
  const slots = powerOfTwo(words * 2);
  return {
    pool: new Uint16Array(words * 8 + 64),
    offset: new Int32Array(words + 2),
    words: 0,
    wordSlots: new Int32Array(slots * 2),
    rootChild: new Int32Array(words + 1),
    edgeSlots: new Int32Array(slots * 4),
    edges: 0,
    nodes: 1,
    payloadOf: new Int32Array(words + 2),
    payloadNext: new Int32Array(words + 2),
    payloads: 0,
  };
}

/** The number of the word whose folded form is the first `length` units of `fold`, or -1. */
export function findWord(trie: Trie, fold: Uint16Array, length: number, hash: number): number {
  if (length > 255 || length === 0) return -1;
  const { wordSlots, offset, pool } = trie;
  const mask = wordSlots.length - 2;
  for (let slot = spread(hash) & mask; ; slot = (slot + 2) & mask) {
    const word = (wordSlots[slot] as number) - 1;
    if (word < 0) return -1;
    if (wordSlots[slot + 1] !== hash) continue;
    const from = offset[word] as number;
    if ((offset[word + 1] as number) - from !== length) continue;
    let same = 0;
    while (same < length && pool[from + same] === fold[same]) same++;
    if (same === length) return word;
  }
}

/** As `findWord`, but a new word is added. */
export function addWord(trie: Trie, fold: Uint16Array, length: number, hash: number): number {
  const known = findWord(trie, fold, length, hash);
  if (known >= 0 || length > 255 || length === 0) return known;
  const word = trie.words++;
  if (trie.words * 4 > trie.wordSlots.length) growWords(trie);
  if (word + 2 > trie.offset.length) trie.offset = grow(trie.offset);
  if (word + 1 > trie.rootChild.length) trie.rootChild = grow(trie.rootChild);
  const from = trie.offset[word] as number;
  while (from + length > trie.pool.length) trie.pool = grow(trie.pool);
  for (let index = 0; index < length; index++) trie.pool[from + index] = fold[index] as number;
  trie.offset[word + 1] = from + length;
  place(trie.wordSlots, hash, word);
  return word;
}

/** The child of `node` by `word`, or 0. */
export function childOf(trie: Trie, node: number, word: number): number {
  if (node === 0) return trie.rootChild[word] as number;
  const { edgeSlots } = trie;
  const mask = edgeSlots.length - 4;
  for (let slot = edgeHash(node, word) & mask; ; slot = (slot + 4) & mask) {
    const child = edgeSlots[slot] as number;
    if (child === 0) return 0;
    if (edgeSlots[slot + 1] === node && edgeSlots[slot + 2] === word) return child;
  }
}

export function addChild(trie: Trie, node: number, word: number): number {
  const known = childOf(trie, node, word);
  if (known) return known;
  const child = trie.nodes++;
  if (trie.nodes > trie.payloadOf.length) trie.payloadOf = grow(trie.payloadOf);
  if (node === 0) {
    trie.rootChild[word] = child;
    return child;
  }
  if (++trie.edges * 8 > trie.edgeSlots.length) growEdges(trie);
  placeEdge(trie.edgeSlots, node, word, child);
  return child;
}

/** Gives `node` one more payload and says its number; numbers count up from 0 over the whole trie. */
export function addPayload(trie: Trie, node: number): number {
  const payload = trie.payloads++;
  if (payload >= trie.payloadNext.length) trie.payloadNext = grow(trie.payloadNext);
  trie.payloadNext[payload] = trie.payloadOf[node] as number;
  trie.payloadOf[node] = payload + 1;
  return payload;
}

export function grow<T extends Int32Array | Uint16Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array as never);
  return larger;
}

function growWords(trie: Trie): void {
  const { wordSlots } = trie;
  trie.wordSlots = new Int32Array(wordSlots.length * 2);
  for (let slot = 0; slot < wordSlots.length; slot += 2) {
    const word = (wordSlots[slot] as number) - 1;
    if (word >= 0) place(trie.wordSlots, wordSlots[slot + 1] as number, word);
  }
}

function growEdges(trie: Trie): void {
  const { edgeSlots } = trie;
  trie.edgeSlots = new Int32Array(edgeSlots.length * 2);
  for (let slot = 0; slot < edgeSlots.length; slot += 4) {
    const child = edgeSlots[slot] as number;
    if (child) placeEdge(trie.edgeSlots, edgeSlots[slot + 1] as number, edgeSlots[slot + 2] as number, child);
  }
}

function place(wordSlots: Int32Array, hash: number, word: number): void {
  const mask = wordSlots.length - 2;
  let slot = spread(hash) & mask;
  while (wordSlots[slot]) slot = (slot + 2) & mask;
  wordSlots[slot] = word + 1;
  wordSlots[slot + 1] = hash;
}

function placeEdge(edgeSlots: Int32Array, node: number, word: number, child: number): void {
  const mask = edgeSlots.length - 4;
  let slot = edgeHash(node, word) & mask;
  while (edgeSlots[slot]) slot = (slot + 4) & mask;
  edgeSlots[slot] = child;
  edgeSlots[slot + 1] = node;
  edgeSlots[slot + 2] = word;
}

/** The two hashes leave out the bits of an offset within a slot. */
function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function edgeHash(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) << 2;
}

function powerOfTwo(least: number): number {
  let size = 64;
  while (size < least) size *= 2;
  return size;
}
