import type { Search } from '../../src/search/query.ts';
import { foldsIn } from '../../src/search/words.ts';
import { createRandom } from '../prose/random.ts';
import type { Text } from './texts.ts';

export interface PhraseScore {
  readonly asked: number;
  /** Places that hold the phrases word for word, and how many of them were found. */
  readonly places: number;
  readonly found: number;
  /** Phrases of which other places were found, or not all. */
  readonly missed: readonly string[];
}

/** Asks for `count` runs of two to four words that stand in `texts`. */
export async function scorePhrases(
  search: Search,
  texts: readonly Text[],
  count: number,
): Promise<PhraseScore> {
  const passages = texts.flatMap(({ href, passages }) =>
    passages.map(([id, text]) => ({ place: `${href}#${id}`, words: ` ${foldsIn(text).join(' ')} ` })),
  );
  const random = createRandom(5);
  const missed: string[] = [];
  const score = { asked: 0, places: 0, found: 0 };
  for (; score.asked < count; score.asked++) {
    const words = random.pick(passages).words.trim().split(' ');
    const at = random.below(Math.max(1, words.length - 4));
    const phrase = words.slice(at, at + 2 + (score.asked % 3)).join(' ');
    const records = await (await search.passages({ text: `"${phrase}"` })).next(Number.POSITIVE_INFINITY);
    const places = records.flatMap(({ record, hits }) =>
      hits.flatMap(({ passage: { id } }) => (id ? `${record.href}#${id}` : [])),
    );
    const expected = passages.filter(({ words }) => words.includes(` ${phrase} `)).map(({ place }) => place);
    const found = new Set(places);
    score.places += expected.length;
    score.found += expected.filter((place) => found.has(place)).length;
    if (places.toSorted().join() !== expected.toSorted().join()) missed.push(phrase);
  }
  return { ...score, missed };
}
