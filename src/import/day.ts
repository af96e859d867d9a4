import { countWords } from './words.ts';

/** A calendar day found in words; `certain` is false where day and month could be exchanged (03/04/2021). */
export interface Day {
  readonly day: string;
  readonly certain: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const patterns: readonly [RegExp, (m: readonly string[]) => Day | undefined][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([, y, m, d]) => day(y, m, d)],
  [
    new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    ([, m, d, y]) => day(y, number(m), d),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s+of)?[\\s-]+${month},?[\\s-]+(\\d{4})\\b`, 'i'),
    ([, d, m, y]) => day(y, number(m), d),
  ],
  [/\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/, ([, y, m, d]) => day(y, m, d)],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, ([, d, m, y]) => day(y, m, d)],
  [/\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/, ([, a, b, y]) => either(a, b, y)],
];

/** The first full calendar day that `text` names, month-first where figures alone leave it open. */
export function findDay(text: string): Day | undefined {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    const found = match && read(match.map((part) => part ?? ''));
    if (found) return found;
  }
  return;
}

/** `text` without its day, hour and weekday: what is left tells whether the line says anything else. */
export function withoutDay(text: string): string {
  return patterns
    .reduce(
      (rest, [pattern]) => rest.replace(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`), ' '),
      text,
    )
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi, ' ')
    .replace(/\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?|\b\d{1,2}\s*[ap]\.?m\.?(?!\w)/gi, ' ')
    .replace(
      /\b(?:UTC|GMT|BST|CES?T|[ECMP][SD]?T|IST|AEST|SAST|Eastern|ET)\b(?:\s*[+-]\d{1,2}(?::?\d{2})?)?/g,
      ' ',
    );
}

/** A line that is a day, perhaps with an hour and “published”, and little else. */
export const isDayLine = (text: string): boolean =>
  text.length < 160 &&
  findDay(text) !== undefined &&
  countWords(withoutDay(text).replace(dayWords, ' ')) <= 2;

const dayWords =
  /\b(?:first|originally|last|published|posted|updated|modified|on|at|date|created|issue|edition|publicado|atualizado|aktualisiert|veröffentlicht|publié|mis à jour|le|em|am|às|um|uhr)\b:?/gi;

function either(a: string | undefined, b: string | undefined, year: string | undefined): Day | undefined {
  if (Number(a) > 12) return day(year, b, a);
  const found = day(year, a, b);
  return found && { ...found, certain: Number(b) > 12 || a === b };
}

function day(year = '', monthNumber = '', date = ''): Day | undefined {
  const text = `${year}-${monthNumber.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
    ? { day: text, certain: true }
    : undefined;
}

const number = (name = ''): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
