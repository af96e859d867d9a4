import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { contentFolder } from '../library/content-folder.ts';
import { formatLedger, type Ledger, LedgerError, readEntries } from '../text/ledger/file.ts';
import { mergeConflict, mergeLedgers, needsMerge } from '../text/ledger/merge.ts';
import { oneLine } from './one-line.ts';

const command = oneLine(new Command('npm run links --')).description(
  'Look after the link ledgers, links/<slug>.json: what the build remembers of every paragraph ever linked.',
);
command.action(() => command.error('Say what to do, as in: npm run links -- merge'));
oneLine(command.command('merge'))
  .description(
    'Merge two versions of a ledger so that no id is lost, then build the library to bring it up to date. ' +
      'Without a second file: finish the conflict that git left in the file, or in every ledger of the library.',
  )
  .argument('[file]', 'a ledger; it is written (default: all of the library that a merge left unfinished)')
  .argument('[other]', 'another version of it; it is only read')
  .option('--base <file>', 'the version that both come from')
  .addHelpText(
    'after',
    '\nAs a merge driver of git:\n  git config merge.ledger.driver "npm run --silent links -- merge %A %B --base %O"' +
      '\n  echo "content/links/*.json merge=ledger" >> .gitattributes',
  )
  .action(merge);
command.parse();

function merge(file: string | undefined, other: string | undefined, { base }: { base?: string }): void {
  const missing = [file, other, base].find((path) => path !== undefined && !existsSync(path));
  if (missing) command.error(`No file ${missing}`);
  if (base && !other) command.error('--base takes two versions, as in: merge <file> <other> --base <both>');
  try {
    if (file && other) mergeVersions(file, other, base);
    else finish(file ? [file] : unfinished());
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function mergeVersions(path: string, other: string, base: string | undefined): void {
  const [ours, theirs] = [path, other].map(read) as [ReturnType<typeof read>, ReturnType<typeof read>];
  // git names an empty file where both sides added the ledger.
  const before = base === undefined || readFileSync(base, 'utf8').trim() === '' ? undefined : read(base);
  write(path, mergeLedgers(ours, theirs, before));
}

function finish(paths: readonly string[]): void {
  // All are read before one is written.
  const merged = paths.map((path) => [path, mergeConflict(readFileSync(path, 'utf8'), path)] as const);
  for (const [path, ledger] of merged) write(path, ledger);
  if (paths.length === 0) console.log('No ledger has an unfinished merge.');
}

function unfinished(): string[] {
  const folder = join(contentFolder(), 'links');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => needsMerge(readFileSync(path, 'utf8')));
}

function read(path: string): ReturnType<typeof readEntries> {
  return readEntries(readFileSync(path, 'utf8'), path);
}

function write(path: string, ledger: Ledger): void {
  writeFileSync(path, formatLedger(ledger));
  console.log(`${path}: ${ledger.entries.length} ids; now merge the article and run npm run build`);
}
