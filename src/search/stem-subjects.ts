import { idKey } from './buckets.ts';
import type { FindNamed } from './find-named.ts';
import { pack } from './pack.ts';
import type { SearchRecord } from './record.ts';
import type { Stem } from './stem-words.ts';

const mostTold = 5;

/** Each note as a word of the records that mention, or name, it: the oftener mentioned the oftener. */
export function stemSubjects(records: readonly SearchRecord[], findNamed: FindNamed): Map<string, Stem> {
  const stems = new Map<string, Stem>();
  for (const [article, { passages }] of records.entries()) {
    const mentions = passages.flatMap((passage) =>
      passage.mentions.flatMap(({ subject }) => subject.note || []),
    );
    const mentioned = Map.groupBy(mentions, (note) => note);
    for (const note of new Set([...mentions, ...passages.flatMap(({ text }) => findNamed(text))])) {
      const key = idKey(note);
      const stem: Stem = stems.get(key) ?? { forms: new Map(), holders: [] };
      stems.set(key, stem);
      const times = Math.min(mentioned.get(note)?.length ?? 1, mostTold);
      const places = pack(Array.from({ length: times }, (_, at) => at));
      stem.holders.push({ article, places, around: '' });
    }
  }
  return stems;
}
