import { type Candidate, findCandidates } from '../src/text/suggest/candidates.ts';
import { type NerDocument, type NerName, readNer } from './suggest/read-ner.ts';

const help = `npm run bench -- suggest [--types PER,ORG] [--half 1|2] [--errors] [--json]
Compares the names that \`npm run suggest\` finds in a text with named entities that people marked there: mention by
mention, with the exact words and with an overlap.

BENCH_NER names a folder of files (.conll, .conllu, .bio, .iob, .tsv, .txt; folders within it too): a token a line,
columns parted by tabs or spaces, the token first (or second, after a number), the tag last (O, B-PER, I-PER …), an
empty line between sentences. A line that begins with -DOCSTART- or “# newdoc” begins a document; in a file without
one, twenty sentences are a document. Only names of --types count (all, when absent): others are neither right nor
wrong. --half takes every other document: the first, third … or the second, fourth …`;

type Span = Pick<Candidate, 'block' | 'start' | 'end'>;

export async function run(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(help);
  const folder = process.env.BENCH_NER;
  if (!folder) {
    console.error('BENCH_NER must name a folder of texts with named entities; `--help` says of which form.');
    process.exitCode = 2;
    return;
  }
  const option = (name: string) => args[args.indexOf(name) + 1 || args.length];
  const types = option('--types')?.split(',');
  const half = Number(option('--half') ?? 0);
  const documents = readNer(folder).filter((_, index) => half === 0 || (index + 1) % 2 === half % 2);
  const sum = { marked: 0, found: 0, exact: 0, touchedMarked: 0, touchedFound: 0 };
  let bytes = 0;
  let milliseconds = 0;
  for (const document of documents) {
    const started = performance.now();
    const candidates = findCandidates(document.blocks);
    milliseconds += performance.now() - started;
    bytes += Buffer.byteLength(document.blocks.join(''));
    const { marked, found } = compare(document, candidates, types);
    sum.marked += marked.length;
    sum.found += found.length;
    sum.exact += found.filter((span) => marked.some((name) => isSame(span, name))).length;
    sum.touchedFound += found.filter((span) => marked.some((name) => overlaps(span, name))).length;
    sum.touchedMarked += marked.filter((name) => found.some((span) => overlaps(span, name))).length;
    if (args.includes('--errors')) printErrors(document, marked, found);
  }
  const rows = [
    { words: 'exact', ...scores(sum.exact / sum.found, sum.exact / sum.marked) },
    { words: 'overlap', ...scores(sum.touchedFound / sum.found, sum.touchedMarked / sum.marked) },
  ];
  if (!args.includes('--json')) {
    console.log(
      `${documents.length} documents, ${sum.marked} names, ${sum.found} found, ${(bytes / milliseconds / 1000).toFixed(1)} MB/s`,
    );
    console.table(rows);
  }
  console.log(JSON.stringify({ bench: 'suggest', documents: documents.length, names: sum.marked, rows }));
}

/** What counts: names of the types asked for, and candidates that touch no other name. */
function compare({ names }: NerDocument, candidates: readonly Span[], types: readonly string[] | undefined) {
  const counts = ({ type }: NerName) => types?.includes(type) ?? true;
  const others = names.filter((name) => !counts(name));
  return {
    marked: names.filter(counts),
    found: candidates.filter((span) => !others.some((name) => overlaps(span, name))),
  };
}

function scores(precision: number, recall: number) {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const f1 = (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

function isSame(a: Span, b: Span): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

function printErrors({ blocks }: NerDocument, marked: readonly NerName[], found: readonly Span[]): void {
  const show = (sign: string, { block, start, end }: Span) => {
    const text = blocks[block] ?? '';
    console.log(
      `${sign} ${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`,
    );
  };
  for (const name of marked) if (!found.some((span) => isSame(span, name))) show(`- ${name.type}`, name);
  for (const span of found) if (!marked.some((name) => isSame(span, name))) show('+', span);
}
