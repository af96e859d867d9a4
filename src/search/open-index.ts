import { readCbor } from './cbor.ts';
import { get } from './get.ts';
import { once } from './once.ts';
import type { SearchRecord } from './record.ts';
import type { Stemmer } from './stemmer.ts';
import { loadLetters } from './words.ts';

/** By the number of an article, the places of a word among its words. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** An index of Pagefind’s, whose files are read as they are needed. */
export interface OpenIndex {
  readonly isElsewhere?: boolean;
  /** Of each article, how many words it has. */
  readonly sizes: readonly number[];
  /** Where a word stands, in any form that has its stem; with an asterisk behind it, where words stand that begin so. */
  places(word: string): Promise<Places>;
  /** The articles of each value. */
  facet(name: string): Promise<readonly Facet[]>;
  record(article: number): Promise<SearchRecord>;
}

export type Facet = readonly [value: string, articles: readonly number[]];

type Meta = [
  version: string,
  articles: [name: string, words: number][],
  /** Files in the order of their words, each up to where the next begins: ends are told shortened. */
  words: [from: string, to: string, name: string][],
  facets: [facet: string, name: string][],
];
/** Each article by its distance from the last one; a place likewise, those below zero weights, before each of which places begin anew. */
type Articles = [step: number, steps: number[]][];
/** Of those that are not sought but the stem. */
type Stems = [stems: [stem: string, holders?: Articles, forms?: [form: string, holders: Articles][]][]];

/** A letter or two begin words in very many; who goes on typing asks for fewer. */
const mostFiles = 8;

/** `address`: of its metadata. */
export async function openIndex(stemmer: Promise<Stemmer>, address: string): Promise<OpenIndex> {
  const file = once((path: string) => fetchPacked(address.replace(/[^/]*$/, path)));
  const [stem, meta] = await Promise.all([stemmer, fetchPacked(address)]);
  const [, articles, ranges, facets] = readCbor(meta) as Meta;
  const places = once(async (word: string) => {
    const begun = word.replace('*', '');
    const sought = begun === word ? stem(word) : begun;
    const cut = (stem: string) => (begun === word ? stem : stem.slice(0, sought.length));
    const near = ranges
      .filter(([from], at) => cut(from) <= sought && (ranges[at + 1]?.[0] ?? '\uffff') > sought)
      .slice(0, mostFiles);
    const found = new Map<number, number[]>();
    for (const bytes of await Promise.all(near.map(([, , name]) => file(`index/${name}.pf_index`)))) {
      const [stems] = readCbor(bytes, (stem) => cut(stem as string) === sought) as Stems;
      for (const [, holders = [], forms = []] of stems)
        for (const each of [holders, ...forms.map(([, holders]) => holders)]) addPlaces(found, each);
    }
    return found;
  });
  return {
    sizes: articles.map(([, words]) => words),
    places,
    facet: async (facet) => {
      const name = facets.find(([name]) => name === facet)?.[1];
      return name ? (readCbor(await file(`filter/${name}.pf_filter`)) as [string, Facet[]])[1] : [];
    },
    record: async (article) => {
      const packed = await file(`fragment/${articles[article]?.[0]}.pf_fragment`);
      const text = new TextDecoder().decode(packed);
      await loadLetters(text);
      return JSON.parse(text);
    },
  };
}

function addPlaces(all: Map<number, number[]>, articles: Articles): void {
  let article = 0;
  for (const [step, steps] of articles) {
    article += step;
    const places = all.get(article) ?? [];
    let place = 0;
    for (const step of steps) {
      place = step < 0 ? 0 : place + step;
      if (step >= 0) places.push(place);
    }
    all.set(article, places);
  }
}

/** Before what is packed. */
export const signature = 'pagefind_dcd';

/** A file as Pagefind writes it; some hosts have a browser unpack it. */
export async function fetchPacked(address: string): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = await (await get(address)).arrayBuffer();
  if (new Uint8Array(bytes)[0] === 0x1f)
    bytes = await new Response(
      new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip')),
    ).arrayBuffer();
  return new Uint8Array(bytes, signature.length);
}
