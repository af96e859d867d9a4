import { kinds } from '../kinds.ts';
import type { Asked, BundleAnswer } from './ask.ts';
import { readPeriod } from './facets.ts';
import { findInRecord, type WordTest } from './find-in-record.ts';
import type { Answer, Candidate } from './pagefind.ts';
import type { QueryPart } from './parse-query.ts';
import type { Found, Query, RecordHits } from './query.ts';
import { readRecord } from './record.ts';

/** Reads what was found, as it is asked for. */
export function collect({
  query,
  parts,
  asked,
  ...said
}: {
  query: Query;
  parts: readonly QueryPart[];
  asked: Asked;
} & Pick<Found, 'unknown' | 'instead'>): Found {
  let queue = inOrder(asked.articles, true);
  const begun = queue.every(({ tier }) => tier === 'rest');
  let allAsked = false;
  const read = async (queued: Queued): Promise<RecordHits> => {
    const { url, raw_url, raw_content } = await queued.candidate.data();
    const host = /^https?:\/\/[^/]+/.exec(url)?.[0] ?? '';
    const record = readRecord(raw_url, raw_content.split(' '), host);
    return { record, hits: findInRecord(record, parts, passageFilter(query), await wordTest(parts, queued)) };
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
          queue = inOrder(await asked.notes(), begun);
          allAsked = true;
        }
        if (queue.length === 0) break;
        const batch = queue.splice(0, Math.min(3, least - passages));
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
  readonly tier: 'sure' | 'rest';
}

/** What holds the words; where nothing does, what holds words that begin so, if `begun`. */
function inOrder(answers: readonly BundleAnswer[], begun: boolean): Queued[] {
  const [sure, rest] = (['sure', 'rest'] as const).map((tier) =>
    answers
      .flatMap((answer) => answer[tier].map((candidate) => ({ candidate, answer, tier })))
      .toSorted((a, b) => b.candidate.score - a.candidate.score),
  );
  return (sure?.length || !begun ? sure : rest) ?? [];
}

/** A word answers where Pagefind found its stem whole; where that is nowhere, those that begin as asked. */
async function wordTest(parts: readonly QueryPart[], { candidate, answer, tier }: Queued): Promise<WordTest> {
  const places: (ReadonlySet<number> | undefined)[] = [];
  for (const words of answer.words) {
    const found = (await words?.get(candidate.id)?.data())?.weighted_locations ?? [];
    const best = tier === 'sure' ? Math.max(...found.map((place) => place.balanced_score)) : 0;
    const sought = found.filter((place) => place.balanced_score >= best);
    places.push(new Set(sought.map(({ location }) => location)));
  }
  return (part, fold, at) =>
    places[part]?.has(at) === true && (tier === 'sure' || fold.startsWith(parts[part]?.words[0] ?? ''));
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
