import type { OpenIndex, Places } from './open-index.ts';
import { unpack } from './packed.ts';
import { runsOf } from './runs-of.ts';

/** As many articles are rather read than that common words are looked up. */
const fewEnough = 10;

/**
 * Where the words of `phrase` stand in a row, by their stems. Its rarer words often tell nearly as much as all of them,
 * and load but a part of the index.
 */
export async function findPhrase(
  index: OpenIndex,
  phrase: readonly string[],
  common: readonly string[],
): Promise<Places> {
  const all = phrase.map((word, step) => ({ word, step }));
  const rarer = all.filter(({ word }) => !common.includes(word));
  if (rarer.length > 0 && rarer.length < phrase.length) {
    const likely = await inARow(index, rarer);
    if (likely.size <= fewEnough) {
      const read = Array.from(likely, async (each) => {
        const { passages } = await index.record(each[0]);
        return passages.some(({ text }) => runsOf(phrase, text).length > 0) ? [each] : [];
      });
      return new Map((await Promise.all(read)).flat());
    }
  }
  return inARow(index, all);
}

interface Step {
  readonly word: string;
  readonly step: number;
}

/** Where from on words stand so many steps off. */
async function inARow(index: OpenIndex, words: readonly Step[]): Promise<Places> {
  const places = await Promise.all(words.map(({ word }) => index.places(word)));
  const [rarest, ...others] = words
    .map(({ step }, at) => ({ step, places: places[at] ?? (new Map() as Places) }))
    .sort((a, b) => a.places.size - b.places.size);
  const found = new Map<number, string>();
  for (const [article, packed] of rarest?.places ?? []) {
    let from = unpack(packed).map((place) => place - (rarest?.step ?? 0));
    for (const { places, step } of others) {
      if (from.length === 0) break;
      const there = new Set(unpack(places.get(article) ?? ''));
      from = from.filter((place) => there.has(place + step));
    }
    // How often: where, the text tells.
    if (from.length > 0) found.set(article, ' '.repeat(from.length));
  }
  return found;
}
