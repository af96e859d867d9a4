import type { Kind } from '../kinds.ts';

/** What the search knows of a note before it has read anything else. */
export interface NoteName {
  readonly id: string;
  readonly kind: Kind;
  /** In how many passages the articles name it. */
  readonly passages: number;
  /** The name, then the aliases that differ from it and from each other by more than case, accents and hyphens. */
  readonly names: readonly [string, ...string[]];
  /** Where its site stands. */
  readonly home: string;
}

/** As it is written: id, place in the table of kinds, passages, names. */
export type NoteRow = readonly [
  id: string,
  kind: number,
  passages: number,
  ...names: [WrittenName, ...WrittenName[]],
];

/** A name, with its folded words where they need more than Latin letters. */
export type WrittenName = string | readonly [name: string, ...folds: string[]];
