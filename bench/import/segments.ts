import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHtml } from '../../src/import/decode.ts';
import type { Finding } from '../../src/import/draft.ts';
import { readHtml } from '../../src/import/html/read-html.ts';
import { bodyText } from './body-text.ts';

interface Segments {
  readonly file: string;
  /** What must stand in the article, and what must not. */
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** Measures title, dek and running text of each page by the segments of `evaldata.json`, as its own corpus does. */
export function measureSegments(folder: string, args: readonly string[]): void {
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
  const all = JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8')) as Record<string, Segments>;
  const pages = Object.entries(all)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .filter((_, index) => !half || (index % 2 === 0) === (half === 'first'));
  let [right, wrong, missed] = [0, 0, 0];
  for (const [url, segments] of pages) {
    const { text, leftOut } = articleOf(pageOf(folder, segments.file), url);
    const absent = segments.with.map(plain).filter((words) => !text.includes(words));
    const kept = segments.without.map(plain).filter((words) => text.includes(words));
    right += segments.with.length - absent.length;
    missed += absent.length;
    wrong += kept.length;
    if (!args.includes('--list')) continue;
    for (const words of absent) {
      const reason = leftOut.find((one) => plain(one.text).includes(words))?.reason ?? 'not seen';
      console.log(`${segments.file}  missed (${reason}): ${words}`);
    }
    for (const words of kept) console.log(`${segments.file}  kept: ${words}`);
  }
  const score = {
    bench: 'import segments',
    pages: pages.length,
    f: round((2 * right) / (2 * right + wrong + missed)),
    precision: round(right / (right + wrong)),
    recall: round(right / (right + missed)),
  };
  if (!args.includes('--json')) console.table([score]);
  console.log(JSON.stringify(score));
}

function pageOf(folder: string, file: string): string {
  const path = ['cache', 'eval'].map((name) => join(folder, name, file)).find(existsSync);
  return path ? decodeHtml(readFileSync(path)) : '';
}

function articleOf(html: string, url: string): { text: string; leftOut: readonly Finding[] } {
  const { front, body, findings } = readHtml(html, { keepAll: false, url });
  return {
    text: plain([front.title, front.dek, bodyText(body)].filter(Boolean).join('\n')),
    leftOut: findings.filter(({ kind }) => kind !== 'look'),
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const round = (value: number): number => Math.round(value * 10_000) / 10_000;
