import type { Draft, Part, Scan } from './draft.ts';
import { fill, weekdayNumber, weekdayPattern } from './grammar.ts';
import { behind, perLanguage } from './pattern.ts';

type Behind = ReturnType<typeof behind>;
interface Patterns {
  readonly weekday: Behind;
  readonly parts: readonly (readonly [Part, Behind])[];
  readonly circa: Behind;
  readonly about: Behind;
  readonly article: Behind;
  readonly kind: Behind;
}

const patternsOf = perLanguage((language): Patterns => {
  const { early, mid, late, circa, about, article, kind } = language.before;
  const compile = (source: string) => behind(fill(source, language, ''), 'i');
  return {
    weekday: behind(weekdayPattern(language)),
    parts: [
      ['early', compile(early)],
      ['mid', compile(mid)],
      ['late', compile(late)],
    ],
    circa: compile(circa),
    about: compile(about),
    article: compile(article),
    kind: compile(kind),
  };
});

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
  const { precision } = made.date;
  const wide = precision === 'decade' || precision === 'century' || precision === 'season';
  if (precision === 'year') {
    const kind = patterns.kind(text, made.start);
    if (kind) made = { ...made, start: made.start - kind[0].length };
  }
  if (made.date.precision !== 'day')
    for (const [part, before] of patterns.parts) {
      const found = before(text, made.start);
      if (!found || (!wide && /\sthe\s$/i.test(found[0]))) continue;
      made = { ...made, start: made.start - found[0].length, part };
      break;
    }
  const circa = patterns.circa(text, made.start) ?? patterns.about(text, made.start);
  if (circa) return { ...made, start: made.start - circa[0].length, circa: true };
  const ordinal =
    precision === 'day' && /^\d{1,2}(?:st|nd|rd|th)/.test(text.slice(made.start, made.start + 4));
  const article = wide || ordinal ? patterns.article(text, made.start) : null;
  return article ? { ...made, start: made.start - article[0].length } : made;
}
