/** What the index keeps of an article or a note: enough to show any passage of it without asking again. */
export interface SearchRecord {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  /** Set for notes’ own pages. */
  readonly note?: string | undefined;
  readonly passages: readonly RecordedPassage[];
}

export interface RecordedPassage {
  /** Empty for what has no link of its own: the title and the dek, a note’s paragraphs. */
  readonly id: string;
  /** From 1; 0 for what is no passage: title, dek, headings. */
  readonly number: number;
  readonly text: string;
  readonly mentions: readonly RecordedMention[];
}

/** `[start, end)` in UTF-16 units of the text; `note` is empty for a date without one; years are astronomical. */
export interface RecordedMention {
  readonly start: number;
  readonly end: number;
  readonly note: string;
  readonly kind: number;
  readonly years: readonly [from: number, to: number] | undefined;
}

type Row = [id: string, number: number, text: string, ...mentions: MentionRow[]];
type MentionRow = [start: number, length: number, kind: number, note: string, from?: number, to?: number];

/** The record as one line of JSON. */
export function writeRecord({ href, title, lang, note, passages }: SearchRecord): string {
  const rows = passages.map(
    ({ id, number, text, mentions }): Row => [
      id,
      number,
      text,
      ...mentions.map(
        ({ start, end, kind, note, years }): MentionRow => [start, end - start, kind, note, ...(years ?? [])],
      ),
    ],
  );
  return JSON.stringify([href, title, lang, note ?? '', rows]);
}

/** Throws `SyntaxError` for what `writeRecord` never wrote. */
export function readRecord(line: string): SearchRecord {
  const [href, title, lang, note, rows]: [string, string, string, string, Row[]] = JSON.parse(line);
  return {
    href,
    title,
    lang,
    note: note || undefined,
    passages: rows.map(([id, number, text, ...mentions]) => ({
      id,
      number,
      text,
      mentions: mentions.map(([start, length, kind, about, from, to]) => ({
        start,
        end: start + length,
        kind,
        note: about,
        years: from === undefined ? undefined : [from, to ?? from],
      })),
    })),
  };
}
