import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import type { Library } from '../compose/compose-library.ts';
import { contentFolder } from '../library/content-folder.ts';
import { countOf } from '../text/count-of.ts';
import { oneLine } from './one-line.ts';

const command = oneLine(new Command('npm run build --'))
  .description('Build the library in content/ (or the folder named by CONTENT) into a static site.')
  .option('--outDir <folder>', 'where the site goes', 'dist')
  .option('--base <path>', 'path under which the site will stand (default: the path of `url` in site.yaml)')
  .option('--verbose', 'name every repeat that was left out')
  .parse();
const options = command.opts<{ outDir: string; base?: string; verbose?: boolean }>();
const outDir = resolve(options.outDir);
const within = [process.cwd(), resolve(contentFolder())].find(
  (folder) => !relative(outDir, folder).startsWith('..'),
);
if (within)
  command.error(`A build replaces its folder, and ${outDir} holds ${within}; name another --outDir`);

process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (options.base) process.env.BASE = options.base;

const [
  { hasErrors, loadLibrary, report },
  { siteAddress },
  { summarizeRepeats },
  { changedLedgers, writeLedgers },
] = await Promise.all([
  import('../library.ts'),
  import('../site-address.ts'),
  import('../remark/repeats.ts'),
  import('../library/write-ledgers.ts'),
]);
const library = await loadLibrary(contentFolder(), siteAddress().base);
const changed = changedLedgers(library.readings);

const problems = report(library.files);
if (problems) console.error(problems);
if (hasErrors(library.files)) {
  console.error('Nothing was built; the last site stands as it was.');
  process.exit(1);
}
if (process.env.CI === 'true' && changed.length > 0) {
  for (const { path } of changed) console.error(`${path} would change`);
  console.error(
    `The links of these articles are not up to date: run \`npm run build\` and commit ${join(contentFolder(), 'links')}/.`,
  );
  process.exit(1);
}

// Inside the project: Astro puts the chunks of sites that are built elsewhere into one folder, whoever builds.
const staging = resolve('.astro', `build-${process.pid}`);
try {
  const [{ build }, { indexPages }, { indexSite }] = await Promise.all([
    import('astro'),
    import('../search/index-pages.ts'),
    import('../search/index-site.ts'),
  ]);
  await build({ outDir: staging, logLevel: 'warn' });
  await indexSite(staging, library);
  await indexPages(staging);
  putInPlace(staging, outDir);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(staging, { recursive: true, force: true });
}
if (!process.exitCode) {
  writeLedgers(changed);
  print(library);
}
process.exit();

/** Replaces the site at `to` in one step, so that it is never half there. */
function putInPlace(from: string, to: string): void {
  const fresh = join(dirname(to), `.${basename(to)}-${process.pid}`);
  const old = `${fresh}-old`;
  mkdirSync(dirname(to), { recursive: true });
  // Not a rename: the two may be on different disks.
  cpSync(from, fresh, { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(fresh, to);
  rmSync(old, { recursive: true, force: true });
}

function print({ readings, notes }: Library): void {
  for (const reading of readings) {
    const repeats = reading.repeats
      ? summarizeRepeats(reading.repeats, { verbose: options.verbose ?? false })
      : '';
    console.log(
      `${reading.slug}: ${countOf(reading.passages.length, 'passage')}, ${countOf(reading.notes.length, 'note')}; ${repeats}`,
    );
  }
  console.log(
    `${countOf(readings.length, 'article')} and ${countOf(notes.length, 'note')} in ${options.outDir}`,
  );
}
