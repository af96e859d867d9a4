import { classOf } from '../fold.ts';
import {
  isCommonWordHere,
  lostApostrophe,
  type Neighbour,
  neighbourBefore,
  placeOfSurname,
} from './context.ts';
import { gap, readGap } from './gaps.ts';
import { caseOf, isCapital, wordCase } from './letter-case.ts';
import { beginsSentence } from './sentence.ts';
import { isShouted, type Style } from './spelling.ts';
import { findStems, type Stem } from './stems.ts';
import { surnamesOf } from './surnames.ts';
import { findWord, type Trie } from './trie.ts';
import { beginsWord, createWordReader, readWord } from './word-reader.ts';

/** The people whom an article has named in full, and what may stand for them from there on. */
export interface People {
  /** Entry number `person` was named by `name`; a name without a surname changes nothing. */
  meet(person: number, name: string): void;
  /** The one person met whose surname begins at `from`, in the words that the trie has. */
  find(text: string, from: number, style: Style): SurnameMatch | undefined;
  /** Whether one word that names a person is no part of somebody else’s name (“Alan” in “Alan Taylor”). */
  standsAlone(text: string, start: number, end: number, style: Style): boolean;
}

/** `start` is before the surname when the person’s given name or initials stand there (“A. Zawahiri”). */
export interface SurnameMatch {
  readonly person: number;
  readonly start: number;
  readonly end: number;
}

/** A surname as words of the trie, and who is meant by it. */
interface Surname {
  readonly person: number;
  readonly words: readonly number[];
  readonly letterCase: readonly number[];
  /** First words of the full names, any of which may stand before the surname again. */
  readonly given: Set<number>;
}

interface Found {
  readonly surname: Surname;
  readonly end: number;
  /** Where the last word ends, its possessive included. */
  readonly wordEnd: number;
  readonly stem: Stem | undefined;
}

const initials = /^(?:\p{Lu}\.)*\p{Lu}\.?$/u;

