import { charClass, classOf } from './fold.ts';
import { isCommonWordHere, isInsideLonger, lostApostrophe, placeOfSurname } from './names/context.ts';
import { caseOf, isAllCapitals, isTitleCase, wordCase } from './names/letter-case.ts';
import { abbreviations, commonWords, particles } from './names/lists.ts';
import { beginsSentence } from './names/sentence.ts';
import { findStems, type Stem } from './names/stems.ts';
import { surnamesOf } from './names/surnames.ts';
import {
  addChild,
  addPayload,
  addWord,
  childOf,
  createTrie,
  findWord,
  grow,
  type Trie,
} from './names/trie.ts';
import {
  beginsWord,
  createWordReader,
  gap,
  pushLiteral,
  readGap,
  readWord,
  type WordReader,
} from './names/word-reader.ts';

/** What the finder must know of a note. */
export interface NameEntry {
  readonly id: string;
  /** Only a `person` has a surname. */
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Phrases inside which none of these names means this subject. */
  readonly never?: readonly string[];
  /** `marked`: only where the author says so, never found. */
  readonly match?: 'auto' | 'marked';
}

/** Half-open range in UTF-16 units; more than one id: the words mean several notes. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  readonly by: 'name' | 'surname';
}

/** Every name of all entries, folded; made once, shared by all articles. */
export interface NameIndex {
  readonly entries: readonly NameEntry[];
  readonly byId: ReadonlyMap<string, number>;
  readonly trie: Trie;
  readonly forms: Forms;
}

export interface FinderOptions {
  /** Ids whose names are recognised, so that no shorter name is found in them, but not reported. */
  readonly skip?: ReadonlySet<string>;
  /** Kinds that are reported; all when absent. */
  readonly kinds?: ReadonlySet<string>;
  /** BCP 47; “en” when absent. In German a genitive has no apostrophe. */
  readonly lang?: string;
}

/** Finds names in one article: `find` is called block after block in reading order. */
export interface NameFinder {
  /** Every mention in `text`, in text order, the longest where several could begin; without overlaps. */
  find(text: string): NameMatch[];
  /** Tells that `words` named this entry (a directive said so): from here its surname may stand alone. */
  meet(id: string, words: string): void;
}

/** By payload of the trie: which entry, which of its names, how that is written. */
interface Forms {
  entry: Int32Array;
  name: Uint16Array;
  /** Two bits a word, the first word lowest; beyond the 15th word case is not kept. */
  letterCase: Int32Array;
  use: Uint8Array;
}

const use = { name: 0, never: 1, withoutArticle: 2 } as const;
const caseWords = 15;
const optionalMarks: ReadonlySet<number> = new Set([0x21, 0x3f]);
const neededMarks: ReadonlySet<number> = new Set([0x2b, 0x23, 0x2a, 0xb0]);

/** Entries with `match: marked` are known by id only. A name without letters and digits is never found. */
export function buildNames(entries: readonly NameEntry[]): NameIndex {
  const trie = createTrie(entries.length + 64);
  const room = entries.length * 2 + 64;
  const forms: Forms = {
    entry: new Int32Array(room),
    name: new Uint16Array(room),
    letterCase: new Int32Array(room),
    use: new Uint8Array(room),
  };
  const byId = new Map<string, number>();
  const compiler: Compiler = {
    trie,
    forms,
    reader: createWordReader(),
    words: [],
    literal: [],
    variants: [],
    letterCase: [],
  };
  entries.forEach((entry, index) => {
    byId.set(entry.id, index);
    if (entry.match === 'marked') return;
    addName(compiler, entry.name, index, 0, use.name);
    for (let alias = 0; alias < entry.aliases.length; alias++) {
      addName(compiler, entry.aliases[alias] as string, index, alias + 1, use.name);
    }
    for (const phrase of entry.never ?? []) addName(compiler, phrase, index, 0, use.never);
  });
  return { entries, byId, trie, forms };
}

interface Compiler {
  readonly trie: Trie;
  readonly forms: Forms;
  readonly reader: WordReader;
  /** Of the name at hand: its words and literals, which of them are literals, other readings, letter cases. */
  words: number[];
  literal: boolean[];
  variants: number[];
  letterCase: number[];
}

