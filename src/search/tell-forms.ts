import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Stem } from './stem-words.ts';
import { startStemmer } from './stemmer.ts';

/**
 * Tells with each language’s stems also the forms that are written in others alone, so that a word that is written
 * somewhere finds its forms in all of them.
 */
export async function tellForms(
  main: string,
  languages: readonly { readonly wasm: string; readonly stems: Map<string, Stem> }[],
): Promise<void> {
  for (const { wasm, stems } of languages) {
    const others = languages.filter((other) => other.stems !== stems);
    const forms = new Set(others.flatMap(({ stems }) => formsOf(stems)));
    for (const form of formsOf(stems)) forms.delete(form);
    if (forms.size === 0) continue;
    const stem = await startStemmer(gunzipSync(readFileSync(join(main, wasm))));
    for (const form of forms) stems.get(stem(form))?.forms.set(form, 0);
  }
}

function formsOf(stems: ReadonlyMap<string, Stem>): string[] {
  return [...stems.values()].flatMap(({ forms }) => [...forms.keys()]);
}
