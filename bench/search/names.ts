import { loadLibrary } from '../../src/library.ts';
import type { Search } from '../../src/search/query.ts';
import { searchWords } from '../../src/search/words.ts';
import { createRandom, type Random } from '../prose/random.ts';

export interface NameScore {
  readonly asked: number;
  readonly noteFirst: number;
  /** Of those whose note is named somewhere. */
  readonly named: number;
  readonly passageFirst: number;
  readonly missed: readonly string[];
}

/**
 * Asks for every name and alias of the library in `root`, each with `errors` typing errors (0 or 1); for passages with
 * one in `every`.
 */
export async function scoreNames(
  search: Search,
  root: string,
  errors: number,
  every = 1,
): Promise<NameScore> {
  const { notes } = await loadLibrary(root, '/');
  const random = createRandom(7);
  const missed: string[] = [];
  const score = { asked: 0, noteFirst: 0, named: 0, passageFirst: 0 };
  for (const { note, mentions } of notes) {
    for (const name of [note.name, ...note.aliases]) {
      const query = errors > 0 ? mistype(name, random) : name;
      score.asked++;
      const same = new Set(
        notes.filter((other) => names(other.note).includes(spelling(name))).map((other) => other.note.id),
      );
      let [first] = await search.notes(query);
      if (!first || !same.has(first.note.id)) {
        // As the box shows them where nothing holds the words.
        const { instead } = await search.passages({ text: query });
        first = instead?.notes[0] ?? first;
      }
      if (first && same.has(first.note.id)) score.noteFirst++;
      else missed.push(`${name} ← ${query}: ${first?.note.names[0]} (${first?.rank})`);
      if (mentions === 0 || score.asked % every > 0) continue;
      score.named++;
      const [record] = await (await search.passages({ text: query })).next(1);
      const passage = record?.hits[0]?.passage;
      const holds =
        passage?.mentions.some(({ subject }) => same.has(subject.note)) || spells(passage?.text ?? '', name);
      if (holds) score.passageFirst++;
      else missed.push(`${name} ← ${query}: passage ${passage?.text.slice(0, 60)}`);
    }
  }
  return { ...score, missed };
}

function names({ name, aliases }: { name: string; aliases: readonly string[] }): string[] {
  return [name, ...aliases].map(spelling);
}

function spelling(name: string): string {
  return searchWords(name)
    .map(({ fold }) => fold)
    .join(' ');
}

function spells(text: string, name: string): boolean {
  return ` ${spelling(text)} `.includes(` ${spelling(name)} `);
}

/** One letter left out, doubled wrongly, exchanged, or swapped with its neighbour. */
function mistype(name: string, random: Random): string {
  const letters = Array.from(name);
  const places = letters.flatMap((letter, at) => (/[\p{L}\p{N}]/u.test(letter) ? at : []));
  const at = random.pick(places);
  const other = 'abcdefghijklmnopqrstuvwxyz'[random.below(26)] ?? 'x';
  const kind = random.below(4);
  const next = letters[at + 1];
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, other);
  else if (kind === 2 || next === undefined || next === letters[at]) letters[at] = other;
  else letters.splice(at, 2, next, letters[at] ?? '');
  return letters.join('');
}
