import { type Day, findDays } from '../day.ts';
import { findMainText } from './main-text.ts';
import type { Page } from './page.ts';

/** A day whose month could be its day, as the rest of the page tells it: by a date in words, or by the weekday of the news. */
export function settleDay({ blocks }: Page, found: Day): Day {
  if (found.certain) return found;
  const [year, month, date] = found.day.split('-');
  const other = { ...found, day: `${year}-${date}-${month}` };
  const told = new Set(
    blocks.flatMap(({ text }) => findDays(text)).flatMap(({ day, certain }) => (certain ? [day] : [])),
  );
  if (told.has(found.day) !== told.has(other.day))
    return { ...(told.has(found.day) ? found : other), certain: true };
  const { start } = findMainText(blocks);
  const news = weekdays.findIndex((name) => (blocks[start]?.text ?? '').includes(` on ${name}`));
  const [fits, otherFits] = [found, other].map(
    ({ day }) => news >= 0 && [0, 1].includes((weekdayOf(day) - news + 7) % 7),
  );
  return otherFits && !fits ? { ...other, certain: true } : found;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
