/** What the index keeps of an article or a note, as JSON: enough to show any passage of it without asking again. */
export interface SearchRecord {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  /** A note’s own page, not an article. */
  readonly isNote: boolean;
  readonly passages: readonly RecordedPassage[];
}

export interface RecordedPassage {
  readonly text: string;
  /** How many words the text has. */
  readonly size: number;
  /** Where sentences begin, in UTF-16 units, in order; always 0 first. */
  readonly sentences: readonly number[];
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
  readonly years?: readonly [from: number, to: number] | undefined;
}
