import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { Kind } from './kinds.ts';
import type { ArticleFrontMatter } from './schema.ts';
import type { DateMatch } from './text/dates.ts';

/** Words of the article that a note or a date explains. A date that no note covers has no `note`. */
export interface Mention {
  readonly note?: string;
  readonly kind: Kind;
  readonly words: string;
  /** EDTF. */
  readonly edtf?: string;
  /** Only where HTML can say the date. */
  readonly datetime?: string;
  /** A part of the date is not in the words but inferred from the day of publication. */
  readonly inferred?: boolean;
  /** What part of `edtf` is meant, as in “late 1998”. */
  readonly part?: NonNullable<DateMatch['part']>;
  readonly place?: Position;
  /** The passage that holds the words (see `mdast/passages.ts`), else their heading, quote or footnote. */
  readonly block: Nodes;
  /** Counts headings and section breaks; 0 before the first. */
  readonly section: number;
  /** Some of the words are in a link: no other link can stand around them. */
  readonly inLink: boolean;
  readonly inHeading: boolean;
  /** Carries the link to the note: the first in its section, in the article, or every one (`annotate.first`). */
  readonly first: boolean;
}

declare module 'vfile' {
  interface DataMap {
    article: ArticleFrontMatter;
    /** In order of the text; a mention node's `mention` is the index here. */
    mentions: readonly Mention[];
    /** BCP 47. */
    lang: string;
  }
}
