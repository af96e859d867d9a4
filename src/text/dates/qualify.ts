import type { Draft, Part, Scan } from './draft.ts';
import { fill, weekdayNumber, weekdayPattern } from './grammar.ts';
import { behind, matcher, perLanguage } from './pattern.ts';

type Look = ReturnType<typeof behind>;
interface Patterns {
  readonly weekday: Look;
  readonly parts: readonly (readonly [Part, Look])[];
  readonly circa: Look;
  readonly about: Look;
  readonly article: Look;
  readonly kind: Look;
  readonly month: Look;
  readonly kindAfter: ReturnType<typeof matcher>;
}

const patternsOf = perLanguage((language): Patterns => {
  const { early, mid, late, circa, about, article, kind, month } = language.before;
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
    month: compile(month),
    kindAfter: matcher(fill(`${language.after.kind}(?![\\p{L}’'])`, language, ''), 'u'),
  };
});

/** With “early”, “mid-” or “late” before it; `wide`: also with “the” between. */
export function withPart({ text, language }: Scan, draft: Draft, wide: boolean): Draft {
  for (const [part, before] of patternsOf(language).parts) {
    const words = before(text, draft.start)?.words;
    if (words === undefined || (!wide && /\sthe\s$/i.test(words))) continue;
    return { ...draft, start: draft.start - words.length, part };
  }
  return draft;
}

/** Takes in the words right before a date that belong to it: weekday, “late”, “c.”, “the”. */
export function qualify(scan: Scan, draft: Draft): Draft {
  const { text, language } = scan;
  const patterns = patternsOf(language);
  let made = draft;
  if (made.date.precision === 'day') {
    const weekday = patterns.weekday(text, made.start);
    if (weekday)
      made = {
        ...made,
        start: made.start - weekday.words.length,
        date: { ...made.date, weekday: weekdayNumber(language, weekday.groups.weekday ?? '') },
      };
  }
  const { precision } = made.date;
  const wide = precision === 'decade' || precision === 'century' || precision === 'season';
  if (precision === 'year' || precision === 'month') {
    const kind = patterns[precision === 'year' ? 'kind' : 'month'](text, made.start);
    if (kind) made = { ...made, start: made.start - kind.words.length };
  }
  if (made.date.precision !== 'day') made = withPart(scan, made, wide);
  const circa = patterns.circa(text, made.start) ?? patterns.about(text, made.start);
  if (circa) return { ...made, start: made.start - circa.words.length, date: { ...made.date, mark: '~' } };
  if (precision === 'year' && !made.to && /^\?[)\]–—-]/.test(text.slice(made.end, made.end + 2)))
    return { ...made, end: made.end + 1, date: { ...made.date, mark: '?' } };
  const ordinal =
    precision === 'day' &&
    language.monthFirst &&
    made.start === draft.start &&
    /^(?:\d{1,2}(?:st|nd|rd|th)|\p{Ll}|\p{Lu}\p{Ll}+ of )/u.test(text.slice(made.start, made.start + 16));
  const kind = precision === 'year' ? patterns.kindAfter(text, made.end) : null;
  const article = wide || ordinal || kind ? patterns.article(text, made.start) : null;
  if (!article) return made;
  return { ...made, start: made.start - article.words.length, end: made.end + (kind?.[0].length ?? 0) };
}
