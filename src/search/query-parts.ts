import { idKey } from './buckets.ts';
import type { Range } from './find-in-record.ts';
import type { OpenIndex, Places } from './open-index.ts';
import type { QueryPart } from './query-part.ts';
import { runsOf } from './runs-of.ts';
import { foldsIn } from './words.ts';

/** Several words in a row. */
export function phrasePart(words: readonly string[]): QueryPart {
  return {
    words,
    places: (index) => findPhrase(index, words),
    marks: ({ text }) => runsOf(words, text),
  };
}

/** A word so common that it is looked for in the texts alone. */
export function commonPart(word: string): QueryPart {
  return { ...phrasePart([word]), places: () => undefined };
}

/** Notes under any of their names; `words` is that which was asked. */
export function subjectPart(words: readonly string[], notes: readonly string[]): QueryPart {
  return {
    words,
    async places(index) {
      const found = await Promise.all(notes.map((note) => index.places(idKey(note))));
      // Another host need not have the note.
      if (index.isElsewhere) found.push(await findPhrase(index, words));
      return new Map(found.flatMap((places) => [...places]));
    },
    marks: ({ text, mentions }): Range[] => [
      ...runsOf(words, text),
      ...mentions.filter(({ subject }) => notes.includes(subject.note)),
    ],
    others({ text, mentions }) {
      const said = mentions
        .filter(({ subject }) => notes.includes(subject.note))
        .map(({ start, end }) => text.slice(start, end));
      // A name that holds the one that was asked for needs no telling.
      if (said.some((name) => runsOf(words, name).length > 0)) return [];
      return [...new Map(said.map((name) => [foldsIn(name).join(' '), name])).values()];
    },
  };
}

async function findPhrase(index: OpenIndex, words: readonly string[]): Promise<Places> {
  return (await import('./find-phrase.ts')).findPhrase(index, words);
}
