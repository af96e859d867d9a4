/** The words around years, of one language; each takes and gives readable text. */
export interface EdtfWords {
  readonly decade: (firstYear: string) => string;
  readonly century: (ordinal: number) => string;
  /** `season` is EDTF’s number, 21 to 41. */
  readonly season: (season: number, year: string) => string;
  readonly circa: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly bce: (date: string) => string;
  readonly ce: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
}

/** The words of `lang` by its first subtag; where there are none, signs that every reader knows. */
export function wordsOf(lang: string): EdtfWords {
  return table[lang.split('-')[0]?.toLowerCase() ?? ''] ?? neutral;
}

/** A name of each of EDTF’s seasons: four seasons, four quarters, three terms, two halves. */
function seasonNames(
  seasons: readonly string[],
  period: (ordinal: number, name: 'quarter' | 'term' | 'half') => string,
  join: (name: string, year: string) => string,
): EdtfWords['season'] {
  return (season, year) => {
    const name = seasons[(season - 21) % 4];
    if (season <= 32 && name) return join(name, year);
    if (season <= 36) return join(period(season - 32, 'quarter'), year);
    return join(season <= 39 ? period(season - 36, 'term') : period(season - 39, 'half'), year);
  };
}

const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });
const englishSuffix: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const english = (ordinal: number) => `${ordinal}${englishSuffix[englishOrdinals.select(ordinal)]}`;
const spelled = ['first', 'second', 'third', 'fourth'];

function roman(number: number): string {
  const signs: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let text = '';
  for (const [worth, sign] of signs)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}

const table: Readonly<Record<string, EdtfWords>> = {
  en: {
    decade: (year) => `the ${year}s`,
    century: (ordinal) => `${english(ordinal)} century`,
    season: seasonNames(
      ['spring', 'summer', 'autumn', 'winter'],
      (ordinal, name) => `${spelled[ordinal - 1]} ${name} of`,
      (name, year) => `${name} ${year}`,
    ),
    circa: (date) => `c. ${date}`,
    uncertain: (date) => `${date} (?)`,
    bce: (date) => `${date} BCE`,
    ce: (date) => `${date} CE`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
  },
  de: {
    decade: (year) => `die ${year}er Jahre`,
    century: (ordinal) => `${ordinal}. Jahrhundert`,
    season: seasonNames(
      ['Frühling', 'Sommer', 'Herbst', 'Winter'],
      (ordinal, name) => `${ordinal}. ${{ quarter: 'Quartal', term: 'Tertial', half: 'Halbjahr' }[name]}`,
      (name, year) => `${name} ${year}`,
    ),
    circa: (date) => `um ${date}`,
    uncertain: (date) => `${date} (?)`,
    bce: (date) => `${date} v. Chr.`,
    ce: (date) => `${date} n. Chr.`,
    since: (date) => `seit ${date}`,
    until: (date) => `bis ${date}`,
  },
  fr: {
    decade: (year) => `les années ${year}`,
    century: (ordinal) => `${roman(ordinal)}${ordinal === 1 ? 'er' : 'e'} siècle`,
    season: seasonNames(
      ['printemps', 'été', 'automne', 'hiver'],
      (ordinal, name) =>
        `${ordinal}${ordinal === 1 ? 'er' : 'e'} ${{ quarter: 'trimestre', term: 'quadrimestre', half: 'semestre' }[name]}`,
      (name, year) => `${name} ${year}`,
    ),
    circa: (date) => `vers ${date}`,
    uncertain: (date) => `${date} (?)`,
    bce: (date) => `${date} av. J.-C.`,
    ce: (date) => `${date} apr. J.-C.`,
    since: (date) => `depuis ${date}`,
    until: (date) => `jusqu’à ${date}`,
  },
  es: {
    decade: (year) => `los años ${year}`,
    century: (ordinal) => `siglo ${roman(ordinal)}`,
    season: seasonNames(
      ['primavera', 'verano', 'otoño', 'invierno'],
      (ordinal, name) =>
        `${['primer', 'segundo', 'tercer', 'cuarto'][ordinal - 1]} ${{ quarter: 'trimestre', term: 'cuatrimestre', half: 'semestre' }[name]}`,
      (name, year) => `${name} de ${year}`,
    ),
    circa: (date) => `hacia ${date}`,
    uncertain: (date) => `${date} (?)`,
    bce: (date) => `${date} a. C.`,
    ce: (date) => `${date} d. C.`,
    since: (date) => `desde ${date}`,
    until: (date) => `hasta ${date}`,
  },
};

const neutral: EdtfWords = {
  decade: (year) => `${year}–${Number(year) + 9}`,
  century: (ordinal) => `${ordinal * 100 - 100}–${ordinal * 100 - 1}`,
  season: (season, year) =>
    season >= 40
      ? `${year} H${season - 39}`
      : season >= 33 && season <= 36
        ? `${year} Q${season - 32}`
        : year,
  circa: (date) => `± ${date}`,
  uncertain: (date) => `${date} (?)`,
  bce: (date) => `−${date}`,
  ce: (date) => date,
  since: (date) => `${date} –`,
  until: (date) => `– ${date}`,
};
