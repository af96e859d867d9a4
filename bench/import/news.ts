import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from '../../src/import/decode.ts';
import { type Json, types } from '../../src/import/html/linked-data.ts';
import { openPage } from '../../src/import/html/open.ts';
import { readHtml } from '../../src/import/html/read-html.ts';
import { readStatements, text } from '../../src/import/html/statements.ts';
import { countWords, endsSentence } from '../../src/import/words.ts';
import { bodyText } from './body-text.ts';
import { openCopier } from './browser-copy.ts';
import { readTruth, type Truth } from './corpus-truth.ts';
import type { Known } from './judge-paste.ts';
import { copyPage, halfOf, judgePage } from './page-paste.ts';
import { add, emptySum, printSums } from './paste-sums.ts';

/** Imports each page of news in `folder` as a paste, and compares it with what the page says to programs. */
export async function measureNews(folder: string, args: readonly string[]): Promise<void> {
  const copier = args.includes('--browser') ? await openCopier() : undefined;
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sums = { 'whole page': emptySum(), 'headline to last paragraph': emptySum() };
  for (const name of halfOf(all.filter((one) => /\.html(?:\.gz)?$/.test(one)).toSorted(), args)) {
    const bytes = readFileSync(join(folder, name));
    const html = decodeHtml(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const known = readKnown(join(folder, name), html);
    if (!known) continue;
    const whole = (await copier?.copy(html)) ?? copyPage(html);
    for (const [form, judged] of judgePage(name, whole, known, args)) add(sums[form], judged);
  }
  await copier?.close();
  printSums('import news', sums, args);
}

/**
 * What is known of a page of news: what people checked, where the corpus holds that, else what the page states and the
 * paragraphs that the import of the page itself keeps.
 */
function readKnown(path: string, html: string): Known | undefined {
  const said = readStatements(openPage(html));
  const articles = said.linked.filter((node) => types(node).some((type) => type.endsWith('NewsArticle')));
  const stated = new Set(articles.map(({ headline }) => text(headline))).size === 1 ? articles[0] : undefined;
  const truth = readTruth(path, copyPage(html)) ?? (stated && readStated(stated, html));
  if (!truth) return;
  const headings = Array.from(html.matchAll(/<h1\b[^>]*>([\s\S]*?)<\/h1>/gi), ([, words = '']) =>
    text(words),
  );
  const heading = headings.length === 1 && countWords(headings[0] ?? '') >= 4 ? headings : [];
  const titles = [...heading, truth.title, text(stated?.headline), said.metas.get('og:title')?.[0] ?? ''];
  const publishers = new Set(
    [nameOf(stated?.publisher), ...(said.metas.get('og:site_name') ?? [])].map((name) => name.toLowerCase()),
  );
  const paragraphs = truth.paragraphs.filter((one) => countWords(one) >= 10 && endsSentence(one));
  return paragraphs.length < 3
    ? undefined
    : {
        titles: titles.filter(Boolean),
        author: truth.authors.filter((name) => !publishers.has(name.toLowerCase())).join('; '),
        day: truth.day,
        paragraphs,
      };
}

/** What the page states of itself, and the paragraphs that its import keeps. */
function readStated(article: Json, html: string): Truth {
  return {
    title: text(article.headline),
    authors: [article.author].flat().map(nameOf).filter(Boolean),
    day: text(article.datePublished).slice(0, 10),
    paragraphs: bodyText(readHtml(html, { keepAll: false, url: '' }).body).split('\n'),
  };
}

const nameOf = (author: unknown): string => text((author as Json | undefined)?.name ?? author);
