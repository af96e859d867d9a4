import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureMarked } from './import/marked.ts';
import { measureMarkedPages } from './import/marked-pages.ts';
import { measureNews } from './import/news.ts';
import { measurePages } from './import/pages.ts';
import { measurePastes } from './import/pastes.ts';
import { measureSegments } from './import/segments.ts';

const help = `BENCH_PAGES=<folder> npm run bench -- import [--json] [--half first|second] [--list] [--browser]
Measures what imports make of the corpora that are given, each in an environment variable of its own. Nothing may call
out meanwhile. --half takes every other page, --list names each fault.
BENCH_PAGES: scrapinghub/article-extraction-benchmark (ground-truth.json and html/*.html.gz). Measured as that benchmark
does: shingles of four words, precision and recall averaged over the pages, the share of pages exactly right; and
milliseconds (of the clock and of the processor) a page, from the page’s letters to the article. Beside ours run
Readability and Defuddle. Then our Markdown goes to HTML and back: the share of its shingles that return.
BENCH_SEGMENTS: tests/ of adbar/trafilatura (evaldata.json): segments that must and must not stand in the article.
BENCH_PASTES: dev/ or test/ of the corpus WCXB (ground-truth/*.json with title, author, publish_date and main_content, and
html/*.html.gz). Each article is copied from its page as a browser copies it, whole and from headline to last
paragraph, and imported as text: titles, authors and dates right of those that stand in the paste, how many of each are
absent from it, paragraphs lost and paragraphs that became a caption, dek or biography. News stand apart too, where the
page says to programs that it is news.
BENCH_NEWS: saved pages (*.html, *.html.gz, in any folders). Those that say to programs that they are one piece of news are
pasted as above and compared with the headline, authors and date they state, and with the paragraphs that the import of
the page itself keeps; where a corpus holds what people checked (as Fundus does, Paper.json beside Paper_2024_01_31.html.gz),
with that. A title is right in any of the ways in which a page says its own. --browser has Chromium copy the pages, in the
styles that stand in them, instead of our model of it.
BENCH_MARKED: pastes (*.txt) with a file of the same name beside each (*.json) that holds what a person would make of it:
{ "title": "…", "authors": ["…"], "published": "2021-03-04", "paragraphs": ["…", "…"] }, the paragraphs and headings of
the article in order, and "" where the paste says no date. Each paste is imported as it is, with a blank line below each
line, and with no blank lines; a title, the authors and a date count only if all of it is right, letter for letter.
BENCH_MARKED_PAGES: saved pages (*.html, *.html.gz) with such a file beside each; it may say "url", "dek" and, apart from the
paragraphs, "headings" too. Each is imported as a page: titles, authors and dates right, paragraphs lost or told elsewhere,
lines that are no part of the article, and its text by shingles as with BENCH_PAGES.`;

const corpora = [
  { name: 'BENCH_PAGES', file: 'ground-truth.json', run: measurePages },
  { name: 'BENCH_SEGMENTS', file: 'evaldata.json', run: measureSegments },
  { name: 'BENCH_PASTES', file: 'ground-truth', run: measurePastes },
  { name: 'BENCH_NEWS', file: '.', run: measureNews },
  { name: 'BENCH_MARKED', file: '.', run: measureMarked },
  { name: 'BENCH_MARKED_PAGES', file: '.', run: measureMarkedPages },
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
        : `Set ${corpora.map(({ name }) => name).join(' or ')} to the folder of a corpus; --help says which.`,
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
