import type { Article, Dated } from './timex.ts';
import type { Tool } from './tools.ts';

export interface Row {
  readonly tool: string;
  readonly filter: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the dates found, how many have exactly the range, and how many the value of the annotation. */
  readonly exactSpan: number;
  readonly value: number;
  readonly megabytesPerSecond: number;
}

export function measure(tool: string, filter: string, articles: readonly Article[], find: Tool): Row {
  const pairs = articles.map((article) => ({ article, hits: find(article) }));
  let [found, right, exact, valued, counted] = [0, 0, 0, 0, 0];
  for (const { article, hits } of pairs) {
    for (const gold of article.gold) {
      const hit = hits.find((candidate) => overlap(candidate, gold));
      if (!hit) continue;
      right += 1;
      if (filter === 'plain' ? sameSpan(hit, gold) : spanRight(hit, gold)) exact += 1;
      if (valueRight(hit, gold)) valued += 1;
    }
    for (const hit of hits) {
      const good = article.gold.some((gold) => overlap(hit, gold));
      if (!good && article.ignored.some((other) => overlap(hit, other))) continue;
      counted += 1;
      if (good) found += 1;
    }
  }
  const gold = articles.reduce((sum, article) => sum + article.gold.length, 0);
  const [precision, recall] = [found / counted, right / gold];
  return {
    tool,
    filter,
    gold,
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
    exactSpan: round(exact / right),
    value: round(valued / right),
    megabytesPerSecond: round(speed(articles, find)),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function overlap(a: Dated, b: Dated): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameSpan(hit: Dated, gold: Dated): boolean {
  return hit.start === gold.start && hit.end === gold.end;
}

/** A range of two dates has the range of the one it begins or ends with. */
function spanRight(hit: Dated, gold: Dated): boolean {
  if (sameSpan(hit, gold)) return true;
  return hit.values.length > 1 && (hit.start === gold.start || hit.end === gold.end);
}

function valueRight(hit: Dated, gold: Dated): boolean {
  return hit.values.some((value) => gold.values.includes(value.replace(/[~?%]$/, '')));
}

/** The best of rounds over about two megabytes, after one to warm up. */
function speed(articles: readonly Article[], find: Tool): number {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const times = Array.from({ length: 4 }, () => {
    const began = performance.now();
    for (const article of articles) find(article);
    return performance.now() - began;
  });
  return bytes / 1e3 / Math.min(...times.slice(1));
}

export function printErrors(article: Article, tool: Tool): void {
  const hits = tool(article);
  const around = ({ start, end }: Dated) =>
    `${article.text.slice(Math.max(0, start - 50), start)}⟦${article.text.slice(start, end)}⟧${article.text.slice(end, end + 30)}`.replace(
      /\s+/g,
      ' ',
    );
  const say = (kind: string, at: Dated, more: string) =>
    console.log(`${kind}\t${more}\t${around(at)}\t${article.published}`);
  for (const gold of article.gold) {
    const hit = hits.find((candidate) => overlap(candidate, gold));
    if (!hit) say('missed', gold, gold.values.join());
    else {
      if (!spanRight(hit, gold)) say('span', gold, article.text.slice(hit.start, hit.end));
      if (!valueRight(hit, gold)) say('value', gold, `${hit.values.join('/')} for ${gold.values.join()}`);
    }
  }
  for (const hit of hits)
    if (![...article.gold, ...article.ignored].some((other) => overlap(hit, other)))
      say('extra', hit, hit.values.join('/'));
}
