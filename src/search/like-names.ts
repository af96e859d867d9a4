import { editDistance } from '../text/nearest.ts';
import { skeletonOfWords } from '../text/skeleton.ts';
import { bestOf, type NameMatch, wordsOf } from './match-names.ts';
import type { NoteName } from './note-name.ts';

/** The notes whose names sound like `query` or are what it may have meant to type, best first. */
export function matchLikeNames(query: string, notes: readonly NoteName[]): NameMatch[] {
  const skeleton = skeletonOfWords(wordsOf(query));
  return bestOf(query, notes, ({ words }, name) => {
    if (words.length === 0) return;
    const errors = typingErrors(words.join(''), wordsOf(name).join(''));
    if (errors !== undefined) return { rank: 'mistyped', errors };
    if (skeleton && knownSkeleton(name) === skeleton) return { rank: 'sounds', errors: 0 };
    const near = nearWords(words, wordsOf(name));
    return near === undefined ? near : { rank: 'near', errors: near };
  });
}

const skeletons = new Map<string, string | undefined>();

function knownSkeleton(name: string): string | undefined {
  if (!skeletons.has(name)) skeletons.set(name, skeletonOfWords(wordsOf(name)));
  return skeletons.get(name);
}

/** The word of `known` that `word` may have meant to be, or nothing when more than a third of it differs. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const errors = within(word, candidate, least - 1) ?? least;
    if (errors < least) [best, least] = [candidate, errors];
  }
  return best;
}

/** One error in a short name, two in a longer one. */
function typingErrors(query: string, name: string): number | undefined {
  return within(query, name, name.length < 6 ? 1 : 2);
}

/** Errors, when each word of the query is near one of the name; words of three letters must be the name’s own. */
function nearWords(query: readonly string[], name: readonly string[]): number | undefined {
  let errors = 0;
  for (const word of query) {
    const each = name.flatMap((other) =>
      word === other ? 0 : word.length > 3 ? (typingErrors(word, other) ?? []) : [],
    );
    if (each.length === 0) return;
    errors += Math.min(...each);
  }
  return errors;
}

function within(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return;
  const errors = editDistance(a, b);
  return errors <= most ? errors : undefined;
}
