import type { NoteRow } from './note-name.ts';

/** By language, the folders of Pagefind bundles below `pagefind/`, the main one (“”) first of all. */
export type BundleFolders = Readonly<Record<string, readonly string[]>>;

/** `search/directory.json`: what a search must know first. */
export interface Directory {
  readonly bundles: BundleFolders;
  /** Changes with the index. */
  readonly tag: string;
  /** Files below `pagefind/` that every search needs. */
  readonly first: readonly string[];
  /** Addresses of other libraries that are searched with this one. */
  readonly also: readonly string[];
  /** Words that a search looks for in the texts alone, the rarest first. */
  readonly common: readonly string[];
  /** In how many files `search/words/<n>.json` the words stand. */
  readonly words: number;
  /**
   * In how many files `search/names/<n>.json` the notes stand by the rarest words of each name and by their ids; 0 when
   * all are here.
   */
  readonly nameFiles: number;
  /** In how many files `search/notes/<n>.json` they stand by the beginnings and ends of all their words. */
  readonly noteFiles: number;
  readonly notes: readonly NoteRow[];
}
