import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { signOf } from './around.ts';
import type { IndexFacts } from './directory.ts';
import { facetsOf } from './facets.ts';
import type { FindNamed } from './find-named.ts';
import { groupWords } from './group-words.ts';
import { pack } from './pack.ts';
import { zero } from './packed.ts';
import type { SearchRecord } from './record.ts';
import { stemSubjects } from './stem-subjects.ts';
import { type Stem, stemWords } from './stem-words.ts';
import { tellForms } from './tell-forms.ts';
import { wordsOfRecord } from './words-of-record.ts';

/** More at once, and Pagefind takes much memory. */
const mostAtOnce = 2500;
const wordsOfSize = 100;
const largest = 1000;

/**
 * Has Pagefind index `records`, first articles, then notes’ pages, and writes into the folder `main` what it found as the
 * search reads it, each file packed, in one folder named after what it holds. Throws with everything Pagefind complains of.
 */
export async function writeIndex(
  main: string,
  siteLang: string,
  records: readonly SearchRecord[],
  findNamed: FindNamed,
  common: readonly string[],
  atOnce = mostAtOnce,
): Promise<IndexFacts> {
  rmSync(main, { recursive: true, force: true });
  const languages = Map.groupBy(records.entries(), ([, { lang }]) => languageOf(lang));
  if (languages.size === 0) languages.set(languageOf(siteLang), []);
  const signs = new Map(common.map((word) => [word, signOf(word, common)]));
  const sizes: string[] = [];
  const stemmed: { readonly wasm: string; readonly stems: Map<string, Stem> }[] = [];
  for (const [lang, entries] of languages) {
    const stems = new Map<string, Stem>();
    let wasm = '';
    for (let at = 0; at === 0 || at < entries.length; at += atOnce) {
      const texts = entries.slice(at, at + atOnce).map(([number, record]) => {
        const words = wordsOfRecord(record);
        const size = Math.min(largest, Math.round(words.length / wordsOfSize));
        sizes[number] = String.fromCharCode(zero + size);
        return { number, words };
      });
      wasm = await stemWords(main, lang, texts, stems, signs);
    }
    stemmed.push({ wasm, stems });
  }
  await tellForms(main, stemmed);
  const { starts, texts } = groupWords([
    ...stemmed.map(({ stems }) => stems),
    stemSubjects(records, findNamed),
  ]);
  const files = [
    ...texts.map((text, at) => [`index/${at}`, text] as const),
    ...filtersOf(records).map(([facet, text]) => [`filter/${facet}`, text] as const),
    ...records.map((record, at) => [`record/${at}`, JSON.stringify(record)] as const),
  ];
  const hash = createHash('sha256');
  for (const [, text] of files) hash.update(text);
  const folder = hash.digest('hex').slice(0, 8);
  for (const [path, text] of files) write(join(main, folder, `${path}.bin`), text);
  return {
    folder,
    articles: records.filter(({ isNote }) => !isNote).length,
    sizes: sizes.join(''),
    starts,
    common,
    stemmers: [...new Set(stemmed.map(({ wasm }) => wasm))],
  };
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

const facets = ['article', 'subject', 'kind', 'period'];

/** Of each facet its values, each with the articles that have it. */
function filtersOf(records: readonly SearchRecord[]): [facet: string, text: string][] {
  const values = new Map(facets.map((facet) => [facet, new Map<string, number[]>()]));
  for (const [at, record] of records.entries()) {
    for (const [facet, own] of Object.entries(facetsOf(record))) {
      const holders = values.get(facet);
      for (const value of own) holders?.set(value, [...(holders.get(value) ?? []), at]);
    }
  }
  return Array.from(values, ([facet, holders]) => [
    facet,
    Array.from(holders, ([value, articles]) => `${value}\n${pack(articles)}`).join('\n'),
  ]);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, gzipSync(text, { level: 9 }));
}
