import { countedThings, designators, quantities, units } from './english-guards.ts';
import type { Language } from './language.ts';

const season = '(?<season>spring|summer|fall|autumn|winter)';
const ordinal = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)';
const modifiers = '(?:(?:very|much of the|latter part of the) )?';

export const english: Language = {
  tag: 'en',
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  doubtful: new Set([3, 4, 5, 6, 8]),
  capitals: true,
  weekdays: [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ],
  monthFirst: true,
  dayMark: '(?:st|nd|rd|th)?',
  dayOf: '(?: (?:of )?|-)',
  monthOf: '(?: ?, ?| (?:of )?|-)',
  seasons: { spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 },
  ordinals: [
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
    ...[
      'eleventh',
      'twelfth',
      'thirteenth',
      'fourteenth',
      'fifteenth',
      'sixteenth',
      'seventeenth',
      'eighteenth',
    ],
    ...[
      'nineteenth',
      'twentieth',
      'twenty-first',
      'twenty-second',
      'twenty-third',
      'twenty-fourth',
      'twenty-fifth',
    ],
    ...['twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first'],
  ],
  tens: ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
  firstWords: ['q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'last', 'latter'],
  patterns: {
    season: [`${season} (?:(?:of|in) (?:the year )?)?{year}`, `${season} ?, {year}`],
    quarter: [
      `${ordinal}(?: |-)quarter(?: (?:of|in))? {year}`,
      `Q(?<ordinal>[1-4])(?: of|,)? {year}`,
      `(?<digits>[1-4])Q {year}`,
      `{year} ${ordinal}(?: |-)quarter`,
      `{year} Q(?<ordinal>[1-4])`,
    ],
    half: [
      `(?<ordinal>first|second|last|latter)(?: |-)half (?:of|in) {year}`,
      `H(?<ordinal>[12])(?: of|,)? {year}`,
      `{year} (?<ordinal>first|second) half`,
    ],
    decade: [`(?<full>[12]\\d\\d0)['’]?s`, `['’‘]?(?<digits>[2-9]0)['’]?s`, '(?<word>{tens})'],
    century: [
      `(?<ordinal>\\d{1,2})(?:st|nd|rd|th)?(?: and(?: the)? | to(?: the)? |[–-])(?<other>\\d{1,2})(?:st|nd|rd|th)(?: |-)centur(?:ies|y)`,
      `(?<ordinal>{ordinals})(?: and(?: the)? | to(?: the)? )(?<other>{ordinals})(?: |-)centur(?:ies|y)`,
      `(?<ordinal>\\d{1,2})(?:st|nd|rd|th)(?: |-)century`,
      `(?<ordinal>{ordinals})(?: |-)century`,
    ],
    bce: ' ?(?:B\\.? ?C\\.?(?: ?E\\.?)?|before Christ)',
    ce: ' ?(?:A\\.? ?D\\.?|C\\.? ?E\\.?)',
    ceBefore: 'A\\.?D\\.? ',
    present: '(?:the )?(?:present(?: day)?|today|now)',
  },
  to: ['to', 'through', 'until', 'till', 'thru'],
  from: ['from'],
  between: ['between'],
  and: ['and'],
  before: {
    early: `(?:the )?(?:${modifiers}early(?:[ -]to[ -]mid)?(?: in)?(?: |-)|(?:beginning|start|first half|first part|early (?:part|days|weeks|months|years)|turn) of (?:the )?)`,
    mid: `(?:the )?(?:mid(?:[ -]to[ -]late)?(?: |-)?|middle(?: part)? of (?:the )?)`,
    late: `(?:the )?(?:${modifiers}late(?: in)?(?: |-)|(?:end|close|second half|last half|latter half|latter part|late (?:part|days|weeks|months|years)|final (?:days|weeks|months)) of (?:the )?)`,
    circa: '(?:circa|ca\\.?|c\\.) ?',
    about: '(?:about|around|approximately|roughly) ',
    article: '(?:the )',
    year: '(?:in|since|by|until|till|from|to|through|during|before|after|of|for|circa|between|year|years|early|late|mid|spring|summer|fall|autumn|winter|back to|dated?|copyright|©|as of|prior to|following|class of|election|elections|born|died|b\\.|d\\.|est\\.|founded|built|published|ended?|began|begun|until|throughout|around|about|despite|pre|post|already in|winter|fiscal)',
    month:
      '(?:in|since|by|until|till|through|during|from|of|for|before|after|between|throughout|as of|end-|mid-?|early|late|as early as|as late as)',
    last: '(?:last|this past|the past)',
    next: '(?:next|this coming|the coming|coming|upcoming)',
    this: '(?:this)',
  },
  after: {
    last: ',?(?: of)? last year',
    this: ',?(?: of)? (?:this|the current) year',
    next: ',?(?: of)? next year',
    that: ',?(?: of)? (?:that|the (?:same|following|previous|preceding|next)) year',
  },
  ahead: {
    strong:
      "(?:will|won['’]t|shall|['’]ll|next|upcoming|coming|due|scheduled|plans?|planned|planning|expects?|expected|expires?|set|slated|forthcoming|future|until|effective|starting|beginning|going to|to be|deadline|anticipated|would|should|hopes?|may|could|intends?|aims?|must|by)",
    weak: '(?:on or before|before|until|till|through|deadline|for|starting|starts|beginning|begins|opens|arrives|ends|record|payable|to|by)',
  },
  guards: {
    designators,
    quantities,
    counted: countedThings,
    units,
    monthNames:
      '(?: on Washington| Madness|-in| Hare|flower|pole| Day| Fools?| Revolution(?! of)| Crisis| Surprise)',
  },
};
