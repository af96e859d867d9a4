import { findWords } from '../text/fold.ts';
import { editDistance } from '../text/nearest.ts';
import { skeletonOf } from '../text/skeleton.ts';
import type { NoteName } from './note-name.ts';

/** How a note’s name was met, the surest first. */
export const matchRanks = ['same', 'within', 'begins', 'holds', 'sounds', 'mistyped', 'near'] as const;
export type MatchRank = (typeof matchRanks)[number];

export interface NameMatch {
  readonly note: NoteName;
  /** The name or alias that was met. */
  readonly name: string;
  readonly rank: MatchRank;
  /** Typing errors between the query and the name. */
  readonly errors: number;
}

/** The notes that `query` may mean, best first; likenesses only where nothing says the words themselves. */
export function matchNames(query: string, notes: readonly NoteName[]): NameMatch[] {
  const words = findWords(query).map(({ fold }) => fold);
  if (words.length === 0) return [];
  const skeleton = skeletonOf(query);
  const matches = notes.flatMap((note) => bestMatch(note, words, skeleton) ?? []);
  const order = ({ rank, errors }: NameMatch) => matchRanks.indexOf(rank) * 8 + errors;
  matches.sort((a, b) => order(a) - order(b) || b.note.passages - a.note.passages || byLength(a, b));
  const sure = matches.filter(({ rank }) => matchRanks.indexOf(rank) <= matchRanks.indexOf('holds'));
  return sure.length > 0 ? sure : matches;
}

function byLength(a: NameMatch, b: NameMatch): number {
  return a.name.length - b.name.length || a.name.localeCompare(b.name, 'en');
}

function bestMatch(
  note: NoteName,
  words: readonly string[],
  skeleton: string | undefined,
): NameMatch | undefined {
  let best: NameMatch | undefined;
  for (const name of note.names) {
    const found = compare(words, wordsOf(name));
    const sounds = !found && skeleton !== undefined && skeletonOf(name) === skeleton;
    const match = found ?? (sounds ? { rank: 'sounds' as const, errors: 0 } : mistyped(words, wordsOf(name)));
    if (!match) continue;
    const worse =
      best &&
      (matchRanks.indexOf(match.rank) - matchRanks.indexOf(best.rank) || match.errors - best.errors) >= 0;
    if (!worse) best = { note, name, ...match };
  }
  return best;
}

const folded = new Map<string, readonly string[]>();

function wordsOf(name: string): readonly string[] {
  const known = folded.get(name) ?? findWords(name).map(({ fold }) => fold);
  folded.set(name, known);
  return known;
}

function compare(
  query: readonly string[],
  name: readonly string[],
): Pick<NameMatch, 'rank' | 'errors'> | undefined {
  if (name.length === 0) return;
  const last = query.length - 1;
  if (runAt(query, name, 0) && query.length === name.length) return { rank: 'same', errors: 0 };
  if (query.some((_, at) => runAt(query, name, at))) return { rank: 'within', errors: 0 };
  if (query.every((word, at) => (at === last ? name[at]?.startsWith(word) : name[at] === word)))
    return { rank: 'begins', errors: 0 };
  const left = [...name];
  const held = query.every((word) => {
    const exact = left.indexOf(word);
    const at = exact < 0 ? left.findIndex((other) => other.startsWith(word)) : exact;
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return held ? { rank: 'holds', errors: 0 } : undefined;
}

function runAt(query: readonly string[], name: readonly string[], at: number): boolean {
  return name.every((word, index) => query[at + index] === word);
}

/** One error in a short name, two in a longer one; else each word near one of the name’s. */
function mistyped(
  query: readonly string[],
  name: readonly string[],
): Pick<NameMatch, 'rank' | 'errors'> | undefined {
  const [a, b] = [query.join(' '), name.join(' ')];
  const whole = within(a, b, b.length < 6 ? 1 : 2);
  if (whole !== undefined) return { rank: 'mistyped', errors: whole };
  let errors = 0;
  for (const word of query) {
    const least = Math.min(
      ...name.map((other) =>
        word === other ? 0 : word.length < 4 ? 9 : (within(word, other, other.length < 6 ? 1 : 2) ?? 9),
      ),
    );
    if (least > 2) return;
    errors += least;
  }
  return { rank: 'near', errors };
}

function within(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return;
  const distance = editDistance(a, b);
  return distance <= most ? distance : undefined;
}
