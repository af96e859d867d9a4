import { contextOf } from './context.ts';
import type { Draft, Recogniser, Scan } from './draft.ts';
import { isGlued } from './glue.ts';
import { fill, monthOf, monthPattern } from './grammar.ts';
import { behind, matcher, oneOf, perLanguage, year } from './pattern.ts';
import { readYear, yearAfter } from './year-after.ts';

const patternsOf = perLanguage((language) => ({
  name: matcher(monthPattern(language), 'u'),
  year: yearAfter(language, language.monthOf),
  monthAfter: matcher(
    fill(
      `(?:[-–—/]${monthPattern(language)}| ${oneOf([...language.and, ...language.to])} ${monthPattern(language)}${language.monthOf}{year})`,
      language,
      year,
    ),
    'u',
  ),
  monthBefore: behind(`${oneOf(language.months.flat())}\\.?(?:,? \\d{4})?[-–—/]`, 'i'),
}));

/** “July 2019”, “March ’68”, and a month alone where the words around it leave no doubt: “in July”, “last March”. */
export const recogniseMonth: Recogniser = (scan, at) => {
  const { text, language } = scan;
  const patterns = patternsOf(language);
  const name = patterns.name(text, at)?.[0];
  if (name === undefined) return undefined;
  if (isGlued(text, at) && !patterns.monthBefore(text, at)) return undefined;
  if (contextOf(language).placeBefore(text, at) || titleBefore(text, at)) return undefined;
  const month = monthOf(language, name);
  const end = at + name.length;
  const tail = readYear(scan, end, patterns.year);
  if (tail) {
    const date = { precision: 'month', year: tail.year, month } as const;
    return { start: at, end: tail.end, date, ...(tail.inferred && { inferred: true }) };
  }
  const draft: Draft = { start: at, end, date: { precision: 'month', month } };
  return !scan.guest && standsAlone(scan, draft, name) ? draft : undefined;
};

const nameAfter = matcher(String.raw` (?:\p{Lu}|O['’]|van |von |de )`, 'u');
const wordAfter = matcher(String.raw` \p{Ll}`, 'u');
const titleBefore = behind(
  '(?:Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Aunt|Uncle|Saint|Herr|Frau|Mme|Mlle|Madame|Monsieur|Don|Doña|Sr\\.|Sra\\.|San) ',
);
const byAfter = matcher(String.raw` by \p{Lu}`, 'u');
const quotedBefore = /[“"‘'«„]$/;

/** The title of a work: “September”, September by Earth, Wind & Fire. */
function isQuotedOrBy(text: string, start: number, end: number): boolean {
  const isQuoted =
    quotedBefore.test(text.slice(0, start).slice(-1)) && /^[,.!?]?[”"’'»]/.test(text.slice(end, end + 2));
  return isQuoted || byAfter(text, end) !== null;
}

const colourBefore = behind('(?:Black|Red|Bloody|White|General|Prime Minister|President|Secretary) ');

/** Nothing says a year or a day: the words around must say that a month is meant. */
function standsAlone({ text, language }: Scan, { start, end, date }: Draft, name: string): boolean {
  const context = contextOf(language);
  if (/[\p{L}\p{N}_@]/u.test(text[end] ?? '') || context.noMonthAfter(text, end) || colourBefore(text, start))
    return false;
  const cued = context.monthBefore(text, start);
  const short = !language.months.some(([full]) => full === name.toLowerCase());
  if (patternsOf(language).monthAfter(text, end)) return true;
  if (short) return cued && name.endsWith('.');
  if (!language.capitals) return cued;
  if (text[start - 1] === '(' && /[) ]/.test(text[end] ?? '')) return true;
  const named = nameAfter(text, end) !== null;
  if (!cued && isQuotedOrBy(text, start, end)) return false;
  if (cued) return !named || context.sureMonthBefore(text, start) || !language.doubtful.has(date.month ?? 0);
  if (!language.doubtful.has(date.month ?? 0)) return !named;
  return (
    context.determinerBefore(text, start) &&
    wordAfter(text, end) !== null &&
    !context.functionWordAfter(text, end)
  );
}
