import { month, monthOf } from './month-names.ts';

/** A calendar day found in words; `certain` is false where day and month could be exchanged (03/04/2021). */
export interface Day {
  readonly day: string;
  readonly certain: boolean;
  /** Written as “5.1.2022”, which only Americans mean month first. */
  readonly dotted?: boolean;
  /** Half-open range of its words. */
  readonly start: number;
  readonly end: number;
}

type Read = (
  parts: readonly string[],
  dayFirst: boolean,
) => Pick<Day, 'day' | 'certain' | 'dotted'> | undefined;

/** A year ends where its figures end, or where an hour was pasted against it (“20197:05 AM”). */
const year = '((?:1[5-9]|20)\\d\\d)(?=\\D|$|\\d{1,2}:\\d\\d)';
const patterns: readonly (readonly [RegExp, Read])[] = [
  [
    /(?<!\d)((?:1[5-9]|20)\d\d)-(\d{2})-(\d{2})(?!\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/gi,
    ([, y, m, d]) => day(y, m, d),
  ],
  [
    new RegExp(`(?<![\\p{L}])${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?[,.]?\\s+${year}`, 'giu'),
    ([, m, d, y]) => day(y, monthOf(m), d),
  ],
  [
    new RegExp(
      `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?(?:\\s+(?:of|de))?[\\s-]+(?:d[’'])?${month},?(?:\\s+del?)?[\\s-]+${year}`,
      'giu',
    ),
    ([, d, m, y]) => day(y, monthOf(m), d),
  ],
  [new RegExp(`(?<![\\d.])(\\d{1,2})\\.${month}\\.?${year}`, 'giu'), ([, d, m, y]) => day(y, monthOf(m), d)],
  [/(?<![\d/.])((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?![\d])/g, ([, y, m, d]) => day(y, m, d)],
  [/(?<!\d)((?:19|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g, ([, y, m, d]) => day(y, m, d)],
  [/(?<!\d)((?:19|20)\d\d)\. (\d{1,2})\. (\d{1,2})(?!\d)/g, ([, y, m, d]) => day(y, m, d)],
  [
    new RegExp(`(?<!\\d)((?:19|20)\\d\\d)(?:\\.|\\s+m\\.|\\. gada)\\s+${month}\\s+(\\d{1,2})(?!\\d)`, 'giu'),
    ([, y, m, d]) => day(y, monthOf(m), d),
  ],
  [
    new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\. gada (\\d{1,2})\\. ?${month}`, 'giu'),
    ([, y, d, m]) => day(y, monthOf(m), d),
  ],
  [/(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm|,)? ((?:19|20)\d\d)/giu, ([, d, m, y]) => day(y, m, d)],
  [
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\.?\d)/g,
    ([, a, b, y]) => dotted(day(y, b, a), day(y, a, b)),
  ],
  [
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?=,|$| (?:[-–|·] |um |kl\.? )?\d\d?[:.]\d\d)/g,
    ([, d, m, y]) => either(d, m, y, true),
  ],
  [
    /(?<![\d/]|(?<!\p{L})-)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)?\d\d)(?![\d/-])/gu,
    ([, a, b, y], first) => either(a, b, y, first),
  ],
];

/** Every full calendar day that `text` names, in order; month-first where figures alone leave it open. */
export function findDays(text: string): Day[] {
  if (!/\d/.test(text)) return [];
  const found: Day[] = [];
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = read(
        match.map((part) => part ?? ''),
        dayFirst.test(text),
      );
      if (value && found.every((other) => end <= other.start || start >= other.end))
        found.push({ ...value, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The first full calendar day that `text` names. */
export const findDay = (text: string): Day | undefined => findDays(text)[0];

/** Words of languages that never write the month first. */
const dayFirst =
  /(?<![\p{L}])(?:publié|mise? à jour|veröffentlicht|aktualisiert|stand|uhr|publicado|actualizado|atualizado|pubblicato|aggiornato)(?![\p{L}])/iu;

function either(a = '', b = '', written = '', first = false): ReturnType<Read> {
  const full = written.length === 2 ? `${Number(written) < 70 ? 20 : 19}${written}` : written;
  if (first || Number(a) > 12) return day(full, b, a);
  const found = day(full, a, b);
  return found && { ...found, certain: Number(b) > 12 || a === b };
}

const dotted = (first: ReturnType<Read>, second: ReturnType<Read>): ReturnType<Read> =>
  first && second && first.day !== second.day ? { ...first, dotted: true } : (first ?? second);

function day(y = '', m = '', d = ''): ReturnType<Read> {
  const text = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
    ? { day: text, certain: true }
    : undefined;
}
