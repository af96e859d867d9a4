import type { NameEntry } from './build-names.ts';
import {
  hasLooseArticle,
  otherSpellings,
  personSpellings,
  readTokens,
  type Speller,
  type Token,
} from './spellings.ts';
import { addChild, addPayload, grow, type Trie } from './trie.ts';

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

/** What a name is: `which` of the names of an entry (see `Forms`). */
interface NameUse {
  readonly entry: number;
  readonly which: number;
  readonly use: number;
  readonly isPerson: boolean;
}

/** Writes names into one trie. */
export interface Compiler extends Speller {
  readonly forms: Forms;
}

export function createForms(room: number): Forms {
  return {
    entry: new Int32Array(room),
    name: new Uint16Array(room),
    letterCase: new Int32Array(room),
    use: new Uint8Array(room),
  };
}

/** Adds the names of entry number `entry`; none when only directives may mean it. */
export function addEntry(
  compiler: Compiler,
  { kind, name, aliases, never, match }: NameEntry,
  entry: number,
): void {
  if (match === 'marked') return;
  const isPerson = kind === 'person';
  addName(compiler, name, { entry, which: 0, use: use.name, isPerson });
  for (const [index, alias] of aliases.entries())
    addName(compiler, alias, { entry, which: index + 1, use: use.name, isPerson });
  if (never)
    for (const phrase of never)
      addName(compiler, phrase, { entry, which: 0, use: use.never, isPerson: false });
}

/** Adds a name in all its spellings. */
function addName(compiler: Compiler, name: string, nameUse: NameUse): void {
  const count = readTokens(compiler, name);
  insert(compiler, compiler.tokens, count, nameUse, nameUse.use);
  if (count < 3 && isPlain(compiler.tokens, count) && !name.includes('ال')) return;
  addSpellings(compiler, name, compiler.tokens.slice(0, count), nameUse);
}

/** Whether words alone make up the name, each in one spelling. */
function isPlain(tokens: readonly Token[], count: number): boolean {
  for (let index = 0; index < count; index++) {
    const { literal, variant } = tokens[index] as Token;
    if (literal || variant >= 0) return false;
  }
  return true;
}

function addSpellings(compiler: Compiler, name: string, tokens: readonly Token[], nameUse: NameUse): void {
  const add = (spelling: readonly Token[], as: number) => {
    insert(compiler, spelling, spelling.length, nameUse, as);
  };
  for (const spelling of otherSpellings(tokens)) add(spelling, nameUse.use);
  if (nameUse.use !== use.name) return;
  if (tokens.length > 2) {
    if (hasLooseArticle(name, tokens)) add(tokens.slice(1), use.name);
    if (nameUse.isPerson) {
      const { sure, shortened } = personSpellings(compiler, name, tokens);
      for (const spelling of sure) add(spelling, use.name);
      for (const spelling of shortened) add(spelling, use.shortened);
    }
  }
  if (/^\s*ال\p{L}{3}/u.test(name)) {
    const count = readTokens(compiler, name.trim().slice(2));
    insert(compiler, compiler.tokens, count, nameUse, use.withoutArticle);
  }
}

/** The newest form that ends at `node`, or -1; `nextForm` leads to the others. */
export function firstForm({ payloadOf }: Trie, node: number): number {
  return (payloadOf[node] as number) - 1;
}

export function nextForm({ payloadNext }: Trie, form: number): number {
  return (payloadNext[form] as number) - 1;
}

function insert(
  { trie, forms }: Compiler,
  tokens: readonly Token[],
  count: number,
  { entry, which }: NameUse,
  formUse: number,
): void {
  let node = 0;
  let signature = 0;
  let position = 0;
  for (let index = 0; index < count; index++) {
    const { word, literal, letterCase } = tokens[index] as Token;
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
