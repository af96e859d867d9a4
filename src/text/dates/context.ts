import { fill } from './grammar.ts';
import type { Language } from './language.ts';
import { behind, dash, matcher, oneOf, perLanguage, space } from './pattern.ts';

type Look = (text: string, at: number) => boolean;

/** What the words right before `at` (…Before) or right after it (…After) make of a number or a month. */
export interface Context {
  /** “page 1968”, “Resolutions 1267 and 1373”. */
  readonly namedBefore: Look;
  /** “more than 2000”. */
  readonly quantityBefore: Look;
  readonly aboutBefore: Look;
  readonly yearBefore: Look;
  readonly weakYearBefore: Look;
  readonly monthBefore: Look;
  readonly sureMonthBefore: Look;
  readonly determinerBefore: Look;
  /** “2010 people”, “1999 euros”. */
  readonly countedAfter: Look;
  readonly unitAfter: Look;
  /** “2012 pieces.”: nothing is said of what is counted. */
  readonly countEnds: Look;
  /** “1990 to 2010 calories”. */
  readonly unitAfterRange: Look;
  /** “1500-seat”. */
  readonly measureAfter: Look;
  /** “1984 Afghan soldiers”. */
  readonly countedLater: Look;
  readonly countVerbAfter: Look;
  readonly functionWordAfter: Look;
  /** “Washington” after “March on”. */
  readonly noMonthAfter: Look;
  /** “Plaza de”. */
  readonly placeBefore: Look;
}

export const contextOf = perLanguage((language): Context => {
  const { before, cues, guards, months } = language;
  const look =
    (find: (text: string, at: number) => object | null): Look =>
    (text, at) =>
      find(text, at) !== null;
  const ahead = (source: string, flags = 'iu') => look(matcher(`${source}(?![\\p{L}\\p{N}])`, flags));
  const list = String.raw`(?:[\d.]{1,8}(?: ?(?:[,/&]|${dash}) ?| )(?:and |or |to |und |et |y )?){0,6}`;
  const monthNames = oneOf(months.flat());
  const spaced = (words: readonly string[]) => `${oneOf(words)}(?:${space}|(?<=[-'’©]))`;
  const counted = oneOf([...guards.counted, ...guards.units]);
  const possessive = "(?![’'])";
  const between = `(?:\\.?(?:${space}|-| ?[#№:=] ?)(?:(?:is|was|are|were|to|at)${space}(?:not${space})?)?)?`;
  const named = behind(`${oneOf(guards.designators)}${between}${list}`, 'i');
  const product = behind(`${oneOf(guards.products)}${space}${list}`);
  return {
    namedBefore: (text, at) => named(text, at) !== null || product(text, at) !== null,
    quantityBefore: look(behind(`${oneOf(guards.quantities)}${space}`, 'i')),
    aboutBefore: look(behind(fill(before.about, language, ''), 'i')),
    yearBefore: look(
      behind(
        `(?:${spaced(cues.year)}(?:the${space})?|${fill(before.kind, language, '')}|${fill(before.circa, language, '')}|${partsOf(language)})`,
        'i',
      ),
    ),
    weakYearBefore: look(behind(spaced(cues.weakYear), 'i')),
    monthBefore: look(
      behind(
        `(?:${spaced(cues.month)}|${fill(`(?:${before.last}|${before.this}|${before.next}|${before.that})`, language, '')}|${partsOf(language)}|${monthNames}\\.?(?:[-/–—]|,${space}))`,
        'i',
      ),
    ),
    sureMonthBefore: look(behind(spaced(cues.sureMonth), 'i')),
    determinerBefore: look(behind(`(?:${oneOf(cues.determiners)}|\\p{L}{1,30}['’]s)${space}`, 'i')),
    countedAfter: ahead(
      `(?:${space}|-)(?:${counted}${possessive}|of${space}(?:them|those|these|us)|\\+|or so)`,
    ),
    unitAfter: ahead(`(?:${space}|-)${oneOf(guards.units)}`),
    countEnds: look(matcher(`${space}${counted}(?:[.;!?)]|$)`, 'iu')),
    unitAfterRange: ahead(
      `(?: ?${dash} ?|${space}${oneOf([...language.and, ...language.to])}${space})[12]\\d{3}${space}${oneOf(guards.units)}`,
    ),
    countedLater: ahead(
      `(?:${space}(?!${oneOf(guards.functionWords)}${space})[\\p{L}-]{2,20}){1,2}${space}${oneOf(guards.counted)}${possessive}`,
    ),
    measureAfter: ahead(`[-‐‑]${oneOf([...guards.measures, ...guards.units])}`),
    countVerbAfter: ahead(`${space}${oneOf(guards.countVerbs)}`),
    functionWordAfter: ahead(`${space}${oneOf(guards.functionWords)}`),
    placeBefore: look(behind(fill(`${guards.places}(?:\\d{1,2}(?:\\.|er|º)? (?:de )?)?`, language, ''), 'i')),
    noMonthAfter: look(matcher(fill(guards.afterMonth, language, ''), 'iu')),
  };
});

/** “early ”, “mid-”, “end of ”. */
function partsOf(language: Language): string {
  const { early, mid, late } = language.before;
  return fill(`(?:${early}|${mid}|${late})`, language, '');
}
