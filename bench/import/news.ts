import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from '../../src/import/decode.ts';
import { type Json, types } from '../../src/import/html/linked-data.ts';
import { openPage } from '../../src/import/html/open.ts';
import { readHtml } from '../../src/import/html/read-html.ts';
import { readStatements, text } from '../../src/import/html/statements.ts';
import { bodyText } from './body-text.ts';
import type { Known } from './judge-paste.ts';
import { halfOf, isNews, judgePage, pastesOf } from './page-paste.ts';
import { add, emptySum, printSums } from './paste-sums.ts';

/** Imports each page of news in `folder` as a paste, and compares it with what the page says to programs. */
export function measureNews(folder: string, args: readonly string[]): void {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sums = { 'whole page': emptySum(), 'headline to last paragraph': emptySum() };
  for (const name of halfOf(all.filter((one) => /\.html(?:\.gz)?$/.test(one)).toSorted(), args)) {
    const bytes = readFileSync(join(folder, name));
    const html = decodeHtml(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const known = isNews(html) ? readKnown(html) : undefined;
    if (!known) continue;
    for (const [form, judged] of judgePage(name, html, known, args)) add(sums[form], judged);
  }
  printSums('import news', sums, args);
}

/** What the page states of its one piece of news, and the paragraphs that the import of the page itself keeps. */
function readKnown(html: string): Known | undefined {
  const said = readStatements(openPage(html));
  const stated = said.linked.filter((node) => types(node).some((type) => type.endsWith('NewsArticle')));
  const article = stated[0];
  if (!article || new Set(stated.map(({ headline }) => text(headline))).size > 1) return;
  const { front, body } = readHtml(html, { keepAll: false, url: '' });
  const paragraphs = bodyText(body)
    .split('\n')
    .filter((line) => line.split(/\s+/).length >= 10 && /[.!?…。][\])”’"'»]*$/.test(line.trim()));
  const headings = Array.from(html.matchAll(/<h1\b[^>]*>([\s\S]*?)<\/h1>/gi), ([, words = '']) => words);
  const known = {
    author: [article.author]
      .flat()
      .map(nameOf)
      .filter((name) => name !== '' && name !== nameOf(article.publisher))
      .join('; '),
    day: text(article.datePublished).slice(0, 10),
    paragraphs,
  };
  const titles = [text(article.headline), front.title ?? '', ...(headings.length === 1 ? headings : [])];
  const lines = new Set(
    pastesOf(html, { ...known, title: '' })
      .whole.split('\n')
      .map(plain),
  );
  const title = titles.map((one) => text(one)).find((one) => one !== '' && lines.has(plain(one)));
  return paragraphs.length < 3 ? undefined : { ...known, title: title ?? text(article.headline) };
}

const nameOf = (author: unknown): string => text((author as Json | undefined)?.name ?? author);

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();
