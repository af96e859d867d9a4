import { continueLedger } from '../src/text/ledger.ts';
import { writeEdits } from './align/write-edits.ts';

const help = `npm run bench -- align
Continues the ledger of an article of 5,000 passages after 500 edits, and of 20,000 after 2,000: milliseconds, the
median of five runs. The target: 5,000 in less than 1,000.`;

const rounds = 5;

const textOf = (passages: readonly string[]) => ({
  today: '2021-01-01',
  passages: passages.map((text) => ({ text })),
  repeats: [],
});

export function run(args: string[]): void {
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  const rows = [5000, 20_000].map((passages) => {
    const { before, after } = writeEdits(1, passages, passages / 10);
    const first = continueLedger(undefined, textOf(before)).ledger;
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      continueLedger(first, textOf(after));
      return performance.now() - start;
    });
    return { passages, ms: Math.round(times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0) };
  });
  console.table(rows);
  console.log(JSON.stringify({ bench: 'align', rows }));
}
