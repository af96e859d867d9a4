import { dayNumber, weekdayOf } from '../calendar.ts';
import { type Draft, exists, type Named, type Scan } from './draft.ts';
import { type Frame, nextFrame, yearInFrame } from './frame.ts';
import { fill } from './grammar.ts';
import { behind, matcher, perLanguage } from './pattern.ts';
import { withPart } from './qualify.ts';
import { looksAhead } from './tense.ts';

const patternsOf = perLanguage((language) => {
  const { before, after, events } = language;
  const behindOf = (source: string) => behind(fill(source, language, ''), 'i');
  const ahead = (source: string) => matcher(fill(`${source}(?![\\p{L}\\p{N}])`, language, ''), 'iu');
  return {
    before: [
      ['last', behindOf(before.last)],
      ['this', behindOf(before.this)],
      ['next', behindOf(before.next)],
    ] as const,
    that: behindOf(before.that),
    after: [
      [-1, ahead(after.last)],
      [0, ahead(after.this)],
      [1, ahead(after.next)],
    ] as const,
    events: events.map(({ before, after, ...day }) => ({
      ...day,
      before: behindOf(before),
      after: ahead(after),
    })),
    nearest: [
      ['recent', ahead(after.recent)],
      ['coming', ahead(after.coming)],
    ] as const,
    afterOther: [
      [0, ahead(after.same)],
      [1, ahead(after.following)],
      [-1, ahead(after.previous)],
    ] as const,
  };
});

/**
 * Gives every day and month without a year the one that its words say (“last March”, “July last year”, a weekday), else the one
 * that the day of publication and the tense of the sentence say. “May of that year” has the year that was named last; without
 * one it is dropped.
 */
export function inferYears(scan: Scan, drafts: readonly Draft[]): Draft[] {
  let named: number | undefined;
  let frame: Frame | undefined;
  return drafts.flatMap((draft) => {
    const dated = draft.date.year === undefined ? inferYear(scan, draft, named, frame) : draft;
    if (!dated) return [];
    if (!dated.inferred) named = dated.date.year;
    frame = nextFrame(scan, draft, dated, frame);
    return dated;
  });
}

function inferYear(
  scan: Scan,
  draft: Draft,
  named: number | undefined,
  frame: Frame | undefined,
): Draft | undefined {
  const { text, language, published } = scan;
  const patterns = patternsOf(language);
  for (const [shift, after] of patterns.afterOther) {
    const found = after(text, draft.end);
    if (found)
      return named === undefined
        ? undefined
        : dated(draft, named + shift, { end: draft.end + found[0].length });
  }
  for (const [shift, after] of patterns.after) {
    const found = after(text, draft.end);
    if (found) return dated(draft, published.year + shift, { end: draft.end + found[0].length });
  }
  for (const [name, after] of patterns.nearest) {
    const found = after(text, draft.end);
    const year = name === 'recent' ? latest(scan, draft.date, 0) : earliest(scan, draft.date, 1);
    if (found) return dated(draft, year, { end: draft.end + found[0].length });
  }
  for (const [name, before] of patterns.before) {
    const found = before(text, draft.start);
    if (!found) continue;
    const start = draft.start - found.words.length;
    const year = {
      last: latest(scan, draft.date, 0),
      this: yearAhead(scan, draft, 92) ?? published.year,
      next: earliest(scan, draft.date, 1),
    }[name];
    const made = dated(draft, year, { start });
    return made.date.precision === 'month' ? withPart(scan, made, false) : made;
  }
  const that = draft.date.precision === 'month' ? patterns.that(text, draft.start) : null;
  if (that && named !== undefined) return dated(draft, named, { start: draft.start - that.words.length });
  const year =
    eventYear(scan, draft) ??
    yearOfWeekday(scan, draft.date) ??
    yearAhead(scan, draft) ??
    yearInFrame(scan, draft, frame) ??
    latest(scan, draft.date, 1);
  return dated(draft, year, {});
}

/** The year of the next such date, where the sentence looks ahead to it and it is at most so many days off. */
function yearAhead(scan: Scan, draft: Draft, most = 366): number | undefined {
  const { year, month, day } = scan.published;
  const coming = earliest(scan, draft.date, 0);
  const distance = order(draft.date, coming) - dayNumber(year, month, day);
  return distance <= most && looksAhead(scan, draft, distance) ? coming : undefined;
}

function dated(draft: Draft, year: number, range: { start?: number; end?: number }): Draft {
  const date = { ...draft.date, year };
  if (!draft.to || draft.to === 'open') return { ...draft, ...range, date, inferred: true };
  const wraps = (draft.to.month ?? 1) < (draft.date.month ?? 1);
  return { ...draft, ...range, date, to: { ...draft.to, year: wraps ? year + 1 : year }, inferred: true };
}

function order(date: Named, year: number): number {
  return dayNumber(year, date.month ?? 1, date.day ?? 1);
}

/** The latest year in which the day is not after publication, the month not after the month of publication (`running` 1) or before it (0). */
function latest({ published }: Scan, date: Named, running: 0 | 1): number {
  const limit = dayNumber(published.year, published.month, date.day === undefined ? running : published.day);
  let year = published.year;
  while (order(date, year) > limit || !exists({ ...date, year })) year -= 1;
  return year;
}

/** The first year in which the date is not before publication; a month that runs counts where `skipped` is 0. */
function earliest({ published }: Scan, date: Named, skipped: 0 | 1): number {
  const limit = dayNumber(
    published.year,
    published.month,
    date.day === undefined ? 1 + skipped : published.day,
  );
  let year = published.year;
  while (order(date, year) < limit || !exists({ ...date, year })) year += 1;
  return year;
}

/** “the Sept. 11 attacks”, “the attacks of Sept. 11”: the year of the event, once it has happened. */
function eventYear({ text, language, published }: Scan, { date, start, end }: Draft): number | undefined {
  const events = patternsOf(language).events.filter(
    ({ month, day }) => month === date.month && day === date.day,
  );
  const isEvent = ({ before, after }: (typeof events)[number]) => before(text, start) ?? after(text, end);
  return events.find((event) => event.year < published.year && isEvent(event))?.year;
}

/** The nearest year, past first, in which the day falls on the weekday that is said. */
function yearOfWeekday({ published }: Scan, { weekday, month, day }: Named): number | undefined {
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  const years = [0, -1, 1, -2, -3, -4, -5, -6].map((shift) => published.year + shift);
  return years.find(
    (year) => exists({ precision: 'day', year, month, day }) && weekdayOf(year, month, day) === weekday,
  );
}
