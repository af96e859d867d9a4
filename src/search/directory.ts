import type { NoteRow } from './note-name.ts';

/** What must be known of the index before any of its files is read. */
export interface IndexFacts {
  /** Below `search/passages/`: `index/<n>.bin`, words in their order, `filter/<facet>.bin` and `record/<n>.bin`. */
  readonly folder: string;
  /** How many of the records are articles: they come before the notes’ own pages. */
  readonly articles: number;
  /** Of each record, how many hundred words it has: a sign, which counts from `zero`. */
  readonly sizes: string;
  /** Of each file of words, parted by spaces, what none of them comes before. */
  readonly starts: string;
  /** Words that a search looks for in the texts alone, the rarest first. */
  readonly common: readonly string[];
  /** The WebAssembly, below `search/passages/`, that stems the words of each language. */
  readonly stemmers: readonly string[];
}

/** `search/directory.json`: what a search must know first. */
export interface Directory {
  readonly index: IndexFacts;
  /** Addresses of other libraries that are searched with this one. */
  readonly also: readonly string[];
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
