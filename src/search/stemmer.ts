/** What an index has a word under. */
export type Stemmer = (word: string) => string;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(at: number, length: number, align: number): void;
  init_pagefind(...meta: number[]): number;
  enter_playground_mode(index: number): number;
  search(index: number, ...asked: number[]): [at: number, length: number];
}

/** Bytes before what Pagefind packs. */
export const signature = 12;

/**
 * Pagefind’s WebAssembly (1.6) stems the words of one language when it searches; it is asked about an empty index. `file`:
 * unpacked.
 */
export async function startStemmer(file: Uint8Array<ArrayBuffer>): Promise<Stemmer> {
  const { instance } = await WebAssembly.instantiate(file.subarray(signature), {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => wasm.__wbindgen_externrefs.grow(4),
    },
  });
  const wasm = instance.exports as unknown as Exports;
  const put = (bytes: Uint8Array) => {
    const at = wasm.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(wasm.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const texts = (...texts: string[]) => texts.flatMap((text) => put(new TextEncoder().encode(text)));
  wasm.__wbindgen_start();
  const index = wasm.enter_playground_mode(wasm.init_pagefind(...put(empty)));
  return (word) => {
    const asked = withoutMarks(word);
    const [at, length] = wasm.search(index, ...texts(asked, asked, '{}', ''), 1, 0);
    const answer = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, at, length));
    wasm.__wbindgen_free(at, length, 1);
    return JSON.parse(answer).search_keywords[0];
  };
}

/** The metadata of an index without anything: six parts, of which the first is a version. */
const empty = Uint8Array.of(0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80);

/** As Pagefind leaves words, but that the marks that make other letters of kana stay. */
function withoutMarks(fold: string): string {
  return fold
    .normalize('NFD')
    .replace(/(?![\u3099\u309A])\p{M}/gu, '')
    .normalize();
}