function addName(compiler: Compiler, name: string, entry: number, which: number, formUse: number): void {
  if (!readName(compiler, name)) return;
  const { words, literal, variants, letterCase, trie } = compiler;
  const count = words.length;
  insert(compiler, 0, entry, which, formUse);
  for (let index = 0; index < count; index++) {
    const word = words[index] as number;
    const variant = variants[index] as number;
    if (literal[index]) {
      const unit = trie.pool[trie.offset[word] as number] as number;
      if (unit !== 44 && !(index === count - 1 && optionalMarks.has(unit))) continue;
      splice(compiler, index);
      insert(compiler, 0, entry, which, formUse);
      break;
    }
    if (variant >= 0) {
      words[index] = variant;
      insert(compiler, 0, entry, which, formUse);
      words[index] = word;
    }
  }
  if (formUse !== use.name) return;
  if (words.length > 2 && /^the\s/i.test(name) && letterCase[1] !== wordCase.lower)
    insert(compiler, 1, entry, which, formUse);
  if (/^\s*ال\p{L}{3}/u.test(name)) {
    const bare = name.trim().slice(2);
    if (readName(compiler, bare)) insert(compiler, 0, entry, which, use.withoutArticle);
  }
}

/** Reads the words of `name` into the compiler; false when it has none. */
function readName(compiler: Compiler, name: string): boolean {
  const { reader, trie } = compiler;
  compiler.words = [];
  compiler.literal = [];
  compiler.variants = [];
  compiler.letterCase = [];
  let at = 0;
  while (at < name.length && !beginsWord(classOf(name.charCodeAt(at)))) at++;
  while (at < name.length) {
    readWord(reader, name, at);
    pushWord(
      compiler,
      addWord(trie, reader.fold, reader.length, reader.hash),
      false,
      caseOf(name, reader.start, reader.end),
    );
    if (reader.ayn && readAyn(reader)) {
      compiler.variants[compiler.variants.length - 1] = addWord(
        trie,
        reader.fold,
        reader.length,
        reader.hash,
      );
    }
    const parting = readGap(reader, name, reader.end);
    if (parting === gap.end) {
      const mark = name.charCodeAt(reader.end);
      if (optionalMarks.has(mark) || neededMarks.has(mark)) {
        reader.literalLength = 0;
        reader.literalHash = emptyHash;
        pushLiteral(reader, mark);
        pushWord(compiler, addWord(trie, reader.literal, reader.literalLength, reader.literalHash), true, 0);
      }
      if (reader.next <= reader.end || reader.next >= name.length) break;
    } else if (parting === gap.hard && !isSoftened(reader)) {
      pushWord(compiler, addWord(trie, reader.literal, reader.literalLength, reader.literalHash), true, 0);
    }
    at = reader.next;
  }
  return compiler.words.length > 0 && compiler.words.every((word) => word >= 0);
}

const emptyHash = 0x811c9dc5 | 0;

function pushWord(compiler: Compiler, word: number, literal: boolean, letterCase: number): void {
  compiler.words.push(word);
  compiler.literal.push(literal);
  compiler.variants.push(-1);
  compiler.letterCase.push(letterCase);
}

function splice(compiler: Compiler, index: number): void {
  compiler.words.splice(index, 1);
  compiler.literal.splice(index, 1);
  compiler.variants.splice(index, 1);
  compiler.letterCase.splice(index, 1);
}

