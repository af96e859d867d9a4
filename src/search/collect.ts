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
