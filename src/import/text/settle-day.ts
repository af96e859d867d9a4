import { type Day, findDays } from '../head/day.ts';
import { findMainText } from './main-text.ts';
import type { Page } from './page.ts';

/**
 * A day whose month could be its day, as the rest of the page tells it: by a date in words, by the weekday of the news, or
 * by the language, the money or the hours of places where the day comes first.
 */
export function settleDay({ blocks }: Page, found: Day): Day {
  if (found.certain && !found.dotted) return found;
  const [year, month, date] = found.day.split('-');
  const other = { ...found, day: `${year}-${date}-${month}` };
  const told = new Set(
    blocks
      .flatMap(({ text }) => findDays(text))
      .flatMap(({ day, certain, dotted }) => (certain && !dotted ? [day] : [])),
  );
  if (told.has(found.day) !== told.has(other.day))
    return { ...(told.has(found.day) ? found : other), certain: true };
  const { start } = findMainText(blocks);
  const news = weekdays.findIndex((name) => (blocks[start]?.text ?? '').includes(` on ${name}`));
  const [fits, otherFits] = [found, other].map(
    ({ day }) => news >= 0 && [0, 1].includes((weekdayOf(day) - news + 7) % 7),
  );
  if (otherFits && !fits) return { ...other, certain: true };
  if (found.dotted) return isAmerican(blocks, start) ? other : found;
  return !fits && isDayFirst(blocks, start) ? other : found;
}

/** Spelled as Americans spell. */
function isAmerican(blocks: Page['blocks'], start: number): boolean {
  const text = blocks
    .slice(start)
    .map((block) => block.text)
    .join(' ');
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  return (
    count(
      /\b(?:labor|color|gray|center|favor|neighbor|honor|theater|traveled|millimeters|percent|U\.S\.)(?:s|ed|ing|hood)?(?![\p{L}])/gu,
    ) > count(/\b(?:labour|colour|grey|centre|favour|neighbour|honour|theatre|travelled|metres|per cent)/g)
  );
}

/** The text is not in English, or the page tells hours or prices as nobody does who writes the month first. */
function isDayFirst(blocks: Page['blocks'], start: number): boolean {
  const text = blocks
    .slice(start, start + 8)
    .map((block) => block.text)
    .join(' ');
  const english = text.match(/\b(?:the|and|of|to|was|that)\b/gi)?.length ?? 0;
  if (english < text.length / 150) return true;
  const all = blocks.slice(0, start + 30).map((block) => block.text);
  return all.some((line) =>
    /\d ?(?:BST|GMT|IST|AES?T|AEDT|NZ[SD]T|SAST|WAT|EAT|PKT|SGT|CES?T)\b|£\d/.test(line),
  );
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
