import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import AhoCorasick from 'modern-ahocorasick';
import { buildNames, createNameFinder } from '../src/text/names.ts';
import { generateNames } from './names/generate-names.ts';
import { generateProse } from './prose/generate-prose.ts';
import { createRandom } from './prose/random.ts';

const help = `npm run bench -- names [--json]
Builds finders of 1,000, 10,000 and 100,000 invented names and runs them over invented prose into which names are
sown. Milliseconds to build, megabytes kept (heap and buffers, after collection), megabytes of text a second (median
of five runs) and how many of the sown names are found. The RegExp takes any space or hyphen for any other, as ours
does; the npm matcher, modern-ahocorasick, finds exact strings alone, also inside words. Slow tools are given a part
of the text. The target at 100,000 names: built in 400 ms, 15 MB/s, 64 MB.`;

/** Says how many of the names stand in a paragraph. */
type Count = (paragraph: string) => number;

interface Tool {
  readonly tool: string;
  readonly paragraphs: (names: number) => number;
  readonly build: (names: readonly string[]) => Count;
}

const rounds = 5;
const allParagraphs = 4000;
const paragraphsOfAnArticle = 40;

export function run(args: string[]): void {
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  const tools = [sidelight, regExp, npmMatcher];
  const rows = [1000, 10_000, 100_000].flatMap((size) => {
    const names = generateNames(1, size);
    const text = sow(generateProse(2, allParagraphs), names);
    return tools.flatMap((tool) => measure(tool, names, text) ?? []);
  });
  if (!args.includes('--json')) console.table(rows);
  console.log(JSON.stringify({ bench: 'names', rows }));
}

const sidelight: Tool = {
  tool: 'sidelight',
  paragraphs: () => allParagraphs,
  build(names) {
    const index = buildNames(
      names.map((name, number) => ({ id: `n${number}`, kind: kindOf(name), name, aliases: [] })),
    );
    let paragraphs = 0;
    let finder = createNameFinder(index);
    return (paragraph) => {
      if (++paragraphs % paragraphsOfAnArticle === 0) finder = createNameFinder(index);
      return finder.find(paragraph).length;
    };
  },
};

const kindOf = (name: string) => (/^\S+ \S+$/.test(name) ? 'person' : 'group');

/** V8 gives up on an alternation of some ten thousand names; the row is then left out. */
const regExp: Tool = {
  tool: 'RegExp',
  paragraphs: (names) => Math.min(allParagraphs, 400_000 / names),
  build(names) {
    const longestFirst = names.toSorted((a, b) => b.length - a.length);
    const flexible = longestFirst.map((name) => name.split(/[ -]/).join('[\\s\\u00A0\\u2010\\u2011-]+'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${flexible.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    pattern.test('');
    return (paragraph) => paragraph.match(pattern)?.length ?? 0;
  },
};

/** Exact strings alone, wherever they stand: also inside words. */
const npmMatcher: Tool = {
  tool: 'modern-ahocorasick',
  paragraphs: () => allParagraphs,
  build(names) {
    const automaton = new AhoCorasick(names);
    return (paragraph) => automaton.search(paragraph).length;
  },
};

/** The prose with a name after every fortieth word or so. */
function sow(paragraphs: readonly string[], names: readonly string[]): { text: string; sown: number }[] {
  const random = createRandom(3);
  return paragraphs.map((paragraph) => {
    let sown = 0;
    const text = paragraph.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, (space) => {
      if (random.next() > 1 / 40) return space;
      sown++;
      return ` ${random.pick(names)} `;
    });
    return { text, sown };
  });
}

function measure(
  { tool, paragraphs, build }: Tool,
  names: readonly string[],
  text: readonly { text: string; sown: number }[],
) {
  const part = text.slice(0, paragraphs(names.length));
  const before = kept();
  const started = performance.now();
  const count = attempt(() => build(names));
  if (!count) return;
  const built = performance.now() - started;
  const memory = kept() - before;
  let found = 0;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    found = 0;
    for (const paragraph of part) found += count(paragraph.text);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const bytes = part.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph.text), 0);
  const sown = part.reduce((sum, paragraph) => sum + paragraph.sown, 0);
  return {
    tool,
    names: names.length,
    buildMs: Math.round(built),
    keptMB: Math.round(memory / 1e5) / 10,
    MBperSecond: Math.round(bytes / (times[rounds >> 1] ?? 1) / 10) / 100,
    sown,
    found,
  };
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof SyntaxError) return;
    throw error;
  }
}

function kept(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
