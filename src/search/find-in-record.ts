import type { PassageFilter } from './count-facets.ts';
import type { QueryPart } from './parse-query.ts';
import type { RecordedPassage, SearchRecord } from './record.ts';
import { foldsIn, searchWords } from './words.ts';

export interface PassageHit {
  readonly passage: RecordedPassage;
  /** The sentences that hold something, cut at what is marked. */
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
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
 * a word, where it stands among the words of the record.
 */
export function findInRecord(
  record: SearchRecord,
  parts: readonly QueryPart[],
  places: readonly (readonly number[])[],
  filter?: PassageFilter,
): PassageHit[] {
  const met = new Set<number>();
  const hits: PassageHit[] = [];
  let at = 0;
  for (const passage of record.passages) {
    const here = parts.map((part, index) => marksOf(part, places[index] ?? [], passage, at));
    at += passage.size;
    for (const [index, places] of here.entries()) if (places.length > 0) met.add(index);
    const held = here.filter((places) => places.length > 0).length;
    if (parts.length > 0 ? held === 0 : passage.number === 0) continue;
    const filtered = filter ? filter(passage) : [];
    if (!filtered) continue;
    const marks = join([...here.flat(), ...filtered]);
    hits.push({
      passage,
      marks,
      pieces: piecesOf(passage, marks),
      alsoAs: otherNames(passage, parts),
      held,
    });
  }
  if (met.size < parts.length) return [];
  return hits.sort((a, b) => b.held - a.held);
}

function marksOf(
  part: QueryPart,
  places: readonly number[],
  passage: RecordedPassage,
  from: number,
): readonly Range[] {
  if (part.form === 'word') {
    const here = places.filter((at) => at >= from && at < from + passage.size);
    return here.flatMap((at) => searchWords(passage.text)[at - from] ?? []);
  }
  const marks: Range[] = runsOf(part.words, passage.text);
  if (part.form === 'subject')
    marks.push(...passage.mentions.filter(({ subject }) => part.notes.includes(subject.note)));
  return marks;
}

/** Where `phrase` stands word for word. */
export function runsOf(phrase: readonly string[], text: string): Range[] {
  if (phrase.length === 0) return [];
  const words = searchWords(text);
  return words.flatMap(({ start }, at) => {
    const last = words[at + phrase.length - 1];
    return last && phrase.every((fold, index) => words[at + index]?.fold === fold)
      ? [{ start, end: last.end }]
      : [];
  });
}

function otherNames({ text, mentions }: RecordedPassage, parts: readonly QueryPart[]): string[] {
  const names = new Map<string, string>();
  for (const part of parts) {
    if (part.form !== 'subject') continue;
    const said = mentions.filter(({ subject }) => part.notes.includes(subject.note));
    const words = said.map(({ start, end }) => text.slice(start, end));
    // A name that holds the one that was asked for needs no telling.
    if (words.some((name) => runsOf(part.words, name).length > 0)) continue;
    for (const name of words) names.set(foldsIn(name).join(' '), name);
  }
  return [...names.values()];
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
  const pieces: { text: string; marked: boolean }[] = [];
  for (const [index, { start, end }] of shown.slice(0, mostSentences).entries()) {
    if (index > 0 && shown[index - 1]?.end !== start) pieces.push({ text: '… ', marked: false });
    let at = start;
    for (const mark of marks) {
      if (mark.start < at || mark.start >= end) continue;
      pieces.push({ text: text.slice(at, mark.start), marked: false });
      at = Math.min(mark.end, end);
      pieces.push({ text: text.slice(mark.start, at), marked: true });
    }
    pieces.push({ text: text.slice(at, end), marked: false });
  }
  return pieces.filter(({ text }) => text);
}
