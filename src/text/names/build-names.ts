import { addEntry, createForms, type Forms } from './compile.ts';
import { createTrie, type Trie } from './trie.ts';
import { createWordReader } from './word-reader.ts';

/** What the finder must know of a note. */
export interface NameEntry {
  readonly id: string;
  /** Only a `person` has a surname. */
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Phrases inside which none of these names means this subject. */
  readonly never?: readonly string[];
  /** `marked`: only where the author says so, never found. */
  readonly match?: 'auto' | 'marked';
}

/** Every name of all entries, folded; made once, shared by all articles. */
export interface NameIndex {
  readonly entries: readonly NameEntry[];
  readonly trie: Trie;
  readonly forms: Forms;
}

/** Entries with `match: marked` are known by id only. A name without letters and digits is never found. */
export function buildNames(entries: readonly NameEntry[]): NameIndex {
  const trie = createTrie(entries.length + 64);
  const forms = createForms(entries.length * 2 + 64);
  const compiler = { trie, forms, reader: createWordReader(), tokens: [] };
  for (const [number, entry] of entries.entries()) addEntry(compiler, entry, number);
  return { entries, trie, forms };
}
