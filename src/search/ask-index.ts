import { findPhrase } from './find-phrase.ts';
import { subjectWord } from './hash.ts';
import type { OpenIndex, Places } from './open-index.ts';
import type { QueryPart } from './parse-query.ts';
import type { SearchRecord } from './record.ts';

/** An article that holds every part of what was asked. */
export interface Candidate {
  readonly score: number;
  /** Of each part, where it stands among its words; empty for what its text will tell. */
  readonly places: readonly (readonly number[])[];
  record(): Promise<SearchRecord>;
}

/** How parts are met: subjects by their mentions; also by their names’ words; words also by those that begin so. */
export type Tier = 'mentions' | 'names' | 'begun';

/** The articles of `index`, by number, that hold all `parts`, of `allowed` if given. Words of `common` are not looked up. */
export async function askIndex(
  index: OpenIndex,
  parts: readonly QueryPart[],
  tier: Tier,
  common: ReadonlySet<string>,
  allowed: ReadonlySet<number> | undefined,
): Promise<Map<number, Candidate>> {
  const held = await Promise.all(parts.map((part) => placesOf(index, part, tier, common)));
  const asked = held.filter((places) => places !== undefined);
  const found = new Map<number, Candidate>();
  for (const article of asked[0]?.keys() ?? allowed ?? []) {
    if ((allowed && !allowed.has(article)) || !asked.every((places) => places.has(article))) continue;
    found.set(article, {
      score: asked.reduce((sum, places) => sum + scoreOf(places, article, index.sizes), 0),
      places: held.map((places) => places?.get(article) ?? []),
      record: () => index.record(article),
    });
  }
  return found;
}

async function placesOf(
  index: OpenIndex,
  part: QueryPart,
  tier: Tier,
  common: ReadonlySet<string>,
): Promise<Places | undefined> {
  if (part.form === 'common') return;
  if (part.form === 'word') return (await index.places(part.words, tier === 'begun'))[0];
  if (part.form !== 'subject') return findPhrase(index, part.words, common);
  const places = await index.places(part.notes.map(subjectWord));
  if (tier !== 'mentions') places.unshift(await findPhrase(index, part.words, common));
  return new Map(places.flatMap((each) => [...each]));
}

/** Words of an article that count as much as a place less. */
const manyWords = 2000;

/** More for what is rare, said often and in few words (BM25). */
function scoreOf(places: Places, article: number, sizes: readonly number[]): number {
  const count = places.get(article)?.length ?? 0;
  const rarity = Math.log(1 + sizes.length / places.size);
  return (rarity * count) / (count + 1 + (sizes[article] ?? 0) / manyWords);
}
