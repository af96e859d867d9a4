import { askIndex, type Candidate } from './ask-index.ts';
import type { Filters } from './count-facets.ts';
import { once } from './once.ts';
import type { OpenIndex } from './open-index.ts';
import type { QueryPart } from './query-part.ts';

/** What is asked, and where. */
export interface Question {
  readonly articles: () => Promise<readonly OpenIndex[]>;
  /** The notes’ own pages. */
  readonly pages: () => Promise<readonly OpenIndex[]>;
  readonly filters: Filters | undefined;
  readonly parts: readonly QueryPart[];
}

/** Finds candidates, best first; asked again, it tells the same. */
export type Source = () => Promise<readonly Candidate[]>;

/** What holds all parts: articles, then the pages of notes, which no filter knows. */
export function ask(question: Question): Source[] {
  const { articles, pages, filters, parts } = question;
  const places = filters || parts.length === 0 ? [articles] : [articles, pages];
  return places.map((open) =>
    once(async () => {
      const asked = (await open()).map((index) => askIndex(index, question));
      return (await Promise.all(asked)).flat().sort((a, b) => b.score - a.score);
    }),
  );
}
