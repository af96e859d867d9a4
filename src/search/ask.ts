import { askIndex, type Candidate, type Tier } from './ask-index.ts';
import type { Counts, Found as FoundIn } from './count-facets.ts';
import { once } from './once.ts';
import type { OpenIndex } from './open-index.ts';
import type { QueryPart } from './parse-query.ts';

/** Where a question is asked, and what besides words. */
export interface Question {
  readonly articles: () => Promise<readonly OpenIndex[]>;
  /** The notes’ own pages. */
  readonly pages: () => Promise<readonly OpenIndex[]>;
  /** Words that are not looked up. */
  readonly common: ReadonlySet<string>;
  readonly chosen: readonly (readonly [facet: string, value: string])[];
  readonly isCounting: boolean;
  /** Where values are chosen or counted. */
  readonly facets: typeof import('./count-facets.ts') | undefined;
}

/** Finds candidates, best first; asked again, it tells the same. */
export type Source = () => Promise<readonly Candidate[]>;

export interface Asked {
  /** Articles, then those that name a subject but in passing, then the pages of notes. */
  readonly sources: readonly Source[];
  counts(): Promise<Counts>;
}

/** What holds all `parts`; words that begin as asked, if `isBegun`. */
export function ask(question: Question, parts: readonly QueryPart[], isBegun = false): Asked {
  const { articles, pages, chosen, isCounting, facets } = question;
  const last = isBegun ? 'begun' : 'names';
  // Mentions are found in less of the index, and do for most questions.
  const tiers: Tier[] = isBegun || isCounting || !parts.some(isSubject) ? [last] : ['mentions', last];
  const found = tiers.map((tier) => once(async () => askAll(await articles(), question, parts, tier)));
  const sources = found.map((each) => async () => bestFirst(await each()));
  if (chosen.length === 0 && parts.length > 0)
    sources.push(once(async () => bestFirst(await askAll(await pages(), question, parts, last))));
  return {
    sources,
    counts: async () => (isCounting && facets && found[0] ? facets.countFacets(await found[0]()) : {}),
  };
}

/** What the indexes answer, but for those of other hosts that fail. */
async function askAll(
  indexes: readonly OpenIndex[],
  { common, chosen, facets }: Question,
  parts: readonly QueryPart[],
  tier: Tier,
): Promise<FoundIn[]> {
  const asked = indexes.map(async (index) => {
    try {
      const allowed = chosen.length > 0 ? await facets?.allowedBy(index, chosen) : undefined;
      return [{ index, articles: await askIndex(index, parts, tier, common, allowed) }];
    } catch (error) {
      if (!index.host) throw error;
      return [];
    }
  });
  return (await Promise.all(asked)).flat();
}

function bestFirst(found: readonly FoundIn[]): Candidate[] {
  return found.flatMap(({ articles }) => [...articles.values()]).sort((a, b) => b.score - a.score);
}

function isSubject({ form }: QueryPart): boolean {
  return form === 'subject';
}
