import { aroundKey, fewEnough, signOf } from './around.ts';
import type { OpenIndex, Places } from './open-index.ts';
import { unpack } from './packed.ts';
import { runsOf } from './runs-of.ts';

/**
 * Where the words of `phrase` stand in a row, by their stems. Common ones are looked up last: what stands around the
 * others, or the rarest of them, and where these are few the articles themselves, mostly tell as much.
 */
export async function findPhrase(index: OpenIndex, phrase: readonly string[]): Promise<Places> {
  const { common } = index;
  const ranks = phrase.map((word) => common.indexOf(word));
  const steps = [...phrase.keys()];
  const rarest = Math.min(...ranks);
  const sought = steps.filter((step) => ranks[step] === rarest);
  const likely = await inARow(index, phrase, sought);
  if (sought.length === steps.length) return likely;
  if (likely.size <= fewEnough) {
    const read = Array.from(likely, async (each) => {
      const { passages } = await index.record(each[0]);
      return passages.some(({ text }) => runsOf(phrase, text).length > 0) ? [each] : [];
    });
    return new Map((await Promise.all(read)).flat());
  }
  const untold = steps.filter((step) => !sought.some((other) => Math.abs(other - step) < 2));
  return untold.length > 0 ? inARow(index, phrase, sought, untold) : likely;
}

/** Where from on the words of `phrase` at the steps `sought` and `untold` stand, and around the former what stands there in it. */
async function inARow(
  index: OpenIndex,
  phrase: readonly string[],
  sought: readonly number[],
  untold: readonly number[] = [],
): Promise<Places> {
  const steps = [...sought, ...untold];
  const signs = phrase.map((word) => signOf(word, index.common));
  const words = await Promise.all(
    steps.map(async (step) => {
      const word = phrase[step] ?? '';
      const asks =
        sought.includes(step) &&
        [step - 1, step + 1].some((other) => signs[other]?.trim() && !steps.includes(other));
      const [places, around] = await Promise.all([
        index.places(word),
        asks ? index.places(aroundKey(word)) : undefined,
      ]);
      return { step, places, around };
    }),
  );
  words.sort((a, b) => a.places.size - b.places.size);
  const found = new Map<number, string>();
  for (const article of words[0]?.places.keys() ?? []) {
    let starts: number[] | undefined;
    for (const { step, places, around } of words) {
      const told = around?.get(article)?.replaceAll('\t', '');
      const there = unpack(places.get(article) ?? '')
        .filter((_, at) => {
          const [before, behind] = told?.slice(2 * at) ?? [];
          return !told || ((signs[step - 1] ?? before) === before && (signs[step + 1] ?? behind) === behind);
        })
        .map((place) => place - step);
      const all = new Set(there);
      starts = starts?.filter((start) => all.has(start)) ?? there;
      if (starts.length === 0) break;
    }
    // How often: where, the text tells.
    if (starts?.length) found.set(article, ' '.repeat(starts.length));
  }
  return found;
}
