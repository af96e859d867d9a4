import type { Source } from './ask.ts';
import type { Candidate } from './ask-index.ts';
import type { PassageFilter } from './count-facets.ts';
import { findInRecord } from './find-in-record.ts';
import type { QueryPart } from './parse-query.ts';
import type { Found, RecordHits } from './query.ts';

/** Reads what `sources` find, one after the other, as it is asked for. */
export function collect(
  filter: PassageFilter | undefined,
  parts: readonly QueryPart[],
  sources: readonly Source[],
  said: Pick<Found, 'counts' | 'unknown' | 'instead'>,
): Found {
  const left = [...sources];
  const read = new Set<string>();
  let queue: Candidate[] = [];
  return {
    ...said,
    parts,
    done: () => left.length + queue.length === 0,
    async next(least) {
      const found: RecordHits[] = [];
      let passages = 0;
      while (queue.length > 0 ? passages < least : left.length > 0) {
        if (queue.length === 0) {
          queue = [...((await left.shift()?.()) ?? [])];
          continue;
        }
        const batch = queue.splice(0, countOf(queue, least - passages));
        // What comes next is looked for meanwhile.
        if (queue.length === 0) left[0]?.().catch(() => undefined);
        const records = await Promise.all(batch.map(({ record }) => record()));
        for (const [at, { places }] of batch.entries()) {
          const record = records[at];
          if (!record || read.has(record.href)) continue;
          read.add(record.href);
          const hits = findInRecord(record, parts, places, filter);
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
    sum += candidates[count]?.places.flat().length || 3;
  return count;
}
