import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { tools } from './names/tools.ts';

const help = `npm run bench -- names [--runs N] [--json]
Builds finders of 1,000, 10,000 and 100,000 invented names and runs them over invented prose into which names are
sown. Milliseconds to build, megabytes kept (heap and buffers, after collection), megabytes of text a second (median
of five runs) and how many of the sown names are found. Each row is a process of its own that builds once, with cold
code, as a build of the site does; of several with \`--runs 5\` the median. The RegExp takes any space or hyphen for
any other, as ours does; the npm matcher, modern-ahocorasick, finds exact strings alone, also inside words. Slow tools
are given a part of the text. The target at 100,000 names: built in 400 ms, 15 MB/s, 64 MB.`;

interface Row {
  readonly buildMs: number;
}

export function run(args: string[]): void {
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 1;
  const rows = [1000, 10_000, 100_000].flatMap((size) =>
    tools.flatMap(({ tool }) => {
      const measured = Array.from({ length: runs }, () => measureOne(tool, size)).flat();
      return measured.toSorted((a, b) => a.buildMs - b.buildMs)[measured.length >> 1] ?? [];
    }),
  );
  if (!args.includes('--json')) console.table(rows);
  console.log(JSON.stringify({ bench: 'names', rows }));
}

/** The row of one tool; none when the tool gives up. */
function measureOne(tool: string, size: number): Row[] {
  const script = join(import.meta.dirname, 'names', 'measure-one.ts');
  const line = execFileSync(process.execPath, [script, tool, `${size}`], { encoding: 'utf8' });
  return line ? [JSON.parse(line) as Row] : [];
}
