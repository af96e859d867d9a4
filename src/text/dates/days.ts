import { contextOf } from './context.ts';
import { type Draft, exists, type Named, type Recogniser, type Scan } from './draft.ts';
import { isGlued } from './glue.ts';
import { fill, monthOf, monthPattern, numberOf } from './grammar.ts';
import { behind, dash, matcher, oneOf, perLanguage, spellings, year } from './pattern.ts';
import { readYear, type SaidYear, yearAfter } from './year-after.ts';

const patternsOf = perLanguage((language) => {
  const { dayMark, dayOf, monthOf: ofYear, ordinals, to, and, between } = language;
  const month = `(?<month>${monthPattern(language)})`;
  const digits = `(?:3[01]|[12]\\d|0?[1-9])${dayMark}`;
  const range = `(?: ?${dash} ?|/| ${oneOf(to)} )`;
  const list = `(?:(?:, ${digits}){0,6},? ${oneOf(and)} ${digits})`;
  // Not “May 3,000”, “May 3.5”, “May 3%”, “May 10:30”.
  const closed = String.raw`(?![\d%°\p{L}]|[.:/]\d|,\d{3}(?!\d)|[-–]\d)`;
  const words = oneOf(spellings(ordinals, 'any'));
  const spelled = ` (?:the )?(?<word>${words})(?![\\p{L}-]| \\p{Lu})`;
  const later = `(?:${range}(?<last>${digits})|(?<list>${list}))`;
  const compile = (source: string) => matcher(fill(source, language, year), 'u');
  return {
    monthFirst: compile(
      `${month}(?: ?(?:the )?(?<day>${digits})(?:${later}(?! ?${monthPattern(language)})${closed}|${closed})|${spelled})`,
    ),
    dayFirst: compile(`(?<day>${digits})${later}?${dayOf}${month}`),
    spelled: compile(`${language.patterns.spelledDay.replace('{ordinals}', words)} ${month}`),
    yearFirst: compile(
      `{year}, (?:${month} (?<day>\\d{1,2})|(?<early>\\d{1,2}) ${month.replace('month', 'later')})(?![\\d\\p{L}])`,
    ),
    afterDay: yearAfter(language, '(?: ?, ?| (?:of )?)'),
    afterMonth: yearAfter(language, ofYear),
    between: behind(fill(`${oneOf(between)} (?:the )?`, language, ''), 'i'),
  };
});

/** “September 11, 2001”, “Sept. 11th”, “Dec. 12–14, 2003”, “May 3, 5 and 10, 2004”, “March eighth”. */
export const recogniseMonthDay: Recogniser = (scan, at) => {
  const { text, language } = scan;
  if (!language.monthFirst) return undefined;
  const patterns = patternsOf(language);
  const found = patterns.monthFirst(text, at);
  if (!found?.groups) return undefined;
  const { month = '', day, last, list = '', word = '' } = found.groups;
  const bare = at + found[0].length;
  const tail = readYear(scan, bare, patterns.afterDay);
  if (!tail && (isCount(scan, at, bare, month) || isWish(scan, bare, found[0]))) return undefined;
  if (!tail && contextOf(language).noMonthAfter(text, bare)) return undefined;
  const first = day === undefined ? numberOf(language, word) : Number.parseInt(day, 10);
  const days = [{ start: at, end: bare - list.length, day: first }, ...daysIn(list, bare - list.length)];
  return draftsOf(scan, month, tail, joined(scan, days, last, tail?.end ?? bare));
};

/** “11 September 2001”, “the 11th of September”, “12–14 December 2003”, “3, 5 and 10 May”, “11 de septiembre de 2001”. */
export const recogniseDayMonth: Recogniser = (scan, at) => {
  const { text, language } = scan;
  if (isGlued(text, at)) return undefined;
  const patterns = patternsOf(language);
  const found = patterns.dayFirst(text, at);
  if (!found?.groups || contextOf(language).placeBefore(text, at)) return undefined;
  const { month = '', day = '', last, list = '' } = found.groups;
  const bare = at + found[0].length;
  const tail = readYear(scan, bare, patterns.afterMonth);
  if (!tail && contextOf(language).noMonthAfter(text, bare)) return undefined;
  const end = at + day.length;
  const days = [{ start: at, end, day: Number.parseInt(day, 10) }, ...daysIn(list, end)];
  return draftsOf(scan, month, tail, joined(scan, days, last, tail?.end ?? bare));
};

