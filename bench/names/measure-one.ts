import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { generateProse } from '../prose/generate-prose.ts';
import { createRandom } from '../prose/random.ts';
import { generateNames } from './generate-names.ts';
import { allParagraphs, type Count, tools } from './tools.ts';

const rounds = 5;

const [tool, size] = process.argv.slice(2);
const row = measure(tool ?? '', Number(size));
if (row) console.log(JSON.stringify(row));

/** One tool over so many names, built once as the first thing this process does; nothing when it cannot. */
function measure(name: string, size: number) {
  const found = tools.find(({ tool }) => tool === name);
  if (!found) throw new Error(`No tool is called ${name}`);
  const names = generateNames(1, size);
  const build = found.prepare(names);
  const before = kept();
  const started = performance.now();
  const count = attempt(build);
  const built = performance.now() - started;
  if (!count) return;
  const memory = kept() - before;
  const text = sow(generateProse(2, allParagraphs), names).slice(0, found.paragraphs(size));
  let hits = 0;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    hits = 0;
    for (const paragraph of text) hits += count(paragraph.text);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const bytes = text.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph.text), 0);
  return {
    tool: name,
    names: size,
    buildMs: Math.round(built),
    keptMB: Math.round(memory / 1e5) / 10,
    MBperSecond: Math.round(bytes / (times[rounds >> 1] ?? 1) / 10) / 100,
    sown: text.reduce((sum, paragraph) => sum + paragraph.sown, 0),
    found: hits,
  };
}

function attempt(build: () => Count): Count | undefined {
  try {
    return build();
  } catch (error) {
    if (error instanceof SyntaxError) return;
    throw error;
  }
}

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

function kept(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
