import { readFileSync } from 'node:fs';
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
import { readHtml } from '../../src/import/html/read-html.ts';
import { toArticleMdast } from '../../src/import/html/to-mdast.ts';
import { writeMarkdown } from '../../src/import/write.ts';
import { bodyText } from './body-text.ts';
import { compareTexts, type Shares, sumUp } from './metric.ts';

/** The text of a page’s article. */
type Extract = (html: string, url: string) => string | Promise<string>;

interface Page {
  readonly id: string;
  readonly url: string;
  readonly truth: string;
  readonly html: string;
}

/** Measures each extractor on the pages of `folder`, then what of our Markdown comes back from HTML. */
export async function measurePages(folder: string, args: readonly string[]): Promise<void> {
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
  const pages = readPages(folder).filter((_, index) => !half || (index % 2 === 0) === (half === 'first'));
  const tools: [string, Extract][] = [
    ['Sidelight', sidelight],
    ['Readability', readability],
    ['Defuddle', defuddle],
  ];
  const rows: Record<string, string | number>[] = [];
  for (const [tool, extract] of tools) {
    rows.push({ tool, ...(await measure(extract, pages)) });
  }
  const roundTrip = sumUp(pages.map(({ html, url }) => goRound(html, url)));
  const back = { recall: round(roundTrip.recall), precision: round(roundTrip.precision) };
  const timeShare = round(Number(rows[0]?.cpu) / (Number(rows[1]?.cpu) || 1));
  if (!args.includes('--json')) {
    console.table(rows);
    console.log(`Time of Sidelight by time of Readability: ${timeShare}`);
    console.log(
      `Round trip over ${pages.length} articles: recall ${back.recall}, precision ${back.precision}`,
    );
  }
  console.log(JSON.stringify({ bench: 'import', pages: pages.length, rows, timeShare, roundTrip: back }));
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
  let cpu = 0;
  for (const { html, url, truth } of pages) {
    const start = performance.now();
    const used = process.cpuUsage();
    const text = await extract(html, url);
    time += performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    cpu += (user + system) / 1000;
    shares.push(compareTexts(truth, text));
  }
  const { f1, precision, recall, exact } = sumUp(shares);
  return {
    f1: round(f1),
    precision: round(precision),
    recall: round(recall),
    exact: round(exact),
    ms: round(time / pages.length),
    cpu: round(cpu / pages.length),
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
