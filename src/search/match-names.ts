import type { NoteName, WrittenName } from './note-name.ts';
import { foldsIn } from './words.ts';

/** How a note’s name was met, the surest first. */
export const matchRanks = ['same', 'begins', 'within', 'holds', 'mistyped', 'sounds', 'near'] as const;
export type MatchRank = (typeof matchRanks)[number];

export interface NameMatch {
  readonly note: NoteName;
  /** The name or alias that was met. */
  readonly name: string;
  readonly rank: MatchRank;
  /** Typing errors between the query and the name. */
  readonly errors: number;
}

/** The notes whose names say the words of `query`, best first; see `matchLikeNames` for those that nearly do. */
export function matchNames(query: string, notes: readonly NoteName[]): NameMatch[] {
  return bestOf(query, notes, ({ words }, name) => {
    const rank = words.length > 0 ? compare(words, wordsOf(name)) : undefined;
    return rank && { rank, errors: 0 };
  });
}

/** Whether nobody but who was met first can be meant by `query`. */
export function isSure(query: string, [first]: readonly NameMatch[]): boolean {
  if (!first) return false;
  return first.rank === 'same' || first.rank === 'begins' || wordsOf(query).length === 1;
}

/** Whether one of the names may be meant by `query`, with an error: a word of it is theirs, or it begins or ends as they do. */
export function mayMean(query: string, notes: readonly NoteName[]): boolean {
  const words = wordsOf(query);
  const asked = words.join('');
  return notes.some(({ names }) =>
    names.some((name) => {
      const theirs = wordsOf(name);
      const whole = theirs.join('');
      return (
        theirs.some((word) => word.length > 3 && words.includes(word)) ||
        (Math.abs(whole.length - asked.length) < 3 &&
          (whole.startsWith(asked.slice(0, 3)) || whole.endsWith(asked.slice(-3))))
      );
    }),
  );
}

/** Of each note its best name by `compare`, the best notes first. */
export function bestOf(
  query: string,
  notes: readonly NoteName[],
  compare: (query: AskedName, name: string) => Likeness | undefined,
): NameMatch[] {
  const asked = { text: query, words: wordsOf(query) };
  const order = ({ rank, errors }: Likeness) => matchRanks.indexOf(rank) * 8 + errors;
  return notes
    .flatMap((note) => {
      const matches = note.names.flatMap((name): NameMatch[] => {
        const likeness = compare(asked, name);
        return likeness ? [{ note, name, ...likeness }] : [];
      });
      return matches.toSorted((a, b) => order(a) - order(b))[0] ?? [];
    })
    .toSorted(
      (a, b) => order(a) - order(b) || b.note.passages - a.note.passages || a.name.length - b.name.length,
    );
}

type Likeness = Pick<NameMatch, 'rank' | 'errors'>;

interface AskedName {
  readonly text: string;
  readonly words: readonly string[];
}

const folded = new Map<string, readonly string[]>();

/** A name as it is written, whose folds are kept. */
export function readName(written: WrittenName): string {
  if (typeof written === 'string') return written;
  const [name, ...folds] = written;
  folded.set(name, folds);
  return name;
}

/** The folded words of a name. */
export function wordsOf(name: string): readonly string[] {
  const known = folded.get(name) ?? foldsIn(name);
  folded.set(name, known);
  return known;
}

function compare(query: readonly string[], name: readonly string[]): MatchRank | undefined {
  if (name.length === 0) return;
  if (query.some((_, at) => runAt(query, name, at))) return query.length === name.length ? 'same' : 'within';
  const last = query.length - 1;
  if (query.every((word, at) => (at === last ? name[at]?.startsWith(word) : name[at] === word)))
    return 'begins';
  const left = [...name];
  const held = query.every((word) => {
    const exact = left.indexOf(word);
    const at = exact < 0 ? left.findIndex((other) => other.startsWith(word)) : exact;
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return held ? 'holds' : undefined;
}

function runAt(query: readonly string[], name: readonly string[], at: number): boolean {
  return name.every((word, index) => query[at + index] === word);
}
