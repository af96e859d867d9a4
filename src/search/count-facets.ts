import { kinds } from '../kinds.ts';
import type { Candidate } from './ask-index.ts';
import { readPeriod } from './facets.ts';
import type { OpenIndex } from './open-index.ts';
import type { Query } from './query.ts';
import type { RecordedMention, RecordedPassage } from './record.ts';

/** Articles by facet and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a passage marks for the filters, or nothing when it does not pass them. */
export type PassageFilter = (passage: RecordedPassage) => readonly RecordedMention[] | undefined;

export function passageFilter({ subject, kind, period }: Query): PassageFilter {
  const place = kinds.findIndex((row) => row.kind === kind);
  const [from, to] = (period && readPeriod(period)) || [];
  return ({ mentions }) => {
    const named = mentions.filter((mention) => mention.subject.note === subject);
    const passes =
      (!subject || named.length > 0) &&
      (!kind || mentions.some((mention) => mention.subject.kind === place)) &&
      (from === undefined ||
        to === undefined ||
        mentions.some(({ subject: { years } }) => years && years[0] <= to && years[1] >= from));
    return passes ? named : undefined;
  };
}

/** What of a question is no word. */
export interface Filters {
  readonly passes: PassageFilter;
  /** The articles of which all that is chosen holds. */
  allowed(index: OpenIndex): Promise<ReadonlySet<number>>;
}

export function openFilters({ text, ...chosen }: Query): Filters {
  return {
    passes: passageFilter({ text, ...chosen }),
    async allowed(index) {
      const sets = Object.entries(chosen).map(async ([facet, sought]) => {
        const values = await index.facet(facet);
        return new Set(values.find(([value]) => value === sought)?.[1]);
      });
      const [first, ...others] = await Promise.all(sets);
      return new Set([...(first ?? [])].filter((article) => others.every((each) => each.has(article))));
    },
  };
}

const counted = ['kind', 'subject', 'period'];

/** How many of what was found has each value of each facet. */
export async function countFacets(found: readonly Candidate[]): Promise<Counts> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [index, candidates] of Map.groupBy(found, ({ index }) => index)) {
    const articles = new Set(candidates.map(({ article }) => article));
    for (const facet of counted) {
      const sums = counts[facet] ?? {};
      counts[facet] = sums;
      for (const [value, holders] of await index.facet(facet))
        sums[value] = (sums[value] ?? 0) + holders.filter((article) => articles.has(article)).length;
    }
  }
  return counts;
}
