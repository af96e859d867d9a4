import type { BundleAnswer } from './ask.ts';
import type { Bundle, Candidate, Filters } from './pagefind.ts';
import { findPhrase } from './phrases.ts';

/** As many articles are rather read than that common words are looked up. */
const fewEnough = 10;

/**
 * What holds a phrase and nothing else is asked. Its rarer words often tell nearly as much as all of them, and load but a
 * part of the index.
 */
export async function askPhrase(
  bundle: Bundle,
  phrase: readonly string[],
  filters: Filters,
  common: ReadonlySet<string>,
): Promise<BundleAnswer> {
  const whole = phrase.join(' ');
  if (bundle.isCounting() || Object.keys(filters).length > 0) {
    const { results, filters: counts } = await bundle.search(`"${whole}"`, filters);
    return { sure: results, rest: [], counts };
  }
  if (phrase.some((word) => common.has(word)) && !phrase.every((word) => common.has(word))) {
    const likely = await findPhrase(bundle, phrase, common);
    if (likely.length <= fewEnough) return { sure: await thatSay(whole, likely), rest: [], counts: {} };
  }
  return { sure: await findPhrase(bundle, phrase), rest: [], counts: {} };
}

/** Those of `candidates` that hold a phrase. */
async function thatSay(phrase: string, candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
  const entries = await Promise.all(candidates.map((candidate) => candidate.data()));
  return candidates.filter((_, at) => ` ${entries[at]?.words.join(' ')} `.includes(` ${phrase} `));
}
