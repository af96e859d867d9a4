import { foldWord } from './fold.ts';
import type { NameEntry } from './names/build-names.ts';
import { sentenceAround } from './sentences.ts';
import { clean, type Group, keyOf, namesOf, type Place, wordsOf } from './suggest/groups.ts';
import { demonyms } from './suggest/lists.ts';
import { createFindNear } from './suggest/near-names.ts';
import { seemsPerson } from './suggest/seems-person.ts';

/** An article as its reader sees it, with what its notes explain. */
export interface SuggestText {
  readonly slug: string;
  /** BCP 47. */
  readonly lang: string;
  readonly blocks: readonly {
    readonly text: string;
    /** Line of the file, from 1. */
    readonly line: number;
    /** Half-open ranges in UTF-16 units of what is a mention already. */
    readonly claims: readonly { readonly start: number; readonly end: number }[];
  }[];
}

export interface Quotation {
  readonly slug: string;
  readonly line: number;
  readonly sentence: string;
}

/** A name that no note explains, and that no note says to be something else. */
export interface Suggestion {
  readonly name: string;
  /** Other forms of it in the articles: a surname alone, initials in parentheses. */
  readonly forms: readonly string[];
  readonly count: number;
  readonly slugs: readonly string[];
  /** One sentence that has it. */
  readonly quotation: Quotation;
  /** Ids of which it may be an alias. */
  readonly near: readonly string[];
  readonly kind: 'person' | 'group';
}

/** The names in `texts` that no note explains, the most telling first: by count, articles and words. */
export function suggestNames(texts: readonly SuggestText[], entries: readonly NameEntry[]): Suggestion[] {
  const known = new Set(
    entries.flatMap(({ name, aliases, never = [] }) => [name, ...aliases, ...never].map(keyOf)),
  );
  const groups = new Map<string, Group>();
  for (const text of texts) {
    for (const [key, found] of namesOf(text)) {
      if (known.has(key)) continue;
      const group = groups.get(key);
      if (group) for (const place of found.places) group.places.push(place);
      else groups.set(key, found);
      for (const form of found.forms) groups.get(key)?.forms.add(form);
    }
  }
  const near = createFindNear(entries);
  return [...groups.values()]
    .map((group) => toSuggestion(group, near))
    .toSorted((a, b) => weigh(b) - weigh(a) || a.name.localeCompare(b.name, 'en'));
}

function toSuggestion({ places, forms }: Group, near: (words: string) => string[]): Suggestion {
  const written = Map.groupBy(places, wordsOf);
  const [[name, own] = ['', []]] = [...written].toSorted(
    ([a, inA], [b, inB]) => b.split(/\s/).length - a.split(/\s/).length || inB.length - inA.length,
  );
  const [first] = own;
  const { block, text, start, end } = first as Place;
  const sentence = sentenceAround(block.text, { start, end }, text.lang);
  return {
    name,
    forms: [...forms].filter((form) => keyOf(form) !== keyOf(name)),
    count: places.length,
    slugs: [...new Set(places.map((place) => place.text.slug))],
    quotation: {
      slug: text.slug,
      line: block.line,
      sentence: clean(block.text.slice(sentence.start, sentence.end)),
    },
    near: near(name),
    kind: seemsPerson(name, forms, places) ? 'person' : 'group',
  };
}

function weigh({ count, slugs, name }: Suggestion): number {
  const words = demonyms.has(foldWord(name)) ? 0.25 : Math.min(3, name.split(/\s/).length);
  return count * slugs.length * words;
}
