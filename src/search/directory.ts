import type { NoteRow } from './note-name.ts';

/** What is searched as one. */
export interface Indexes {
  /** The file, below `pagefind/`, of the WebAssembly that stems their words. */
  readonly wasm: string;
  /** Those of their metadata. */
  readonly metas: readonly string[];
}

/** Articles by language, the site’s own first. */
export type Bundles = Readonly<Record<string, Indexes>>;

/** `search/directory.json`: what a search must know first. */
export interface Directory {
  readonly bundles: Bundles;
  /** The notes’ own pages, all in the first of these languages. */
  readonly pages: Indexes;
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
  /** All notes, or of many those that are named most: a search for them is answered before any file has arrived. */
  readonly notes: readonly NoteRow[];
}
