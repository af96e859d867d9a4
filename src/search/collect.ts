import { kinds } from '../kinds.ts';
import { type Asked, type BundleAnswer, countOf, isSubject } from './ask.ts';
import { readPeriod } from './facets.ts';
import { findInRecord, type WordTest } from './find-in-record.ts';
import { type Candidate, sumCounts } from './pagefind.ts';
import type { QueryPart } from './parse-query.ts';
import type { Found, Query, RecordHits } from './query.ts';
import { wholeForms } from './whole-words.ts';

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
  let answers = asked.articles;
  let queue = inOrder(answers, true);
  const begun = queue.every(({ tier }) => tier === 'rest');
  const read = new Set<string>();
  let isChecked = false;
  let isLast = false;
  const check = async () => {
    isChecked = true;
    const checked = answers.map(async ({ check, ...each }) => ({
      ...each,
      sure: (await check?.()) ?? each.sure,
    }));
    queue = inOrder(await Promise.all(checked), begun).filter(({ candidate: { id } }) => !read.has(id));
  };
  return {
    ...said,
    parts,
    counts: sumCounts(asked.articles.map(({ counts }) => counts)),
    done: () => isLast && queue.length === 0,
    async next(least) {
      const found: RecordHits[] = [];
      let passages = 0;
      for (;;) {
        if (queue.length === 0) {
          if (!isChecked && parts.some(isSubject)) await check();
          else if (isLast) break;
          else {
            answers = await asked.notes();
            queue = inOrder(answers, begun);
            isChecked = false;
            isLast = true;
          }
          continue;
        }
        if (passages >= least) break;
        const candidates = queue.map(({ candidate }) => candidate);
        const batch = queue.splice(0, countOf(candidates, least - passages));
        // Notes come next: meanwhile they are looked for.
        if (queue.length === 0) asked.notes().catch(() => undefined);
        const answered = await Promise.all(batch.map((each) => readQueued(each, parts, query)));
        const records = answered.filter((each) => each !== undefined);
        for (const { id, record, hits } of records) {
          if (hits.length > 0) found.push({ record, hits });
          passages += hits.length;
          read.add(id);
        }
        if (!isChecked && records.length < batch.length) await check();
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

/** Nothing when what ranks well does not hold the words whole. */
async function readQueued(
  { candidate, answer, tier }: Queued,
  parts: readonly QueryPart[],
  query: Query,
): Promise<(RecordHits & { id: string }) | undefined> {
  const entry = await candidate.data();
  const { record } = entry;
  const forms = wholeForms(entry, candidate, parts, !answer.check);
  if (answer.check && forms.some(({ size }) => size === 0)) return;
  const places = new Set(candidate.places.map(({ l: at }) => at));
  // Where a word stands nowhere whole, those answer that begin so.
  const holds: WordTest = (part, fold, at) =>
    tier === 'sure'
      ? forms[part]?.has(fold) === true
      : places.has(at) && fold.startsWith(parts[part]?.words[0] ?? '');
  return { id: candidate.id, record, hits: findInRecord(record, parts, passageFilter(query), holds) };
}

function passageFilter({ subject, kind, period }: Query): Parameters<typeof findInRecord>[2] {
  return {
    subject,
    kind: kind ? kinds.findIndex((row) => row.kind === kind) : undefined,
    period: period ? readPeriod(period) : undefined,
  };
}
