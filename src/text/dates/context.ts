import { fill } from './grammar.ts';
import type { Language } from './language.ts';
import { behind, matcher, oneOf, space } from './pattern.ts';

/** Looks at the words around a date, compiled once per language. */
export interface Context {
  readonly named: (text: string, at: number) => boolean;
  readonly quantity: (text: string, at: number) => boolean;
  readonly counted: (text: string, at: number) => boolean;
  readonly countedLater: (text: string, at: number) => boolean;
  readonly yearMayStand: (text: string, at: number) => boolean;
  readonly monthMayStand: (text: string, at: number) => boolean;
  readonly monthQualified: (text: string, at: number) => boolean;
}

const contexts = new Map<Language, Context>();

export function contextOf(language: Language): Context {
  const known = contexts.get(language);
  if (known) return known;
  const made = makeContext(language);
  contexts.set(language, made);
  return made;
}

function makeContext(language: Language): Context {
  const { before, guards } = language;
  const list = String.raw`(?:[\d.]{1,8}(?:(?: ?[,/&–—-] ?| )(?:and |or |to |und |et |y )?)){0,6}`;
  const named = behind(`${oneOf(guards.designators)}\\.?(?: ?[#№:] ?|${space}|-)?${list}`, 'i');
  const quantity = behind(`${oneOf(guards.quantities)}${space}`, 'i');
  const things = `${oneOf([...guards.counted, ...guards.units])}(?![\\p{L}\\p{N}’'])`;
  const counted = matcher(`(?:${space}|-)${things}`, 'u');
  const countedLater = matcher(
    `(?:${space}[\\p{L}-]{2,20}){1,2}${space}${oneOf(guards.counted)}(?![\\p{L}\\p{N}’'])`,
    'u',
  );
  const year = behind(`${fill(before.year, language, '')}${space}(?:the year |the |year )?`, 'i');
  const qualified = behind(
    `(?:${before.last}|${before.next}|${before.this})${space}`.replaceAll(' ', space),
    'i',
  );
  const month = behind(`${fill(before.month, language, '')}(?:${space}|(?<=-))`, 'i');
  return {
    named: (text, at) => named(text, at) !== null,
    quantity: (text, at) => quantity(text, at) !== null,
    counted: (text, at) => counted(text, at) !== null,
    countedLater: (text, at) => countedLater(text, at) !== null,
    yearMayStand: (text, at) => year(text, at) !== null,
    monthMayStand: (text, at) => month(text, at) !== null,
    monthQualified: (text, at) => qualified(text, at) !== null,
  };
}
