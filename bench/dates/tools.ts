import * as chrono from 'chrono-node';
import { findDates } from '../../src/text/dates.ts';
import type { Article, Dated } from './timex.ts';

/** What finds dates. */
export type Tool = (article: Pick<Article, 'text' | 'published'>) => Dated[];

export const ours =
  (lang: string): Tool =>
  ({ text, published }) =>
    findDates(text, { published, lang }).map(({ start, end, edtf }) => ({
      start,
      end,
      values: edtf.split('/'),
    }));

export const chronos: Tool = ({ text, published }) =>
  chrono.parse(text, new Date(`${published}T12:00:00Z`)).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    values: [start, end].flatMap((part) => (part ? [chronoValue(part)] : [])),
  }));

/** The value as precisely as its words said it. */
function chronoValue(part: chrono.ParsedComponents): string {
  const two = (unit: 'month' | 'day') => String(part.get(unit)).padStart(2, '0');
  const year = String(part.get('year')).padStart(4, '0');
  if (part.isCertain('day') || part.isCertain('weekday')) return `${year}-${two('month')}-${two('day')}`;
  return part.isCertain('month') ? `${year}-${two('month')}` : year;
}
