import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

/**
 * The time words of a language. Lists hold words in lower case, or sources of patterns where the name says so; in both a
 * blank stands for any space between words. Groups that patterns may have: `year` and `short` (made from `{year}`),
 * `ordinal` and `other` (digits, Roman numerals or words of `ordinals`), `full`, `digits` and `word` of a decade.
 */
export interface Language {
  readonly tag: string;
  /** January first; the name, then its short forms. */
  readonly months: readonly (readonly string[])[];
  /** Months whose name is another word or a person too: alone they need a preposition. */
  readonly doubtful: ReadonlySet<number>;
  /** Months and seasons are written with a capital. */
  readonly capitals: boolean;
  /** Of those months, patterns of the ones that are no other word without it: “october”, “march” before a year. */
  readonly lowerMonths: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Pattern of what may stand between a weekday and its date: “Montag, dem 3. Mai”. */
  readonly weekdayOf: string;
  /** A year needs no preposition, and what is counted has a capital: “Goethe starb 1832 in Weimar”. */
  readonly bareYears: boolean;
  /** “mai 68” is a year: no day has that number. */
  readonly twoDigitYears: boolean;
  /** “September 11” is written. */
  readonly monthFirst: boolean;
  /** Patterns: what may follow the digits of a day, what stands between day and month, and between month and year. */
  readonly dayMark: string;
  readonly dayOf: string;
  readonly monthOf: string;
  readonly seasons: Readonly<Record<string, number>>;
  /** The first is the word for 1. */
  readonly ordinals: readonly string[];
  /** Words for the tens of a decade, 20 first. */
  readonly tens: readonly string[];
  /** Words other than months, seasons, ordinals and tens at which the patterns below begin. */
  readonly firstWords: readonly string[];
  readonly patterns: {
    readonly season: readonly string[];
    readonly quarter: readonly string[];
    readonly half: readonly string[];
    readonly decade: readonly string[];
    readonly century: readonly string[];
    /** A day in words, before its month. */
    readonly spelledDay: string;
    readonly bce: string;
    readonly ce: string;
    /** Before a year: “AD 14”. */
    readonly ceBefore: string;
    readonly present: string;
    /** Right behind a date that begins a time without end: “1994 or later”. */
    readonly onward: string;
  };
  /** Ends of ranges: “from a to b”, “between a and b”. */
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** Patterns of what stands right before a date and belongs to it. */
  readonly before: {
    readonly early: string;
    readonly mid: string;
    readonly late: string;
    readonly circa: string;
    /** “about”, “around”: circa only where no counted thing follows. */
    readonly about: string;
    readonly article: string;
    /** Before a year: “fiscal”, “the year”. */
    readonly kind: string;
    /** Before a month: “the month of”. */
    readonly month: string;
    readonly last: string;
    readonly this: string;
    readonly next: string;
    /** Of the year that was named last: “that August”. */
    readonly that: string;
  };
  /** Patterns of what stands right after a month: “July last year”, “May of that year”. */
  readonly after: {
    /** Right behind “the” and a year: “the 1988 period”. */
    readonly kind: string;
    readonly last: string;
    readonly this: string;
    readonly next: string;
    /** The nearest one before or after publication: “août dernier”. */
    readonly recent: string;
    readonly coming: string;
    readonly same: string;
    readonly following: string;
    readonly previous: string;
  };
  readonly cues: {
    /** Any number from 1000 to 2999 may be a year after these. */
    readonly year: readonly string[];
    /** So may one that is not round after these. */
    readonly weakYear: readonly string[];
    /** A month may stand alone after these. */
    readonly month: readonly string[];
    /** Of those, the ones after which a name with a capital may follow the month: “in April President …”. */
    readonly sureMonth: readonly string[];
    readonly determiners: readonly string[];
  };
  /** Days that became the name of what happened on them: `before` and `after` are patterns of the words around the day. */
  readonly events: readonly {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly before: string;
    readonly after: string;
  }[];
  /** Patterns of words that tell whether a sentence looks ahead. */
  readonly tense: {
    readonly future: readonly string[];
    readonly present: readonly string[];
    readonly past: readonly string[];
    /** Past verbs that may be adjectives too. */
    readonly participle: readonly string[];
    /** Prepositions right before a date to come: “by”. */
    readonly limit: readonly string[];
    /** Nouns right behind one: “deadline”. */
    readonly limitAfter: readonly string[];
    /** What is mostly dated before it happens: “election”. */
    readonly event: readonly string[];
  };
  readonly guards: {
    /** A number after these is a name: “page 1968”, “Flight 1776”. */
    readonly designators: readonly string[];
    /** As `designators`, in just these letters: “Windows 2000”. */
    readonly products: readonly string[];
    /** A year may follow these names right away, but no other: “Christmas 1914”, not “Orion 1980”. Without any, it may follow all. */
    readonly occasions: readonly string[];
    /** A number after these is a count: “some 2000”. */
    readonly quantities: readonly string[];
    /** A number before these is a count: “2010 people”. */
    readonly counted: readonly string[];
    /** A number before these is a measure: “1999 euros”. */
    readonly units: readonly string[];
    /** Joined by a hyphen: “1500-seat”. */
    readonly measures: readonly string[];
    /** A number right after these is a count where such a word follows it: “about 2000 were killed”. */
    readonly countVerbs: readonly string[];
    /** A month’s name before these is none: “March on Washington”; a pattern. */
    readonly afterMonth: string;
    /** A date after these is an address: “Avenida 9 de Julio”; a pattern. */
    readonly places: string;
    /** Words that are no nouns: after “the March” and such a word no month is meant. */
    readonly functionWords: readonly string[];
  };
}

const languages = [english, german, french, spanish];

/** The languages to read by, the article’s own first. English is read everywhere. */
export function languagesOf(tag: string): readonly Language[] {
  const own = languages.find((language) => language.tag === tag.split('-')[0]?.toLowerCase());
  return own && own !== english ? [own, english] : [english];
}
