import { contextOf } from './context.ts';
import { readYear } from './days.ts';
import type { Draft, Recogniser, Scan } from './draft.ts';
import { fill, monthOf, monthPattern } from './grammar.ts';
import type { Language } from './language.ts';
import { matcher, year } from './pattern.ts';

interface Patterns {
  readonly name: ReturnType<typeof matcher>;
  readonly year: ReturnType<typeof matcher>;
  readonly guard: ReturnType<typeof matcher>;
}

const compiled = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const made: Patterns = {
    name: matcher(`(?<month>${monthPattern(language)})`, 'u'),
    year: matcher(`${fill(language.monthOf, language, '')}${year}`, 'u'),
    guard: matcher(fill(language.guards.monthNames, language, ''), 'iu'),
  };
  compiled.set(language, made);
  return made;
}

/** “July 2019”, “March ’68”, and a month alone where the words around it leave no doubt: “in July”, “last March”. */
export const recogniseMonth: Recogniser = (scan, at) => {
  const { text, language } = scan;
  const patterns = patternsOf(language);
  const found = patterns.name(text, at);
  if (!found?.groups) return undefined;
  const name = found[0];
  const month = monthOf(language, name);
  const end = at + name.length;
  const tail = readYear(scan, end, patterns.year);
  if (tail) {
    const date = { precision: 'month', year: tail.year, month } as const;
    return { start: at, end: tail.end, date, ...(tail.inferred && { inferred: true }) };
  }
  const draft: Draft = { start: at, end, date: { precision: 'month', month } };
  return patterns.guard(text, end) || !standsAlone(scan, draft, name) ? undefined : draft;
};

const person = matcher(String.raw`(?:['’]s)? (?:\p{Lu}\.|\p{Lu}\p{Ll}|O['’]|van |von |de )`, 'u');
const noun = matcher(String.raw` \p{Ll}`, 'u');

function standsAlone({ text, language }: Scan, { start, end, date }: Draft, name: string): boolean {
  const context = contextOf(language);
  if (/[\p{L}\p{N}_@#/]/u.test(text[start - 1] ?? '')) return false;
  if (
    /[-‐‑]/.test(text[start - 1] ?? '') &&
    !/(?:mid|late|early|end|pre|post)-$/i.test(text.slice(Math.max(0, start - 6), start))
  )
    return false;
  if (/^[\p{L}\p{N}_@]/u.test(text.slice(end, end + 1))) return false;
  const introduced = context.monthMayStand(text, start) || context.monthQualified(text, start);
  const short =
    name.endsWith('.') || (name.length <= 3 && name.toLowerCase() !== 'may') || name.toLowerCase() === 'sept';
  if (short) return introduced && name.endsWith('.');
  if (!language.capitals) return introduced;
  const named = person(text, end) !== null;
  if (language.doubtful.has(date.month ?? 0)) {
    if (introduced)
      return (
        !named ||
        /\b(?:in|since|until|last|early|late|mid-?|this) ?$/i.test(text.slice(Math.max(0, start - 8), start))
      );
    return (
      date.month !== 3 &&
      date.month !== 5 &&
      noun(text, end) !== null &&
      /(?:the|an?|its|his|her|their) $/.test(text.slice(Math.max(0, start - 6), start))
    );
  }
  return !named || introduced;
}
