import { subjectWord } from './hash.ts';
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
  readonly common: ReadonlySet<string>;
}

/** Asks every bundle for what holds all `parts` and the facets of `query`. */
export async function ask(
  query: Query,
  parts: readonly QueryPart[],
  { bundles, openNotes, common }: Index,
): Promise<Asked> {
  const askOne = (bundle: Bundle, filters: Filters) => askBundle(bundle, parts, filters, common);
  const chosen = facetNames.flatMap((facet) => (query[facet] ? [[facet, query[facet]]] : []));
  const filters: Filters = Object.fromEntries(chosen);
  let notes: Promise<readonly BundleAnswer[]> | undefined;
  return {
    articles: await Promise.all(bundles.map((bundle) => askOne(bundle, filters))),
    notes: () => {
      notes ??=
        chosen.length > 0 || parts.length === 0
          ? Promise.resolve([])
          : openNotes().then(async (bundle) => [await askOne(bundle, {})]);
      return notes;
    },
  };
}

/** One search, where the best article holds what was asked; the costly ones wait until they are needed. */
async function askBundle(
  bundle: Bundle,
  parts: readonly QueryPart[],
  filters: Filters,
  common: ReadonlySet<string>,
): Promise<BundleAnswer> {
  const isPhrase = ({ form }: QueryPart) => form === 'phrase';
  const alone = parts.length === 1 && parts.every(isPhrase);
  const words = parts.flatMap(rankedWords);
  const rarer = words.filter((word) => !common.has(word));
  const ranking = (rarer.length > 0 ? rarer : words).join(' ');
  if (alone && rarer.length > 0 && rarer.length < words.length) {
    const { results, filters: counts } = await bundle.search(ranking, filters);
    const likely = results.filter((each) => standInRow(words, rarer, each.words));
    if (likely.length <= fewEnough) return { sure: await thatSay(words, likely), rest: [], counts };
  }
  const { results, filters: counts } = await bundle.search(
    alone ? `"${words.join(' ')}"` : parts.length > 0 ? ranking : null,
    filters,
  );
  const [best] = results;
  if (alone || parts.length === 0) return { sure: results, rest: [], counts };
  if (!best && !parts.some(isSubject)) return { sure: [], rest: [], counts };
  let thorough: Promise<Pick<BundleAnswer, 'sure' | 'rest'>> | undefined;
  const askAll = () => {
    thorough ??= askThoroughly(bundle, parts, filters, results);
    return thorough;
  };
  if (best && !parts.some(isPhrase) && wholeForms(await best.data(), parts).every(({ size }) => size > 0))
    return { sure: results, rest: [], counts, check: async () => (await askAll()).sure };
  return { ...(await askAll()), counts };
}

/** As many articles are rather read than that common words are looked up. */
const fewEnough = 10;

/** Whether at `places`, where `some` words of a phrase stand, they stand as in the phrase. */
function standInRow(phrase: readonly string[], some: readonly string[], places: readonly number[]): boolean {
  const steps = phrase.flatMap((word, at) => (some.includes(word) ? at : []));
  const all = new Set(places);
  return places.some((place) => steps.every((step) => all.has(place + step - (steps[0] ?? 0))));
}

/** Those of `candidates` that hold a phrase. */
async function thatSay(
  phrase: readonly string[],
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const entries = await Promise.all(candidates.map((candidate) => candidate.data()));
  return candidates.filter((_, at) => ` ${entries[at]?.raw_content} `.includes(` ${phrase.join(' ')} `));
}

export function isSubject(part: QueryPart): part is QueryPart & { form: 'subject' } {
  return part.form === 'subject';
}

/** `ranked`: what holds words that begin as asked. */
async function askThoroughly(
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
