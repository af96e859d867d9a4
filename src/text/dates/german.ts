import { germanGuards } from './german-guards.ts';
import type { Language } from './language.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const theDecade =
  '(?<!(?:ist|war|sei|sind|waren|Mann|Frau) in den )(?<=(?:die|den|der) (?:(?:frühen|späten|mittleren) )?)';
const season = '(?<season>Frühling|Frühjahr|Sommer|Herbst|Winter|Spätsommer|Spätherbst)';
const ordinals = words(`
  erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte
  elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste
`);
const tens = [
  'zwanziger',
  'dreißiger',
  'vierziger',
  'fünfziger',
  'sechziger',
  'siebziger',
  'achtziger',
  'neunziger',
];

export const german: Language = {
  tag: 'de',
  months: [
    ['januar', 'jänner', 'jan', 'jän'],
    ['februar', 'feber', 'feb', 'febr'],
    ['märz', 'mär', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  doubtful: new Set([3, 5, 8]),
  capitals: true,
  lowerMonths: [],
  weekdays: [
    ['sonntag', 'so'],
    ['montag', 'mo'],
    ['dienstag', 'di'],
    ['mittwoch', 'mi'],
    ['donnerstag', 'do'],
    ['freitag', 'fr'],
    ['samstag', 'sonnabend', 'sa'],
  ],
  weekdayOf: '(?:de[mn] )?',
  bareYears: true,
  twoDigitYears: false,
  monthFirst: false,
  dayMark: '\\.',
  dayOf: ' ?',
  monthOf: ' ',
  seasons: { frühling: 21, frühjahr: 21, sommer: 22, spätsommer: 22, herbst: 23, spätherbst: 23, winter: 24 },
  ordinals,
  tens,
  firstWords: [
    ...['q1', 'q2', 'q3', 'q4'],
    ...tens.flatMap((ten) => [`${ten}n`, `${ten}jahre`, `${ten}jahren`]),
    ...ordinals.flatMap((ordinal) => [`${ordinal}n`, `${ordinal}s`]),
  ],
  patterns: {
    season: [`${season} (?:des Jahres )?{year}`],
    quarter: [
      '(?<ordinal>[1-4])\\. Quartal {year}',
      '(?<ordinal>{ordinals})[nrs]? Quartal {year}',
      'Q(?<ordinal>[1-4]) {year}',
    ],
    half: [
      '(?<ordinal>[12])\\. (?:Halbjahr|Jahreshälfte) {year}',
      '(?<ordinal>{ordinals})[nrs]? (?:Halbjahr|Jahreshälfte) {year}',
    ],
    decade: [
      '(?<full>[12]\\d\\d0)er(?:n|(?: |-)Jahren?)?',
      '(?<digits>[2-9]0)er(?: |-)Jahren?',
      '(?<word>{tens})(?: |-)?Jahren?',
      `${theDecade}(?<digits>[2-9]0)ern?`,
      `${theDecade}(?<word>{tens})n?`,
    ],
    century: [
      '(?<ordinal>\\d{1,2})\\. (?:und|bis) (?<other>\\d{1,2})\\. Jahrhunderts?',
      '(?<ordinal>\\d{1,2})\\. Jahrhunderts?',
      '(?<ordinal>{ordinals})[nrs]? Jahrhunderts?',
    ],
    spelledDay: '(?<word>{ordinals})n?',
    bce: ' (?:v\\. ?Chr\\.?|vor Christus|v\\. ?u\\. ?Z\\.)',
    ce: ' (?:n\\. ?Chr\\.?|nach Christus|u\\. ?Z\\.)',
    ceBefore: 'anno ',
    present: 'heute',
    onward: ' und (?:danach|später)',
  },
  to: ['bis', 'bis zum', 'bis in die'],
  from: ['von', 'vom'],
  between: ['zwischen', 'zwischen dem'],
  and: ['und', 'und dem'],
  before: {
    early:
      '(?:(?:der|den|die|dem) )?(?:frühen |ersten? Hälfte (?:des|der) |(?:zu )?(?:Anfang|Beginn)(?: (?:des|der|von))? )',
    mid: '(?:(?:der|den|die|dem) )?(?:mittleren |Mitte(?: (?:des|der|von))? )',
    late: '(?:(?:der|den|die|dem) )?(?:späten |zweiten? Hälfte (?:des|der) |(?:gegen )?Ende(?: (?:des|der|von))? )',
    circa: '(?:circa|ca\\.|zirka|um(?: das Jahr)?|gegen) ',
    about: '(?:etwa|ungefähr) ',
    article: '(?:der|die|das|den|dem|des) ',
    kind: '(?:(?:das |dem |des )?(?:Geschäfts)?[Jj]ahre?s? )',
    month: '(?:(?:dem |des |den |der )?Monate?s? )',
    last: '(?:(?:den |dem )?(?:letzten|vergangenen|vorigen)) ',
    this: '(?:diesen|diesem) ',
    next: '(?:(?:den |dem )?(?:nächsten|kommenden)) ',
    that: '(?:jene[nmsr]) ',
  },
  after: {
    kind: '(?!)',
    last: ' (?:des )?(?:letzten|vergangenen|vorigen) Jahres',
    this: ' (?:dieses|des laufenden) Jahres',
    next: ' (?:des )?(?:nächsten|kommenden) Jahres',
    recent: '(?!)',
    coming: '(?!)',
    same: ' (?:desselben|jenes|des gleichen) Jahres',
    following: ' (?:des folgenden|des darauffolgenden) Jahres',
    previous: ' (?:des vorangegangenen) Jahres',
  },
  cues: {
    year: words(
      'im in seit ab vor nach Jahr Jahre Jahres Anfang Mitte Ende Sommer Herbst Winter Frühjahr Frühling geboren gestorben gegründet während bis',
    ),
    weakYear: words('von um zwischen und oder etwa für'),
    month: words(
      'im in seit ab bis von vom vor nach Anfang Mitte Ende zum zwischen des den und oder Mitte- für',
    ),
    sureMonth: words('im in seit ab bis Anfang Mitte Ende'),
    determiners: words('der die das den dem des ein eine einen einem'),
  },
  events: [],
  tense: {
    future: words(
      'wird werden soll sollen sollte will wollen geplant geplante geplanten voraussichtlich plant planen künftig erwartet muss müssen',
    ),
    present: words(
      'ist sind kann können bis vor ab beginnt endet startet findet stattfindet läuft laufen zu gastiert steht stehen finden stattfinden erscheint erscheinen übernimmt tritt treten spielt spielen kommt kommen geht gehen lädt laden tagt tagen feiert feiern reist reisen trifft treffen wählt wählen stimmt stimmen öffnet öffnen schließt folgt folgen gilt gelten verhandelt entscheidet',
    ),
    past: words(
      'war waren wurde wurden hatte hatten kam kamen ging gingen begann fiel starb verließ verließen ge\\p{Ll}+(?:t|en) \\p{Ll}+ten?',
    ),
    participle: [],
    limit: words('bis vor ab').concat(['bis zum', 'ab dem', 'vor dem']),
    limitAfter: words('Frist'),
    event: words('Wahl Wahlen Gipfel Frist Referendum Stichwahl Termine? Premiere Beginn'),
  },
  guards: germanGuards,
};
