import type { Root } from 'mdast';
import type { z } from 'zod';
import type { articleSchema } from '../schema.ts';

/** Front matter as it will be written; `published` may still be unknown. */
export type Front = Partial<z.input<typeof articleSchema>>;

/** What an import made of one place of its input. */
export interface Finding {
  /** `became`: it stands in the article as `what`. `left-out`: it does not. `look`: a person should look. */
  readonly kind: 'became' | 'left-out' | 'look';
  /** The first line of the place, from 1; nothing where the input has no lines that a person would count. */
  readonly line: number | undefined;
  readonly what: string;
  readonly reason: string;
  /** The words at that place, whole. */
  readonly text: string;
}

/** An article read from somewhere, before it is checked and written. */
export interface Draft {
  readonly front: Front;
  readonly body: Root;
  readonly findings: readonly Finding[];
}

/** A reason why nothing can be imported, told to the person in one line; nothing was written. */
export class ImportFailure extends Error {}
