import type { Also } from './also.ts';
import { ask, type Question } from './ask.ts';
import { collect } from './collect.ts';
import { notesIn, type OpenDirectory } from './load-directory.ts';
import { matchNames } from './match-names.ts';
import type { NoteName } from './note-name.ts';
import { ahead, once } from './once.ts';
import { openIndex } from './open-index.ts';
import type { Search } from './query.ts';
import { wordPart } from './query-part.ts';
import { foldsIn, loadLetters, quotes } from './words.ts';

/** The half of a search that asks the index of the site at `base`. */
export function openPassages(
  base: string,
  directory: OpenDirectory,
  also: Also | undefined,
): Search['passages'] {
  const own = openIndex(base, directory.index);
  const indexes = once(async () => [own, ...((await also?.indexes(own.stemmers)) ?? [])]);
  let isLater = false;
  return async (query, isCounting) => {
    const { text } = query;
    await loadLetters(text);
    const folds = foldsIn(text);
    // What words need is loaded before it is known whether they are a name; at first the names have the connection alone.
    if (isLater || folds.length === 1)
      for (const fold of folds) if (!own.common.includes(fold)) ahead(own.places(fold));
    isLater = true;
    if (quotes.test(text)) ahead(import('./find-phrase.ts'));
    const named = await notesIn(directory, text);
    // What is counted is counted to the last.
    const common = isCounting ? [] : own.common;
    const filters =
      Object.keys(query).length > 1 ? (await import('./count-facets.ts')).openFilters(query) : undefined;
    const parts = isPlain(text, named, common)
      ? folds.map(wordPart)
      : (await import('./parse-query.ts')).parseQuery(text, named, common);
    const question: Question = { indexes, filters, parts };
    // Signs alone stand nowhere; without anything, filters alone ask.
    const candidates = text && parts.length === 0 ? [] : await ask(question);
    if (parts.length === 0 || candidates.length > 0) return collect(question, candidates);
    const { findInstead } = await import('./instead.ts');
    const { asked, instead } = await findInstead(text, question, directory);
    return { ...collect(asked, await ask(asked)), instead };
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
