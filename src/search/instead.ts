import { ask, type Question } from './ask.ts';
import { matchLikeNames, nearestWord } from './like-names.ts';
import { notesFor, type OpenDirectory } from './load-directory.ts';
import { isSure, matchNames, type NameMatch } from './match-names.ts';
import type { NoteName } from './note-name.ts';
import type { QueryPart } from './query-part.ts';
import { subjectPart } from './query-parts.ts';
import { phrase } from './quotes.ts';
import { keysOf } from './word-keys.ts';

/** What to show where nothing holds all the words. */
export interface Instead {
  /** The notes whose names are nearly what was asked. */
  readonly notes: readonly NameMatch[];
  /** Words that stand nowhere, each with the nearest that does. */
  readonly unknown: readonly { readonly word: string; readonly nearest: string | undefined }[];
  /** The note that was searched for instead. */
  readonly meant: NameMatch | undefined;
}

/** `sure`, and the notes whose names are nearly what was typed. */
export function withLikeNames(
  text: string,
  known: readonly NoteName[],
  sure: readonly NameMatch[],
): NameMatch[] {
  const like = phrase.test(text) ? [] : matchLikeNames(text, known);
  const mistyped = like.filter(({ rank }) => rank === 'mistyped');
  const others = like.filter(({ rank }) => rank === 'sounds' || (rank === 'near' && sure.length === 0));
  const all = [...mistyped, ...sure, ...others];
  return all.filter(({ note }, at) => all.findIndex((other) => other.note === note) === at);
}

/** The passages of the note that was meant, else those whose words begin as asked, else the words that are unknown. */
export async function findInstead(
  text: string,
  question: Question,
  directory: OpenDirectory,
): Promise<{ readonly asked: Question; readonly instead: Instead }> {
  const { parts } = question;
  const known = await notesFor(directory, text);
  const sure = matchNames(text, known);
  const notes = isSure(text, sure) ? sure : withLikeNames(text, known, sure);
  const unknown = await unknownWords(parts, directory);
  const begun = parts.map((part) => (part.isWord ? begunPart(part) : part));
  const asBegun = unknown.length > 0 ? { ...question, indexes: nowhere } : { ...question, parts: begun };
  // Between quotation marks is meant what is said.
  const [meant] = phrase.test(text) ? [] : notes;
  const isWrong = meant?.rank === 'mistyped' || meant?.rank === 'sounds';
  if (meant && meant.rank !== 'near' && (isWrong || !(await isAnswered(asBegun)))) {
    const asMeant = { ...question, parts: [subjectPart([], [meant.note.id])] };
    if (await isAnswered(asMeant)) return { asked: asMeant, instead: { notes, unknown, meant } };
  }
  return { asked: asBegun, instead: { notes, unknown, meant: undefined } };
}

async function nowhere(): Promise<[]> {
  return [];
}

async function isAnswered(question: Question): Promise<boolean> {
  return (await ask(question)).length > 0;
}

/** Words that begin so. */
function begunPart(part: QueryPart): QueryPart {
  return { ...part, places: (index) => index.places(`${part.words[0]}*`) };
}

async function unknownWords(
  parts: readonly QueryPart[],
  directory: OpenDirectory,
): Promise<Instead['unknown']> {
  const words = [...new Set(parts.flatMap((part) => part.words))];
  const checked = await Promise.all(
    words.map(async (word) => {
      const known = await directory.wordsBy(keysOf(word));
      return known.some((other) => other.startsWith(word))
        ? []
        : [{ word, nearest: nearestWord(word, known) }];
    }),
  );
  return checked.flat();
}
