import { readCbor } from './cbor.ts';
import { once } from './once.ts';
import type { SearchRecord } from './record.ts';
import type { Stemmer } from './stemmer.ts';

/** By the number of an article, the places of a word among its words. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** An index of Pagefind’s, whose files are read as they are needed. */
export interface OpenIndex {
  /** Empty for this one. */
  readonly host: string;
  /** Of each article, how many words it has. */
  readonly sizes: readonly number[];
  /** Where each of `words` stands, in any form that has its stem; or what begins so, if `isBegun`. */
  places(words: readonly string[], isBegun?: boolean): Promise<Places[]>;
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

export async function openIndex(stemmer: Promise<Stemmer>, address: string): Promise<OpenIndex> {
  const host = hostOf(address);
  const folder = address.replace(/[^/]*$/, '');
  const [stem, meta] = await Promise.all([stemmer, fetchPacked(address)]);
  const [, articles, ranges, facets] = readCbor(meta) as Meta;
  const file = once((path: string) => fetchPacked(folder + path));
  /** Of a stem, or of all stems that begin so where an asterisk follows. */
  const placesOf = once(async (asked: string) => {
    const sought = asked.replace('*', '');
    const cut = (stem: string) => (asked === sought ? stem : stem.slice(0, sought.length));
    const near = ranges
      .filter(([from], at) => cut(from) <= sought && (ranges[at + 1]?.[0] ?? '\uffff') > sought)
      .slice(0, mostFiles);
    const places = new Map<number, number[]>();
    for (const bytes of await Promise.all(near.map(([, , name]) => file(`index/${name}.pf_index`)))) {
      const [stems] = readCbor(bytes, (stem) => cut(stem as string) === sought) as Stems;
      for (const [, holders = [], forms = []] of stems)
        for (const each of [holders, ...forms.map(([, holders]) => holders)]) addPlaces(places, each);
    }
    return places;
  });
  return {
    host,
    sizes: articles.map(([, words]) => words),
    places: (words, isBegun) =>
      Promise.all((isBegun ? words.map((word) => `${word}*`) : stem(words)).map(placesOf)),
    facet: async (facet) => {
      const name = facets.find(([name]) => name === facet)?.[1];
      return name ? (readCbor(await file(`filter/${name}.pf_filter`)) as [string, Facet[]])[1] : [];
    },
    record: once(async (article: number) => {
      const packed = await fetchPacked(`${folder}fragment/${articles[article]?.[0]}.pf_fragment`);
      const record: SearchRecord = JSON.parse(new TextDecoder().decode(packed));
      return { ...record, href: host + record.href };
    }),
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

/** Empty where an address names none. */
export function hostOf(address: string): string {
  return /^https?:\/\/[^/]+/.exec(address)?.[0] ?? '';
}

/** Before what is packed. */
export const signature = 'pagefind_dcd';

/** A file as Pagefind writes it; some hosts have a browser unpack it. */
export async function fetchPacked(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  let bytes = await response.arrayBuffer();
  if (new Uint8Array(bytes)[0] === 0x1f)
    bytes = await new Response(
      new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip')),
    ).arrayBuffer();
  return new Uint8Array(bytes, signature.length);
}
