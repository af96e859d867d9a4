import { existsSync } from 'node:fs';
import { traceAll } from './links/follow.ts';
import { type Article, readHistory } from './links/history.ts';
import { emptyTally, replay, type Scheme, type Tally, type Witness } from './links/replay.ts';
import { ledger, others } from './links/schemes.ts';
import type { Step } from './links/truth.ts';

const help = `npm run bench -- links [--ours] [--errors] [--json]
Replays the history of every Markdown file in the git repository BENCH_HISTORY and asks of every paragraph ever linked
where its link leads at each later rebuild: to the right paragraph, to a notice at its old place (adjacent, and it says
so), nowhere, or silently to a wrong paragraph. Sites are rebuilt once after a year, once after three years, every year
and every month (asked once a year); the ledger stands beside position, hash of the text, text fragment and quote matching.

The truth is a word diff of each single commit, followed step by step (bench/links/truth.ts); where that cannot tell,
the link counts as unsure and neither as right nor as wrong. A link is right, too, where its very words stand now.
--ours measures the ledger alone; --errors prints what went wrong with it; --json leaves the tables out.`;

const year = 365.25 * 24 * 60 * 60;

interface Followed {
  readonly article: Article;
  readonly steps: Step[][];
}

export async function run(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(help);
  const directory = process.env.BENCH_HISTORY;
  if (!directory || !existsSync(directory)) {
    console.error('BENCH_HISTORY must name a git repository of prose in Markdown.');
    process.exitCode = 2;
    return;
  }
  const followed = readHistory(directory)
    .filter(({ versions }) => versions.length > 1)
    .map((article): Followed => ({ article, steps: traceAll(article) }));
  const schemes = args.includes('--ours') ? [ledger] : [ledger, ...others];
  const witness = args.includes('--errors') ? print : undefined;
  for (const [rebuilt, builds] of Object.entries(rebuilds(followed))) {
    const tallies = schemes.map((scheme) => {
      const tally = measure(followed, builds, scheme, scheme === ledger ? witness : undefined);
      return { scheme: scheme.name, ...tally };
    });
    if (!args.includes('--json')) printTable(rebuilt, tallies);
    console.log(JSON.stringify({ bench: 'links', rebuilt, tallies }));
  }
}

interface Rebuilds {
  readonly sequences: readonly (readonly number[])[];
  /** Landings are counted at the last build and at every so-manieth before it. */
  readonly counted: number;
}

/** The times at which a site is built, for each kind of rebuilding: one history, or one for each year to begin with. */
function rebuilds(followed: readonly Followed[]): Record<string, Rebuilds> {
  const times = followed.flatMap(({ article }) => article.versions.map(({ time }) => time));
  const [first, last] = times.reduce(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Number.POSITIVE_INFINITY, 0],
  );
  const every = (step: number): number[] => {
    const back = Array.from(
      { length: Math.floor((last - first) / step) + 1 },
      (_, index) => last - index * step,
    );
    return back.toReversed();
  };
  const after = (years: number): number[][] =>
    every(year).flatMap((time) => (time + years * year <= last ? [[time, time + years * year]] : []));
  return {
    'once after a year': { sequences: after(1), counted: 1 },
    'once after three years': { sequences: after(3), counted: 1 },
    'every year': { sequences: [every(year)], counted: 1 },
    'every month': { sequences: [every(year / 12)], counted: 12 },
  };
}

function measure(
  followed: readonly Followed[],
  { sequences, counted }: Rebuilds,
  scheme: Scheme,
  witness: Witness | undefined,
): Tally {
  const tally = emptyTally();
  for (const { article, steps } of followed)
    for (const times of sequences) replay(article, steps, times, counted, scheme, tally, witness);
  return tally;
}

/** Shares of the paragraphs that survived, of those that were removed, and of all. */
function printTable(rebuilt: string, tallies: readonly (Tally & { readonly scheme: string })[]): void {
  const { kept, removed, unsure } = tallies[0] ?? emptyTally();
  console.log(
    `\nRebuilt ${rebuilt}: ${kept} links to what survived, ${removed} to what was removed, ${unsure} unsure`,
  );
  console.table(
    Object.fromEntries(
      tallies.map((tally) => [
        tally.scheme,
        {
          right: percent(tally.right, tally.kept),
          disclosed: percent(tally.keptNotice, tally.kept),
          nowhere: percent(tally.keptNothing, tally.kept),
          wrong: percent(tally.keptWrong, tally.kept),
          'removed: disclosed': percent(tally.notice, tally.removed),
          'removed: wrong': percent(tally.wrong, tally.removed),
          'all: silently wrong': percent(tally.keptWrong + tally.wrong, tally.kept + tally.removed),
          'all: nowhere': percent(tally.keptNothing + tally.nothing, tally.kept + tally.removed),
        },
      ]),
    ),
  );
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((part / whole) * 100).toFixed(3)} %` : '–';
}

const print: Witness = (kind, text, landing, truth, { path }) => {
  console.log(`\n${kind} in ${path}\n  linked  ${text}\n  landing ${landing}\n  truth   ${truth}`);
};
