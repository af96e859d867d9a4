import { kinds } from '../kinds.ts';
import { readPeriod } from './facets.ts';
import { findInRecord, type PassageHit, type WordTest } from './find-in-record.ts';
import { subjectWord } from './hash.ts';
import { type OpenDirectory, openDirectory } from './load-directory.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { nearestWord } from './nearest-word.ts';
import { type Answer, type Bundle, type Candidate, type Filters, openBundle } from './pagefind.ts';
import { parseQuery, type QueryPart } from './parse-query.ts';
import { readRecord, type SearchRecord } from './record.ts';

/** What a search asks: words and, of each facet, at most one value. */
export interface Query {
  readonly text: string;
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
  readonly article?: string | undefined;
  /** “2019” or “2010s”. */
  readonly period?: string | undefined;
}

/** An article, or a note’s page, with the passages that answer. */
export interface RecordHits {
  readonly record: SearchRecord;
  readonly hits: readonly PassageHit[];
}

export interface Found {
  readonly parts: readonly QueryPart[];
  /** The next articles that answer, until they hold `least` passages or no candidate is left. */
  next(least: number): Promise<RecordHits[]>;
  readonly done: () => boolean;
  /** Articles by facet and value. */
  readonly counts: Answer['filters'];
  /** Words that stand nowhere, each with the nearest that does. */
  readonly unknown: readonly { readonly word: string; readonly nearest: string | undefined }[];
  /** The note that was searched for instead, since nothing holds the words. */
  readonly instead: NameMatch | undefined;
}

export interface Search {
  /** The notes the text may mean, best first. Does not wait for Pagefind. */
  notes(text: string): Promise<NameMatch[]>;
  passages(query: Query): Promise<Found>;
  /** Makes later answers count the values of every facet. */
  count(): Promise<void>;
  /** Names of notes, by id. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Libraries of other hosts that could not be reached. */
  readonly missing: readonly string[];
}

export const facetNames = ['kind', 'subject', 'article', 'period'] as const;
const counted = ['kind', 'subject', 'period'];

