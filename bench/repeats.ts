import { type Block, findRepeats } from '../src/text/repeats.ts';
import { generateProse } from './prose/generate-prose.ts';
import { createRandom, type Random } from './prose/random.ts';
import { wordCount } from './repeats/edits.ts';
import { generateSources, readSources, type Source, withoutRepeats } from './repeats/sources.ts';
import { type Variant, variants } from './repeats/variants.ts';

const usage = `Usage: [BENCH_TEXTS=folder] npm run bench -- repeats [--show] [--large 40000] [--seed 1] [--words 12]
Without BENCH_TEXTS the prose is generated. Variants are made of paragraphs with so many words or more.
--show prints every miss and every wrong removal.`;

/** Recall for each variant, wrong removals and speed, as a table and as a line of JSON. */
export async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(usage);
  const option = (name: string, otherwise: number): number => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  const show = args.includes('--show') ? (line: string) => console.log(line) : () => {};
  const seed = option('--seed', 1);
  const least = option('--words', 12);
  const folder = process.env.BENCH_TEXTS;
  const sources = (folder ? readSources(folder) : generateSources(seed)).map(withoutRepeats);
  const clean = measureClean(sources, show);
  const recall = variants.map((variant) => measureRecall(variant, sources, { seed, least }, show));
  const large = measureLarge(option('--large', 40_000), seed);
  console.table(
    recall.map(({ variant, injected, found, form, target }) => ({
      variant,
      injected,
      'found %': percent(found, injected),
      'right form %': percent(form, injected),
      'target %': target === undefined ? 'must stay' : target * 100,
    })),
  );
  console.table([{ ...clean, 'per 5,000': ((clean.wrong / clean.paragraphs) * 5000).toFixed(2) }, large]);
  console.log(JSON.stringify({ recall, clean, large }));
}

function measureClean(sources: readonly Source[], show: (line: string) => void) {
  const measure = () => sources.map(({ blocks }) => findRepeats(blocks));
  measure();
  const { value: results, seconds } = timed(measure);
  let [paragraphs, wrong, abstained, bytes] = [0, 0, 0, 0];
  for (const [at, { repeats, abstained: reason }] of results.entries()) {
    const { name, blocks } = sources[at] as Source;
    paragraphs += blocks.filter(({ kind }) => kind === 'paragraph').length;
    bytes += blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    wrong += repeats.length;
    if (reason) {
      abstained++;
      show(`ABSTAINED ${name}: ${reason}`);
    }
    for (const { index, of, form, likeness } of repeats) {
      show(`WRONG ${name} ${form} ${likeness.toFixed(2)}\n  ${blocks[index]?.text}\n  ${blocks[of]?.text}`);
    }
  }
  return { documents: sources.length, paragraphs, wrong, abstained, 'MB/s': rate(bytes, seconds) };
}

function measureRecall(
  variant: Variant,
  sources: readonly Source[],
  { seed, least }: { readonly seed: number; readonly least: number },
  show: (line: string) => void,
) {
  const random = createRandom(seed);
  let [injected, found, form] = [0, 0, 0];
  for (let round = 0; injected < 600 && round < 20; round++) {
    for (const { name, blocks } of sources) {
      if (injected >= 2000) break;
      const words = blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? text.split(/\s+/) : []));
      const put = inject(variant, blocks, random, words, least);
      if (!put) continue;
      injected++;
      const { repeats, abstained } = findRepeats(put.blocks);
      const own = repeats.find(({ index }) => index === put.at);
      const hit = own ?? repeats.find(({ index, of }) => index === put.source && of === put.at);
      if (hit) found++;
      if (hit && variant.forms.includes(hit.form)) form++;
      if (!hit && variant.target !== undefined) {
        const why = abstained ?? repeats.map(({ index, of }) => `${index} ${of}`).join();
        show(
          `MISS ${variant.name} ${name} ${put.at} of ${put.source} [${why}]\n  ${put.blocks[put.at]?.text}\n  ${put.blocks[put.source]?.text}`,
        );
      } else if (hit && !variant.forms.includes(hit.form)) {
        show(
          `FORM ${variant.name} ${name} ${hit.form}\n  ${put.blocks[put.at]?.text}\n  ${put.blocks[put.source]?.text}`,
        );
      }
    }
  }
  return { variant: variant.name, injected, found, form, target: variant.target };
}

/** One variant of one paragraph of up to 200 words, at a random place. */
function inject(
  variant: Variant,
  blocks: readonly Block[],
  random: Random,
  words: readonly string[],
  least: number,
) {
  const able = [...blocks.keys()].filter((at) => {
    const count = wordCount(blocks[at]?.text ?? '');
    return blocks[at]?.kind === 'paragraph' && count >= least && count <= 200;
  });
  if (blocks.length < 8 || able.length === 0) return;
  for (let turn = 0; turn < 20; turn++) {
    const from = random.pick(able);
    const text = variant.make(blocks[from]?.text.replace(/\s+/g, ' ') ?? '', random, words);
    const at = random.below(blocks.length + 1);
    if (text === undefined) continue;
    return {
      blocks: [...blocks.slice(0, at), { kind: 'paragraph', text } satisfies Block, ...blocks.slice(at)],
      at,
      source: from < at ? from : from + 1,
    };
  }
  return;
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
