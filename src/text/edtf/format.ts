import { type EdtfDate, readEdtf, yearsOf } from '../edtf.ts';
import { wordsOf } from './words.ts';

/**
 * Readable words in the language of `lang` (month names of any; other words of English, German, French and Spanish, else
 * neutral signs): “11 September 2001”, “the 1990s”, “c. 1957”, “spring 2004”, “5th century BCE”.
 * Throws `RangeError` for what `parseEdtf` refuses.
 */
export function formatEdtf(value: string, lang: string): string {
  const date = readEdtf(value);
  if (date.precision !== 'interval') return formatDate(date, lang);
  const words = wordsOf(lang);
  if (typeof date.from === 'string') return words.until(end(date.to, lang));
  if (typeof date.to === 'string') return words.since(end(date.from, lang));
  return formatSpan(date.from, date.to, lang);
}

function formatDate(date: EdtfDate, lang: string): string {
  const words = wordsOf(lang);
  const plain = formatCertain(date, lang);
  if (date.uncertain && date.approximate) return words.uncertain(words.circa(plain));
  if (date.uncertain) return words.uncertain(plain);
  return date.approximate ? words.circa(plain) : plain;
}

function formatCertain(date: EdtfDate, lang: string): string {
  const words = wordsOf(lang);
  const { precision, year } = date;
  if (precision === 'day' || precision === 'month')
    return eraOf(date, lang, (shown) => intl(date, shown, lang));
  if (precision === 'season')
    return eraOf(date, lang, (shown) => words.season(date.season ?? 0, String(shown)));
  if (precision === 'year') return eraOf(date, lang, String);
  if (precision === 'decade' && !date.negative) return words.decade(String(year * 10));
  if (precision === 'century') {
    const century = words.century(Math.abs(year) + 1);
    return date.negative ? words.bce(century) : century;
  }
  const [from, to] = yearsOf(date);
  return words.bce(`${1 - from}–${1 - to}`);
}

/** Years before 1 are shown counted back from 1 BCE; years of three digits say their era too. */
function eraOf({ year }: EdtfDate, lang: string, format: (shown: number) => string): string {
  const { bce, ce } = wordsOf(lang);
  if (year < 1) return bce(format(1 - year));
  return year < 1000 ? ce(format(year)) : format(year);
}

function intl({ month = 1, day }: EdtfDate, year: number, lang: string): string {
  const options = {
    ...(day && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(lang, options as Intl.DateTimeFormatOptions).format(
    atNoon(year, month, day),
  );
}

function atNoon(year: number, month: number, day = 1): Date {
  const date = new Date(Date.UTC(2000, month - 1, day, 12));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function end(date: EdtfDate | 'open' | 'unknown', lang: string): string {
  return typeof date === 'string' ? '' : formatDate(date, lang);
}

/** “12–14 December 2003” and “2001–2011” share what they share; all others stand in full. */
function formatSpan(from: EdtfDate, to: EdtfDate, lang: string): string {
  const plain = [from, to].every((date) => !date.uncertain && !date.approximate && date.year >= 1000);
  const both = from.precision === to.precision ? from.precision : undefined;
  if (plain && both === 'year') return `${from.year}–${to.year}`;
  if (plain && from.year === to.year && (both === 'day' || both === 'month')) {
    const options = {
      ...(both === 'day' && { day: 'numeric' }),
      month: 'long',
      year: 'numeric',
      calendar: 'gregory',
      timeZone: 'UTC',
    };
    const format = new Intl.DateTimeFormat(lang, options as Intl.DateTimeFormatOptions);
    const days = [from, to].map(({ year, month, day }) => atNoon(year, month ?? 1, day)) as [Date, Date];
    return format
      .formatRange(...days)
      .replace(/[\u2009\u202f]/g, ' ')
      .replace(/(\d) – (?=\d)/, '$1–');
  }
  return `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
}
