import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Block, findRepeats } from '../src/text/repeats.ts';
import { generateProse } from './prose/generate-prose.ts';
import { createRandom } from './prose/random.ts';
import { measureRecall, type Plan } from './repeats/recall.ts';
import { generateSources, readSources, type Source, withoutRepeats } from './repeats/sources.ts';
import { variants } from './repeats/variants.ts';

const usage = `Usage: [BENCH_TEXTS=folder] npm run bench -- repeats [--each] [--show] [--large 40000] [--seed 1] [--seeds 1] [--words 12] [--at-once 1]
Without BENCH_TEXTS the prose is generated. Variants are made of paragraphs with so many words or more and put into
a document so many at once, in so many draws (seeds) of which the sum is printed; --each measures each folder in the
folder by itself and prints a line for it. What is removed from the untouched texts is printed for a person to judge,
and which documents were left alone for which rule; --show prints every miss too.`;

/** Recall for each variant, removals from untouched texts and speed, as a table and as a line of JSON. */
export async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(usage);
  const option = (name: string, otherwise: number): number => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  const show = args.includes('--show') ? (line: string) => console.log(line) : () => {};
  const seed = option('--seed', 1);
  const plan = {
    seed,
    seeds: option('--seeds', 1),
    least: option('--words', 12),
    atOnce: option('--at-once', 1),
  };
  const folder = process.env.BENCH_TEXTS;
  if (folder && args.includes('--each')) {
    const measured = foldersIn(folder).map((name) => measureFolder(join(folder, name), plan, show));
    console.table(measured.map(({ row }) => row));
    console.log(JSON.stringify(measured.map(({ folder, recall, clean }) => ({ folder, recall, clean }))));
    return;
  }
  const sources = (folder ? readSources(folder) : generateSources(seed)).map(withoutRepeats);
  const clean = measureClean(sources);
  const recall = variants.map((variant) => measureRecall(variant, sources, plan, show));
  const large = measureLarge(option('--large', 40_000), seed);
  console.table(
    recall.map(({ variant, injected, found, form, target, missed }) => ({
      variant,
      injected,
      'found %': percent(found, injected),
      'right form %': percent(form, injected),
      'target %': target === undefined ? 'must stay' : target * 100,
      missed: Object.entries(missed)
        .map(([why, count]) => `${count} ${why}`)
        .join(', '),
    })),
  );
  console.table([{ ...clean, 'per 5,000': ((clean.removed / clean.paragraphs) * 5000).toFixed(2) }, large]);
  console.log(JSON.stringify({ recall, clean, large }));
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

/** The share found of how many of each variant, and what was removed from the untouched texts. */
function measureFolder(folder: string, plan: Plan, show: (line: string) => void) {
  const sources = readSources(folder).map(withoutRepeats);
  const clean = measureClean(sources);
  const recall = variants.map((variant) => measureRecall(variant, sources, plan, show));
  const shares = recall.map(({ variant, found, injected }) => [
    variant,
    `${percent(found, injected)} of ${injected}`,
  ]);
  const { paragraphs, removed, abstained } = clean;
  const name = basename(folder);
  const row = { folder: name, ...Object.fromEntries(shares), paragraphs, removed, abstained };
  return { folder: name, recall, clean, row };
}

function measureClean(sources: readonly Source[]) {
  const measure = () => sources.map(({ blocks }) => findRepeats(blocks));
  measure();
  const { value: results, seconds } = timed(measure);
  let [paragraphs, removed, abstained, bytes] = [0, 0, 0, 0];
  for (const [at, { repeats, abstained: reason }] of results.entries()) {
    const { name, blocks } = sources[at] as Source;
    paragraphs += blocks.filter(({ kind }) => kind === 'paragraph').length;
    bytes += blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    removed += repeats.length;
    if (reason) {
      abstained++;
      console.log(`ABSTAINED ${name}: ${reason}`);
    }
    for (const { index, of, form, likeness } of repeats) {
      console.log(
        `REMOVED ${name} ${form} ${likeness.toFixed(2)}\n  ${blocks[index]?.text}\n  ${blocks[of]?.text}`,
      );
    }
  }
  return { documents: sources.length, paragraphs, removed, abstained, 'MB/s': rate(bytes, seconds) };
}

/** A document of `paragraphs` paragraphs, one in twenty of them a repeat. */
function measureLarge(paragraphs: number, seed: number) {
  const random = createRandom(seed);
  const texts = generateProse(seed, paragraphs);
  for (let at = 0; at < paragraphs; at += 20) texts[at] = texts[random.below(paragraphs)] ?? '';
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
  const { value, seconds } = timed(() => findRepeats(blocks));
  return {
    paragraphs,
    repeats: value.repeats.length,
    seconds: seconds.toFixed(1),
    'MB/s': rate(bytes, seconds),
  };
}

/** Seconds of the processor: other programs on the machine do not count. */
function timed<T>(task: () => T): { value: T; seconds: number } {
  const before = process.cpuUsage();
  const value = task();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

function rate(bytes: number, seconds: number): number {
  return Math.round(bytes / 1e5 / seconds) / 10;
}

function percent(part: number, all: number): string {
  return all ? ((part / all) * 100).toFixed(2) : '–';
}
