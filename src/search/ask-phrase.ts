import type { BundleAnswer } from './ask.ts';
import type { Bundle, Candidate, Filters } from './pagefind.ts';

/** As many articles are rather read than that common words are looked up. */
const fewEnough = 10;

/**
 * What holds a phrase and nothing else is asked. Its rarer words tell nearly as much as all of them, and load but a part
 * of the index; if not, so do they with the rarest of the common ones. `common`: the rarest first.
 */
export async function askPhrase(
  bundle: Bundle,
  phrase: readonly string[],
  filters: Filters,
  common: ReadonlySet<string>,
): Promise<BundleAnswer> {
  const rarer = phrase.filter((word) => !common.has(word));
  const [other] = [...common].filter((word) => phrase.includes(word));
  const tries = rarer.length > 0 && other ? [rarer, [...rarer, other]] : [];
  for (const some of tries) {
    const { results, filters: counts } = await bundle.search(some.join(' '), filters);
    const likely = results.filter(({ words }) => standInRow(phrase, some, words));
    if (likely.length <= fewEnough) return { sure: await thatSay(phrase, likely), rest: [], counts };
  }
  const { results, filters: counts } = await bundle.search(`"${phrase.join(' ')}"`, filters);
  return { sure: results, rest: [], counts };
}

/** Whether at `places`, where `some` words of a phrase stand, they stand as in the phrase. */
function standInRow(phrase: readonly string[], some: readonly string[], places: readonly number[]): boolean {
  const steps = phrase.flatMap((word, at) => (some.includes(word) ? at : []));
  const all = new Set(places);
  return places.some((place) => steps.every((step) => all.has(place + step - (steps[0] ?? 0))));
}

/** Those of `candidates` that hold a phrase. */
async function thatSay(
  phrase: readonly string[],
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const entries = await Promise.all(candidates.map((candidate) => candidate.data()));
  return candidates.filter((_, at) => ` ${entries[at]?.raw_content} `.includes(` ${phrase.join(' ')} `));
}
