import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { FolderRow } from '../import/import-folder.ts';
import type { ImportOptions } from '../import/import-one.ts';
import { contentFolder } from '../library/content-folder.ts';
import { oneLine } from './one-line.ts';

interface Options {
  readonly slug?: string;
  readonly published?: string;
  readonly source?: string;
  readonly into?: string;
  readonly library?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly keepAll?: boolean;
  readonly force?: boolean;
  readonly allowPrivate?: boolean;
}

const command = oneLine(new Command('npm run import --'))
  .description(
    'Make an article of what a person has in hand: text pasted from a page, a saved page, its address, Markdown from elsewhere, a Word document.',
  )
  .argument('[file]', 'a .txt, .html, .md or .docx file, an address (https://…), or - for standard input')
  .option('--slug <slug>', 'the address of the article (default: made from its title)', readSlug)
  .option(
    '--published <date>',
    'the day it was published, like 2021-09-13 (default: as it says itself)',
    readDay,
  )
  .option('--source <url>', 'where the original stands', readUrl)
  .option('--into <folder>', 'where the article goes (default: articles/ of the library)')
  .option('--library <folder>', 'import every file of this folder')
  .option('--json', 'print article and report as JSON')
  .option('--dry-run', 'print the article and write nothing')
  .option('--keep-all', 'keep in the text what would be left out')
  .option('--force', 'replace the article if it exists')
  .option('--allow-private', 'fetch also from an address of a private network')
  .parse();
const given = command.opts<Options>();
const from = command.args[0];

if ((from === undefined) === (given.library === undefined))
  command.error('say one file or address, or --library <folder>');
if (given.library !== undefined && given.slug)
  command.error('--slug is for one article; leave it out with --library');

const [{ ImportFailure }, { importOne }, { reservedSlugs }] = await Promise.all([
  import('../import/draft.ts'),
  import('../import/import-one.ts'),
  import('../library/check-library.ts'),
]);
const options: ImportOptions = {
  ...given,
  into: given.into ?? join(contentFolder(), 'articles'),
  reserved: reservedSlugs,
};
try {
  if (given.library === undefined) await one(from ?? '');
  else await all(given.library);
} catch (error) {
  if (!(error instanceof ImportFailure)) throw error;
  const failure = `${from ?? given.library}: ${error.message}. Nothing was written.`;
  if (given.json) console.log(JSON.stringify({ from, failure: error.message }));
  console.error(failure);
  process.exitCode = 1;
}

async function one(from: string): Promise<void> {
  const imported = await importOne(from, options);
  if (given.json) {
    const { body: _, ...told } = imported;
    console.log(JSON.stringify(told, null, 2));
    return;
  }
  const [{ formatReport }, { sayNext }] = await Promise.all([
    import('../import/report.ts'),
    import('../import/next.ts'),
  ]);
  console.error(`${formatReport(imported.findings)}\n`);
  if (given.dryRun) process.stdout.write(imported.markdown);
  else {
    console.log(imported.path);
    console.error(`\n${sayNext(imported.slug, imported.body)}`);
  }
}

async function all(folder: string): Promise<void> {
  const { formatTable, importFolder } = await import('../import/import-folder.ts');
  const terminal = process.stderr.isTTY === true;
  let interrupted = 0;
  // Also npm passes the signal on, so that it comes twice: the file at hand is finished whole all the same.
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.on(signal, () => {
      interrupted ||= status;
    });
  const { rows, all: many } = await importFolder(folder, options, (done, all, file) => {
    if (interrupted > 0) return 'stop';
    if (terminal) process.stderr.write(`\r\x1b[K${done + 1} of ${all}  ${file}`);
    return 'go on';
  });
  if (terminal) process.stderr.write('\r\x1b[K');
  if (rows.length < many) {
    if (given.json) console.log(JSON.stringify(rows.map(told), null, 2));
    const failed = rows.filter(({ failure }) => failure !== undefined).length;
    const bad = failed > 0 ? ` (${failed} FAILED)` : '';
    console.error(
      `Interrupted: ${rows.length} of ${many} done${bad}; every article that was written is whole.`,
    );
    process.exitCode = interrupted;
    return;
  }
  if (given.json) console.log(JSON.stringify(rows.map(told), null, 2));
  else
    console.log(rows.length > 0 ? formatTable(rows) : 'No .txt, .html, .md or .docx file is in this folder.');
  if (rows.length === 0 || rows.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
}

function told({ file, imported, failure }: FolderRow): object {
  if (!imported) return { file, failure };
  const { body: _, ...rest } = imported;
  return { file, ...rest };
}

function readSlug(text: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return text;
  throw new InvalidArgumentError('It must be lower-case words joined by hyphens, like my-article.');
}

function readDay(text: string): string {
  const time = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && exists) return text;
  throw new InvalidArgumentError('It must be a day of the calendar, like 2021-09-13.');
}

function readUrl(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new InvalidArgumentError('It must be a full address, like https://example.org/page.');
}
