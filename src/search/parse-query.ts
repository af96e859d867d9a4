import { wordsOf } from './match-names.ts';
import type { NoteName } from './note-name.ts';
import { foldsIn, phrase } from './words.ts';

/**
 * A part of a query that a passage must hold: one word, several in a row, or a subject under any of its names; a common
 * word is looked for in the text alone.
 */
export type QueryPart =
  | { readonly form: 'word' | 'common'; readonly words: readonly [string] }
  | { readonly form: 'phrase'; readonly words: readonly string[] }
  | { readonly form: 'subject'; readonly words: readonly string[]; readonly notes: readonly string[] };

const quotes = /["“”„‟«»″]([^"“”„‟«»″]*)["“”„‟«»″]?/g;

/**
 * Cuts a query into its parts. Between quotation marks stands a phrase, to the letter; elsewhere the names of `notes`
 * mean their subject, and what a writer joins (“al-Qaeda”, “U.S.”, 共產黨) stays together. Words of `common` are common
 * where the query has others.
 */
export function parseQuery(
  query: string,
  notes: readonly NoteName[],
  common: ReadonlySet<string> = new Set(),
): QueryPart[] {
  const parts = partsOf(query, notes);
  const marked = parts.map(
    (part): QueryPart =>
      part.form === 'word' && common.has(part.words[0]) ? { ...part, form: 'common' } : part,
  );
  return marked.every(({ form }) => form === 'common') ? parts : marked;
}

function partsOf(query: string, notes: readonly NoteName[]): QueryPart[] {
  const whole = parseWords(query, notes);
  // A name may have quotation marks of its own.
  if (whole.length === 1 && whole[0]?.form === 'subject' && !phrase.test(query)) return whole;
  const parts: QueryPart[] = [];
  let at = 0;
  for (const match of query.matchAll(quotes)) {
    parts.push(...parseWords(query.slice(at, match.index), notes));
    parts.push(...partOf(foldsIn(match[1] ?? '')));
    at = match.index + match[0].length;
  }
  return [...parts, ...parseWords(query.slice(at), notes)];
}

function partOf(words: readonly string[]): QueryPart[] {
  const [first] = words;
  if (first === undefined) return [];
  return words.length === 1 ? [{ form: 'word', words: [first] }] : [{ form: 'phrase', words }];
}

function parseWords(text: string, notes: readonly NoteName[]): QueryPart[] {
  const names = namesOf(notes);
  const chunks = text
    .split(/\s+/)
    .map((chunk) => ({ words: foldsIn(chunk), possessive: Number(possessive.test(chunk)) }));
  const parts: QueryPart[] = [];
  for (let at = 0, end = chunks.length; at < chunks.length; ) {
    const words = chunks.slice(at, end).flatMap(({ words }) => words);
    // The possessive is a word of its own: “Kabul’s” asks for Kabul.
    const bare = words.slice(0, words.length - (chunks[end - 1]?.possessive ?? 0));
    const name = [words, bare].find((words) => names.has(words.join(' ')));
    if (name || end === at + 1) {
      const ids = name && names.get(name.join(' '));
      parts.push(...(name && ids ? [{ form: 'subject' as const, words: name, notes: ids }] : partOf(bare)));
      at = end;
      end = chunks.length;
    } else end--;
  }
  return parts;
}

const possessive = /['’]s\P{L}*$/iu;

/** By folded name, the notes it may mean. */
function namesOf(notes: readonly NoteName[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, names } of notes) {
    for (const name of new Set(names.map((name) => wordsOf(name).join(' ')))) {
      if (name) ids.set(name, [...(ids.get(name) ?? []), id]);
    }
  }
  return ids;
}
