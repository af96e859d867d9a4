import { readFileSync } from 'node:fs';
import { measure, printErrors } from './dates/score.ts';
import { type Article, filesIn, filters, readArticle } from './dates/timex.ts';
import { chronos, ours } from './dates/tools.ts';

const help = `npm run bench -- dates [--lang en] [--errors] [--none file] [--json]
Compares found dates with the TIMEX3 annotation of every .tml, .timeml and .xml file below the folder BENCH_TIMEX.

A TIMEX3 counts as a calendar date where its type is DATE, its value is one (a year, month, day, season, quarter, half,
decade or century) and its words name the calendar: a month, a year of four digits, a decade, a century, or a season or
quarter beside a year. “Today”, “last week”, “the third quarter”, durations, sets and times of day are left out: a hit
on one of them counts neither as right nor as wrong. A range that a tool reports as one counts for both of its ends.

The rows “plain” count by a blunter filter: a DATE whose value is a year, month, day or decade and whose words hold a
digit (also “10 days ago”) or a month; and a range’s words are exact for neither of its ends.

With --none it counts instead the lines of a file, none of which has a date, in which one is found all the same.`;

export async function run(args: string[]): Promise<void> {
  const folder = process.env.BENCH_TIMEX;
  if (args.includes('--help')) return console.log(help);
  if (args.includes('--none')) return countWrong(args[args.indexOf('--none') + 1] ?? '', args);
  if (!folder) {
    console.error('BENCH_TIMEX must name a folder of TIMEX3 documents (.tml, .timeml or .xml).');
    process.exitCode = 2;
    return;
  }
  const tool = ours(langOf(args));
  const files = filesIn(folder);
  const [articles, plain] = [filters.calendar, filters.plain].map((filter) =>
    files.flatMap((file) => readArticle(file, filter) ?? []),
  ) as [Article[], Article[]];
  const rows = [
    measure('sidelight', 'calendar', articles, tool),
    measure('chrono-node', 'calendar', articles, chronos),
    measure('sidelight', 'plain', plain, tool),
    measure('chrono-node', 'plain', plain, chronos),
  ];
  if (args.includes('--errors')) for (const article of articles) printErrors(article, tool);
  if (!args.includes('--json')) {
    console.log(`${articles.length} documents, ${rows[0]?.gold ?? 0} calendar dates`);
    console.table(rows);
  }
  console.log(JSON.stringify({ bench: 'dates', documents: articles.length, rows }));
}

function langOf(args: readonly string[]): string {
  return args.includes('--lang') ? (args[args.indexOf('--lang') + 1] ?? '') : 'en';
}

/** Lines without a date in which each tool finds one. */
function countWrong(file: string, args: readonly string[]): void {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  const rows = [
    { tool: 'sidelight', find: ours(langOf(args)) },
    { tool: 'chrono-node', find: chronos },
  ].map(({ tool, find }) => {
    const wrong = lines.filter((text) => find({ text, published: '2021-09-13' }).length > 0);
    if (args.includes('--errors') && tool === 'sidelight') console.log(wrong.join('\n'));
    return { tool, lines: lines.length, wrong: wrong.length };
  });
  if (!args.includes('--json')) console.table(rows);
  console.log(JSON.stringify({ bench: 'no dates', rows }));
}
