import type { Draft, Scan } from './draft.ts';
import { behind, matcher, perLanguage } from './pattern.ts';

/** Is a number of four digits part of a name: a title, a product, a model of a car, an address? `cued` years stand right behind “in”, “since”. */
export function isPartOfName(scan: Scan, draft: Draft, cued: boolean): boolean {
  const { text } = scan;
  const { start, end } = draft;
  if (isTitle(text, start, end) || isStreet(text, start, end)) return true;
  if (cued) return false;
  return isNamedWork(text, start, end) || lacksNoun(text, start, end) || isModelYear(scan, draft);
}

const ownBefore = behind(String.raw`\p{L}{1,30}['’]s? [“"‘'«„]?`);
const openBefore = /[“"‘'«„]\s?$/;
const titleAfter = /^(?: [\p{L}’']+){1,8}[”"»]/u;
const closeAfter = /^\s?[,.!?]?[”"’'»“](?!s\b)/;

/** “1984” in quotation marks is a title, “Kubrick’s 2001: A Space Odyssey” too. */
function isTitle(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 3)];
  if (openBefore.test(before) && /^ \p{Lu}/u.test(after) && titleAfter.test(text.slice(end, end + 80)))
    return true;
  if (/^: \p{Lu}/u.test(after) && (openBefore.test(before) || ownBefore(text, start) !== null)) return true;
  return openBefore.test(before) && closeAfter.test(after) && !/^['’]s/.test(after);
}

const authorAfter = matcher(
  String.raw` by (?:\p{Lu}\p{Ll}+ \p{Lu}|Orwell)|, (?:the|a|his|her) (?:novel|film|movie|book|play|musical|series|song|album) |: A \p{Lu}`,
  'u',
);
const nothingAfter = matcher(String.raw`[.,;!?)”]{0,2}(?:\s*$|[.;!?]\s|[,)”] )`, 'u');
const writerBefore = behind(String.raw`\p{Lu}\p{Ll}{1,30}['’]s? `);

const doesAfter = matcher(
  String.raw` (?:is|was) | \p{Ll}{2,}(?:ed|s) (?:an?|the|its?|his|her|their|us|me|one|two|three|four|five|six|\d)(?!\p{L})| \p{Ll}{2,}ed(?:[.;!?]|$)`,
  'u',
);

/** “1984 by George Orwell”, “Orwell’s 1984.”, “Spielberg’s 1941 flopped.” */
function isNamedWork(text: string, start: number, end: number): boolean {
  return (
    authorAfter(text, end) !== null ||
    (writerBefore(text, start) !== null && (nothingAfter(text, end) ?? doesAfter(text, end)) !== null)
  );
}

const theBefore = behind('[Tt]he ');
const verbAfter = matcher(
  String.raw` (?:is|are|was|were|has|have|had|plays?|played|sings?|sang|released)(?!\p{L})| \p{Ll}{3,}ed (?:its?|their|his|her|an?|the|to|on|in|at|with)(?!\p{L})| (?:from|to) \p{Lu}|[.;!?]?$`,
  'u',
);

/** “The 1975 are a band”, “the 1814 from Euston”: a year with an article needs a noun. */
function lacksNoun(text: string, start: number, end: number): boolean {
  return theBefore(text, start) !== null && verbAfter(text, end) !== null;
}

const makes =
  'Acura|Alfa Romeo|Aston Martin|Audi|BMW|Bentley|Buick|Bugatti|Cadillac|Chevrolet|Chevy|Chrysler|Citro[eë]n|Corvette|Datsun|Dodge|Ducati|Duesenberg|Ferrari|Fiat|GMC|Harley|Honda|Hyundai|Isuzu|Jaguar|Jeep|Kawasaki|Kia|Lamborghini|Land Rover|Lexus|Maserati|Mazda|Mercedes|Mitsubishi|Nissan|Oldsmobile|Opel|Peugeot|Pontiac|Porsche|Plymouth|Range Rover|Renault|Rolls-Royce|Saab|Studebaker|Subaru|Suzuki|Thunderbird|Toyota|Vespa|Volkswagen|Volvo|VW|Yamaha';
const models =
  'Accord|Altima|Beetle|Blazer|Bronco|Camaro|Camry|Charger|Cherokee|Civic|Corolla|Escort|Explorer|Falcon|Fiesta|Focus|Forester|Ford|Golf|Hudson|Impala|Jetta|Lincoln|Malibu|Mercury|Miata|Mini|Mustang|Outback|Packard|Passat|Prius|Suburban|Tacoma|Tahoe|Taurus|Tesla|Trabant|Triumph|Wrangler|Yugo';
const makeAfter = matcher(` (?:${makes})s?(?!\\p{L})`, 'u');
const modelAfter = matcher(` (?:${models})s?(?!\\p{L})`, 'u');
const oneBefore = behind(
  String.raw`(?:an?|h(?:is|er)|their|my|our|your|\p{L}{1,30}['’]s?)(?: \p{Ll}{2,14}){0,2} `,
  'i',
);

/** “a battered 1987 Chevrolet”, but “the 1976 Ford campaign”. */
function isModelYear({ text }: Scan, { start, end }: Draft): boolean {
  return makeAfter(text, end) !== null || (modelAfter(text, end) !== null && oneBefore(text, start) !== null);
}

const direction = '(?: (?:[NSEW]\\.?|North|South|East|West))?';
const kinds =
  'Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Place|Square|Terrace|Parkway|Pkwy|Highway|Hwy|Circle|Plaza';
const street = matcher(
  `${direction}(?: (?:\\p{Lu}[\\p{L}.’']{0,20}|\\d{1,3}(?:st|nd|rd|th))){1,3} (?:${kinds})(?![\\p{L}\\p{N}])|${direction} (?:Broadway|Main)(?![\\p{L}\\p{N}])| (?:Avenue|Place|Plaza) (?:of|de) |,? (?:rue|boulevard|chemin|quai|impasse|allée|avenue) `,
  'u',
);
const inBefore = behind('(?:in|since|the|en|depuis|dès) ', 'i');

/** “1600 Pennsylvania Avenue”, but “in 1968 Chicago Avenue burned”. */
function isStreet(text: string, start: number, end: number): boolean {
  return street(text, end) !== null && inBefore(text, start) === null;
}

const nameBefore = behind(String.raw`(?<name>\p{Lu}(?:[\p{L}\p{N}.&-]|['’](?!s? )){0,30})[”"]? `);
const citationBefore = /(?:[([][^()[\]]{0,80}|©[^\n]{0,40}|\bcopyright[^\n]{0,40})$/i;

const plainWordsOf = perLanguage(
  ({ cues, guards, seasons }) =>
    new Set([
      ...[cues.year, cues.weakYear, cues.determiners, guards.functionWords, guards.occasions].flat(),
      ...Object.keys(seasons),
    ]),
);

/** “Orion 1980”, “FIFA 2004”: a name and its number; but “Christmas 1914”, “(Oxford Press 1998)”, “Merkel 1990–2005”. */
export function isNumbered({ text, language }: Scan, { start, to }: Draft): boolean {
  if (to !== undefined || language.guards.occasions.length === 0) return false;
  const name = nameBefore(text, start)?.groups.name;
  if (name === undefined || plainWordsOf(language).has(name.toLowerCase())) return false;
  return !citationBefore.test(text.slice(Math.max(0, start - 120), start));
}
