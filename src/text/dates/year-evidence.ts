import { contextOf } from './context.ts';
import type { Draft, Scan } from './draft.ts';
import { behind, matcher, oneOf, perLanguage } from './pattern.ts';
import { isNumbered, isPartOfName } from './year-names.ts';

const joinedAfter = matcher(
  String.raw`[%‰°½¼²³_@#+\p{L}\p{N}]| ?\p{Sc}|[.,:/]\d|[-‐‑–—−/]\d|-W\d|\.\p{L}| (?!EU|UN|US|UK)\p{Lu}{2}\d{1,3}(?![\p{L}\p{N}])| A\.?H\.?(?!\p{L})`,
  'u',
);
const hyphenAfter = matcher(String.raw`-(?!present|today|now)\p{Ll}`, 'u');
const pluralAfter = matcher(String.raw` \p{Ll}{3,}s(?![\p{L}'’])`, 'u');
const nounAfter = matcher(String.raw` \p{Lu}`, 'u');
const wordAfter = matcher(String.raw` \p{L}`, 'u');
const describedBefore = behind(
  String.raw`(?:the|a|an)\s(?!other|remaining|last|first|next|more|full|same)\p{Ll}{3,16}\s`,
);

/** Is a number of four digits, or a range of two, a year? An ordered list of what speaks for and against it. */
export function isYear(scan: Scan, draft: Draft): boolean {
  const { start, end, date, to } = draft;
  const { text, language, published } = scan;
  const context = contextOf(language);
  const year = date.year ?? 0;
  const recent = year >= 1900 && year <= Math.max(published.year, 1999) + 10;
  const cued = context.yearBefore(text, start);
  if (joinedAfter(text, end) || context.namedBefore(text, start) || isPartOfName(scan, draft, cued))
    return false;
  const determined = context.determinerBefore(text, start);
  if (hyphenAfter(text, end) && (!recent || year % 50 === 0 || context.measureAfter(text, end))) return false;
  if ((!determined && context.countEnds(text, end)) || context.unitAfterRange(text, end)) return false;
  if (context.countedAfter(text, end))
    return (cued || determined) && recent && year % 50 !== 0 && !context.unitAfter(text, end);
  if (overBefore(text, start)) return recent && year % 50 !== 0 && endsPhrase(scan, end);
  if (context.quantityBefore(text, start) || moneyOrSide(text, start)) return false;
  if (isBesideCount(text, start, end) || (reachedBefore(text, start) && endsPhrase(scan, end))) return false;
  if (cued || endsRange(language)(text, start)) return true;
  if (context.aboutBefore(text, start)) {
    if (context.countVerbAfter(text, end)) return false;
    if (datedBefore(text, start)) return true;
    const named = nounAfter(text, end) !== null && !context.countedLater(text, end);
    return (endsPhrase(scan, end) && year % 100 !== 0) || (named && year % 50 !== 0);
  }
  const ahead = year > published.year && year <= published.year + 100;
  if (context.weakYearBefore(text, start))
    return recent || year % 50 !== 0 || (ahead && endsPhrase(scan, end));
  if (isNumbered(scan, draft)) return false;
  if (!determined && context.countedLater(text, end)) return false;
  if (besideNumbers(text, start, end) || /\bat $/i.test(text.slice(Math.max(0, start - 4), start)))
    return false;
  const enclosed = /[([]/.test(text[start - 1] ?? '') && !/^ \p{Ll}/u.test(text.slice(end, end + 2));
  if (recent) {
    if (enclosed || determined) return true;
    return (
      (to !== undefined || language.guards.occasions.length === 0 || isFree(scan, draft)) &&
      !(year % 100 === 0 && pluralAfter(text, end))
    );
  }
  if (to !== undefined) return enclosed || year % 100 !== 0;
  if (language.bareYears && year >= 1400 && year % 100 !== 0 && !nounAfter(text, end)) return true;
  if (enclosed) return true;
  const described = determined || (year % 50 !== 0 && describedBefore(text, start) !== null);
  return described && year >= 1400 && year < 1900 && wordAfter(text, end) !== null && !pluralAfter(text, end);
}

const signBefore = /(?:^|[^\p{L}\p{N}\s%°\p{Sc}])\s*$/u;
const clauseBefore = behind(
  "(?:and|or|but|so|that|as|than|into|beyond|enter(?:s|ed|ing)?|both|says?|said|because|when|while|whereas|if|with|like|unlike|except|not|then|even|only|again|year (?:is|was)|by the end|due|\\p{Lu}[\\p{L}’']*,?) ",
);
const yearVerbAfter = matcher(' (?:saw|brought|marked) ');
const phraseBefore = perLanguage(({ guards }) =>
  behind(`(?:it(?:['’]s)?|at least|at most|${oneOf(guards.functionWords)}) `, 'i'),
);
const adjectiveBefore = behind(
  String.raw`(?:the|an?|his|her|its|their|our|my|your|this|that|another|under|\p{L}{1,30}['’]s?)\s(?!\p{L}+ly\s)[\p{Ll}-]{3,16}\s`,
  'i',
);

/** A year without a preposition begins a clause, ends a phrase or belongs to a noun: “a secret 1902 pact”. */
function isFree(scan: Scan, { start, end }: Draft): boolean {
  const { text, language } = scan;
  if (signBefore.test(text.slice(Math.max(0, start - 4), start)) || clauseBefore(text, start)) return true;
  if (nounAfter(text, end) || yearVerbAfter(text, end)) return true;
  if (endsPhrase(scan, end)) return phraseBefore(language)(text, start) !== null;
  return adjectiveBefore(text, start) !== null && !pluralAfter(text, end);
}

/** Behind “between 1849 and”. */
const endsRange = perLanguage(({ between, from, and, to }) =>
  behind(`(?:${oneOf(between)} [12]\\d{3} ${oneOf(and)}|${oneOf(from)} [12]\\d{3} ${oneOf(to)}) `, 'i'),
);

/** “The Dow hit 1976.” */
const reached = behind('(?:hit|hits|holds|held|reache[sd]|topped|tops|passed) ');
const reachedBefore = (text: string, at: number) => reached(text, at) !== null;

/** No noun follows that the number could count. */
function endsPhrase({ text, language }: Scan, end: number): boolean {
  return !wordAfter(text, end) || contextOf(language).functionWordAfter(text, end);
}

/** “Crime rose six percent over 1994.” */
const over = behind('over ', 'i');
const overBefore = (text: string, at: number) => over(text, at) !== null;

const dated = behind(
  '(?:born|built|begun|began|dat(?:ed|es|ing)(?: (?:to|from|back to))?|from|since|until|till|by|in|made|written|founded|established|painted|composed|created|completed|constructed|introduced|invented|settled|died|ended) (?:about|around|etwa|ungefähr|environ|alrededor de|en torno a) ',
  'i',
);
const datedBefore = (text: string, at: number) => dated(text, at) !== null;

const moneyBefore = behind(String.raw`\p{Sc} |[=≈<>≤≥×÷] |\d{1,5} [x×] `);

function moneyOrSide(text: string, start: number): boolean {
  return moneyBefore(text, start) !== null;
}

/** “020 7946 1958”: groups of digits. */
function besideNumbers(text: string, start: number, end: number): boolean {
  return (
    /\d[ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[ \u00a0]\d/.test(text.slice(end, end + 2))
  );
}

const count = '(?:2[2-9]\\d\\d|[3-9]\\d{3})';
const join = '(?: ?[-–] ?| (?:to|and|or|bis|und|à|et|a|y) )';
const countBefore = behind(`${count}${join}`);
const countAfter = matcher(`${join}${count}(?!\\d)`);

/** “2000 to 2500 warheads”: the other end is no year. */
function isBesideCount(text: string, start: number, end: number): boolean {
  return countBefore(text, start) !== null || countAfter(text, end) !== null;
}
