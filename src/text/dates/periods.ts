import type { Draft, Named, Recogniser } from './draft.ts';
import { erasOf } from './eras.ts';
import { isGlued } from './glue.ts';
import { fill, numberOf } from './grammar.ts';
import { behind, matcher, perLanguage, year } from './pattern.ts';
import { centuryFor } from './years.ts';

type Match = ReturnType<typeof matcher>;
interface Patterns {
  readonly season: readonly Match[];
  readonly quarter: readonly Match[];
  readonly half: readonly Match[];
  readonly decade: readonly Match[];
  readonly century: readonly Match[];
}

const wordEnd = String.raw`(?![\p{L}\p{N}])`;

const patternsOf = perLanguage((language): Patterns => {
  const compile = (sources: readonly string[]) =>
    sources.map((source) => matcher(`${fill(source, language, year)}${wordEnd}`, 'iu'));
  const { season, quarter, half, decade, century } = language.patterns;
  return {
    season: compile(season),
    quarter: compile(quarter),
    half: compile(half),
    decade: compile(decade),
    century: compile(century),
  };
});

function first(matches: readonly Match[], text: string, at: number): RegExpExecArray | undefined {
  for (const match of matches) {
    const found = match(text, at);
    if (found) return found;
  }
  return undefined;
}

const seasonTail = matcher(String.raw`[-–/](\d{2}|\d{4})(?![\d/-])`);
const proper = behind(String.raw`\p{Lu}\p{Ll}{1,30} `);

/** “spring of 2004”, “winter of 2001–02”. */
export const recogniseSeason: Recogniser = ({ text, language, published }, at) => {
  const found = first(patternsOf(language).season, text, at);
  if (!found?.groups) return undefined;
  const { season = '', year: digits, short } = found.groups;
  if (/^\p{Lu}/u.test(season) && language.tag === 'en' && isProper(text, at)) return undefined;
  const said = digits === undefined ? centuryFor(Number(short), published.year) : Number(digits);
  const tail = seasonTail(text, at + found[0].length);
  const ends = tail && Number(tail[1]) % 100 === (said + 1) % 100 ? tail[0].length : 0;
  return {
    start: at,
    end: at + found[0].length + ends,
    date: { precision: 'season', year: said, season: language.seasons[season.toLowerCase()] ?? 21 },
    ...(digits === undefined && { inferred: true }),
  };
};

/** “Prague Spring”, “Arab Spring”: the name of something, not of a season. */
function isProper(text: string, at: number): boolean {
  const before = proper(text, at)?.words;
  return (
    before !== undefined && !/^(?:In|The|By|Since|This|Early|Late|Until|From|During|Of|For) $/.test(before)
  );
}

/** “third quarter of 2010”, “Q3 2010”, “first half of 1998”. */
export const recogniseQuarter: Recogniser = ({ text, language, published }, at) => {
  const { quarter, half } = patternsOf(language);
  const found = first(quarter, text, at);
  const halves = found ? undefined : first(half, text, at);
  const groups = found?.groups ?? halves?.groups;
  if (!groups || isGlued(text, at)) return undefined;
  const { ordinal, digits, year: full, short } = groups;
  const number = numberOf(language, ordinal ?? digits ?? '');
  if (number < 1 || number > (found ? 4 : 2)) return undefined;
  const said = full === undefined ? centuryFor(Number(short), published.year) : Number(full);
  return {
    start: at,
    end: at + (found ?? halves ?? [''])[0].length,
    date: { precision: 'season', year: said, season: (found ? 32 : 39) + number },
    ...(full === undefined && { inferred: true }),
  };
};