/** Begins to load what a search needs; `base` is where the site stands. */
export async function openSearch(base: string): Promise<Search> {
  const missing: string[] = [];
  const onMissing = (address: string) => void missing.push(address);
  const directory = openDirectory(base);
  const bundles = directory.then(({ bundles, also }) =>
    Promise.all(
      bundles.map((path, n) => openBundle(`${base}pagefind/${path}`, n === 0 ? also : [], onMissing)),
    ),
  );
  bundles.catch(() => undefined);
  const names = await directory;
  return {
    missing,
    names: (ids) => names.namesOf(ids),
    notes: async (text) => matchNames(text.replace(/["“”„«»]/g, ' '), await names.notesFor(text)),
    passages: async (query) => findPassages(query, names, await bundles),
    count: async () => {
      for (const bundle of await bundles) await bundle.count(counted);
    },
  };
}

async function findPassages(query: Query, names: OpenDirectory, bundles: readonly Bundle[]): Promise<Found> {
  const notes = await names.notesFor(query.text);
  const parts = parseQuery(query.text, notes);
  const asked = await ask(query, parts, bundles);
  const plain = { query, parts, asked, unknown: [], instead: undefined };
  if (parts.length === 0 || asked.articles.some(isSure) || (await asked.notes()).some(isSure))
    return collect(plain);
  const instead = quotation.test(query.text) ? undefined : matchNames(query.text, notes)[0];
  const unknown = await unknownWords(parts, names);
  if (instead?.rank === 'mistyped' || instead?.rank === 'sounds') {
    const subject: QueryPart = { form: 'subject', words: [], notes: [instead.note.id] };
    const askedInstead = await ask(query, [subject], bundles);
    if (askedInstead.articles.some(isSure))
      return collect({ query, parts: [subject], asked: askedInstead, unknown, instead });
  }
  const nothing: Asked = { articles: [], notes: async () => [] };
  return collect({ ...plain, asked: unknown.length > 0 ? nothing : asked, unknown });
}

const quotation = /["“”„«»]/;

function isSure({ sure }: BundleAnswer): boolean {
  return sure.length > 0;
}

/** What the bundles answer: articles, and when nothing is left of them the pages of notes. */
interface Asked {
  readonly articles: readonly BundleAnswer[];
  notes(): Promise<readonly BundleAnswer[]>;
}

/** What one bundle answers: articles that hold every part, best first, then those where words only begin as asked. */
interface BundleAnswer {
  readonly sure: readonly Candidate[];
  readonly rest: readonly Candidate[];
  /** Of each part, by article: where Pagefind found it whole. */
  readonly exact: readonly ReadonlyMap<string, Candidate>[];
  readonly counts: Answer['filters'];
}

async function ask(query: Query, parts: readonly QueryPart[], bundles: readonly Bundle[]): Promise<Asked> {
  const chosen = facetNames.flatMap((facet) => (query[facet] ? [[facet, query[facet]]] : []));
  const filters: Filters = Object.fromEntries(chosen);
  const all = (filters: Filters) => Promise.all(bundles.map((bundle) => askBundle(bundle, parts, filters)));
  let notes: Promise<readonly BundleAnswer[]> | undefined;
  return {
    articles: await all({ ...filters, not: { of: 'note' } }),
    notes: () => {
      notes ??= chosen.length > 0 || parts.length === 0 ? Promise.resolve([]) : all({ of: 'note' });
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
    return { sure: answer.results, rest: [], exact: [], counts: answer.filters };
  }
  const ranked = await bundle.search(parts.flatMap(rankingWords).join(' '), filters);
  const answers = await Promise.all(
    parts.map(async (part) => {
      const searches = exactQueries(part).map((words) => bundle.search(words, filters));
      return (await Promise.all(searches)).flatMap(({ results }) => results);
    }),
  );
  const exact = answers.map((results) => new Map(results.map((candidate) => [candidate.id, candidate])));
  const holdsAll = ({ id }: Candidate) => exact.every((candidates) => candidates.has(id));
  const sure = ranked.results.filter(holdsAll);
  const known = new Set(sure.map(({ id }) => id));
  const others = [...(exact[0]?.values() ?? [])].filter((each) => !known.has(each.id) && holdsAll(each));
  const onlyWords = parts.every(({ form }) => form === 'word');
  return {
    sure: [...sure, ...others],
    rest: onlyWords ? ranked.results.filter((each) => !holdsAll(each)) : [],
    exact,
    counts: ranked.filters,
  };
}

function rankingWords(part: QueryPart): readonly string[] {
  return part.form === 'subject' ? part.notes.slice(0, 1).map(subjectWord) : part.words;
}

/** In quotation marks Pagefind takes words whole: stemmed, but neither begun nor cut. */
function exactQueries(part: QueryPart): string[] {
  const words = part.words.length > 0 ? [`"${part.words.join(' ')}"`] : [];
  return part.form === 'subject' ? [...part.notes.map((note) => `"${subjectWord(note)}"`), ...words] : words;
}

async function unknownWords(parts: readonly QueryPart[], names: OpenDirectory): Promise<Found['unknown']> {
  const words = [...new Set(parts.flatMap((part) => part.words))];
  const checked = await Promise.all(
    words.map(async (word) => {
      const known = await names.wordsFor(word);
      return known.some((other) => other.startsWith(word))
        ? []
        : [{ word, nearest: nearestWord(word, known) }];
    }),
  );
  return checked.flat();
}

function collect({
  query,
  parts,
  asked,
  ...said
}: {
  query: Query;
  parts: readonly QueryPart[];
  asked: Asked;
} & Pick<Found, 'unknown' | 'instead'>): Found {
  let queue = inOrder(asked.articles);
  let allAsked = false;
  const read = async ({ candidate, answer }: Queued): Promise<RecordHits> => {
    const { raw_url, raw_content } = await candidate.data();
    const record = readRecord(raw_url, raw_content.split(' '));
    return {
      record,
      hits: findInRecord(record, parts, passageFilter(query), wordTest(parts, answer, candidate)),
    };
  };
  return {
    ...said,
    parts,
    counts: sumCounts(asked.articles),
    done: () => allAsked && queue.length === 0,
    async next(least) {
      const found: RecordHits[] = [];
      let passages = 0;
      while (passages < least) {
        if (queue.length === 0 && !allAsked) {
          queue = inOrder(await asked.notes());
          allAsked = true;
        }
        if (queue.length === 0) break;
        const batch = queue.splice(0, passages === 0 ? 3 : 2);
        for (const answer of await Promise.all(batch.map(read))) {
          if (answer.hits.length === 0) continue;
          found.push(answer);
          passages += answer.hits.length;
        }
      }
      return found;
    },
  };
}

interface Queued {
  readonly candidate: Candidate;
  readonly answer: BundleAnswer;
}

function inOrder(answers: readonly BundleAnswer[]): Queued[] {
  return (['sure', 'rest'] as const).flatMap((tier) =>
    answers
      .flatMap((answer) => answer[tier].map((candidate) => ({ candidate, answer })))
      .toSorted((a, b) => b.candidate.score - a.candidate.score),
  );
}

/** A word answers where Pagefind found its stem whole, else where one begins as asked. */
function wordTest(parts: readonly QueryPart[], { exact }: BundleAnswer, { id, words }: Candidate): WordTest {
  const whole = exact.map((candidates) => new Set(candidates.get(id)?.words));
  const found = new Set(words);
  return (part, fold, at) => {
    const places = whole[part];
    if (places && places.size > 0) return places.has(at);
    return found.has(at) && fold.startsWith(parts[part]?.words[0] ?? '');
  };
}

function passageFilter({ subject, kind, period }: Query): Parameters<typeof findInRecord>[2] {
  return {
    subject,
    kind: kind ? kinds.findIndex((row) => row.kind === kind) : undefined,
    period: period ? readPeriod(period) : undefined,
  };
}

function sumCounts(answers: readonly BundleAnswer[]): Answer['filters'] {
  const sums: Record<string, Record<string, number>> = {};
  for (const [facet, values] of answers.flatMap(({ counts }) => Object.entries(counts))) {
    const sum = sums[facet] ?? {};
    for (const [value, count] of Object.entries(values)) sum[value] = (sum[value] ?? 0) + count;
    sums[facet] = sum;
  }
  return sums;
}
