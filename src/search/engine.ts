import { similarity } from './whole-words.ts';

/** Values by facet, which must all hold. */
export type Filters = Readonly<Record<string, string>>;

/** An index as Pagefind’s WebAssembly (1.6) holds it: it asks for the files it needs, and answers from those it was given. */
export interface Index {
  /** Names of the files of the index that hold `words`. */
  wordFiles(words: string): readonly string[];
  filterFiles(filters: Filters): readonly string[];
  loadWords(file: Uint8Array): void;
  loadFilter(file: Uint8Array): void;
  search(words: string | null, filters: Filters): RawAnswer;
  /** Of each word what the index has it under. */
  stems(words: string): readonly string[];
}

/** As it is written there. */
export interface RawAnswer {
  readonly results: readonly RawResult[];
  readonly filtered_counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface RawResult {
  /** The name of its fragment. */
  readonly p: string;
  readonly s: number;
  readonly l: readonly Place[];
}

/** A word that answers: its place among the words, its score. */
export interface Place {
  readonly l: number;
  readonly s: number;
}

/** Opens an index by its metadata; any number of them may be open. */
export type Engine = (meta: Uint8Array) => Index;

type Argument = number | string | Uint8Array;
type Text = [at: number, length: number];

interface Exports extends Record<string, unknown> {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(at: number, length: number, align: number): void;
}

export async function startEngine(code: BufferSource): Promise<Engine> {
  const { instance } = await WebAssembly.instantiate(code, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => wasm.__wbindgen_externrefs.grow(4),
    },
  });
  const wasm = instance.exports as Exports;
  wasm.__wbindgen_start();
  const put = (argument: Argument): number[] => {
    if (typeof argument === 'number') return [argument];
    const bytes = typeof argument === 'string' ? new TextEncoder().encode(argument) : argument;
    const at = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const call = <T>(name: string, ...args: Argument[]) =>
    (wasm[name] as (...args: number[]) => T)(...args.flatMap(put));
  const read = ([at, length]: Text) => {
    const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, at >>> 0, length));
    wasm.__wbindgen_free(at, length, 1);
    return JSON.parse(text);
  };
  let stemmer: number | undefined;
  return (meta) => {
    let index = call<number>('init_pagefind', meta);
    const change = (name: string, argument: Argument) => {
      index = call(name, index, argument);
    };
    change('set_ranking_weights', JSON.stringify({ term_similarity: similarity }));
    return {
      wordFiles: (words) => read(call('request_indexes', index, plain(bareOf(words)))),
      stems: (words) => {
        stemmer ??= call<number>('enter_playground_mode', call<number>('init_pagefind', empty));
        return read(call('search', stemmer, plain(words), words, '{}', '', 1, 0)).search_keywords;
      },
      filterFiles: (filters) => read(call('request_filter_indexes', index, JSON.stringify(filters))),
      loadWords: (file) => change('load_index_chunk', file),
      loadFilter: (file) => change('load_filter_chunk', file),
      search: (words, filters) => {
        const isExact = Number(/^".+"$/.test(words ?? ''));
        const bare = bareOf(words ?? '');
        return read(call('search', index, plain(bare), bare, JSON.stringify(filters), '', isExact, 0));
      },
    };
  };
}

/** The metadata of an index without anything: six parts, of which the first is a version. */
const empty = Uint8Array.of(0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80);

function bareOf(words: string): string {
  return words.replaceAll('"', '');
}

/** Without the marks that Pagefind’s index leaves out; those that make other letters of kana stay. */
function plain(words: string): string {
  const bare = words.normalize('NFD').replace(/(?![\u3099\u309A])\p{M}/gu, '');
  return /[\u3099\u309A]/.test(bare) ? bare.normalize('NFC') : bare;
}