/** “the first of May”, “the eleventh day of September 2001”. */
export const recogniseSpelledDay: Recogniser = (scan, at) => {
  const { text, language } = scan;
  if (isGlued(text, at)) return undefined;
  const patterns = patternsOf(language);
  const found = patterns.spelled(text, at);
  if (!found?.groups || contextOf(language).placeBefore(text, at)) return undefined;
  const { word = '', month = '' } = found.groups;
  const end = at + found[0].length;
  const tail = readYear(scan, end, patterns.afterMonth);
  if (!tail && contextOf(language).noMonthAfter(text, end)) return undefined;
  return draftsOf(scan, month, tail, [{ start: at, end: tail?.end ?? end, day: numberOf(language, word) }]);
};

/** A day of the month at a range of the text; with `last` the first of several. */
interface Member {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly last?: number | undefined;
}

function daysIn(list: string, offset: number): Member[] {
  return Array.from(list.matchAll(/\d+\p{L}*/gu), ({ 0: words, index }) => ({
    start: offset + index,
    end: offset + index + words.length,
    day: Number.parseInt(words, 10),
  }));
}

/** The days as they are dated: a range in one, and the last of a list with the month or year behind it, up to `end`. */
function joined(
  { text, language }: Scan,
  days: readonly Member[],
  last: string | undefined,
  end: number,
): Member[] {
  const [first, ...rest] = days as [Member, ...Member[]];
  const final = rest.at(-1);
  if (!final) return [{ ...first, end, last: last === undefined ? undefined : Number.parseInt(last, 10) }];
  if (patternsOf(language).between(text, first.start)) return [{ ...first, end, last: final.day }];
  return [...days.slice(0, -1), { ...final, end }];
}

/** One draft for each day, all of one month and year; none where one of them does not exist. */
function draftsOf(
  scan: Scan,
  month: string,
  year: SaidYear | undefined,
  members: readonly Member[],
): Draft[] | undefined {
  const drafts = members.map(({ start, end, day, last }): Draft => {
    const to = last === undefined ? {} : { to: named(scan, month, last, year?.year) };
    return {
      start,
      end,
      date: named(scan, month, day, year?.year),
      ...to,
      ...(year?.inferred && { inferred: true }),
    };
  });
  const right = drafts.every(({ date, to }) => exists(date) && (!to || to === 'open' || follows(date, to)));
  return right ? drafts : undefined;
}

/** “(2019, March 11)”, as lists of references write it. */
export const recogniseYearDay: Recogniser = (scan, at) => {
  const { text, language } = scan;
  if (text[at - 1] !== '(') return undefined;
  const found = patternsOf(language).yearFirst(text, at);
  if (!found?.groups) return undefined;
  const { year: digits, month, later, day, early } = found.groups;
  const date = named(scan, month ?? later ?? '', Number(day ?? early), Number(digits));
  return exists(date) ? { start: at, end: at + found[0].length, date } : undefined;
};

function named({ language }: Scan, month: string, day: number, saidYear: number | undefined): Named {
  const date = { precision: 'day', month: monthOf(language, month), day } as const;
  return saidYear === undefined ? date : { ...date, year: saidYear };
}

function follows(from: Named, to: Named): boolean {
  return exists(to) && (to.day ?? 0) > (from.day ?? 0);
}

/** “In May 10 people died”: a full month name behind a preposition, and a counted thing behind the number. */
function isCount({ text, language }: Scan, start: number, end: number, month: string): boolean {
  const context = contextOf(language);
  return !month.endsWith('.') && context.countedAfter(text, end) && context.sureMonthBefore(text, start);
}

const wordAfter = matcher(String.raw` (?!the |a |an |he |she |it |they |we )\p{Ll}`, 'u');

/** “May the 4th be with you”, “May the first man …”. */
function isWish({ text, language }: Scan, end: number, words: string): boolean {
  return (
    /^(?:May|March) the /.test(words) &&
    wordAfter(text, end) !== null &&
    !contextOf(language).functionWordAfter(text, end)
  );
}