function insert(compiler: Compiler, from: number, entry: number, which: number, formUse: number): void {
  const { trie, forms, words, literal, letterCase } = compiler;
  let node = 0;
  let signature = 0;
  let position = 0;
  for (let index = from; index < words.length; index++) {
    node = addChild(trie, node, words[index] as number);
    if (literal[index]) continue;
    if (position < caseWords) signature |= (letterCase[index] as number) << (2 * position);
    position++;
  }
  for (let form = (trie.payloadOf[node] ?? 0) - 1; form >= 0; form = (trie.payloadNext[form] ?? 0) - 1) {
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

/** Whether a point between two words belongs to the first (“St. Petersburg”), read by `readGap` after `readWord`. */
function isSoftened(reader: WordReader): boolean {
  if (reader.literalLength !== 1 || reader.literal[0] !== 46) return false;
  if (reader.length === 1) return true;
  return (
    reader.length <= 6 && abbreviations.has(String.fromCharCode(...reader.fold.subarray(0, reader.length)))
  );
}

/** Turns the word read into its other romanisation, “qaida” into “qaeda”. */
function readAyn(reader: WordReader): boolean {
  let changed = false;
  let hash = emptyHash;
  for (let index = 0; index < reader.length; index++) {
    if (reader.fold[index] === 105 && reader.fold[index - 1] === 97 && !changed) {
      reader.fold[index] = 101;
      changed = true;
    }
    hash = Math.imul(hash ^ (reader.fold[index] as number), 0x01000193);
    if (index + 1 === reader.apostropheLength) reader.apostropheHash = hash;
  }
  reader.hash = hash;
  return changed;
}

/** Where a name may end in the text, as a node of the trie. */
interface Ending {
  readonly node: number;
  readonly end: number;
  /** How many words of the text it takes. */
  readonly words: number;
  readonly stem: Stem | undefined;
}

/** A person named in full, by the folded words of what may stand for the name. */
interface Active {
  readonly words: readonly number[];
  readonly entry: number;
  readonly letterCase: readonly number[];
  readonly given: ReadonlySet<number>;
}

export function createNameFinder(index: NameIndex, options: FinderOptions = {}): NameFinder {
  const { trie, forms, entries } = index;
  const reader = createWordReader();
  const active = new Map<number, Active[]>();
  const met = new Set<string>();
  const rivals = new Set<number>();
  const starts: number[] = [];
  const ends: number[] = [];
  const skipped = (entry: NameEntry) =>
    options.skip?.has(entry.id) || (options.kinds !== undefined && !options.kinds.has(entry.kind));
  const genitive = /^de/.test(options.lang ?? 'en');

  function find(text: string): NameMatch[] {
    const found: NameMatch[] = [];
    const style = createStyle(text);
    const never: { start: number; end: number; entry: number }[] = [];
    let held = 0;
    let at = 0;
    while (at < text.length) {
      const kind = classOf(text.charCodeAt(at));
      if (!beginsWord(kind)) {
        at++;
        continue;
      }
      readWord(reader, text, at);
      const firstEnd = reader.end;
      const word = findWord(trie, reader.fold, reader.length, reader.hash);
      if (word < 0 && !mayHideName(text, at, reader)) {
        at = firstEnd;
        continue;
      }
      const apostrophe = reader.apostrophe;
      let match = matchAt(text, at, false);
      if (!match && kind === charClass.letter) {
        for (const inner of innerStarts(text, at, firstEnd, apostrophe)) {
          match = matchAt(text, inner.at, inner.bare);
          if (match) break;
        }
      }
      if (match?.ids.length) found.push(match);
      at = match ? match.end : firstEnd;
    }
    return found;

    /** The match that begins at `from`; without ids when the words are another subject’s. */
    function matchAt(text: string, from: number, bare: boolean): NameMatch | undefined {
      const endings = walk(text, from);
      for (const { node, end, words } of endings) {
        for (
          let form = (trie.payloadOf[node] as number) - 1;
          form >= 0;
          form = (trie.payloadNext[form] as number) - 1
        ) {
          if (forms.use[form] === use.never)
            never.push({ start: from, end, entry: forms.entry[form] as number });
          else if (words > 1) held = Math.max(held, end);
        }
      }
      for (let which = endings.length - 1; which >= 0; which--) {
        const ending = endings[which] as Ending;
        const match = accept(text, from, ending, bare);
        if (match) return match;
      }
      return matchSurname(text, from);
    }

    function accept(
      text: string,
      from: number,
      { node, end, words, stem }: Ending,
      bare: boolean,
    ): NameMatch | undefined {
      let ids: string[] | undefined;
      let full = -1;
      for (
        let form = (trie.payloadOf[node] as number) - 1;
        form >= 0;
        form = (trie.payloadNext[form] as number) - 1
      ) {
        const number = forms.entry[form] as number;
        const entry = entries[number] as NameEntry;
        if (forms.use[form] !== (bare ? use.withoutArticle : use.name)) continue;
        if (!fitsCase(text, forms.letterCase[form] as number, words, stem ? end : -1, style)) continue;
        if (words === 1 && isCommonWordHere(text, from, end, style.headline()) && entry.kind !== 'date')
          continue;
        if (stem?.lost && !genitive && !lostApostrophe(text, from, end, entry.kind === 'group')) continue;
        if (never.some((phrase) => phrase.entry === number && phrase.start <= from && phrase.end >= end))
          continue;
        ids ??= [];
        if (skipped(entry)) continue;
        if (!ids.includes(entry.id)) ids.push(entry.id);
        if (words > 1) full = form;
      }
      if (!ids || isInsideLonger(text, from, end)) return;
      if (ids.length === 1 && full >= 0) activate(forms.entry[full] as number, forms.name[full] as number);
      return { start: from, end, ids: ids.toReversed(), by: 'name' };
    }

    function matchSurname(text: string, from: number): NameMatch | undefined {
      if (active.size === 0 || from < held) return;
      readWord(reader, text, from);
      const first = findWord(trie, reader.fold, reader.length, reader.hash);
      const stems = findStems(reader, text);
      const firsts = [first, ...stems.map((stem) => findWord(trie, reader.fold, stem.length, stem.hash))];
      for (const [which, word] of firsts.entries()) {
        const stem = which > 0 ? stems[which - 1] : undefined;
        const match = longestActive(text, from, active.get(word) ?? [], stem);
        if (match) return match;
      }
      return;
    }

    function longestActive(
      text: string,
      from: number,
      candidates: readonly Active[],
      firstStem: Stem | undefined,
    ): NameMatch | undefined {
      let best: { end: number; words: number; stem: Stem | undefined; who: Active[] } | undefined;
      for (const candidate of candidates) {
        const ending = followActive(text, from, candidate, firstStem);
        if (!ending || (best && ending.end < best.end)) continue;
        if (best && ending.end === best.end) best.who.push(candidate);
        else best = { ...ending, words: candidate.words.length, who: [candidate] };
      }
      if (!best) return;
      const { end, stem, who } = best;
      const [person] = who;
      if (!person || new Set(who.map(({ entry }) => entry)).size > 1) return;
      const entry = entries[person.entry] as NameEntry;
      if (stem?.lost && !genitive && !lostApostrophe(text, from, end, false)) return;
      if (never.some((phrase) => phrase.entry === person.entry && phrase.start <= from && phrase.end >= end))
        return;
      if (person.words.length === 1 && isCommonWordHere(text, from, end, style.headline())) return;
      const place = placeOfSurname(
        text,
        from,
        stem ? (ends[person.words.length - 1] as number) : end,
        style.headline(),
        (fold) => hasGiven(person, fold),
        isName,
      );
      const key = person.words.at(-1) as number;
      if (place === 'rival') rivals.add(key);
      if (place !== 'alone' || rivals.has(key) || isInsideLonger(text, from, end)) return;
      return { start: from, end, ids: skipped(entry) ? [] : [entry.id], by: 'surname' };
    }

    function followActive(
      text: string,
      from: number,
      { words, letterCase }: Active,
      firstStem: Stem | undefined,
    ): { end: number; stem: Stem | undefined } | undefined {
      let at = from;
      for (const [index, word] of words.entries()) {
        readWord(reader, text, at);
        starts[index] = reader.start;
        ends[index] = reader.end;
        const written = caseOf(text, reader.start, reader.end);
        const wanted = letterCase[index] as number;
        const last = index === words.length - 1;
        if (written === wordCase.lower && wanted !== wordCase.lower && !(index === 0 && words.length > 1))
          return;
        if (written === wordCase.upper && wanted !== wordCase.upper && !style.capitals()) return;
        const same = findWord(trie, reader.fold, reader.length, reader.hash) === word;
        const stem = same
          ? undefined
          : last
            ? findStems(reader, text).find(
                (part) => findWord(trie, reader.fold, part.length, part.hash) === word,
              )
            : undefined;
        if (!same && !stem) return;
        if (last) {
          if (firstStem && !stem) return;
          return { end: stem ? stem.end : reader.end, stem };
        }
        if (readGap(reader, text, reader.end) !== gap.soft) return;
        at = reader.next;
      }
      return;
    }

    function hasGiven(person: Active, fold: string): boolean {
      const word = wordOf(fold);
      return word >= 0 && person.given.has(word);
    }

    function isName(fold: string): boolean {
      const word = wordOf(fold);
      return word >= 0 && (active.has(word) || (trie.rootChild[word] as number) > 0);
    }
  }

  /** Every place where a name that begins at `from` may end, shortest first. */
  function walk(text: string, from: number): Ending[] {
    const endings: Ending[] = [];
    let node = 0;
    let words = 0;
    for (let at = from; ; ) {
      readWord(reader, text, at);
      starts[words] = reader.start;
      ends[words] = reader.end;
      words++;
      let child = step(node);
      if (!child && reader.ayn && readAyn(reader)) child = step(node);
      if (!child) break;
      node = child;
      if (trie.payloadOf[node]) endings.push({ node, end: reader.end, words, stem: undefined });
      const parting = readGap(reader, text, reader.end);
      const mark = text.charCodeAt(reader.end);
      if (optionalMarks.has(mark) || neededMarks.has(mark)) {
        const marked = childOf(trie, node, findLiteral(mark));
        if (marked && trie.payloadOf[marked])
          endings.push({ node: marked, end: reader.end + 1, words, stem: undefined });
      }
      if (parting === gap.end) break;
      at = reader.next;
      if (parting === gap.hard && !isSoftened(reader)) {
        const literal = findWord(trie, reader.literal, reader.literalLength, reader.literalHash);
        node = literal < 0 ? 0 : childOf(trie, node, literal);
        if (!node) break;
      }
    }
    return endings;

    /** The child by the word just read; names that end inside it are taken down. */
    function step(node: number): number {
      const word = findWord(trie, reader.fold, reader.length, reader.hash);
      for (const stem of findStems(reader, text)) {
        if (stem.lost && word >= 0) continue;
        const stemWord = findWord(trie, reader.fold, stem.length, stem.hash);
        const stemChild = stemWord < 0 ? 0 : childOf(trie, node, stemWord);
        if (stemChild && trie.payloadOf[stemChild])
          endings.push({ node: stemChild, end: stem.end, words, stem });
      }
      return word < 0 ? 0 : childOf(trie, node, word);
    }
  }

  function findLiteral(unit: number): number {
    return findWord(trie, Uint16Array.of(unit), 1, Math.imul(emptyHash ^ unit, 0x01000193));
  }

  function wordOf(fold: string): number {
    const other = createWordReader();
    readWord(other, fold, 0);
    return findWord(trie, other.fold, other.length, other.hash);
  }

  /** Whether the words walked last are written as the name is, or as the sentence asks. */
  function fitsCase(text: string, letterCase: number, words: number, stemEnd: number, style: Style): boolean {
    let hasCapital = false;
    for (let index = 0; index < Math.min(words, caseWords); index++) {
      if (((letterCase >> (2 * index)) & 3) !== wordCase.lower) hasCapital = true;
    }
    for (let index = 0; index < Math.min(words, caseWords); index++) {
      const wanted = (letterCase >> (2 * index)) & 3;
      const start = starts[index] as number;
      const end = index === words - 1 && stemEnd >= 0 ? stemEnd : (ends[index] as number);
      const written = caseOf(text, start, end);
      if (written === wanted) continue;
      if (style.capitals()) {
        if (wanted === wordCase.upper && words === 1) return false;
        continue;
      }
      if (wanted === wordCase.lower && written === wordCase.title) {
        if (hasCapital || (index === 0 && beginsSentence(text, start)) || style.headline()) continue;
      }
      if (wanted === wordCase.title && written === wordCase.lower && words > 1) {
        if (particles.has(foldSlice(text, start, end)) && hasCapital) continue;
      }
      return false;
    }
    return !(
      style.capitals() &&
      words === 1 &&
      commonWords.has(foldSlice(text, starts[0] as number, ends[0] as number))
    );
  }

  function foldSlice(text: string, start: number, end: number): string {
    const other = createWordReader();
    readWord(other, text.slice(start, end), 0);
    return String.fromCharCode(...other.fold.subarray(0, Math.min(other.length, 255)));
  }

  function activate(entry: number, which: number): void {
    const note = entries[entry] as NameEntry;
    if (note.kind !== 'person') return;
    const name = which === 0 ? note.name : (note.aliases[which - 1] ?? note.name);
    learn(entry, name);
    learn(entry, note.name);
  }

  function learn(entry: number, name: string): void {
    const surnames = surnamesOf(name);
    if (met.has(`${entry} ${name}`)) {
      for (const surname of surnames) rivals.delete(wordsOf(surname).words.at(-1) ?? -1);
      return;
    }
    met.add(`${entry} ${name}`);
    const given = new Set(wordsOf(name).words.slice(0, 1));
    for (const surname of surnames) {
      const { words, letterCase } = wordsOf(surname);
      const [first] = words;
      if (first === undefined || words.includes(-1)) continue;
      rivals.delete(words.at(-1) as number);
      const list = active.get(first) ?? [];
      const twin = list.find((other) => other.entry === entry && `${other.words}` === `${words}`);
      if (twin) for (const word of given) (twin.given as Set<number>).add(word);
      else active.set(first, [...list, { words, entry, letterCase, given }]);
    }
  }

  function wordsOf(name: string): { words: number[]; letterCase: number[] } {
    const other = createWordReader();
    const words: number[] = [];
    const letterCase: number[] = [];
    let at = 0;
    while (at < name.length && !beginsWord(classOf(name.charCodeAt(at)))) at++;
    while (at < name.length) {
      readWord(other, name, at);
      words.push(findWord(trie, other.fold, other.length, other.hash));
      letterCase.push(caseOf(name, other.start, other.end));
      if (readGap(other, name, other.end) === gap.end) break;
      at = other.next;
    }
    return { words, letterCase };
  }

  function meet(id: string, words: string): void {
    const entry = index.byId.get(id);
    if (entry !== undefined && surnamesOf(words).length > 0) learn(entry, words);
  }

  return { find, meet };
}

/** What capitals say in this text, found out only when asked. */
interface Style {
  headline(): boolean;
  capitals(): boolean;
}

function createStyle(text: string): Style {
  let headline: boolean | undefined;
  let capitals: boolean | undefined;
  return {
    headline: () => {
      headline ??= isTitleCase(text);
      return headline;
    },
    capitals: () => {
      capitals ??= isAllCapitals(text);
      return capitals;
    },
  };
}

/** Whether a word that no name has may still hold one: a possessive, an elision, an Arabic or Hebrew prefix. */
function mayHideName(text: string, at: number, reader: WordReader): boolean {
  if (reader.apostrophe >= 0 || reader.ayn) return true;
  const code = text.charCodeAt(at);
  if (code >= 0x590) return true;
  return (
    reader.fold[reader.length - 1] === 115 && reader.length > 2 && caseOf(text, at, at + 1) === wordCase.title
  );
}

/** Where else in a word a name may begin: after an elided article (“l’OTAN”), after Arabic and Hebrew particles. */
function innerStarts(
  text: string,
  start: number,
  end: number,
  apostrophe: number,
): { at: number; bare: boolean }[] {
  if (apostrophe > start && elided.test(text.slice(start, apostrophe)))
    return [{ at: apostrophe + 1, bare: false }];
  const word = text.slice(start, end);
  const clitics = /^\p{Script=Arabic}/u.test(word)
    ? arabic
    : /^\p{Script=Hebrew}/u.test(word)
      ? hebrew
      : undefined;
  if (!clitics) return [];
  const found: { at: number; bare: boolean }[] = [];
  for (const pattern of clitics) {
    const prefix = pattern.exec(word)?.[0] ?? '';
    if (prefix && word.length - prefix.length >= 3)
      found.push({ at: start + prefix.length, bare: prefix.endsWith('لل') });
  }
  return found;
}

const elided = /^(?:[dljmtsncDLJMTSNC]|qu|Qu|dell|all|nell|sull|dall|un|Dell|All|Nell|Sull|Dall|Un)$/u;
const arabic = [/^[وف]/u, /^[وف]?[بلك]/u, /^[وف]?لل/u, /^[وف]?[بلك]?ال/u];
const hebrew = [/^ו/u, /^ו?[הבלמשכ]/u, /^ו?[בלמשכ]ה/u];
