import type { Kind } from './kinds.ts';
import type { NoteFrontMatter } from './schema.ts';

interface NoteFile {
  /** The file's name without its ending; one id in the whole library. */
  readonly id: string;
  readonly path: string;
  /** Markdown; its first paragraph is what a reader sees in place. */
  readonly body: string;
  /** The line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
}

/** What the library says about one subject: the front matter of its kind, its text and where it is written. */
export type Note = { [K in Kind]: Readonly<NoteFrontMatter[K]> & NoteFile & { readonly kind: K } }[Kind];
