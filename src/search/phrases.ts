import type { OpenIndex } from './open-index.ts';
import type { Bundle, Candidate } from './pagefind.ts';
import { type Postings, readNames, readPostings } from './postings.ts';

/**
 * The articles that hold the words of `phrase` in a row, by their stems; those of `without` are taken for any. Pagefind
 * compares every place of each of the words with every article that holds them all, which takes long where words are
 * common; we read its index ourselves.
 */
export async function findPhrase(
  bundle: Bundle,
  phrase: readonly string[],
  without: ReadonlySet<string> = new Set(),
): Promise<Candidate[]> {
  const sought = phrase.map((word, step) => ({ word, step })).filter(({ word }) => !without.has(word));
  const words = sought.map(({ word }) => word);
  const steps = sought.map(({ step }) => step);
  const found = await bundle.all(async (index) => {
    const { names, postingsOf } = open.get(index) ?? openPostings(index);
    const places = placesOf(await postingsOf(words), steps);
    return Array.from(places, ([article, place]) => index.candidate(names[article] ?? '', place));
  });
  return found.flat();
}

interface OpenPostings {
  readonly names: readonly string[];
  postingsOf(words: readonly string[]): Promise<Postings[]>;
}

const open = new WeakMap<OpenIndex, OpenPostings>();

function openPostings(index: OpenIndex): OpenPostings {
  const known = new Map<string, Postings>();
  const opened: OpenPostings = {
    names: readNames(index.meta),
    async postingsOf(words) {
      const stems = index.stems(words.join(' '));
      const missing = new Set(stems.filter((stem) => !known.has(stem)));
      const asked = words.filter((_, at) => missing.has(stems[at] ?? ''));
      for (const file of await index.wordFiles(asked.join(' ')))
        for (const [stem, postings] of readPostings(file, missing)) known.set(stem, postings);
      return stems.map((stem) => known.get(stem) ?? nowhere);
    },
  };
  open.set(index, opened);
  return opened;
}

const nowhere: Postings = { articles: new Set(), places: () => [], size: 0 };

/** By article, the first place from which on the words stand so many steps off. */
function placesOf(words: readonly Postings[], steps: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  const [rarest, ...others] = words
    .map((postings, at) => ({ ...postings, step: steps[at] ?? 0 }))
    .sort((a, b) => a.size - b.size);
  for (const article of rarest?.articles ?? []) {
    if (!others.every(({ articles }) => articles.has(article))) continue;
    let from = rarest?.places(article).map((place) => place - rarest.step) ?? [];
    for (const { places, step } of others) {
      if (from.length === 0) break;
      const there = places(article);
      from = from.filter((place) => there.includes(place + step));
    }
    if (from[0] !== undefined) places.set(article, from[0]);
  }
  return places;
}
