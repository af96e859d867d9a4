import { wordsOf } from './match-names.ts';
import type { NoteName } from './note-name.ts';
import { type QueryPart, wordPart } from './query-part.ts';
import { commonPart, phrasePart, subjectPart } from './query-parts.ts';
import { phrase } from './quotes.ts';
import { foldsIn } from './words.ts';

const chunk = /["“”„‟«»″]([^"“”„‟«»″]*)["“”„‟«»″]?|[^\s"“”„‟«»″]+/g;
const possessive = /['’]s\P{L}*$/iu;

/** What stands in a query: `notes` that it names, or words, in a row or one. */
export interface Said {
  readonly words: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The parts of a query. Words of `common` are common where the query has others.
 */
export function parseQuery(
  query: string,
  notes: readonly NoteName[],
  common: readonly string[],
): QueryPart[] {
  const said = cutQuery(query, notes);
  const isCommon = ({ words, notes: [note] }: Said) =>
    !note && words.length === 1 && common.includes(words[0] ?? '');
  const hasOthers = !said.every(isCommon);
  return said.map((each) => {
    const { words, notes } = each;
    const [word = ''] = words;
    if (notes.length > 0) return subjectPart(words, notes);
    if (words.length > 1) return phrasePart(words);
    return hasOthers && isCommon(each) ? commonPart(word) : wordPart(word);
  });
}

/**
 * Cuts a query into its parts. Between quotation marks stands a phrase, to the letter; elsewhere the names of `notes`
 * mean their subject, and what a writer joins (“al-Qaeda”, “U.S.”, 共產黨) stays together.
 */
export function cutQuery(query: string, notes: readonly NoteName[]): Said[] {
  const chunks = Array.from(query.matchAll(chunk), ([text, quoted]) => ({
    words: foldsIn(text),
    isQuoted: quoted !== undefined,
    // A word of its own: “Kabul’s” asks for Kabul.
    possessive: Number(possessive.test(text)),
  }));
  const parts: Said[] = [];
  for (let at = 0, end = chunks.length; at < chunks.length; ) {
    const last = chunks[end - 1];
    const words = chunks.slice(at, end).flatMap(({ words }) => words);
    const bare = words.slice(0, words.length - (last?.possessive ?? 0));
    // A name may have quotation marks of its own.
    const isLiteral = end === at + 1 ? last?.isQuoted : phrase.test(query);
    const [subject] = isLiteral ? [] : [words, bare].flatMap((words) => subjectOf(words, notes));
    if (subject || end === at + 1) {
      if (subject || bare.length > 0) parts.push(subject ?? { words: bare, notes: [] });
      at = end;
      end = chunks.length;
    } else end--;
  }
  return parts;
}

function subjectOf(words: readonly string[], notes: readonly NoteName[]): Said[] {
  const said = words.join(' ');
  const named = said
    ? notes.filter(({ names }) => names.some((name) => wordsOf(name).join(' ') === said))
    : [];
  return named.length > 0 ? [{ words, notes: named.map(({ id }) => id) }] : [];
}
