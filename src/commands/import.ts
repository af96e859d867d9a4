import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { ImportFailure } from '../import/draft.ts';
import { finish } from '../import/finish.ts';
import { readSource, type Source } from '../import/read-source.ts';
import { formatReport } from '../import/report.ts';
import { saveFile } from '../import/save.ts';
import { contentFolder, reservedSlugs } from '../read-library.ts';
import { oneLine } from './one-line.ts';

interface Options {
  readonly slug?: string;
  readonly published?: string;
  readonly source?: string;
  readonly into?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly keepAll?: boolean;
  readonly force?: boolean;
}

const command = oneLine(new Command('npm run import --'))
  .description('Make an article of the library from what a web page said.')
  .argument('<file>', 'a .txt file as pasted from a page; - reads standard input')
  .option('--slug <slug>', 'the address of the article (default: made from its title)', readSlug)
  .option(
    '--published <date>',
    'the day it was published, like 2021-09-13 (default: as the page says)',
    readDay,
  )
  .option('--source <url>', 'where the original stands', readUrl)
  .option('--into <folder>', 'where the article goes (default: articles/ of the library)')
  .option('--json', 'print the report as JSON')
  .option('--dry-run', 'print the article and write nothing')
  .option('--keep-all', 'keep in the text what would be left out')
  .option('--force', 'replace the article if it exists')
  .parse();

try {
  await importOne(command.args[0] ?? '-', command.opts<Options>());
} catch (error) {
  if (!(error instanceof ImportFailure)) throw error;
  console.error(`${command.args[0]}: ${error.message}. Nothing was written.`);
  process.exitCode = 1;
}

async function importOne(from: string, options: Options): Promise<void> {
  const draft = await readSource(open(from), { keepAll: options.keepAll ?? false });
  const article = finish(draft, options, reservedSlugs);
  const path = join(options.into ?? join(contentFolder(), 'articles'), `${article.slug}.md`);
  if (!options.dryRun) saveFile(path, article.markdown, { force: options.force ?? false });
  if (options.json) {
    console.log(JSON.stringify({ ...article, path, written: !options.dryRun }, null, 2));
    return;
  }
  console.error(`${formatReport(article.findings)}\n`);
  if (options.dryRun) process.stdout.write(article.markdown);
  else console.log(path);
}

function open(from: string): Source {
  try {
    if (from === '-') return { bytes: readFileSync(0), name: '' };
    if (statSync(from).isDirectory()) throw new ImportFailure('is a folder');
    return { bytes: readFileSync(from), name: basename(from) };
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure(
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'cannot be read',
    );
  }
}

function readSlug(text: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return text;
  throw new InvalidArgumentError('It must be lower-case words joined by hyphens, like my-article.');
}

function readDay(text: string): string {
  const time = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('It must be a day of the calendar, like 2021-09-13.');
}

function readUrl(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new InvalidArgumentError('It must be a full address, like https://example.org/page.');
}
