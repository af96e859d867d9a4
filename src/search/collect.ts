import type { Question } from './ask.ts';
import type { Candidate } from './ask-index.ts';
import { findInRecord } from './find-in-record.ts';
import type { Found, RecordHits } from './query.ts';

/** Reads `candidates` one after the other, as it is asked for. */
export function collect({ parts, filters }: Question, candidates: readonly Candidate[]): Found {
  let queue = candidates;
  return {
    candidates,
    done: () => queue.length === 0,
    async next(least) {
      const found: RecordHits[] = [];
      for (let passages = 0; queue.length > 0 && passages < least; ) {
        const count = countOf(queue, least - passages);
        const batch = queue.slice(0, count);
        queue = queue.slice(count);
        const read = batch.map(({ index, article }) => index.record(article));
        for (const [at, record] of (await Promise.all(read)).entries()) {
          const hits = findInRecord(record, parts, batch[at]?.places ?? [], filters?.passes);
          if (hits.length > 0) found.push({ record, hits });
          passages += hits.length;
        }
      }
      return found;
    },
  };
}

const mostAtOnce = 10;

/** How many of `candidates` hold about so many places; of filters alone no index tells any. */
function countOf(candidates: readonly Candidate[], places: number): number {
  let count = 0;
  for (let sum = 0; sum < places && count < Math.min(candidates.length, mostAtOnce); count++)
    sum += candidates[count]?.places.join('').length || 3;
  return count;
}
