import type { Question } from './ask.ts';
import type { OpenIndex, Places } from './open-index.ts';

/** An article that holds every part of what was asked. */
export interface Candidate {
  readonly index: OpenIndex;
  /** Its number there. */
  readonly article: number;
  /** Below 0 of notes’ pages. */
  readonly score: number;
  /** Of each part, where it stands among its words, packed; empty for what its text will tell. */
  readonly places: readonly string[];
}

/** The articles of `index` that hold all parts, and the notes’ pages that do. */
export async function askIndex(index: OpenIndex, { filters, parts }: Question): Promise<Candidate[]> {
  const allowed = await filters?.allowed(index);
  const held = await Promise.all(parts.map((part) => part.places(index)));
  const asked = held.filter((places) => places !== undefined);
  return [...(asked[0] ?? allowed ?? index.sizes.slice(0, index.articles)).keys()]
    .filter((article) => (allowed?.has(article) ?? true) && asked.every((places) => places.has(article)))
    .map((article) => ({
      index,
      article,
      score:
        asked.reduce((sum, places) => sum + scoreOf(places, article, index.sizes), 0) -
        (article < index.articles ? 0 : farBehind),
      places: held.map((places) => places?.get(article) ?? ''),
    }));
}

/** More than any score. */
const farBehind = 1e6;
/** Hundreds of words of an article that count as much as a place less. */
const manyWords = 20;

/** More for what is rare, said often and in few words (BM25). */
function scoreOf(places: Places, article: number, sizes: readonly number[]): number {
  const count = places.get(article)?.length ?? 0;
  const rarity = Math.log(1 + sizes.length / places.size);
  return (rarity * count) / (count + 1 + (sizes[article] ?? 0) / manyWords);
}
