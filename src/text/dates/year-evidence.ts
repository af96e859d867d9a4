import { contextOf } from './context.ts';
import type { Draft, Scan } from './draft.ts';
import { behind, matcher } from './pattern.ts';

const joinedAfter = matcher(
  String.raw`[%‰°½¼²³_@+\p{L}\p{N}]| ?\p{Sc}|[.,:/]\d|[-‐‑–—−/]\d|-W\d|\.\p{L}| A\.?H\.?(?!\p{L})`,
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
export function isYear(scan: Scan, { start, end, date, to }: Draft): boolean {
  const { text, language, published } = scan;
  const context = contextOf(language);
  const year = date.year ?? 0;
  const recent = year >= 1900 && year <= Math.max(published.year, 1999) + 10;
  if (joinedAfter(text, end) || context.namedBefore(text, start) || isTitle(text, start, end)) return false;
  const cued = context.yearBefore(text, start);
  const determined = context.determinerBefore(text, start);
  if (hyphenAfter(text, end) && (!recent || year % 50 === 0 || context.measureAfter(text, end))) return false;
  if (context.countedAfter(text, end))
    return (cued || determined) && recent && year % 50 !== 0 && !context.unitAfter(text, end);
  if (overBefore(text, start)) return recent && year % 50 !== 0 && endsPhrase(scan, end);
  if (context.quantityBefore(text, start) || moneyOrSide(text, start)) return false;
  if (isStreet(text, start, end) || isBesideCount(text, start, end)) return false;
  if (cued) return true;
  if (isNamedWork(text, start, end)) return false;
  if (context.aboutBefore(text, start)) {
    if (context.countVerbAfter(text, end)) return false;
    if (datedBefore(text, start)) return true;
    const named = nounAfter(text, end) !== null && !context.countedLater(text, end);
    return (endsPhrase(scan, end) && year % 100 !== 0) || (named && year % 50 !== 0);
  }
  const ahead = year > published.year && year <= published.year + 100;
  if (context.weakYearBefore(text, start))
    return recent || year % 50 !== 0 || (ahead && endsPhrase(scan, end));
  if (!determined && context.countedLater(text, end)) return false;
  if (besideNumbers(text, start, end) || /\bat $/i.test(text.slice(Math.max(0, start - 4), start)))
    return false;
  const enclosed = /[([]/.test(text[start - 1] ?? '') && !/^ \p{Ll}/u.test(text.slice(end, end + 2));
  if (recent) return enclosed || determined || year % 100 !== 0 || !pluralAfter(text, end);
  if (to !== undefined) return enclosed || year % 100 !== 0;
  if (language.bareYears && year >= 1400 && year % 100 !== 0 && !nounAfter(text, end)) return true;
  if (enclosed) return true;
  const described = determined || (year % 50 !== 0 && describedBefore(text, start) !== null);
  return described && year >= 1400 && year < 1900 && wordAfter(text, end) !== null && !pluralAfter(text, end);
}

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

const ownBefore = behind(String.raw`\p{L}{1,30}['’]s? [“"‘'«„]?`);
const openBefore = /[“"‘'«„]\s?$/;
const closeAfter = /^\s?[,.!?]?[”"’'»“](?!s\b)/;

/** “1984” in quotation marks is a title, “Kubrick’s 2001: A Space Odyssey” too. */
function isTitle(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 3)];
  if (/^: \p{Lu}/u.test(after) && (openBefore.test(before) || ownBefore(text, start) !== null)) return true;
  return openBefore.test(before) && closeAfter.test(after) && !/^['’]s/.test(after);
}

const authorAfter = matcher(
  String.raw` by (?:\p{Lu}\p{Ll}+ \p{Lu}|Orwell)|, (?:the|a|his|her) (?:novel|film|movie|book|play|musical|series|song|album) |: A \p{Lu}`,
  'u',
);
const nothingAfter = matcher(String.raw`[.,;!?)”]{0,2}(?:\s*$|[.;!?]\s|[,)”] )`, 'u');
const writerBefore = behind(String.raw`\p{Lu}\p{Ll}{1,30}['’]s? `);

/** “1984 by George Orwell”, “Orwell’s 1984.” */
function isNamedWork(text: string, start: number, end: number): boolean {
  return (
    authorAfter(text, end) !== null ||
    (writerBefore(text, start) !== null && nothingAfter(text, end) !== null)
  );
}

const moneyBefore = behind(String.raw`\p{Sc} |\d{1,5} [x×] `);

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

const direction = '(?: (?:[NSEW]\\.?|North|South|East|West))?';
const kinds =
  'Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Place|Square|Terrace|Parkway|Pkwy|Highway|Hwy|Circle|Plaza';
const street = matcher(
  `${direction}(?: (?:\\p{Lu}[\\p{L}.’']{0,20}|\\d{1,3}(?:st|nd|rd|th))){1,3} (?:${kinds})(?![\\p{L}\\p{N}])|${direction} (?:Broadway|Main)(?![\\p{L}\\p{N}])| (?:Avenue|Place|Plaza) (?:of|de) `,
  'u',
);
const inBefore = behind('(?:in|since|the) ', 'i');

/** “1600 Pennsylvania Avenue”, but “in 1968 Chicago Avenue burned”. */
function isStreet(text: string, start: number, end: number): boolean {
  return street(text, end) !== null && inBefore(text, start) === null;
}

const count = '(?:2[2-9]\\d\\d|[3-9]\\d{3})';
const join = '(?: ?[-–] ?| (?:to|and|or|bis|und|à|et|a|y) )';
const countBefore = behind(`${count}${join}`);
const countAfter = matcher(`${join}${count}(?!\\d)`);

/** “2000 to 2500 warheads”: the other end is no year. */
function isBesideCount(text: string, start: number, end: number): boolean {
  return countBefore(text, start) !== null || countAfter(text, end) !== null;
}
