import { contextOf } from './context.ts';
import { type Draft, exists, type Named, type Recogniser, type Scan } from './draft.ts';
import { erasOf } from './eras.ts';
import { isGlued } from './glue.ts';
import { fill, monthOf, monthPattern, numberOf } from './grammar.ts';
import { dash, matcher, oneOf, perLanguage, year } from './pattern.ts';
import { centuryFor } from './years.ts';

type Match = ReturnType<typeof matcher>;
interface Patterns {
  readonly monthFirst: Match;
  readonly dayFirst: Match;
  readonly yearAfterDay: Match;
  readonly yearAfterMonth: Match;
  readonly eraYear: Match;
}

const patternsOf = perLanguage((language): Patterns => {
  const month = monthPattern(language);
  const day = (name: string) => `(?<${name}>3[01]|[12]\\d|0?[1-9])${language.dayMark}`;
  const until = fill(`(?: ?${dash} ?| ${oneOf([...language.to, ...language.and])} )`, language, '');
  const spelled = fill(` (?:the )?(?<word>${oneOf(language.ordinals)})`, language, '');
  const closed = String.raw`(?![\d%°\p{L}]|[.:/]\d|,\d{3}(?!\d)|[-–]\d)`;
  const first = `(?<month>${month})`;
  return {
    monthFirst: matcher(
      fill(
        `${first}(?: ?${day('day')}(?:${until}${day('last')}(?! ?${month})${closed}|${closed})|${spelled}(?![\\p{L}-]))`,
        language,
        '',
      ),
      'u',
    ),
    dayFirst: matcher(
      `${day('day')}(?:${until}${day('last')})?${fill(language.dayOf, language, '')}${first}`,
      'u',
    ),
    yearAfterDay: matcher(fill(`(?: ?, ?| (?:of )?)${year}`, language, ''), 'u'),
    yearAfterMonth: matcher(`${fill(language.monthOf, language, '')}${year}`, 'u'),
    eraYear: matcher(fill('(?: ?, ?| )(?<year>\\d{1,4})', language, ''), 'u'),
  };
});

/** “September 11, 2001”, “Sept. 11th”, “Dec. 12–14, 2003”, “March eighth”. */
export const recogniseMonthDay: Recogniser = (scan, at) => {
  const { text, language } = scan;
  if (!language.monthFirst) return undefined;
  const patterns = patternsOf(language);
  const found = patterns.monthFirst(text, at);
  if (!found?.groups) return undefined;
  const { month = '', day, last, word } = found.groups;
  const number = day === undefined ? numberOf(language, word ?? '') : Number(day);
  return complete(scan, found, patterns.yearAfterDay, { month, day: number, last });
};

/** “11 September 2001”, “the 11th of September”, “12–14 December 2003”, “11 de septiembre de 2001”. */
export const recogniseDayMonth: Recogniser = (scan, at) => {
  const { text, language } = scan;
  if (isGlued(text, at)) return undefined;
  const patterns = patternsOf(language);
  const found = patterns.dayFirst(text, at);
  if (!found?.groups) return undefined;
  const { month = '', day, last } = found.groups;
  return complete(scan, found, patterns.yearAfterMonth, { month, day: Number(day), last });
};

interface Words {
  readonly month: string;
  readonly day: number;
  readonly last: string | undefined;
}

function complete(scan: Scan, found: RegExpExecArray, yearPattern: Match, words: Words): Draft | undefined {
  const { text, language } = scan;
  const start = found.index;
  const bare = start + found[0].length;
  const tail = readYear(scan, bare, yearPattern);
  const month = monthOf(language, words.month);
  const date: Named = { precision: 'day', month, day: words.day, ...(tail && { year: tail.year }) };
  if (!exists(date)) return undefined;
  if (!tail && isCount(scan, start, bare, words.month)) return undefined;
  const draft: Draft = { start, end: tail?.end ?? bare, date, ...(tail?.inferred && { inferred: true }) };
  if (words.last === undefined) return draft;
  const to: Named = { ...date, day: Number(words.last) };
  const separator = found[0].slice(found[0].lastIndexOf(words.last) - 6, found[0].lastIndexOf(words.last));
  const listed =
    language.and.some((and) => separator.includes(and)) &&
    !language.to.some((to) => separator.includes(` ${to} `));
  if (!exists(to) || Number(words.last) <= words.day) return undefined;
  void text;
  void listed;
  return { ...draft, to };
}

/** The year right behind a day or month, unless it counts what follows (“May 3, 2000 people”). */
export function readYear(
  scan: Scan,
  at: number,
  pattern: Match,
): { year: number; end: number; inferred: boolean } | undefined {
  const { text, language, published } = scan;
  const era = erasOf(language);
  const ancient = patternsOf(language).eraYear(text, at);
  if (ancient?.groups) {
    const end = at + ancient[0].length;
    const number = Number(ancient.groups['year']);
    const bce = era.bce(text, end);
    const ce = bce ? null : era.ce(text, end);
    if ((bce || ce) && number > 0)
      return { year: bce ? 1 - number : number, end: end + (bce ?? ce ?? [''])[0].length, inferred: false };
  }
  const found = pattern(text, at);
  if (!found?.groups) return undefined;
  const { year: digits, short } = found.groups;
  const end = at + found[0].length;
  if (contextOf(language).countedAfter(text, end)) return undefined;
  if (digits !== undefined) return { year: Number(digits), end, inferred: false };
  return { year: centuryFor(Number(short), published.year), end, inferred: true };
}

/** “In May 10 people died”: a full month name behind a preposition, and a counted thing behind the number. */
function isCount({ text, language }: Scan, start: number, end: number, month: string): boolean {
  const context = contextOf(language);
  return !month.endsWith('.') && context.countedAfter(text, end) && context.sureMonthBefore(text, start);
}
