import { countWords, readShape, type Shape, type ShapedText, writeShape } from './shape.ts';

/** What the index keeps of an article or a note: enough to show any passage of it without asking again. */
export interface SearchRecord {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  /** A note’s own page, not an article. */
  readonly isNote: boolean;
  readonly passages: readonly RecordedPassage[];
}

export interface RecordedPassage extends ShapedText {
  /** Its words, folded; what else it says is read when it is asked for. */
  readonly folds: readonly string[];
  /** Empty for what has no link of its own: the title and the dek, a note’s paragraphs. */
  readonly id: string;
  /** From 1; 0 for what is no passage: title, dek, headings. */
  readonly number: number;
  readonly mentions: readonly RecordedMention[];
}

/** `[start, end)` in UTF-16 units of the text. */
export interface RecordedMention {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
}

/** A note, or a date without one, whose `note` is empty. */
export interface Subject {
  readonly note: string;
  /** Place in the table of kinds. */
  readonly kind: number;
  /** Astronomical, both included; of dates. */
  readonly years: readonly [from: number, to: number] | undefined;
}

/** A mention is three numbers: its distance from the last one’s end, its length, its place among the subjects. */
type Row = [id: string, number: number, shape: Shape, ...mentions: number[]];
type SubjectRow = [note: string, kind: number, from?: number, to?: number];
type Line = [href: string, title: string, lang: string, isNote: 0 | 1, subjects: SubjectRow[], rows: Row[]];

/** The record but for its words, which `readRecord` takes from the index. */
export function writeRecord({ href, title, lang, isNote, passages }: SearchRecord): string {
  const subjects = new Map<string, number>();
  const rows = passages.map((passage): Row => {
    let at = 0;
    const mentions = passage.mentions.flatMap(({ start, end, subject: { note, kind, years } }) => {
      const key = JSON.stringify([note, kind, ...(years ?? [])] satisfies SubjectRow);
      const subject = subjects.get(key) ?? subjects.size;
      subjects.set(key, subject);
      const distance = start - at;
      at = end;
      return [distance, end - start, subject];
    });
    return [passage.id, passage.number, writeShape(passage), ...mentions];
  });
  const line: Line = [
    href,
    title,
    lang,
    isNote ? 1 : 0,
    [...subjects.keys()].map((key) => JSON.parse(key)),
    rows,
  ];
  return JSON.stringify(line);
}

/**
 * `words`: the folded words of all passages, in order; `host`: before the address of a record of another host. Throws
 * `SyntaxError` for what `writeRecord` never wrote.
 */
export function readRecord(line: string, words: readonly string[], host = ''): SearchRecord {
  const [href, title, lang, isNote, table, rows]: Line = JSON.parse(line);
  const subjects = table.map(
    ([note, kind, from, to]): Subject => ({
      note,
      kind,
      years: from === undefined ? undefined : [from, to ?? from],
    }),
  );
  let at = 0;
  return {
    href: host + href,
    title,
    lang,
    isNote: isNote === 1,
    passages: rows.map((row) => {
      const from = at;
      at += countWords(row[2]);
      return readPassage(row, words.slice(from, at), subjects);
    }),
  };
}

function readPassage(
  [id, number, shape, ...numbers]: Row,
  folds: readonly string[],
  subjects: readonly Subject[],
): RecordedPassage {
  const mentions: RecordedMention[] = [];
  let end = 0;
  for (let at = 0; at < numbers.length; at += 3) {
    const [distance = 0, length = 0, place = 0] = numbers.slice(at, at + 3);
    const subject = subjects[place];
    const start = end + distance;
    end = start + length;
    if (subject) mentions.push({ start, end, subject });
  }
  let read: ShapedText | undefined;
  const shaped = () => {
    read ??= readShape(shape, folds.values());
    return read;
  };
  return {
    id,
    number,
    folds,
    mentions,
    get text() {
      return shaped().text;
    },
    get words() {
      return shaped().words;
    },
    get sentences() {
      return shaped().sentences;
    },
  };
}
