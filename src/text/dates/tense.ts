import type { Draft, Scan } from './draft.ts';
import { fill } from './grammar.ts';
import { matcher, oneOf, perLanguage } from './pattern.ts';

const abbreviations =
  'Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Maj|Capt|Rev|Prof|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|\\p{L}';

const patternsOf = perLanguage((language) => {
  const { tense } = language;
  const ahead = (source: string) => matcher(fill(`${source}(?![\\p{L}\\p{N}])`, language, ''), 'iu');
  // In German a full stop behind a number mostly stands for an ordinal.
  const abbreviated = language.dayMark === '\\.' ? `${abbreviations}|\\d{1,2}` : abbreviations;
  return {
    sentenceStart: new RegExp(`(?<!\\b(?:${abbreviated}))[.!?]["”’)]*\\s+(?=["“‘(]*\\p{Lu})|\\n\\s*\\n`, 'u'),
    cue: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<future>${oneOf(tense.future)})|(?<present>${oneOf(tense.present)})|(?<past>${oneOf(tense.past)})|(?<participle>${oneOf(tense.participle)}))(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    limit: new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(tense.limit)}\\s(?:the\\s)?$`, 'iu'),
    limitAfter: ahead(` ${oneOf(tense.limitAfter)}`),
    event: new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(tense.event)}(?![\\p{L}\\p{N}])`, 'iu'),
  };
});

/** How many days ahead a date may lie at most, by what says that it is ahead. */
const horizons = { future: 270, limit: 130, doubt: 95, present: 92, close: 45, event: 31 };
/** The sentence, or what someone said in it. */
const ends = /[.;!?](?:\s|$)|\n|\s(?:said|sagte|erklärte|dijo|déclaré)(?!\p{L})/u;
/** More than a date and its preposition. */
const words = /(?:\p{L}{2,}[^\p{L}]+){3}/u;
const dateline = /(?:^|\n)[^\n]{0,40}\p{Lu}{3}[^\n]{0,30}, $/u;

/**
 * Does the sentence look ahead, where the next such day is `distance` days off? The nearest verb before the date decides, a verb
 * after it where none is before: one of the future for most of a year, one of the present, a preposition (“by”) or an event to
 * come (“election”) for a shorter time; words without a verb, as programmes are written, for a month.
 * A word that may be a past verb or not (“preferred”) does not keep a future one from deciding over a near date.
 */
export function looksAhead({ text, language }: Scan, draft: Draft, distance: number): boolean {
  if (distance > horizons.future) return false;
  const { sentenceStart, cue, limit, limitAfter, event } = patternsOf(language);
  const lead = text.slice(Math.max(0, draft.start - 200), draft.start);
  const before = lead.split(sentenceStart).at(-1) ?? '';
  const after = text.slice(draft.end, draft.end + 60).split(ends)[0] ?? '';
  const cues = [...before.matchAll(cue)].map(tenseOf).toReversed();
  const said = cues.length > 0 ? cues : [...after.matchAll(cue)].map(tenseOf);
  const certain = said.find((tense) => tense === 'future' || tense === 'past');
  const first = said.find((tense) => tense !== 'present');
  if (first === 'future') return true;
  if (certain === 'future') return distance <= horizons.doubt;
  const nearby = event.test(before.slice(-40)) || event.test(after.slice(0, 30));
  if (distance <= horizons.event && first !== 'past' && nearby) return true;
  if (limit.test(before) || limitAfter(text, draft.end))
    return distance <= (certain === 'past' && said[0] !== 'present' ? horizons.close : horizons.limit);
  if (distance > horizons.present) return false;
  if (said.length > 0) return said[0] === 'present';
  if (nearby || (distance < 3 && dateline.test(lead))) return true;
  return distance <= horizons.event && words.test(`${before} ${after}`);
}

type Tense = 'future' | 'present' | 'past' | 'participle';

function tenseOf({ groups }: RegExpExecArray): Tense {
  const tenses = ['future', 'present', 'past', 'participle'] as const;
  return tenses.find((tense) => groups?.[tense] !== undefined) ?? 'present';
}
