import { type Asked, ask, type Question } from './ask.ts';
import { matchLikeNames, nearestWord } from './like-names.ts';
import type { OpenDirectory } from './load-directory.ts';
import type { NameMatch } from './match-names.ts';
import type { NoteName } from './note-name.ts';
import type { QueryPart } from './parse-query.ts';
import type { Found } from './query.ts';

/** What to show where nothing holds all the words. */
export interface Instead extends Pick<Found, 'unknown' | 'instead'> {
  readonly parts: readonly QueryPart[];
  readonly asked: Asked;
}

/** `sure`, and the notes whose names are nearly what was typed. */
export function withLikeNames(
  text: string,
  known: readonly NoteName[],
  sure: readonly NameMatch[],
): NameMatch[] {
  const like = matchLikeNames(text, known);
  const mistyped = like.filter(({ rank }) => rank === 'mistyped');
  const others = like.filter(({ rank }) => rank === 'sounds' || (rank === 'near' && sure.length === 0));
  const all = [...mistyped, ...sure, ...others];
  return all.filter(({ note }, at) => all.findIndex((other) => other.note === note) === at);
}

/** The passages of the note that was `meant`, else those whose words begin as asked, else the words that are unknown. */
export async function findInstead(
  parts: readonly QueryPart[],
  asked: Asked,
  question: Question,
  meant: NameMatch | undefined,
  names: OpenDirectory,
): Promise<Instead> {
  if (await isAnswered(asked)) return { parts, asked, unknown: [], instead: undefined };
  const unknown = await unknownWords(parts, names);
  const begun = unknown.length > 0 ? nothing : ask(question, parts, true);
  const wrong = meant?.rank === 'mistyped' || meant?.rank === 'sounds';
  if (meant && meant.rank !== 'near' && (wrong || !(await isAnswered(begun)))) {
    const subject: QueryPart[] = [{ form: 'subject', words: [], notes: [meant.note.id] }];
    const askedInstead = ask(question, subject);
    if (await isAnswered(askedInstead))
      return { parts: subject, asked: askedInstead, unknown, instead: meant };
  }
  return { parts, asked: begun, unknown, instead: undefined };
}

const nothing: Asked = { sources: [], counts: async () => ({}) };

async function isAnswered({ sources }: Asked): Promise<boolean> {
  for (const source of sources) if ((await source()).length > 0) return true;
  return false;
}

async function unknownWords(parts: readonly QueryPart[], names: OpenDirectory): Promise<Found['unknown']> {
  const words = [...new Set(parts.flatMap((part) => part.words))];
  const checked = await Promise.all(
    words.map(async (word) => {
      const known = await names.wordsFor(word);
      return known.some((other) => other.startsWith(word))
        ? []
        : [{ word, nearest: nearestWord(word, known) }];
    }),
  );
  return checked.flat();
}
