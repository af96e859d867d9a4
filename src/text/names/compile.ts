import { classOf, foldWord } from '../fold.ts';
import { caseOf, wordCase } from './letter-case.ts';
import { nameSuffixes } from './lists.ts';
import { addChild, addPayload, addWord, grow, type Trie } from './trie.ts';
import {
  beginsWord,
  gap,
  isInitial,
  isSoftened,
  readAyn,
  readGap,
  readMark,
  readWord,
  type WordReader,
} from './word-reader.ts';

/** The names in a trie, by payload: whose, which of its names, how that is written, what it is for. */
export interface Forms {
  entry: Int32Array;
  /** 0 is `name`, 1 the first alias. */
  name: Uint16Array;
  /** Two bits a word, the first word lowest; beyond the 15th word case is not kept. */
  letterCase: Int32Array;
  use: Uint8Array;
}

/**
 * `withoutArticle`: an Arabic name without its ال, which a preposition can swallow. `shortened`: a person’s name
 * without middle initials or “Jr.”, which is nobody’s where it may be several people’s.
 */
export const use = { name: 0, never: 1, withoutArticle: 2, shortened: 3 } as const;
export const caseWords = 15;

/** Writes names into one trie. */
export interface Compiler {
  readonly trie: Trie;
  readonly forms: Forms;
  readonly reader: WordReader;
}

interface Token {
  readonly word: number;
  /** Another romanisation of the word, or -1. */
  readonly variant: number;
  readonly letterCase: number;
  /** The first unit of punctuation that belongs to the name; 0 for a word. */
  readonly literal: number;
  readonly initial: boolean;
}

const comma = 44;

export function createForms(room: number): Forms {
  return {
    entry: new Int32Array(room),
    name: new Uint16Array(room),
    letterCase: new Int32Array(room),
    use: new Uint8Array(room),
  };
}

/**
 * Adds a name and its other spellings: without its commas, its last ! or ?, its leading “The”, its ʿ; of a person
 * also with a comma before “Jr.”, without it, and without middle initials.
 */
export function addName(
  compiler: Compiler,
  name: string,
  entry: number,
  which: number,
  formUse: number,
  isPerson: boolean,
): void {
  const tokens = readTokens(compiler, name);
  if (tokens.length === 0) return;
  const add = (spelling: readonly Token[], spellingUse = formUse) => {
    insert(compiler, spelling, entry, which, spellingUse);
  };
  add(tokens);
  if (tokens.some(({ variant }) => variant >= 0)) {
    add(tokens.map((token) => (token.variant >= 0 ? { ...token, word: token.variant } : token)));
  }
  const optional = ({ literal }: Token, index: number) =>
    literal === comma || (index === tokens.length - 1 && isOptionalMark(literal));
  if (tokens.some(optional)) add(tokens.filter((token, index) => !optional(token, index)));
  if (formUse !== use.name) return;
  if (tokens.length > 2 && /^the\s/i.test(name) && tokens[1]?.letterCase !== wordCase.lower)
    add(tokens.slice(1));
  if (isPerson) addPersonForms(compiler, name, tokens, add);
  if (name.includes('ال') && /^\s*ال\p{L}{3}/u.test(name))
    add(readTokens(compiler, name.trim().slice(2)), use.withoutArticle);
}

function addPersonForms(
  { reader, trie }: Compiler,
  name: string,
  tokens: readonly Token[],
  add: (spelling: readonly Token[], formUse?: number) => void,
): void {
  if (tokens.length < 3) return;
  const words = tokens.filter(({ literal }) => !literal);
  const suffix = /[\s,](\p{L}+)\.?\s*$/u.exec(name)?.[1] ?? '';
  const isSuffixed = words.length > 2 && nameSuffixes.has(foldWord(suffix));
  const bare = isSuffixed ? words.slice(0, -1) : words;
  if (isSuffixed) {
    const parted = [...bare, literalToken(trie, readMark(reader, comma)), ...words.slice(-1)];
    add(parted);
    if (tokens.at(-1)?.literal) add([...parted, ...tokens.slice(-1)]);
  }
  const full = bare.filter(({ initial }, index) => index === 0 || !initial);
  if (full.length < words.length && full.length > 1 && !full[0]?.initial) add(full, use.shortened);
  if (isSuffixed && full.length < bare.length) add(bare, use.shortened);
}

/** ! ? and . at the end of a name (“Imax Corp.”), which writers leave out. */
export function isOptionalMark(code: number): boolean {
  return code === 0x21 || code === 0x3f || code === 0x2e;
}

/** + # * ° at the end of a name, which make it another one. */
export function isNeededMark(code: number): boolean {
  return code === 0x2b || code === 0x23 || code === 0x2a || code === 0xb0;
}

/** The newest form that ends at `node`, or -1; `nextForm` leads to the others. */
export function firstForm({ payloadOf }: Trie, node: number): number {
  return (payloadOf[node] as number) - 1;
}

export function nextForm({ payloadNext }: Trie, form: number): number {
  return (payloadNext[form] as number) - 1;
}

function readTokens({ reader, trie }: Compiler, name: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < name.length && !beginsWord(classOf(name.charCodeAt(at)))) at++;
  while (at < name.length) {
    readWord(reader, name, at);
    const word = addWord(trie, reader.fold, reader.length, reader.hash);
    if (word < 0) return [];
    const letterCase = caseOf(name, reader.start, reader.end);
    const softened = isSoftened(reader, name);
    const initial = isInitial(reader, name);
    const end = reader.end;
    const variant =
      reader.ayn && readAyn(reader) ? addWord(trie, reader.fold, reader.length, reader.hash) : -1;
    tokens.push({ word, variant, letterCase, literal: 0, initial });
    const parting = readGap(reader, name, end);
    const mark = name.charCodeAt(end);
    if (parting === gap.end) {
      if (isOptionalMark(mark) || isNeededMark(mark)) tokens.push(literalToken(trie, readMark(reader, mark)));
      break;
    }
    if (parting === gap.hard && !softened) tokens.push(literalToken(trie, reader));
    at = reader.next;
  }
  return tokens;
}

function literalToken(trie: Trie, { literal, literalLength, literalHash }: WordReader): Token {
  const word = addWord(trie, literal, literalLength, literalHash);
  return { word, variant: -1, letterCase: 0, literal: literal[0] as number, initial: false };
}

function insert(
  { trie, forms }: Compiler,
  tokens: readonly Token[],
  entry: number,
  which: number,
  formUse: number,
): void {
  let node = 0;
  let signature = 0;
  let position = 0;
  for (const { word, literal, letterCase } of tokens) {
    node = addChild(trie, node, word);
    if (literal) continue;
    if (position < caseWords) signature |= letterCase << (2 * position);
    position++;
  }
  if (node === 0) return;
  for (let form = firstForm(trie, node); form >= 0; form = nextForm(trie, form)) {
    if (forms.entry[form] === entry && forms.letterCase[form] === signature && forms.use[form] === formUse)
      return;
  }
  const form = addPayload(trie, node);
  if (form >= forms.entry.length) {
    forms.entry = grow(forms.entry);
    forms.name = grow(forms.name);
    forms.letterCase = grow(forms.letterCase);
    forms.use = grow(forms.use);
  }
  forms.entry[form] = entry;
  forms.name[form] = which;
  forms.letterCase[form] = signature;
  forms.use[form] = formUse;
}
