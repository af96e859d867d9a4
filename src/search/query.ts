import type { Candidate } from './ask-index.ts';
import type { PassageHit } from './find-in-record.ts';
import type { Instead } from './instead.ts';
import { notesFor, notesIn, type OpenDirectory, openDirectory } from './load-directory.ts';
import { isSure, matchNames, mayMean, type NameMatch } from './match-names.ts';
import { openPassages } from './passages.ts';
import type { SearchRecord } from './record.ts';
import { foldsIn, loadLetters, quotes } from './words.ts';

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
  /** All that may answer, best first. */
  readonly candidates: readonly Candidate[];
  /** The next articles that answer, until they hold `least` passages or no candidate is left. */
  next(least: number): Promise<RecordHits[]>;
  done(): boolean;
  /** Where nothing holds all the words: what to say and show instead. */
  readonly instead?: Instead | undefined;
}

export interface Search {
  /** The notes the text may mean, best first. Does not wait for Pagefind; `onSooner` is told what is sure before. */
  notes(text: string, onSooner?: (matches: readonly NameMatch[]) => void): Promise<NameMatch[]>;
  /** `isCounting`: for whom the candidates are counted. */
  passages(query: Query, isCounting?: boolean): Promise<Found>;
  readonly directory: OpenDirectory;
  /** Says which libraries of other hosts could not be reached. */
  lost(): string;
}

/** Begins to load what a search needs; `base` is where the site stands. Rejects when the names cannot be had. */
export async function openSearch(base: string): Promise<Search> {
  const own = await openDirectory(base);
  const also = own.also.length > 0 ? (await import('./also.ts')).openAlso(own) : undefined;
  const directory = also?.directory ?? own;
  return {
    lost: () => also?.lost() ?? '',
    directory,
    passages: openPassages(base, directory, also),
    async notes(text, onSooner) {
      await loadLetters(text);
      const sooner = matchNames(text, directory.ahead).filter(({ rank }) => rank === 'same');
      if (sooner.length > 0) onSooner?.(sooner);
      const named = matchNames(text, await notesIn(directory, text));
      // A word alone may begin many names.
      if ((named[0]?.rank === 'same' && foldsIn(text).length > 1) || quotes.test(text)) return named;
      const known = await notesFor(directory, text);
      const sure = matchNames(text, known);
      if (isSure(text, sure) || !mayMean(text, known)) return sure;
      return (await import('./instead.ts')).withLikeNames(text, known, sure);
    },
  };
}
