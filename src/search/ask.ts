import type { Answer, Bundle, Candidate, Filters } from './pagefind.ts';
import type { QueryPart } from './parse-query.ts';
import { facetNames, type Query } from './query.ts';
import { rankedWords, wholeForms } from './whole-words.ts';

/** What the bundles answer: articles, and when nothing is left of them the pages of notes. */
export interface Asked {
  readonly articles: readonly BundleAnswer[];
  notes(): Promise<readonly BundleAnswer[]>;
}

/** What one bundle answers: articles that hold every part, best first, then those where words only begin as asked. */
export interface BundleAnswer {
  readonly sure: readonly Candidate[];
  readonly rest: readonly Candidate[];
  /** Where `sure` is what ranks best, of which but the first has been read: what is sure once all have been asked for. */
  readonly check?: () => Promise<readonly Candidate[]>;
  readonly counts: Answer['filters'];
}

/** What there is to ask. */
export interface Index {
  readonly bundles: readonly Bundle[];
  readonly openNotes: () => Promise<Bundle>;
  readonly areNotesOpen: boolean;
  readonly common: ReadonlySet<string>;
}

/** Asks every bundle for what holds all `parts` and the facets of `query`. */
export async function ask(
  query: Query,
  parts: readonly QueryPart[],
  { bundles, openNotes, areNotesOpen, common }: Index,
): Promise<Asked> {
  const isAlone = bundles.length === 1;
  const askOne = (bundle: Bundle, filters: Filters) => askBundle(bundle, parts, filters, { common, isAlone });
  const chosen = facetNames.flatMap((facet) => (query[facet] ? [[facet, query[facet]]] : []));
  const filters: Filters = Object.fromEntries(chosen);
  let asked: Promise<readonly BundleAnswer[]> | undefined;
  const notes = () => {
    asked ??=
      chosen.length > 0 || parts.length === 0
        ? Promise.resolve([])
        : openNotes().then(async (bundle) => [await askOne(bundle, {})]);
    return asked;
  };
  // Few articles hold a phrase.
  if (areNotesOpen && parts.every(({ form }) => form === 'phrase')) notes().catch(() => undefined);
  return { articles: await Promise.all(bundles.map((bundle) => askOne(bundle, filters))), notes };
}

/** One search, where the best article holds what was asked; the costly ones wait until they are needed. */
async function askBundle(
  bundle: Bundle,
  parts: readonly QueryPart[],
  filters: Filters,
  { common, isAlone }: { common: ReadonlySet<string>; isAlone: boolean },
): Promise<BundleAnswer> {
  const isPhrase = ({ form }: QueryPart) => form === 'phrase';
  const words = parts.flatMap(rankedWords);
  if (parts.length === 1 && parts.every(isPhrase))
    return (await import('./ask-phrase.ts')).askPhrase(bundle, words, filters, common);
  const rarer = words.filter((word) => !common.has(word));
  const ranking = (rarer.length > 0 ? rarer : words).join(' ');
  const { results, filters: counts } = await bundle.search(parts.length > 0 ? ranking : null, filters);
  const [best] = results;
  if (parts.length === 0) return { sure: results, rest: [], counts };
  if (!best && !parts.some(isSubject)) return { sure: [], rest: [], counts };
  // What will be shown, most likely, does not wait for the best.
  if (isAlone && !parts.some(isPhrase))
    for (const each of results.slice(0, countOf(results, firstPlaces))) each.data().catch(() => undefined);
  let thorough: Promise<Pick<BundleAnswer, 'sure' | 'rest'>> | undefined;
  const askAll = () => {
    thorough ??= import('./ask-thoroughly.ts').then(({ askThoroughly }) =>
      askThoroughly(bundle, parts, filters, results),
    );
    return thorough;
  };
  if (
    best &&
    !parts.some(isPhrase) &&
    wholeForms(await best.data(), best, parts).every(({ size }) => size > 0)
  )
    return { sure: results, rest: [], counts, check: async () => (await askAll()).sure };
  return { ...(await askAll()), counts };
}

/** As many as are shown first. */
const firstPlaces = 10;
const mostAtOnce = 10;

/** How many of `candidates` hold about so many places; of filters alone Pagefind tells none. */
export function countOf(candidates: readonly Candidate[], places: number): number {
  let count = 0;
  for (let sum = 0; sum < places && count < Math.min(candidates.length, mostAtOnce); count++)
    sum += candidates[count]?.places.length || 3;
  return count;
}

export function isSubject(part: QueryPart): part is QueryPart & { form: 'subject' } {
  return part.form === 'subject';
}
