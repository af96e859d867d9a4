import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from '../../src/import/decode.ts';
import { readHtml } from '../../src/import/html/read-html.ts';
import { bodyText } from './body-text.ts';
import { authorsOf, type Field, isSame, type Judgement, type Marks, placesOf, plain } from './judge-paste.ts';
import { compareTexts, type Shares, sumUp } from './metric.ts';
import { halfOf } from './page-paste.ts';
import { add, emptySum, faults, printSums } from './paste-sums.ts';

interface PageMarks extends Marks {
  readonly url?: string;
  readonly dek?: string;
  /** Where they do not stand among the paragraphs. */
  readonly headings?: readonly string[];
}

/** Imports each page (`*.html`, `*.html.gz`) of `folder` and compares it with the file of its marks (`*.json`). */
export function measureMarkedPages(folder: string, args: readonly string[]): void {
  const all = readdirSync(folder).filter((name) => /\.html(?:\.gz)?$/.test(name));
  const sum = emptySum();
  const shares: Shares[] = [];
  for (const name of halfOf(all.toSorted(), args)) {
    const bytes = readFileSync(join(folder, name));
    const html = decodeHtml(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const path = join(folder, name.replace(/\.html(?:\.gz)?$/, '.json'));
    const marks = JSON.parse(readFileSync(path, 'utf8')) as PageMarks;
    const { judged, text } = judgePage(html, marks);
    add(sum, judged);
    shares.push(text);
    if (args.includes('--list')) for (const line of faults(judged)) console.log(`${name}  ${line}`);
  }
  printSums('import marked pages', { page: sum }, args);
  const { f1, precision, recall, exact } = sumUp(shares);
  console.log(JSON.stringify({ bench: 'shingles of marked pages', f1, precision, recall, exact }));
}

/** A heading may stand in the text or not; the dek may begin it. */
function judgePage(html: string, marks: PageMarks): { judged: Judgement; text: Shares } {
  const { url, title, authors, published, dek = '', headings = [], paragraphs } = marks;
  const draft = readHtml(html, { keepAll: false, url });
  const said = authorsOf(draft);
  const { title: given = '', published: day = '' } = draft.front;
  const known = paragraphs.filter((one) => plain(one) !== '');
  const own = plain([...known, ...headings, dek].join('\n'));
  const lines = bodyText(draft.body)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const field = (one: string, marked: string): Field => ({
    right: plain(one) === plain(marked),
    said: one,
    known: marked,
  });
  return {
    judged: {
      title: field(given, title),
      author: { ...field(said.join(' & '), authors.join(' & ')), right: isSame(said, authors) },
      date: field(day, published),
      ...placesOf(draft, known.join('\n'), known),
      foreign: lines.filter((line) => !own.includes(plain(line))),
    },
    text: compareTexts(
      known.join('\n'),
      lines.filter((line) => isNeither(line, [...headings, dek])).join('\n'),
    ),
  };
}

const isNeither = (line: string, others: readonly string[]): boolean =>
  !others.some((other) => plain(other) === plain(line));
