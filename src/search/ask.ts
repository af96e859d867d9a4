import { subjectWord } from './hash.ts';
import type { Answer, Bundle, Candidate, Filters } from './pagefind.ts';
import type { QueryPart } from './parse-query.ts';
import { facetNames, type Query } from './query.ts';

/** What the bundles answer: articles, and when nothing is left of them the pages of notes. */
export interface Asked {
  readonly articles: readonly BundleAnswer[];
  notes(): Promise<readonly BundleAnswer[]>;
}

/** What one bundle answers: articles that hold every part, best first, then those where words only begin as asked. */
export interface BundleAnswer {
  readonly sure: readonly Candidate[];
  readonly rest: readonly Candidate[];
  /** Of each part that is a word, by article: where it stands. */
  readonly words: readonly (ReadonlyMap<string, Candidate> | undefined)[];
  readonly counts: Answer['filters'];
}

/** Asks every bundle for what holds all `parts` and the facets of `query`; `openNotes` opens that of the notes. */
export async function ask(
  query: Query,
  parts: readonly QueryPart[],
  bundles: readonly Bundle[],
  openNotes: () => Promise<Bundle>,
): Promise<Asked> {
  const chosen = facetNames.flatMap((facet) => (query[facet] ? [[facet, query[facet]]] : []));
  const filters: Filters = Object.fromEntries(chosen);
  let notes: Promise<readonly BundleAnswer[]> | undefined;
  return {
    articles: await Promise.all(bundles.map((bundle) => askBundle(bundle, parts, filters))),
    notes: () => {
      notes ??=
        chosen.length > 0 || parts.length === 0
          ? Promise.resolve([])
          : openNotes().then(async (bundle) => [await askBundle(bundle, parts, {})]);
      return notes;
    },
  };
}

async function askBundle(
  bundle: Bundle,
  parts: readonly QueryPart[],
  filters: Filters,
): Promise<BundleAnswer> {
  if (parts.length === 0) {
    const answer = await bundle.search(null, filters);
    return { sure: answer.results, rest: [], words: [], counts: answer.filters };
  }
  const ranked = await bundle.search(parts.flatMap(rankingWords).join(' '), filters);
  const exact = await Promise.all(
    parts.map(async (part) => {
      const searches = exactQueries(part).map((words) => bundle.search(words, filters));
      return byId((await Promise.all(searches)).flatMap(({ results }) => results));
    }),
  );
  // Between quotation marks Pagefind tells of a word’s first place alone.
  const words = await Promise.all(
    parts.map(async ({ form, words: [word = ''] }) => {
      if (form !== 'word') return;
      return byId((parts.length === 1 ? ranked : await bundle.search(word, filters)).results);
    }),
  );
  const holdsAll = ({ id }: Candidate) => exact.every((candidates) => candidates.has(id));
  const sure = ranked.results.filter(holdsAll);
  const known = new Set(sure.map(({ id }) => id));
  const others = [...(exact[0]?.values() ?? [])].filter((each) => !known.has(each.id) && holdsAll(each));
  const onlyWords = parts.every(({ form }) => form === 'word');
  return {
    sure: [...sure, ...others],
    rest: onlyWords ? ranked.results.filter((each) => !holdsAll(each)) : [],
    words,
    counts: ranked.filters,
  };
}

function byId(candidates: readonly Candidate[]): Map<string, Candidate> {
  return new Map(candidates.map((candidate) => [candidate.id, candidate]));
}

function rankingWords(part: QueryPart): readonly string[] {
  return part.form === 'subject' ? part.notes.slice(0, 1).map(subjectWord) : part.words;
}

/** In quotation marks Pagefind takes words whole: stemmed, but neither begun nor cut. */
function exactQueries(part: QueryPart): string[] {
  const words = part.words.length > 0 ? [`"${part.words.join(' ')}"`] : [];
  return part.form === 'subject' ? [...part.notes.map((note) => `"${subjectWord(note)}"`), ...words] : words;
}
