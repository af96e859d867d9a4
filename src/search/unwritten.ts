import { fetchPacked } from './fetch-packed.ts';
import { once } from './once.ts';
import type { OpenIndex, Places } from './open-index.ts';
import { startStemmer } from './stemmer.ts';

/** Where other forms stand of a word that is written nowhere: what each language of the index takes for its stem. */
export async function placesOfStem(index: OpenIndex, word: string): Promise<Places> {
  const stems = await Promise.all(index.stemmers.map(async (address) => (await stemmerAt(address))(word)));
  const found = await Promise.all(Array.from(new Set(stems), (stem) => index.places(stem)));
  return new Map(found.flatMap((places) => [...places]));
}

const stemmerAt = once(async (address: string) =>
  startStemmer(new Uint8Array(await (await fetchPacked(address)).arrayBuffer())),
);
