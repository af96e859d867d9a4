import { dayNumber, weekdayOf } from '../calendar.ts';
import { type Draft, exists, type Named, type Scan } from './draft.ts';
import { fill } from './grammar.ts';
import type { Language } from './language.ts';
import { behind, matcher } from './pattern.ts';

interface Patterns {
  readonly before: Readonly<Record<'last' | 'next' | 'this', ReturnType<typeof behind>>>;
  readonly after: Readonly<Record<'last' | 'next' | 'this' | 'that', ReturnType<typeof matcher>>>;
  readonly strong: RegExp;
  readonly weak: RegExp;
}

const compiled = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const word = (source: string) => fill(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, language, '');
  const ahead = (source: string) => behind(fill(`${source} `, language, ''), 'i');
  const following = (source: string) => matcher(fill(`${source}(?![\\p{L}\\p{N}])`, language, ''), 'iu');
  const { before, after } = language;
  const made: Patterns = {
    before: { last: ahead(before.last), next: ahead(before.next), this: ahead(before.this) },
    after: {
      last: following(after.last),
      next: following(after.next),
      this: following(after.this),
      that: following(after.that),
    },
    strong: new RegExp(word(language.ahead.strong), 'iu'),
    weak: new RegExp(word(language.ahead.weak), 'iu'),
  };
  compiled.set(language, made);
  return made;
}

/** Gives a day or month without a year the year that its words or the day of publication say; `undefined` where another event’s year is meant. */
export function inferYear(scan: Scan, draft: Draft): Draft | undefined {
  if (draft.date.year !== undefined) return draft;
  const { text, language, published } = scan;
  const { before, after } = patternsOf(language);
  if (after.that(text, draft.end)) return undefined;
  for (const [name, shift] of [
    ['last', -1],
    ['this', 0],
    ['next', 1],
  ] as const) {
    const found = after[name](text, draft.end);
    if (found) return dated(draft, published.year + shift, { end: draft.end + found[0].length });
  }
  for (const name of ['last', 'this', 'next'] as const) {
    const found = before[name](text, draft.start);
    if (!found) continue;
    const start = draft.start - found[0].length;
    const year =
      name === 'last'
        ? latest(scan, draft.date, false)
        : name === 'next'
          ? earliest(scan, draft.date)
          : thisOne(scan, draft);
    return dated(draft, year, { start });
  }
  const weekday = yearOfWeekday(scan, draft.date);
  if (weekday !== undefined) return dated(draft, weekday, {});
  return dated(
    draft,
    looksAhead(scan, draft) ? earliest(scan, draft.date) : latest(scan, draft.date, true),
    {},
  );
}

function dated(draft: Draft, year: number, range: { start?: number; end?: number }): Draft {
  const date = { ...draft.date, year };
  const to =
    draft.to && draft.to !== 'open'
      ? { ...draft.to, year: wraps(draft.date, draft.to) ? year + 1 : year }
      : draft.to;
  return { ...draft, ...range, date, ...(to && { to }), inferred: true };
}

function wraps(from: Named, to: Named): boolean {
  return (to.month ?? 1) < (from.month ?? 1);
}

function order(date: Named, year: number): number {
  return dayNumber(year, date.month ?? 1, date.day ?? 1);
}

/** The latest year in which the date is not after publication; where `current` is not, a month that still runs is skipped too. */
function latest({ published }: Scan, date: Named, current: boolean): number {
  const limit = dayNumber(
    published.year,
    published.month,
    date.day === undefined && !current ? 0 : published.day,
  );
  let year = published.year;
  while (order(date, year) > limit || !exists({ ...date, year })) year -= 1;
  return year;
}

/** The first year in which the date is not before publication. */
function earliest({ published }: Scan, date: Named): number {
  const limit = dayNumber(published.year, published.month, date.day === undefined ? 1 : published.day);
  let year = published.year;
  while (order(date, year) < limit || !exists({ ...date, year })) year += 1;
  return year;
}

/** “this September”: the September of the year of publication. */
function thisOne({ published }: Scan, _draft: Draft): number {
  return published.year;
}

/** The nearest year, past first, in which the day falls on the weekday that is said. */
function yearOfWeekday({ published }: Scan, { weekday, month, day }: Named): number | undefined {
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  const years = [0, -1, 1, -2, -3, -4, -5, -6].map((shift) => published.year + shift);
  return years.find(
    (year) => exists({ precision: 'day', year, month, day }) && weekdayOf(year, month, day) === weekday,
  );
}

/** The sentence’s words before the date, and a few behind it, look ahead, and the date would come soon. */
function looksAhead(scan: Scan, draft: Draft): boolean {
  const { text, language, published } = scan;
  const distance =
    order(draft.date, earliest(scan, draft.date)) - dayNumber(published.year, published.month, published.day);
  const { strong, weak } = patternsOf(language);
  const sentence =
    text
      .slice(Math.max(0, draft.start - 120), draft.start)
      .split(/[.!?]["”’]?\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  if (strong.test(sentence)) return distance <= 330;
  return distance <= 31 && weak.test(sentence.slice(-24));
}
