import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../src/import/decode.ts';
import { judgeMarked, type Marks } from './judge-paste.ts';
import { halfOf } from './page-paste.ts';
import { add, emptySum, faults, printSums } from './paste-sums.ts';

/** A page copied from one program keeps blank lines that another drops. */
const forms: Readonly<Record<string, (paste: string) => string>> = {
  'as it is': (paste) => paste,
  'a blank line below each line': (paste) => linesOf(paste).join('\n\n'),
  'no blank lines': (paste) => linesOf(paste).join('\n'),
};

const linesOf = (paste: string): string[] => paste.split(/\r?\n/).filter((line) => line.trim() !== '');

/** Imports each paste (`*.txt`) of `folder` and compares it with the file of its marks (`*.json`). */
export function measureMarked(folder: string, args: readonly string[]): void {
  const all = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const sums = Object.fromEntries(Object.keys(forms).map((form) => [form, emptySum()]));
  for (const name of halfOf(all.toSorted(), args)) {
    const marks = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Marks;
    const paste = decodeText(readFileSync(join(folder, name.replace(/\.json$/, '.txt'))));
    for (const [form, write] of Object.entries(forms)) {
      const judged = judgeMarked(write(paste), marks);
      add(sums[form] ?? emptySum(), judged);
      if (args.includes('--list'))
        for (const line of faults(judged)) console.log(`${form}: ${name}  ${line}`);
    }
  }
  printSums('import marked pastes', sums, args);
}
