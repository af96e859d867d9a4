import { dayNumber, weekdayOf } from '../calendar.ts';
import { type Draft, exists, type Named, type Scan } from './draft.ts';
import { fill } from './grammar.ts';
import { behind, matcher, oneOf, perLanguage } from './pattern.ts';

const patternsOf = perLanguage((language) => {
  const { before, after, events, tense } = language;
  const behindOf = (source: string) => behind(fill(source, language, ''), 'i');
  const ahead = (source: string) => matcher(fill(`${source}(?![\\p{L}\\p{N}])`, language, ''), 'iu');
  return {
    before: [
      ['last', behindOf(before.last)],
      ['this', behindOf(before.this)],
      ['next', behindOf(before.next)],
    ] as const,
    after: [
      [-1, ahead(after.last)],
      [0, ahead(after.this)],
      [1, ahead(after.next)],
    ] as const,
    events: events.map(({ after: words, ...day }) => ({ ...day, after: ahead(words) })),
    nearest: [
      ['recent', ahead(after.recent)],
      ['coming', ahead(after.coming)],
    ] as const,
    afterOther: [
      [0, ahead(after.same)],
      [1, ahead(after.following)],
      [-1, ahead(after.previous)],
    ] as const,
    cue: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<future>${oneOf(tense.future)})|(?<present>${oneOf(tense.present)})|(?<past>${oneOf(tense.past)})|(?<participle>${oneOf(tense.participle)}))(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    limit: new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(tense.limit)}\\s(?:the\\s)?$`, 'iu'),
    limitAfter: ahead(` ${oneOf(tense.limitAfter)}`),
    event: new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(tense.event)}(?![\\p{L}\\p{N}])`, 'iu'),
  };
});

/**
 * Gives every day and month without a year the one that its words say (“last March”, “July last year”, a weekday), else the one
 * that the day of publication and the tense of the sentence say. “May of that year” has the year that was named last; without
 * one it is dropped.
 */
export function inferYears(scan: Scan, drafts: readonly Draft[]): Draft[] {
  let named: number | undefined;
  return drafts.flatMap((draft) => {
    const dated = draft.date.year === undefined ? inferYear(scan, draft, named) : draft;
    if (dated && !dated.inferred) named = dated.date.year;
    return dated ?? [];
  });
}

function inferYear(scan: Scan, draft: Draft, named: number | undefined): Draft | undefined {
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
      this: published.year,
      next: earliest(scan, draft.date, 1),
    }[name];
    return dated(draft, year, { start });
  }
  const event = eventYear(scan, draft);
  if (event !== undefined) return dated(draft, event, {});
  const year =
    yearOfWeekday(scan, draft.date) ??
    (looksAhead(scan, draft) ? earliest(scan, draft.date, 0) : latest(scan, draft.date, 1));
  return dated(draft, year, {});
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

/** “the Sept. 11 attacks”: the year of the event, once it has happened. */
function eventYear({ text, language, published }: Scan, { date, end }: Draft): number | undefined {
  const events = patternsOf(language).events.filter(
    ({ month, day }) => month === date.month && day === date.day,
  );
  return events.find(({ year, after }) => year < published.year && after(text, end))?.year;
}

/** The nearest year, past first, in which the day falls on the weekday that is said. */
function yearOfWeekday({ published }: Scan, { weekday, month, day }: Named): number | undefined {
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  const years = [0, -1, 1, -2, -3, -4, -5, -6].map((shift) => published.year + shift);
  return years.find(
    (year) => exists({ precision: 'day', year, month, day }) && weekdayOf(year, month, day) === weekday,
  );
}

/** How many days ahead a date may lie at most, by what says that it is ahead. */
const horizons = { future: 270, limit: 130, doubt: 95, present: 92, close: 45, event: 31 };
const sentenceStart =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Maj|Capt|Rev|Prof|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|\p{Lu}))[.!?]["”’)]*\s+(?=["“‘(]*\p{Lu})|\n\s*\n/u;
/** The sentence, or what someone said in it. */
const ends = /[.;!?](?:\s|$)|\n|\s(?:said|sagte|erklärte|dijo|déclaré)(?!\p{L})/u;
const dateline = /(?:^|\n)[^\n]{0,40}\p{Lu}{3}[^\n]{0,30}, $/u;

/**
 * Does the sentence look ahead? The nearest verb before the date decides, a verb after it where none is before: one of the
 * future for most of a year, one of the present, a preposition (“by”) or an event to come (“election”) for a shorter time.
 * A word that may be a past verb or not (“preferred”) does not keep a future one from deciding over a near date.
 */
function looksAhead(scan: Scan, draft: Draft): boolean {
  const { text, language, published } = scan;
  const today = dayNumber(published.year, published.month, published.day);
  const distance = order(draft.date, earliest(scan, draft.date, 0)) - today;
  if (distance > horizons.future) return false;
  const { cue, limit, limitAfter, event } = patternsOf(language);
  const lead = text.slice(Math.max(0, draft.start - 200), draft.start);
  const before = lead.split(sentenceStart).at(-1) ?? '';
  const after = text.slice(draft.end, draft.end + 60).split(ends)[0] ?? '';
  const cues = [...before.matchAll(cue)].map(tenseOf).toReversed();
  const said = cues.length > 0 ? cues : [...after.matchAll(cue)].map(tenseOf);
  const certain = said.find((tense) => tense === 'future' || tense === 'past');
  const first = said.find((tense) => tense !== 'present');
  if (first === 'future') return true;
  if (certain === 'future') return distance <= horizons.doubt;
  const nearby = event.test(before.slice(-40)) || event.test(after.slice(0, 30));
  if (distance <= horizons.event && first !== 'past' && nearby) return true;
  if (limit.test(before) || limitAfter(text, draft.end))
    return distance <= (certain === 'past' ? horizons.close : horizons.limit);
  if (distance > horizons.present) return false;
  if (said.length > 0) return said[0] === 'present';
  return nearby || (distance < 3 && dateline.test(lead));
}

type Tense = 'future' | 'present' | 'past' | 'participle';

function tenseOf({ groups }: RegExpExecArray): Tense {
  const tenses = ['future', 'present', 'past', 'participle'] as const;
  return tenses.find((tense) => groups?.[tense] !== undefined) ?? 'present';
}
