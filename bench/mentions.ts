import { buildNames } from '../src/text/names/build-names.ts';
import { createNameFinder, type NameMatch } from '../src/text/names.ts';
import { type Label, type LinkedText, readLinked, writeNotes } from './mentions/read-linked.ts';

const help = `npm run bench -- mentions [--half 1|2] [--errors] [--json]
Writes notes for everything that is marked in a corpus of texts, with every form in which it is written as an alias
(but a person’s surname alone), finds their mentions, and compares: words and note must be the same.

BENCH_LINKED names a folder of .jsonl files, a text a line:
{ "text": "…", "labels": [{ "span": [start, end], "entity_id": "Q42", "name": "…", "type": "Q5" }] }
An "evaluation_span" says what of the text is marked. Types Q5 and Q215627 are people; labels with "coref" or
"optional", and names without a capital, do not count; an entity_id that is no Q-number means something that has no
note. Words that are an alias of two notes are an error for the author and count neither way. The row “as marked” is
the plain comparison. The row “by the rules” leaves out what the corpus and the rules of mentions differ about: names
within a longer name that has no note (“Berlin” in “Berlin Grand Prix”) or where nothing is marked, and surnames before
their bearer’s full name. --half takes every other text.`;

type Tally = Record<'right' | 'wrong' | 'nested' | 'unmarked' | 'missed' | 'early' | 'ambiguous', number>;

export async function run(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(help);
  const folder = process.env.BENCH_LINKED;
  if (!folder) {
    console.error('BENCH_LINKED must name a folder of linked texts; `--help` says of which form.');
    process.exitCode = 2;
    return;
  }
  const texts = readLinked(folder);
  const half = args.includes('--half') ? Number(args[args.indexOf('--half') + 1]) : 0;
  const notes = writeNotes(texts);
  const index = buildNames(notes);
  const names = new Map(notes.map(({ id, name, aliases }) => [id, new Set([name, ...aliases])]));
  const tally: Tally = { right: 0, wrong: 0, nested: 0, unmarked: 0, missed: 0, early: 0, ambiguous: 0 };
  for (const [number, text] of texts.entries()) {
    if (half > 0 && (number + 1) % 2 !== half % 2) continue;
    const say = args.includes('--errors') ? (line: string) => console.log(line) : () => {};
    compare(text, findAll(text.text, index), names, tally, say);
  }
  const { right, wrong, nested, unmarked, missed, early } = tally;
  const rows = [
    row('as marked', right, wrong + nested + unmarked, missed + early),
    row('by the rules', right, wrong, missed),
  ];
  if (!args.includes('--json')) {
    console.log(`${texts.length} texts, ${notes.length} notes; ${JSON.stringify(tally)}`);
    console.table(rows);
  }
  console.log(JSON.stringify({ bench: 'mentions', texts: texts.length, notes: notes.length, tally, rows }));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The mentions in all paragraphs; ranges are of the whole text. */
function findAll(text: string, index: ReturnType<typeof buildNames>): NameMatch[] {
  const finder = createNameFinder(index);
  let from = 0;
  return text.split('\n').flatMap((paragraph) => {
    const at = from;
    from += paragraph.length + 1;
    return finder
      .find(paragraph)
      .map((match) => ({ ...match, start: match.start + at, end: match.end + at }));
  });
}

function compare(
  { text, labels, from, to }: LinkedText,
  found: readonly NameMatch[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
  tally: Tally,
  say: (line: string) => void,
): void {
  const isMarked = ({ start, end }: Range) => from <= start && end <= to;
  const open = new Set(labels.filter((label) => label.entity && isMarked(label)));
  for (const match of found.filter(isMarked)) {
    const touching = labels.filter(({ start, end }) => start < match.end && match.start < end);
    const same = touching.find((label) => isSame(text, label, match));
    const isRight = match.ids.length === 1 && same?.entity === match.ids[0];
    if (isRight || match.ids.length > 1) {
      tally[isRight ? 'right' : 'ambiguous']++;
      for (const label of touching) open.delete(label);
    } else if (!same || same.entity) {
      const kind = wrongKind(touching, match);
      tally[kind]++;
      say(`+ ${kind} ${match.ids} ${around(text, match)}`);
    }
  }
  for (const label of open) {
    const id = label.entity ?? '';
    const isNamed = names.get(id)?.has(text.slice(label.start, label.end)) ?? false;
    const isMet = found.some(({ ids, by, start }) => ids[0] === id && by === 'name' && start < label.start);
    const kind = label.isPerson && !isNamed && !isMet ? 'early' : 'missed';
    tally[kind]++;
    say(`- ${kind} ${id} ${around(text, label)}`);
  }
}

function wrongKind(touching: readonly Label[], match: Range): 'unmarked' | 'nested' | 'wrong' {
  if (touching.length === 0) return 'unmarked';
  const isNested = ({ start, end, entity }: Label) => !entity && start <= match.start && match.end <= end;
  return touching.some(isNested) ? 'nested' : 'wrong';
}

/** Whether both are the same words, but for an article, a possessive or a last point. */
function isSame(text: string, label: Label, match: NameMatch): boolean {
  const bare = ({ start, end }: Range) => text.slice(start, end).replace(/^the |[’']s$|[.\s]+$/gi, '');
  return bare(label) === bare(match);
}

function around(text: string, { start, end }: Range): string {
  const words = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return words.replaceAll('\n', '⏎');
}

function row(count: string, right: number, wrong: number, missed: number) {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return { count, precision: round(right / (right + wrong)), recall: round(right / (right + missed)) };
}
