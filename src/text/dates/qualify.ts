import type { Draft, Part, Scan } from './draft.ts';
import { fill, weekdayNumber, weekdayPattern } from './grammar.ts';
import type { Language } from './language.ts';
import { behind } from './pattern.ts';

type Behind = ReturnType<typeof behind>;
interface Patterns {
  readonly weekday: Behind;
  readonly parts: readonly (readonly [Part, Behind])[];
  readonly circa: Behind;
  readonly about: Behind;
  readonly article: Behind;
}

const compiled = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const { early, mid, late, circa, about, article } = language.before;
  const compile = (source: string) => behind(fill(source, language, ''), 'i');
  const made: Patterns = {
    weekday: behind(weekdayPattern(language)),
    parts: [
      ['early', compile(early)],
      ['mid', compile(mid)],
      ['late', compile(late)],
    ],
    circa: compile(circa),
    about: compile(about),
    article: compile(article),
  };
  compiled.set(language, made);
  return made;
}

/** Takes in the words right before a date that belong to it: weekday, “late”, “c.”, “the”. */
export function qualify(scan: Scan, draft: Draft): Draft {
  const { text, language } = scan;
  const patterns = patternsOf(language);
  let made = draft;
  if (made.date.precision === 'day') {
    const weekday = patterns.weekday(text, made.start);
    if (weekday?.groups)
      made = {
        ...made,
        start: made.start - weekday[0].length,
        date: { ...made.date, weekday: weekdayNumber(language, weekday.groups['weekday'] ?? '') },
      };
  }
  if (made.date.precision !== 'day')
    for (const [part, before] of patterns.parts) {
      const found = before(text, made.start);
      if (!found) continue;
      made = { ...made, start: made.start - found[0].length, part };
      break;
    }
  const circa = patterns.circa(text, made.start) ?? patterns.about(text, made.start);
  if (circa) return { ...made, start: made.start - circa[0].length, circa: true };
  const { precision } = made.date;
  const named = precision === 'decade' || precision === 'century' || precision === 'season' || made.part;
  const ordinal =
    precision === 'day' && /^\d{1,2}(?:st|nd|rd|th)/.test(text.slice(made.start, made.start + 4));
  const article = named || ordinal ? patterns.article(text, made.start) : null;
  return article ? { ...made, start: made.start - article[0].length } : made;
}
