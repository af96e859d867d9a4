import { findWords } from '../fold.ts';
import type { NameEntry } from '../names/build-names.ts';
import { surnamesOf } from '../names/surnames.ts';
import { editDistance } from '../nearest.ts';
import { skeletonOf } from '../skeleton.ts';

/** Says of which entries some words may be another name: to be asked, never to be linked by. */
export type FindNear = (words: string) => string[];

/**
 * Entries whose names differ from the words in their romanisation alone (“al-Zawahri”), whose initials they are
 * (“WTO”), or whose names begin or end with them (“Monitoring Team” of “U.N. Monitoring Team”).
 */
export function createFindNear(entries: readonly NameEntry[]): FindNear {
  const bySkeleton = new Map<string, Set<string>>();
  const bySurname = new Map<string, { readonly surname: string; readonly id: string }[]>();
  const byInitials = new Map<string, Set<string>>();
  const byPart = new Map<string, Set<string>>();
  for (const { id, kind, name, aliases } of entries) {
    for (const text of [name, ...aliases]) {
      add(bySkeleton, skeletonOf(text), id);
      add(byInitials, initialsOf(text), id);
      for (const surname of kind === 'person' ? surnamesOf(text) : []) {
        const key = loneSkeleton(surname);
        if (key) bySurname.set(key, [...(bySurname.get(key) ?? []), { surname: lone(surname), id }]);
      }
      for (const part of endsOf(wordsOf(text))) add(byPart, part, id);
    }
  }
  /** A skeleton of two consonants says little: then the letters must be nearly the same as well. */
  const bearersOf = (words: string): string[] => {
    const skeleton = loneSkeleton(words);
    const bearers = (skeleton && bySurname.get(skeleton)) || [];
    return bearers
      .filter(({ surname }) => beginsAlike(lone(words), surname))
      .filter(({ surname }) => (skeleton ?? '').length > 4 || isSpelledNearly(lone(words), surname))
      .map(({ id }) => id);
  };
  return (words) => {
    const parts = wordsOf(words);
    return [
      ...new Set([
        ...(bySkeleton.get(skeletonOf(words) ?? '') ?? []),
        ...(parts.length <= 2 ? bearersOf(words) : []),
        ...(/^\p{Lu}{3,}$/u.test(words) ? (byInitials.get(words.toLowerCase()) ?? []) : []),
        ...(byPart.get(parts.join(' ')) ?? []),
      ]),
    ];
  };
}

/** The beginnings and ends of a name that are most of it, of two words or more. */
function endsOf(words: readonly string[]): string[] {
  const parts: string[] = [];
  for (let length = Math.max(2, Math.ceil(words.length / 2)); length < words.length; length++) {
    parts.push(words.slice(0, length).join(' '), words.slice(-length).join(' '));
  }
  return parts;
}

const smallWord = /^(?:the|of|and|for|in|on|a|an|al|el|de|la|le)$/;

function wordsOf(text: string): string[] {
  return findWords(text)
    .map(({ fold }) => fold)
    .filter((word) => !smallWord.test(word));
}

/** First letters of the capitalised words, of three or more. */
function initialsOf(text: string): string | undefined {
  const letters = text.match(/(?<![\p{L}’'])\p{Lu}(?=\p{Ll})/gu) ?? [];
  return letters.length > 2 ? letters.join('').toLowerCase() : undefined;
}

/** Of a surname alone: its skeleton beside a word that says nothing. */
function loneSkeleton(surname: string): string | undefined {
  const skeleton = skeletonOf(`x ${surname}`);
  return skeleton && skeleton.length > 3 ? skeleton : undefined;
}

/** The surname without its particles. */
function lone(surname: string): string {
  return wordsOf(surname).at(-1) ?? '';
}

/** Both with a vowel, or both with a consonant. */
function beginsAlike(a: string, b: string): boolean {
  return /^[aeiou]/.test(a) === /^[aeiou]/.test(b);
}

function isSpelledNearly(a: string, b: string): boolean {
  return a.length > 5 && b.length > 5 && editDistance(a, b) <= 2;
}

function add<K, V>(map: Map<K, Set<V>>, key: K | undefined, value: V): void {
  if (key === undefined) return;
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
