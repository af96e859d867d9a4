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
  const chunks = text.split(/\s+/).map((chunk): Chunk => {
    const words = foldsIn(chunk);
    return { words, bare: possessive.test(chunk) ? words.slice(0, -1) : words };
  });
  const names = namesIn(
    chunks.flatMap(({ words }) => words),
    notes,
  );
  const parts: QueryPart[] = [];
  for (let at = 0; at < chunks.length; ) {
    const subject = longestName(chunks, at, names);
    if (subject) parts.push(subject.part);
    else parts.push(...partOf(chunks[at]?.bare ?? []));
    at = subject?.end ?? at + 1;
  }
  return parts;
}

/** What stands between spaces. */
interface Chunk {
  readonly words: readonly string[];
  /** Without the possessive, which is a word of its own: “Kabul’s” asks for Kabul. */
  readonly bare: readonly string[];
}

const possessive = /['’]s\P{L}*$/iu;

/** By folded name, the notes it may mean; only names whose words the query has. */
function namesIn(words: readonly string[], notes: readonly NoteName[]): Map<string, string[]> {
  const has = new Set(words);
  const names = new Map<string, string[]>();
  for (const { id, names: all } of notes) {
    for (const name of new Set(all.map((name) => foldsIn(name).join(' ')))) {
      if (!name.split(' ').every((word) => has.has(word))) continue;
      names.set(name, [...(names.get(name) ?? []), id]);
    }
  }
  return names;
}

function longestName(
  chunks: readonly Chunk[],
  from: number,
  names: ReadonlyMap<string, string[]>,
): { end: number; part: QueryPart } | undefined {
  for (let end = chunks.length; end > from; end--) {
    const before = chunks.slice(from, end - 1).flatMap(({ words }) => words);
    for (const form of ['words', 'bare'] as const) {
      const words = [...before, ...(chunks[end - 1]?.[form] ?? [])];
      const notes = names.get(words.join(' '));
      if (notes) return { end, part: { form: 'subject', words, notes } };
    }
  }
  return;
}
