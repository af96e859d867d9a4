import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readHtml } from '../src/import/html/read-html.ts';
import { toArticleMdast } from '../src/import/html/to-mdast.ts';
import { writeMarkdown } from '../src/import/write.ts';
import { bodyText } from './import/body-text.ts';
import { compareTexts, type Shares, sumUp } from './import/metric.ts';
import { measureSegments } from './import/segments.ts';

const help = `BENCH_PAGES=<folder> npm run bench -- import [--json] [--half first|second]
Reads the pages of scrapinghub/article-extraction-benchmark (ground-truth.json and html/*.html.gz in that folder) and
measures as that benchmark does: shingles of four words, precision and recall averaged over the pages, the share of
pages exactly right; milliseconds a page, from the page’s letters to the article. Beside ours run Readability and
Defuddle. Nothing may call out meanwhile. Then our Markdown goes to HTML and back: the share of its shingles that return.
Or, with tests/ of adbar/trafilatura in BENCH_PAGES: that corpus’s segments that must and must not stand in the article.`;

/** The text of a page’s article. */
type Extract = (html: string, url: string) => string | Promise<string>;

interface Page {
  readonly id: string;
  readonly url: string;
  readonly truth: string;
  readonly html: string;
}

export async function run(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(help);
  globalThis.fetch = refuseCalls;
  const folder = process.env.BENCH_PAGES;
  if (!folder || !['ground-truth.json', 'evaldata.json'].some((name) => existsSync(join(folder, name)))) {
    console.error(
      'Set BENCH_PAGES to the folder of scrapinghub/article-extraction-benchmark (with ground-truth.json), or to tests/ of adbar/trafilatura (with evaldata.json).',
    );
    process.exitCode = 2;
    return;
  }
  if (existsSync(join(folder, 'evaldata.json'))) return measureSegments(folder, args);
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
  const pages = readPages(folder).filter((_, index) => !half || (index % 2 === 0) === (half === 'first'));
  const tools: [string, Extract][] = [
    ['Sidelight', sidelight],
    ['Readability', readability],
    ['Defuddle', defuddle],
  ];
  const rows = [];
  for (const [tool, extract] of tools) {
    rows.push({ tool, ...(await measure(extract, pages)) });
  }
  const roundTrip = sumUp(pages.map(({ html, url }) => goRound(html, url)));
  const back = { recall: round(roundTrip.recall), precision: round(roundTrip.precision) };
  if (!args.includes('--json')) {
    console.table(rows);
    console.log(
      `Round trip over ${pages.length} articles: recall ${back.recall}, precision ${back.precision}`,
    );
  }
  console.log(JSON.stringify({ bench: 'import', pages: pages.length, rows, roundTrip: back }));
}

/** An extractor that calls out fails the whole run. */
function refuseCalls(): Promise<never> {
  process.exitCode = 1;
  console.error('An extractor called out.');
  return Promise.reject(new Error('no network here'));
}

function readPages(folder: string): Page[] {
  const truths = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody?: string; url?: string }
  >;
  return Object.entries(truths)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { articleBody = '', url = '' }]) => ({
      id,
      url,
      truth: articleBody,
      html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    }));
}

async function measure(extract: Extract, pages: readonly Page[]): Promise<Record<string, number>> {
  for (const { html, url } of pages.slice(0, 20)) await extract(html, url);
  const shares: Shares[] = [];
  let time = 0;
  for (const { html, url, truth } of pages) {
    const start = performance.now();
    const text = await extract(html, url);
    time += performance.now() - start;
    shares.push(compareTexts(truth, text));
  }
  const { f1, precision, recall, exact } = sumUp(shares);
  return {
    f1: round(f1),
    precision: round(precision),
    recall: round(recall),
    exact: round(exact),
    ms: round(time / pages.length),
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const sidelight: Extract = (html, url) =>
  bodyText(readHtml(html, { keepAll: false, url: url || undefined }).body);

const readability: Extract = (html) => {
  const { document } = parseHTML(html);
  const article = new Readability(document, { serializer: (node) => node }).parse();
  return article?.content ? linesOf(article.content) : '';
};

const defuddle: Extract = async (html, url) => {
  const { content } = await Defuddle(parseHTML(html).document, url, { useAsync: false });
  return linesOf(parseHTML(`<html><body>${content}</body></html>`).document.body);
};

const inline = /^(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/i;

/** The words of `node`, a line a block. */
function linesOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const inner = Array.from(node.childNodes, linesOf).join('');
  return inline.test(node.nodeName) ? inner : `\n${inner}\n`;
}

const toHtml = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
const fromHtml = unified().use(rehypeParse, { fragment: true }).freeze();

/** What of an article’s Markdown comes back from HTML. */
function goRound(html: string, url: string): Shares {
  const { body } = readHtml(html, { keepAll: false, url: url || undefined });
  const there = String(toHtml.processSync(writeMarkdown(body)));
  const { root } = toArticleMdast(fromHtml.parse(there), { base: undefined, placePicture: () => undefined });
  return compareTexts(bodyText(body), bodyText(root));
}
