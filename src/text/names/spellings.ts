import { classOf, foldWord } from '../fold.ts';
import { readAyn } from './ayn.ts';
import { gap, isNeededMark, isOptionalMark, isSoftened, readGap, readMark } from './gaps.ts';
import { caseOf, wordCase } from './letter-case.ts';
import { nameSuffixes } from './lists.ts';
import { addWord, type Trie } from './trie.ts';
import { beginsWord, isInitial, readWord, type WordReader } from './word-reader.ts';

/** A word of a name, or the punctuation between two. */
export interface Token {
  word: number;
  letterCase: number;
  /** Another romanisation of the word, or -1. */
  variant: number;
  /** The first unit of punctuation that belongs to the name; 0 for a word. */
  literal: number;
  initial: boolean;
}

/** Puts the words of names into `trie`; `tokens` are those of the name read last, and are written over by the next. */
export interface Speller {
  readonly trie: Trie;
  readonly reader: WordReader;
  readonly tokens: Token[];
}

const comma = 44;

/**
 * How many of `tokens` are words of this name and punctuation that it needs; none when it has no words or one too long.
 */
export function readTokens({ reader, trie, tokens }: Speller, name: string): number {
  let count = 0;
  let at = 0;
  while (at < name.length && !beginsWord(classOf(name.charCodeAt(at)))) at++;
  while (at < name.length) {
    readWord(reader, name, at);
    const { end } = reader;
    const token = tokenAt(tokens, count++);
    token.word = addWord(trie, reader.fold, reader.length, reader.hash);
    if (token.word < 0) return 0;
    token.letterCase = caseOf(name, at, end);
    token.literal = 0;
    token.initial = isInitial(reader, name);
    const softened = isSoftened(reader, name);
    token.variant =
      reader.ayn && readAyn(reader) ? addWord(trie, reader.fold, reader.length, reader.hash) : -1;
    if (end === name.length) break;
    const parting = readGap(reader, name, end);
    const mark = name.charCodeAt(end);
    const isEnd = parting === gap.end;
    if (isEnd ? isOptionalMark(mark) || isNeededMark(mark) : parting === gap.hard && !softened)
      setLiteral(tokenAt(tokens, count++), trie, isEnd ? readMark(reader, mark) : reader);
    if (isEnd) break;
    at = reader.next;
  }
  return count;
}

function tokenAt(tokens: Token[], index: number): Token {
  if (index === tokens.length)
    tokens.push({ word: -1, letterCase: 0, variant: -1, literal: 0, initial: false });
  return tokens[index] as Token;
}

function setLiteral(token: Token, trie: Trie, { literal, literalLength, literalHash }: WordReader): Token {
  token.word = addWord(trie, literal, literalLength, literalHash);
  token.letterCase = 0;
  token.variant = -1;
  token.literal = literal[0] as number;
  token.initial = false;
  return token;
}

/** Other spellings of any name: with the other romanisation, without its commas, its last ! or ?. */
export function otherSpellings(tokens: readonly Token[]): Token[][] {
  const others: Token[][] = [];
  if (tokens.some(({ variant }) => variant >= 0))
    others.push(tokens.map((token) => (token.variant >= 0 ? { ...token, word: token.variant } : token)));
  const isNeeded = ({ literal }: Token, index: number) =>
    literal !== comma && !(index === tokens.length - 1 && isOptionalMark(literal));
  if (!tokens.every(isNeeded)) others.push(tokens.filter(isNeeded));
  return others;
}

/** Whether a name may be written without its “The”. */
export function hasLooseArticle(name: string, tokens: readonly Token[]): boolean {
  return /^the\s/i.test(name) && tokens[1]?.letterCase !== wordCase.lower;
}

/** How else a person is written: surely so, and so where nobody else can be meant. */
export interface PersonSpellings {
  readonly sure: readonly (readonly Token[])[];
  readonly shortened: readonly (readonly Token[])[];
}

const asWritten: PersonSpellings = { sure: [], shortened: [] };

/** With a comma before “Jr.”; shortened by it or by middle initials. */
export function personSpellings(speller: Speller, name: string, tokens: readonly Token[]): PersonSpellings {
  const suffix = /[\s,](\p{L}+)\.?\s*$/u.exec(name.slice(-8))?.[1];
  const hasSuffix = suffix !== undefined && nameSuffixes.has(foldWord(suffix));
  if (!hasSuffix && !tokens.some(({ initial }) => initial)) return asWritten;
  const words = tokens.filter(({ literal }) => !literal);
  const isSuffixed = hasSuffix && words.length > 2;
  const bare = isSuffixed ? words.slice(0, -1) : words;
  const sure: Token[][] = [];
  const shortened: Token[][] = [];
  if (isSuffixed) {
    const parted = [...bare, commaToken(speller), ...words.slice(-1)];
    sure.push(parted);
    if (tokens.at(-1)?.literal) sure.push([...parted, ...tokens.slice(-1)]);
  }
  const full = bare.filter(({ initial }, index) => index === 0 || !initial);
  if (full.length < words.length && full.length > 1 && !full[0]?.initial) shortened.push(full);
  if (isSuffixed && full.length < bare.length) shortened.push(bare);
  return { sure, shortened };
}

function commaToken({ reader, trie }: Speller): Token {
  return setLiteral(tokenAt([], 0), trie, readMark(reader, comma));
}
