import type { Bundle, Candidate, OpenIndex } from './pagefind.ts';
import { type Postings, readNames, readPostings } from './postings.ts';

/**
 * The articles that hold `words` in a row, by their stems. Pagefind compares every place of each of the words with every
 * article that holds them all, which takes long where words are common; we read its index ourselves.
 */
export async function findPhrase(bundle: Bundle, words: readonly string[]): Promise<Candidate[]> {
  const found = bundle.indexes.map(async (index) => {
    const { names, postingsOf } = open.get(index) ?? openPostings(index);
    const places = placesOf(await postingsOf(words));
    return Array.from(places, ([article, place]) => index.candidate(names[article] ?? '', place));
  });
  return (await Promise.all(found)).flat();
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

const nowhere: Postings = { articles: new Set(), places: () => [] };

/** By article, the first place where the words follow each other. */
function placesOf(words: readonly Postings[]): Map<number, number> {
  const places = new Map<number, number>();
  const [rarest, ...others] = words.toSorted((a, b) => a.articles.size - b.articles.size);
  for (const article of rarest?.articles ?? []) {
    if (!others.every(({ articles }) => articles.has(article))) continue;
    const lists = words.map((postings, step) => ({ step, places: postings.places(article) }));
    const [fewest, ...rest] = lists.toSorted((a, b) => a.places.length - b.places.length);
    const from = fewest?.places
      .map((place) => place - fewest.step)
      .find((from) => rest.every(({ step, places }) => places.includes(from + step)));
    if (from !== undefined) places.set(article, from);
  }
  return places;
}
