import type { PassageFilter } from './count-facets.ts';
import { unpack } from './packed.ts';
import type { QueryPart } from './query-part.ts';
import type { RecordedPassage, SearchRecord } from './record.ts';

export interface PassageHit {
  readonly passage: RecordedPassage;
  /** The sentences that hold something, cut at what is marked: every second piece. */
  readonly pieces: readonly string[];
  /** Half-open ranges of the passage’s text, in order, apart from each other. */
  readonly marks: readonly Range[];
  /** Other names under which the passage knows a subject of the query. */
  readonly alsoAs: readonly string[];
  /** How many parts of the query stand here. */
  readonly held: number;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The passages of `record` that hold parts of the query, the fullest first, else in reading order; none when a part
 * stands nowhere in the record. Title, dek and headings count for the record but come last. `places`: of each part that is
 * a word, where it stands among the words of the record, packed.
 */
export function findInRecord(
  record: SearchRecord,
  parts: readonly QueryPart[],
  places: readonly string[],
  filter?: PassageFilter,
): PassageHit[] {
  const known = places.map(unpack);
  const met = new Set<number>();
  const hits: PassageHit[] = [];
  let at = 0;
  for (const passage of record.passages) {
    const found = parts.map((part, index) => part.marks(passage, known[index] ?? [], at));
    at += passage.size;
    const here = found.flatMap((marks, index) => (marks.length > 0 ? index : []));
    for (const index of here) met.add(index);
    const filtered = filter ? filter(passage) : [];
    if (!filtered || (parts.length > 0 ? here.length === 0 : passage.number === 0)) continue;
    const marks = join([...found.flat(), ...filtered]);
    hits.push({
      passage,
      marks,
      pieces: piecesOf(passage, marks),
      alsoAs: parts.flatMap((part) => part.others?.(passage) ?? []),
      held: here.length,
    });
  }
  return met.size < parts.length ? [] : hits.sort((a, b) => b.held - a.held);
}

function join(ranges: readonly Range[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

const mostSentences = 3;

/** The sentences that hold a mark, else the first. */
function piecesOf({ text, sentences }: RecordedPassage, marks: readonly Range[]): PassageHit['pieces'] {
  const shown = sentences
    .map((start, index): Range => ({ start, end: sentences[index + 1] ?? text.length }))
    .filter(({ start, end }, index) =>
      marks.length > 0 ? marks.some((mark) => mark.start < end && mark.end > start) : index === 0,
    );
  const pieces: string[] = [];
  let plain = '';
  for (const [index, { start, end }] of shown.slice(0, mostSentences).entries()) {
    if (index > 0 && shown[index - 1]?.end !== start) plain += '… ';
    let at = start;
    for (const mark of marks) {
      if (mark.start < at || mark.start >= end) continue;
      const to = Math.min(mark.end, end);
      pieces.push(plain + text.slice(at, mark.start), text.slice(mark.start, to));
      plain = '';
      at = to;
    }
    plain += text.slice(at, end);
  }
  return [...pieces, plain];
}
