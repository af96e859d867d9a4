import { findDates } from '../../src/text/dates.ts';

/** “words = value”, with “early”, “mid” or “late” and “?” for an inferred year behind the value. */
export function readDates(text: string, lang = 'en', published = '2021-09-13'): string[] {
  return findDates(text, { published, lang }).map(
    ({ start, end, edtf, part, inferred }) =>
      `${text.slice(start, end)} = ${edtf}${part ? ` ${part}` : ''}${inferred ? ' ?' : ''}`,
  );
}
