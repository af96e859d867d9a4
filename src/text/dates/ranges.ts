import { dayNumber } from '../calendar.ts';
import type { Draft, Named, Scan } from './draft.ts';
import { fill } from './grammar.ts';
import { behind, dash, matcher, oneOf, perLanguage } from './pattern.ts';

interface Patterns {
  readonly to: RegExp;
  readonly and: RegExp;
  readonly list: RegExp;
  readonly between: ReturnType<typeof behind>;
  readonly present: RegExp;
  readonly onward: ReturnType<typeof matcher>;
}

const patternsOf = perLanguage((language): Patterns => {
  const whole = (source: string) => new RegExp(`^${fill(source, language, '')}$`, 'iu');
  return {
    to: whole(`(?: ?${dash} ?|,? ${oneOf(language.to)} )`),
    and: whole(`,? ${oneOf(language.and)} `),
    list: whole(`(?:,|,? ${oneOf([...language.and, 'or', 'oder', 'ou', 'o'])}) |[/-]`),
    between: behind(fill(`${oneOf(language.between)} `, language, ''), 'i'),
    present: new RegExp(
      `^${fill(`(?:[-–—]| ${oneOf(language.to)} )(?:${language.patterns.present})(?![\\p{L}\\p{N}])`, language, '')}`,
      'iu',
    ),
    onward: matcher(fill(`${language.patterns.onward}(?![\\p{L}\\p{N}-])`, language, ''), 'u'),
  };
});

/** Joins two dates that are the ends of one range, and lets the first of two have the year of the second. */
export function joinRanges(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let at = 0; at < drafts.length; at += 1) {
    const draft = drafts[at] as Draft;
    const next = drafts[at + 1];
    const pair = next && join(scan, draft, next);
    if (pair) {
      joined.push(pair);
      at += 1;
    } else joined.push(toPresent(scan, next ? shareYear(scan, draft, next) : draft));
  }
  return joined;
}

function join({ text, language }: Scan, a: Draft, b: Draft): Draft | undefined {
  if (a.to || b.to || b.start - a.end > 16) return undefined;
  const patterns = patternsOf(language);
  const gap = text.slice(a.end, b.start);
  const said = patterns.to.test(gap) || (patterns.and.test(gap) && patterns.between(text, a.start) !== null);
  if (!said || !comparable(a.date, b.date)) return undefined;
  const from = withYear(a.date, b.date);
  const to = from.year !== undefined && b.date.year === undefined ? after(from, b.date) : b.date;
  if (from.year !== undefined && to.year !== undefined && order(from) > order(to)) return undefined;
  return {
    start: a.start,
    end: b.end,
    date: from,
    to,
    ...((a.inferred || b.inferred) && { inferred: true }),
  };
}

function comparable(a: Named, b: Named): boolean {
  if (a.precision === b.precision) return true;
  const fine = new Set(['day', 'month', 'season', 'year']);
  return a.year !== undefined && b.year !== undefined && fine.has(a.precision) && fine.has(b.precision);
}

/** “Aug. 30 to Sept. 2, 2001”: the year of the end, or the one before where the months turn back. */
function withYear(date: Named, end: Named): Named {
  if (date.year !== undefined || end.year === undefined) return date;
  const year = order({ ...date, year: end.year }) > order(end) ? end.year - 1 : end.year;
  return { ...date, year };
}

/** “Aug. 30, 2001, to Sept. 2”: the same year, or the next. */
function after(start: Named, date: Named): Named {
  const year = start.year ?? 0;
  return { ...date, year: order({ ...date, year }) < order(start) ? year + 1 : year };
}

function order({ year = 0, month = 1, day = 1 }: Named): number {
  return dayNumber(year, month, day);
}

/** “in July and August 2001”. */
function shareYear({ text, language }: Scan, a: Draft, b: Draft): Draft {
  if (a.date.year !== undefined || b.date.year === undefined || b.start - a.end > 8) return a;
  if (a.date.precision !== b.date.precision || !patternsOf(language).list.test(text.slice(a.end, b.start)))
    return a;
  return { ...a, date: withYear(a.date, b.date) };
}

/** “2001–present”, “1994 or later”. */
function toPresent({ text, language }: Scan, draft: Draft): Draft {
  const { precision } = draft.date;
  if (draft.to || precision === 'decade' || precision === 'century' || precision === 'season') return draft;
  const patterns = patternsOf(language);
  const present = precision === 'year' ? patterns.present.exec(text.slice(draft.end, draft.end + 24)) : null;
  const found = present ?? patterns.onward(text, draft.end);
  return found ? { ...draft, end: draft.end + found[0].length, to: 'open' } : draft;
}
