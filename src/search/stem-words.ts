import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCbor } from './cbor.ts';
import { pack } from './pack.ts';
import { writePagefind } from './pagefind.ts';
import { signature } from './stemmer.ts';

/** A stem of one language: its written forms, each with how often it stands, and where they stand. */
export interface Stem {
  readonly forms: Map<string, number>;
  readonly holders: Holder[];
}

/** An article that holds a word, with its places, packed, and of each what common words stand around it. */
export interface Holder {
  readonly article: number;
  readonly places: string;
  readonly around: string;
}

/** The words of an article or a note’s page. */
export interface NumberedWords {
  readonly number: number;
  readonly words: readonly string[];
}

/** Pagefind would part their words its own way, and we have parted them already. */
const spaceless = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/**
 * Has Pagefind index `texts`, all in one language, and reads what it wrote: adds to `stems`, and leaves of it in the folder
 * `main` its WebAssembly, whose file’s name is returned. `signs`: of common words. Throws with everything Pagefind complains
 * of.
 */
export async function stemWords(
  main: string,
  lang: string,
  texts: readonly NumberedWords[],
  stems: Map<string, Stem>,
  signs: ReadonlyMap<string, string>,
): Promise<string> {
  const language = spaceless.has(lang) ? 'unknown' : lang;
  const folder = join(main, 'written');
  await writePagefind(folder, function* (index) {
    for (const { words, number } of texts)
      yield index.addCustomRecord({ url: String(number), content: words.join(' '), language });
  });
  const wasm = readIndex(folder, new Map(texts.map(({ number, words }) => [number, words])), stems, signs);
  mkdirSync(main, { recursive: true });
  for (const name of readdirSync(folder).filter((name) => name.startsWith('wasm.')))
    renameSync(join(folder, name), join(main, name));
  rmSync(folder, { recursive: true });
  return wasm;
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

type Meta = [version: string, articles: [name: string, words: number][]];
/** Each article by its distance from the last one; a place likewise, those below zero weights, before each of which places begin anew. */
type Articles = [step: number, steps: number[]][];
type Words = [stems: [stem: string, articles: Articles, forms: [form: string, articles: Articles][]][]];

function readIndex(
  folder: string,
  words: ReadonlyMap<number, readonly string[]>,
  stems: Map<string, Stem>,
  signs: ReadonlyMap<string, string>,
): string {
  const read = (path: string) => gunzipSync(readFileSync(join(folder, path))).subarray(signature);
  const { languages }: Entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'));
  const [language] = Object.values(languages);
  if (!language) return '';
  const [, articles] = readCbor(read(`pagefind.${language.hash}.pf_meta`)) as Meta;
  const numbers = articles.map(([name]) => {
    const { url }: { readonly url: string } = JSON.parse(read(`fragment/${name}.pf_fragment`).toString());
    return Number(url);
  });
  for (const name of readdirSync(join(folder, 'index'))) {
    const [entries] = readCbor(read(`index/${name}`)) as Words;
    for (const [text, holders, variants] of entries) {
      const stem = stems.get(text) ?? { forms: new Map(), holders: [] };
      stems.set(text, stem);
      for (const each of [holders, ...variants.map(([, holders]) => holders)])
        addPlaces(stem, each, numbers, words, signs);
    }
  }
  return `wasm.${language.wasm ?? 'unknown'}.pagefind`;
}

function addPlaces(
  { forms, holders }: Stem,
  articles: Articles,
  numbers: readonly number[],
  words: ReadonlyMap<number, readonly string[]>,
  signs: ReadonlyMap<string, string>,
): void {
  const signOf = (word = '') => signs.get(word) ?? ' ';
  let at = 0;
  for (const [step, steps] of articles) {
    at += step;
    const article = numbers[at] ?? 0;
    const text = words.get(article) ?? [];
    const here: number[] = [];
    let place = 0;
    for (const step of steps) {
      place = step < 0 ? 0 : place + step;
      if (step >= 0) here.push(place);
    }
    here.sort((a, b) => a - b);
    let around = '';
    for (const place of here) {
      const form = text[place] ?? '';
      forms.set(form, (forms.get(form) ?? 0) + 1);
      if (signs.size > 0) around += signOf(text[place - 1]) + signOf(text[place + 1]);
    }
    holders.push({ article, places: pack(here), around });
  }
}
