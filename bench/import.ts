import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measurePages } from './import/pages.ts';
import { measurePastes } from './import/pastes.ts';
import { measureSegments } from './import/segments.ts';

const help = `BENCH_PAGES=<folder> BENCH_SEGMENTS=<folder> BENCH_PASTES=<folder> npm run bench -- import [--json] [--half first|second] [--list]
Measures what imports make of the corpora that are given. Nothing may call out meanwhile.
BENCH_PAGES: scrapinghub/article-extraction-benchmark (ground-truth.json and html/*.html.gz). Measured as that benchmark
does: shingles of four words, precision and recall averaged over the pages, the share of pages exactly right; and
milliseconds (of the clock and of the processor) a page, from the page’s letters to the article. Beside ours run
Readability and Defuddle. Then our Markdown goes to HTML and back: the share of its shingles that return.
BENCH_SEGMENTS: tests/ of adbar/trafilatura (evaldata.json): segments that must and must not stand in the article. --list
names each fault.
BENCH_PASTES: dev/ or test/ of the corpus WCXB (ground-truth/*.json with title, author, publish_date and main_content, and
html/*.html.gz). Each article is copied from its page as a browser copies it, whole and from headline to last
paragraph, and imported as text: titles, authors and dates right of those that stand in the paste, paragraphs lost
and paragraphs that became a caption, dek or biography. --list names each fault.`;

const corpora = [
  { name: 'BENCH_PAGES', file: 'ground-truth.json', run: measurePages },
  { name: 'BENCH_SEGMENTS', file: 'evaldata.json', run: measureSegments },
  { name: 'BENCH_PASTES', file: 'ground-truth', run: measurePastes },
];

export async function run(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(help);
  globalThis.fetch = refuseCalls;
  const given = corpora.flatMap((one) => {
    const folder = process.env[one.name];
    return folder ? [{ ...one, folder }] : [];
  });
  const wrong = given.find(({ folder, file }) => !existsSync(join(folder, file)));
  if (wrong || given.length === 0) {
    console.error(
      wrong
        ? `${wrong.name}: there is no ${wrong.file} in ${wrong.folder}; --help says what belongs there.`
        : 'Set BENCH_PAGES, BENCH_SEGMENTS or BENCH_PASTES to the folder of a corpus; --help says which.',
    );
    process.exitCode = 2;
    return;
  }
  for (const { folder, run: measure } of given) await measure(folder, args);
}

/** An extractor that calls out fails the whole run. */
function refuseCalls(): Promise<never> {
  process.exitCode = 1;
  console.error('An extractor called out.');
  return Promise.reject(new Error('no network here'));
}
