import {
  countedThings,
  designators,
  measures,
  occasions,
  products,
  quantities,
  units,
} from './english-guards.ts';
import { englishTense } from './english-tense.ts';
import type { Language } from './language.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const season = '(?<season>spring|summer|fall|autumn|winter)';
const ordinal = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)';
const modifiers = '(?:very )?';
/** “a song about 1985” tells of that year. */
const notTopic =
  '(?<!(?:song|stor(?:y|ies)|book|film|movie|novel|documentary|debate|argument|joke|question|speech|lecture|essay|article|sang|sing|sings|wrote|write|writes|written|talk|talks|talked|talking|read|reads|told|tells?|asked|thinks?|thought|thinking|knows?|knew|learn|learned|heard?|worry|worried|cares?|spoke|speaks?)s? )';

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
  lowerMonths: [
    'january|february|april|june|july|september|october|november|december',
    '(?<=(?:in|on|since|until|till|from|of|by|early|late|mid|\\d(?:st|nd|rd|th)?)(?: |-))(?:march|may|august)(?=,? [12]\\d{3}(?!\\d))',
    '(?:march|may|august)(?= \\d{1,2}(?:st|nd|rd|th)?,? [12]\\d{3}(?!\\d))',
    '(?:(?<=(?:last|next|since|until|in) )august|(?<=(?:last|next|since|until) )march)(?=[.,;:!?\\)]|$| (?:when|after|before|in|at|on|and|but|he|she|it|they|we|for|to|was|were)(?!\\p{L}))',
  ],
  weekdays: [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ],
  weekdayOf: '(?:the )?',
  bareYears: false,
  twoDigitYears: false,
  monthFirst: true,
  dayMark: '(?:st|nd|rd|th)?',
  dayOf: '(?: (?:of )?|-)',
  monthOf: '(?: ?, ?| (?:of )?|-|(?<=\\.))',
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
      `(?<ordinal>first|last) two quarters (?:of|in) {year}`,
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
    spelledDay: '(?<word>{ordinals})(?: day)? of',
    bce: ' ?(?:BCE?|B\\. ?C\\.(?: ?E\\.)?|before Christ)',
    ce: ' ?(?:AD|CE|A\\. ?D\\.|C\\. ?E\\.)',
    ceBefore: '(?:A\\.?D\\.?|the year) ',
    present: '(?:the )?(?:present(?: day)?|today|now)',
    onward: '(?: or later(?! (?:this|that|in))| and beyond| onwards?| and (?:later|after)(?=[,.;)]))',
  },
  to: ['to', 'through', 'until', 'till', 'thru'],
  from: ['from'],
  between: ['between'],
  and: ['and'],
  before: {
    early: `(?:${modifiers}early(?:[ -]to[ -]mid)?(?: in)?(?: |-)|(?:the )?(?:beginning|start|opening|first (?:half|part|days|weeks|months)|early (?:part|days|weeks|months|years)|turn) of (?:the )?)`,
    mid: `(?:mid(?:[ -]to[ -]late)?(?: |-)?|(?:the )?middle(?: part)? of (?:the )?)`,
    late: `(?:${modifiers}late(?: in)?(?: |-)|(?:the )?(?:end|close|(?:second|last|latter) (?:half|part)|late (?:part|days|weeks|months|years)|(?:final|last|closing) (?:days|weeks|months)) of (?:the )?)`,
    circa: '(?:circa|(?<!\\.)(?:ca\\.?|c\\.)) ?',
    about: `(?:${notTopic}about|around) `,
    article: 'the ',
    kind: '(?:(?:the )?(?:(?:fiscal|calendar|financial|academic) )?year (?:of )?|(?:fiscal|calendar|FY) )',
    month: '(?:the )?month of ',
    last: '(?:last|this past|the past|the previous) ',
    this: 'this ',
    next: '(?:next|this coming|the coming|coming) ',
    that: '(?<=[.!?”"] |\\n|^|(?<!\\p{L})(?:in|by|until|since|of|later|early|late|during) )that ',
  },
  after: {
    kind: ' (?:(?:(?:tax|fiscal|financial|school|academic|model|business) )?year|period|quarter)',
    last: ',?(?: of)? last year',
    this: ',?(?: of)? (?:this|the current) year',
    next: ',?(?: of)? next year',
    recent: '(?!)',
    coming: '(?!)',
    same: ',?(?: of)? (?:that(?: same)?|the same) year',
    following: ',?(?: of)? (?:the (?:following|next) year)',
    previous: ',?(?: of)? (?:the (?:previous|preceding) year|the year before)',
  },
  cues: {
    year: words(`
      in since before after until till during circa throughout despite pre post copyright © year years early late mid spring
      summer fall autumn winter fiscal born died founded built published est\\. b\\. d\\. dated ended began begun following
    `).concat([
      'back to',
      'as of',
      'prior to',
      'class of',
      'elections of',
      'winter of',
      'summer of',
      'revolution of',
    ]),
    weakYear: words('by from to through of for between and or about around ended over versus vs.'),
    month: words(`
      in since by until till through during from to of for before after between throughout mid early late mid- early- late- end-
      than versus into and or starting beginning ending ended
    `).concat(['compared with', 'compared to', 'as of', 'set for', 'due in', 'early in', 'late in']),
    sureMonth: words('in since until till last this next early late mid during throughout mid- early- late-'),
    determiners: words('the a an its his her their our this that earlier each'),
  },
  events: [
    {
      year: 2001,
      month: 9,
      day: 11,
      before: '(?:attacks?|events|hijackings|victims) (?:of|on) ',
      after: ',? (?:\\p{L}{1,12} )?(?:attacks?|attackers|hijack\\p{L}*|terror\\p{L}*)',
    },
  ],
  tense: englishTense,
  guards: {
    designators,
    products,
    occasions,
    quantities,
    counted: countedThings,
    units,
    measures,
    countVerbs: words('were are have had died attended turned marched came fled remain remained'),
    afterMonth:
      '(?: on Washington| Madness|-in(?!\\p{L})| Hare|flower|pole| Day(?!\\p{L})| Fools?| Surprise| (?:sisters|brothers|government|cabinet|ministry|administration|premiership|family|girls|boys|twins|household|clan)(?!\\p{L})| (?:Street|St\\.|Road|Rd|Avenue|Ave|Lane|Drive|Court|Place|Close|Terrace|Crescent|Gardens|Boulevard|Square|Bridge|Stadium|(?:Youth )?Movement|Group|Committee|Club|Alliance|Organi[sz]ation|Brigades?)(?!\\p{L}))',
    places: '(?!)',
    functionWords: words(`
      on to of for against through from in and or using being having during but by at as was were is are had has have will would could can did does with
      without into over under after before since until than that which who when where while began ended went came took led
      because although though whereas if amid despite along drew passed started continued organizers organisers participants
      both only even then but so not as like unlike whether that nor now what how why perhaps maybe still almost
    `),
  },
};
