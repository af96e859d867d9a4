import { readAyn } from './ayn.ts';
import { gap, isNeededMark, isOptionalMark, isSoftened, readGap, readMark } from './gaps.ts';
import { findStems, type Stem } from './stems.ts';
import { childOf, findWord, type Trie } from './trie.ts';
import { isInitial, readWord, type WordReader } from './word-reader.ts';

/** Where a name may end in a text, as a node of the trie. */
export interface Ending {
  readonly node: number;
  readonly end: number;
  /** How many words of the text it takes. */
  readonly words: number;
  /** What of the last word is the name’s, when not all of it is. */
  readonly stem: Stem | undefined;
  /** An initial stands in it that the name does not have (“Donald J. Trump”): only people are written so. */
  readonly initial: boolean;
}

/** The words walked last, by number, without initials that the name does not have: half-open ranges of the text. */
export interface Steps {
  readonly starts: number[];
  readonly ends: number[];
}

/** Every place where a name that begins at `from` can end, the shortest first; `steps` then has their words. */
export function walkTrie(trie: Trie, reader: WordReader, steps: Steps, text: string, from: number): Ending[] {
  const endings: Ending[] = [];
  let node = 0;
  let initial = false;
  for (let words = 1, at = from; ; ) {
    readWord(reader, text, at);
    const { start, end } = reader;
    const softened = isSoftened(reader, text);
    steps.starts[words - 1] = start;
    steps.ends[words - 1] = end;
    let child = step(trie, reader, text, node, words, initial, endings);
    if (!child && reader.ayn && readAyn(reader))
      child = step(trie, reader, text, node, words, initial, endings);
    if (!child) {
      if (words === 1 || !isInitial(reader, text) || readGap(reader, text, end) === gap.end) break;
      if (reader.literalLength > 1) break;
      initial = true;
      at = reader.next;
      continue;
    }
    node = child;
    if (trie.payloadOf[node]) endings.push({ node, end, words, stem: undefined, initial });
    const mark = text.charCodeAt(end);
    if (isOptionalMark(mark) || isNeededMark(mark)) {
      const marked = literalChild(trie, node, readMark(reader, mark));
      if (marked && trie.payloadOf[marked])
        endings.push({ node: marked, end: end + 1, words, stem: undefined, initial });
    }
    const parting = readGap(reader, text, end);
    if (parting === gap.end) break;
    at = reader.next;
    words++;
    if (parting === gap.hard && !softened) node = literalChild(trie, node, reader);
    if (!node) break;
  }
  return endings;
}

/** The child by the word just read; names that end inside it are taken down on the way. */
function step(
  trie: Trie,
  reader: WordReader,
  text: string,
  node: number,
  words: number,
  initial: boolean,
  endings: Ending[],
): number {
  const word = findWord(trie, reader.fold, reader.length, reader.hash);
  for (const stem of findStems(reader, text)) {
    if (stem.lost && word >= 0) continue;
    const inner = findWord(trie, reader.fold, stem.length, stem.hash);
    const child = inner < 0 ? 0 : childOf(trie, node, inner);
    if (child && trie.payloadOf[child]) endings.push({ node: child, end: stem.end, words, stem, initial });
  }
  return word < 0 ? 0 : childOf(trie, node, word);
}

function literalChild(trie: Trie, node: number, { literal, literalLength, literalHash }: WordReader): number {
  const word = findWord(trie, literal, literalLength, literalHash);
  return word < 0 ? 0 : childOf(trie, node, word);
}
