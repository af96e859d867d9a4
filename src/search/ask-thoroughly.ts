import { type BundleAnswer, isSubject } from './ask.ts';
import { subjectWord } from './hash.ts';
import type { Bundle, Candidate, Filters } from './pagefind.ts';
import type { QueryPart } from './parse-query.ts';

/** What holds all of `parts`, each asked for by itself. `ranked`: what holds words that begin as asked. */
export async function askThoroughly(
  bundle: Bundle,
  parts: readonly QueryPart[],
  filters: Filters,
  ranked: readonly Candidate[],
): Promise<Pick<BundleAnswer, 'sure' | 'rest'>> {
  const exact = await Promise.all(
    parts
      .filter(({ form }) => form !== 'common')
      .map(async (part) => {
        const searches = exactQueries(part).map((words) => bundle.search(words, filters));
        const found = (await Promise.all(searches)).flatMap(({ results }) => results);
        return new Map(found.map((candidate) => [candidate.id, candidate]));
      }),
  );
  const holdsAll = ({ id }: Candidate) => exact.every((candidates) => candidates.has(id));
  const sure = ranked.filter(holdsAll);
  const known = new Set(sure.map(({ id }) => id));
  const others = [...(exact[0]?.values() ?? [])].filter((each) => !known.has(each.id) && holdsAll(each));
  // Those of a phrase or a subject do not say where the other words stand.
  const words = parts.flatMap((part) => (part.form === 'word' ? part.words : []));
  const placed =
    others.length > 0 && words.length > 0 ? (await bundle.search(words.join(' '), filters)).results : [];
  return {
    sure: [...sure, ...others.map((other) => placed.find(({ id }) => id === other.id) ?? other)],
    rest: parts.every(({ form }) => form === 'word' || form === 'common')
      ? ranked.filter((each) => !holdsAll(each))
      : [],
  };
}

/** In quotation marks Pagefind takes words whole: stemmed, but neither begun nor cut. */
function exactQueries(part: QueryPart): string[] {
  const words = part.words.length > 0 ? [`"${part.words.join(' ')}"`] : [];
  return isSubject(part) ? [...part.notes.map((note) => `"${subjectWord(note)}"`), ...words] : words;
}
