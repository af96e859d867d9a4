import type { Counts } from './count-facets.ts';
import type { PassageHit } from './find-in-record.ts';
import { openDirectory } from './load-directory.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import type { QueryPart } from './parse-query.ts';
import { openPassages } from './passages.ts';
import type { SearchRecord } from './record.ts';
import { foldsIn, phrase } from './words.ts';

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
  readonly counts: Counts;
  /** Words that stand nowhere, each with the nearest that does. */
  readonly unknown: readonly { readonly word: string; readonly nearest: string | undefined }[];
  /** The note that was searched for instead, since nothing holds the words. */
  readonly instead: NameMatch | undefined;
}

export interface Search {
  /** The notes the text may mean, best first. Does not wait for Pagefind; `onSooner` is told what is sure before. */
  notes(text: string, onSooner?: (matches: readonly NameMatch[]) => void): Promise<NameMatch[]>;
  passages(query: Query): Promise<Found>;
  /** Makes later answers count the values of every facet. */
  count(): void;
  /** Names of notes, by id. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Libraries of other hosts that could not be reached. */
  readonly missing: ReadonlySet<string>;
}

export const facetNames = ['kind', 'subject', 'article', 'period'] as const;

/** Begins to load what a search needs; `base` is where the site stands. Rejects when the names cannot be had. */
export async function openSearch(base: string): Promise<Search> {
  const own = openDirectory(base);
  const also = own.then(async (own) =>
    own.also.length > 0 ? (await import('./also.ts')).openAlso(own) : undefined,
  );
  const names = also.then(async (also) => also?.directory ?? (await own));
  const notes: Search['notes'] = async (text, onSooner) => {
    const { ahead, notesIn } = await names;
    const sooner = matchNames(text, ahead).filter(({ rank }) => rank === 'same');
    if (sooner.length > 0) onSooner?.(sooner);
    const named = matchNames(text, await notesIn(text));
    // A word alone may begin many names.
    const isName = named[0]?.rank === 'same' && foldsIn(text).length > 1;
    if (isName || phrase.test(text)) return named;
    const [known, { withLikeNames }] = await Promise.all([
      names.then((names) => names.notesFor(text)),
      import('./instead.ts'),
    ]);
    const sure = matchNames(text, known);
    const rank = sure[0]?.rank;
    if (rank === 'same' || rank === 'begins' || (rank && foldsIn(text).length === 1)) return sure;
    return withLikeNames(text, known, sure);
  };
  const { find, count } = openPassages(`${base}pagefind/`, names, also, notes);
  await names;
  return {
    missing: (await also)?.missing ?? new Set(),
    notes,
    names: async (ids) => (await names).namesOf(ids),
    passages: find,
    count,
  };
}
