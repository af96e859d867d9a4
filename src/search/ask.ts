import { askIndex, type Candidate } from './ask-index.ts';
import type { Filters } from './count-facets.ts';
import type { OpenIndex } from './open-index.ts';
import type { QueryPart } from './query-part.ts';

/** What is asked, and where. */
export interface Question {
  readonly indexes: () => Promise<readonly OpenIndex[]>;
  readonly filters: Filters | undefined;
  readonly parts: readonly QueryPart[];
}

/** What holds all parts, best first: articles, then the pages of notes, which no filter knows. */
export async function ask(question: Question): Promise<readonly Candidate[]> {
  const asked = (await question.indexes()).map((index) => askIndex(index, question));
  return (await Promise.all(asked)).flat().sort((a, b) => b.score - a.score);
}