const theBefore = behind(
  '(?:the|(?:the )?(?:early|mid|late)(?:-to-(?:mid|late))?|roaring|swinging|and|to|of|in the)[ -]',
  'i',
);
const theOrDecadeBefore = behind(
  String.raw`(?:the|years of|the (?:(?:early|mid|late)[ -])?['’]?\d0['’]?s(?:, ['’]?\d0['’]?s){0,3}(?:,? (?:and|or|to)(?: the)?|,))(?: (?:very )?(?:early|mid|late)(?:-to-(?:mid|late))?)?[ -]`,
  'i',
);
const measured =
  /(?:temperature|degree|percent|mercury|highs?\b|lows?\b|shot|score|rounds?\b|aged?\b|winds in\b|gusts\b|grades\b|(?:pa(?:y|id)|change) in\b|in (?:his|her|their|my|our|your)\b)[^.]{0,40}$/i;

/** “the 1990s”, “the ’90s”, “the nineties”, “1800s”, “die 1990er Jahre”, “années 90”. */
export const recogniseDecade: Recogniser = ({ text, language, published }, at) => {
  const apostrophe = /['’‘]/.test(text[at - 1] ?? '') ? 1 : 0;
  if (isGlued(text, at - apostrophe)) return undefined;
  const found = first(patternsOf(language).decade, text, at);
  if (!found?.groups) return undefined;
  const { full, digits, word = '' } = found.groups;
  const start = full === undefined ? at - apostrophe : at;
  const range = { start, end: at + found[0].length };
  if (full !== undefined) {
    const said = Number(full);
    if (said < 1100) return undefined;
    const century = said % 100 === 0 && said < 2000;
    const until = century ? null : decadeTail(text, range.end);
    const last = said - (said % 100) + Number(until?.[1]);
    if (until && last > said)
      return {
        start,
        end: range.end + until[0].length,
        date: { precision: 'decade', year: said },
        to: { precision: 'decade', year: last },
      };
    return { ...range, date: { precision: century ? 'century' : 'decade', year: said } };
  }
  const tens = digits === undefined ? (language.tens.indexOf(word.toLowerCase()) + 2) * 10 : Number(digits);
  const before = text.slice(Math.max(0, start - 60), start);
  if (language.tag === 'en' && (!apostrophe || digits === undefined)) {
    const cued = digits === undefined ? theBefore : theOrDecadeBefore;
    if (!cued(text, start) || measured.test(before) || measuredAfter(text, range.end)) return undefined;
  }
  return {
    ...range,
    date: { precision: 'decade', year: centuryFor(tens, published.year - 5) },
    inferred: true,
  };
};

const decadeTail = matcher("[-–—]['’]?([2-9]0)s(?![\\p{L}\\p{N}])", 'u');

const measuredAfter = matcher(
  ' (?:temperatures?|fahrenheit|celsius|degrees|percent|per cent|in (?:his|her|their|my|your|our|the|a) (?:wallet|purse|pocket|till|cash))',
  'i',
);

const hundred = behind('(?:his|her|my|your|our|their|quarter|half) ', 'i');

/** “19th century”, “the nineteenth century”, “5th century BC”, “18th and 19th centuries”, “siglo XIX”. */
export const recogniseCentury: Recogniser = ({ text, language }, at) => {
  if (isGlued(text, at)) return undefined;
  const found = first(patternsOf(language).century, text, at);
  if (!found?.groups) return undefined;
  const { ordinal = '', other } = found.groups;
  const [from, to] = [
    numberOf(language, ordinal),
    other === undefined ? undefined : numberOf(language, other),
  ];
  if (from < 1 || from > 21 || (to !== undefined && (to < 1 || to > 21))) return undefined;
  if (hundred(text, at)) return undefined;
  const end = at + found[0].length;
  if (/Centur/.test(found[0]) && /^ \p{Lu}/u.test(text.slice(end, end + 2))) return undefined;
  if (/^ fox\b/i.test(text.slice(end, end + 5))) return undefined;
  const era = erasOf(language);
  const bce = era.bce(text, end);
  const tail = bce ?? era.ce(text, end);
  const date = (number: number): Named => ({
    precision: 'century',
    year: bce ? (number === 1 ? -0 : -(number - 1) * 100) : (number - 1) * 100,
  });
  const draft: Draft = { start: at, end: end + (tail?.[0].length ?? 0), date: date(from) };
  return to === undefined ? draft : { ...draft, to: date(to) };
};
