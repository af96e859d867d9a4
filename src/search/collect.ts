import type { Question, Source } from './ask.ts';
import type { Candidate } from './ask-index.ts';
import { findInRecord } from './find-in-record.ts';
import { ahead } from './once.ts';
import type { Found, RecordHits } from './query.ts';

/** Reads what `sources` find, one after the other, as it is asked for. */
export function collect({ parts, filters }: Question, sources: readonly Source[]): Found {
  const left = [...sources];
  let queue: readonly Candidate[] = [];
  return {
    sources,
    done: () => left.length + queue.length === 0,
    async next(least) {
      const found: RecordHits[] = [];
      let passages = 0;
      while (queue.length > 0 ? passages < least : left.length > 0) {
        const count = countOf(queue, least - passages);
        const batch = queue.slice(0, count);
        queue = queue.slice(count);
        const read = batch.map(({ index, article }) => index.record(article));
        // What comes next is looked for meanwhile.
        if (queue.length === 0) ahead(left[0]?.());
        for (const [at, record] of (await Promise.all(read)).entries()) {
          const hits = findInRecord(record, parts, batch[at]?.places ?? [], filters?.passes);
          if (hits.length > 0) found.push({ record, hits });
          passages += hits.length;
        }
        if (queue.length === 0) queue = (await left.shift()?.()) ?? [];
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
    sum += candidates[count]?.places.flat().length || 3;
  return count;
}
