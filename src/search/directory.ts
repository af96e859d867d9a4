import type { NoteRow } from './note-name.ts';

/** `search/directory.json`: what a search must know first. */
export interface Directory {
  /** Folders of Pagefind bundles below `pagefind/`, the main one (“”) first. */
  readonly bundles: readonly string[];
  /** Addresses of other libraries that are searched with this one. */
  readonly also: readonly string[];
  /** In how many files `search/words/<n>.json` the words stand. */
  readonly words: number;
  /** In how many files `search/notes/<n>.json` the notes stand; 0 when all are here. */
  readonly noteFiles: number;
  readonly notes: readonly NoteRow[];
}