/** `genitive`: a possessive s has no apostrophe in the article’s language. */
export function createPeople(trie: Trie, genitive: boolean): People {
  const reader = createWordReader();
  const byFirstWord = new Map<number, Surname[]>();
  const met = new Set<string>();
  /** Last words of surnames that someone else has borne since. */
  const rivals = new Set<number>();

  function meet(person: number, name: string): void {
    const key = `${person} ${name}`;
    if (met.has(key) && rivals.size === 0) return;
    const [given = -1] = wordsOf(name).words;
    for (const text of surnamesOf(name)) {
      const { words, letterCase } = wordsOf(text);
      const [first] = words;
      if (first === undefined || words.includes(-1)) continue;
      rivals.delete(words.at(-1) ?? -1);
      const others = byFirstWord.get(first) ?? [];
      const known = others.find((other) => other.person === person && `${other.words}` === `${words}`);
      if (known) known.given.add(given);
      else byFirstWord.set(first, [...others, { person, words, letterCase, given: new Set([given]) }]);
    }
    met.add(key);
  }

  function find(text: string, from: number, style: Style): SurnameMatch | undefined {
    if (byFirstWord.size === 0) return;
    readWord(reader, text, from);
    const word = findWord(trie, reader.fold, reader.length, reader.hash);
    const inner = findStems(reader, text).map((stem) => findWord(trie, reader.fold, stem.length, stem.hash));
    const candidates = [word, ...inner].flatMap((first) => byFirstWord.get(first) ?? []);
    const found = candidates.flatMap((surname) => follow(text, from, surname, style) ?? []);
    const end = Math.max(...found.map((one) => one.end));
    const longest = found.filter((one) => one.end === end);
    const [one] = longest;
    if (!one || longest.some(({ surname }) => surname.person !== one.surname.person)) return;
    const start = givenBefore(text, from, one.surname.given);
    return isMeant(text, from, one, style, start < from)
      ? { person: one.surname.person, start, end }
      : undefined;
  }

  function follow(text: string, from: number, surname: Surname, style: Style): Found | undefined {
    const { words, letterCase } = surname;
    let at = from;
    for (let index = 0; ; index++) {
      readWord(reader, text, at);
      const { start, end } = reader;
      const written = caseOf(text, start, end);
      const wanted = letterCase[index] as number;
      const free = index === 0 && words.length > 1;
      if (written === wordCase.lower && wanted !== wordCase.lower && !free) return;
      if (written === wordCase.upper && wanted !== wordCase.upper && !style.capitals()) {
        if (!isShouted(text, from, end)) return;
      }
      const isSame = findWord(trie, reader.fold, reader.length, reader.hash) === words[index];
      if (index === words.length - 1) {
        if (isSame) return { surname, end, wordEnd: end, stem: undefined };
        const isStem = ({ length, hash }: Stem) => findWord(trie, reader.fold, length, hash) === words[index];
        const stem = findStems(reader, text).find(isStem);
        return stem && { surname, end: stem.end, wordEnd: end, stem };
      }
      if (!isSame || readGap(reader, text, end) !== gap.soft) return;
      at = reader.next;
    }
  }

  function isMeant(
    text: string,
    from: number,
    { surname, end, wordEnd, stem }: Found,
    style: Style,
    hasGiven: boolean,
  ): boolean {
    const { words } = surname;
    const key = words.at(-1) ?? -1;
    const headline = style.headline();
    if (stem?.lost && !lostApostrophe(text, from, end, genitive)) return false;
    if (words.length === 1 && isCommonWordHere(text, from, end, headline)) return false;
    const place = placeOfSurname(text, from, wordEnd, headline, {
      hasGiven,
      isName: (fold) => isName(wordOf(fold)),
    });
    if (place === 'rival') rivals.add(key);
    return place === 'alone' && !rivals.has(key);
  }

  /** Where the person’s given name or initials begin before the surname at `from`; `from` where there are none. */
  function givenBefore(text: string, from: number, given: ReadonlySet<number>): number {
    let start = from;
    for (let at = from; ; ) {
      const before = neighbourBefore(text, at);
      if (!before || /[-‐‑]/.test(before.between) || !isCapital(before.word, 0)) return start;
      if (isGiven(given, before)) start = before.start;
      else if (!initials.test(before.word)) return start;
      at = before.start;
    }
  }

  /** Whether the word is one of the given names, or the initial of one. */
  function isGiven(given: ReadonlySet<number>, { word, fold }: Neighbour): boolean {
    if (given.has(wordOf(fold))) return true;
    const isInitialOf = (name: number) =>
      name >= 0 && trie.pool[trie.offset[name] as number] === fold.charCodeAt(0);
    return initials.test(word) && [...given].some(isInitialOf);
  }

  function isName(word: number): boolean {
    return word >= 0 && (byFirstWord.has(word) || (trie.rootChild[word] as number) > 0);
  }

  function wordOf(fold: string): number {
    return wordsOf(fold).words[0] ?? -1;
  }

  function wordsOf(name: string): { words: number[]; letterCase: number[] } {
    const words: number[] = [];
    const letterCase: number[] = [];
    let at = 0;
    while (at < name.length && !beginsWord(classOf(name.charCodeAt(at)))) at++;
    while (at < name.length) {
      readWord(reader, name, at);
      words.push(findWord(trie, reader.fold, reader.length, reader.hash));
      letterCase.push(caseOf(name, reader.start, reader.end));
      if (readGap(reader, name, reader.end) === gap.end) break;
      at = reader.next;
    }
    return { words, letterCase };
  }

  function standsAlone(text: string, start: number, end: number, style: Style): boolean {
    const known = { hasGiven: false, isName: (fold: string) => isName(wordOf(fold)) };
    const place = placeOfSurname(text, start, end, style.headline() || style.capitals(), known);
    if (place !== 'rival') return place === 'alone';
    const before = neighbourBefore(text, start);
    return before !== undefined && !initials.test(before.word) && beginsSentence(text, before.start);
  }

  return { meet, find, standsAlone };
}
