import type { Question } from './ask.ts';
import type { OpenIndex, Places } from './open-index.ts';

/** An article that holds every part of what was asked. */
export interface Candidate {
  readonly index: OpenIndex;
  /** Its number there. */
  readonly article: number;
  readonly score: number;
  /** Of each part, where it stands among its words; empty for what its text will tell. */
  readonly places: readonly (readonly number[])[];
}

/** The articles of `index` that hold all parts. */
export async function askIndex(index: OpenIndex, question: Question): Promise<Candidate[]> {
  const allowed = await question.filters?.allowed(index);
  const held = await Promise.all(question.parts.map((part) => part.places(index)));
  const asked = held.filter((places) => places !== undefined);
  return [...(asked[0] ?? allowed ?? index.sizes).keys()]
    .filter((article) => (allowed?.has(article) ?? true) && asked.every((places) => places.has(article)))
    .map((article) => ({
      index,
      article,
      score: asked.reduce((sum, places) => sum + scoreOf(places, article, index.sizes), 0),
      places: held.map((places) => places?.get(article) ?? []),
    }));
}

/** Words of an article that count as much as a place less. */
const manyWords = 2000;

/** More for what is rare, said often and in few words (BM25). */
function scoreOf(places: Places, article: number, sizes: readonly number[]): number {
  const count = places.get(article)?.length ?? 0;
  const rarity = Math.log(1 + sizes.length / places.size);
  return (rarity * count) / (count + 1 + (sizes[article] ?? 0) / manyWords);
}
