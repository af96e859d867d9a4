import type { Also } from './also.ts';
import { ask, type Question } from './ask.ts';
import { collect } from './collect.ts';
import type { Indexes } from './directory.ts';
import { notesIn, type OpenDirectory } from './load-directory.ts';
import { matchNames } from './match-names.ts';
import type { NoteName } from './note-name.ts';
import { ahead, once } from './once.ts';
import { fetchPacked, type OpenIndex, openIndex } from './open-index.ts';
import type { Search } from './query.ts';
import { wordPart } from './query-part.ts';
import { startStemmer } from './stemmer.ts';
import { foldsIn, loadLetters, quotes } from './words.ts';

/** Milliseconds that the indexes leave the connection to the names, which the first query asks for. */
const headStart = 500;

/** The half of a search that asks Pagefind’s indexes, below `root`. */
export function openPassages(
  root: string,
  directory: OpenDirectory,
  also: Also | undefined,
): Search['passages'] {
  const stemmerOf = once(async (wasm: string) => startStemmer(await fetchPacked(root + wasm)));
  const open = async ({ wasm, metas }: Indexes, lang?: string): Promise<OpenIndex[]> => {
    const stemmer = stemmerOf(wasm);
    const own = metas.map((path) => openIndex(stemmer, root + path));
    const others = also?.openIndexes(stemmer, lang);
    return [...(await Promise.all(own)), ...((await others) ?? [])];
  };
  const articles = once(async () => {
    const opened = Object.entries(directory.bundles).map(([lang, indexes]) => open(indexes, lang));
    return (await Promise.all(opened)).flat();
  });
  const pages = once(() => articles().then(() => open(directory.pages)));
  setTimeout(() => ahead(articles()), headStart);
  let isLater = false;
  return async (query, isCounting) => {
    const { text } = query;
    await loadLetters(text);
    const folds = foldsIn(text);
    // What one word needs can be loaded before it is known whether it is a name.
    if (isLater && folds.length === 1)
      ahead(articles().then((all) => Promise.all(all.map((index) => index.places(folds[0] ?? '')))));
    isLater = true;
    const named = await notesIn(directory, text);
    ahead(articles());
    // What is counted is counted to the last.
    const common = isCounting ? [] : directory.common;
    const filters =
      Object.keys(query).length > 1 ? (await import('./count-facets.ts')).openFilters(query) : undefined;
    const parts = isPlain(text, named, common)
      ? folds.map(wordPart)
      : (await import('./parse-query.ts')).parseQuery(text, named, common);
    const question: Question = { articles, pages, filters, parts };
    const sources = ask(question);
    if (parts.length === 0 || (await sources[0]?.())?.length) return collect(question, sources);
    const { findInstead } = await import('./instead.ts');
    const { asked, instead } = await findInstead(text, question, sources, directory);
    return { ...collect(asked, ask(asked)), instead };
  };
}

/** Whether each word of a query is meant by itself. */
function isPlain(text: string, named: readonly NoteName[], common: readonly string[]): boolean {
  const folds = foldsIn(text);
  const rarer = folds.filter((fold) => !common.includes(fold));
  return (
    !matchNames(text, named).some(({ rank }) => rank === 'same' || rank === 'within') &&
    !quotes.test(text) &&
    folds.length === (text.match(/\S+/g) ?? []).length &&
    // Common words are looked up where there are no others.
    (rarer.length === 0 || rarer.length === folds.length)
  );
}
