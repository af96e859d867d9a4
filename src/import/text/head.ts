import { boilerplate } from '../boilerplate.ts';
import { isDateLabel } from '../head/date-words.ts';
import { type HeadLine, readHeadLine } from '../head/head-line.ts';
import { countWords, isProse } from '../words.ts';
import { hasDateline } from './dateline.ts';
import { headEnd, headStart } from './head-span.ts';
import { findMainText } from './main-text.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';
import { settleDay } from './settle-day.ts';

export const boilerplateLines: Recogniser = ({ blocks }) => {
  const main = findMainText(blocks);
  return blocks.flatMap(({ text }, at): Verdict[] => {
    const titled = at === 0 && readHeadLine(blocks[1]?.text ?? '')?.said === 'by';
    const reason = titled ? undefined : boilerplate(text);
    if (!reason) return [];
    // A paragraph inside the text that only speaks of the matter is the author's.
    const inside = at > main.start && at < main.end - 1 && isProse(text);
    return inside && !boilerplate(text.slice(0, 45))
      ? [{ at, label: 'paragraph', reason: 'text', look: `perhaps the page’s: ${reason}` }]
      : [{ at, label: 'left out', reason }];
  });
};

/** Lines that are a day and little else: published, or updated where they say so; the ones nearest to the byline. */
export const days: Recogniser = (page) => {
  const lines = readDays(page, headStart(page), headEnd(page));
  const anchor = labelled(page, 'byline')[0] ?? labelled(page, 'title')[0];
  const near =
    anchor === undefined
      ? lines
      : lines.toSorted((a, b) => Math.abs(a.at - anchor) - Math.abs(b.at - anchor));
  const published = near.find(({ line }) => line.published)?.at;
  const updated = near.find(({ line }) => !line.published && line.updated)?.at;
  const verdicts = lines.flatMap(({ at, line, labelAt }): Verdict[] => {
    const day = line.published ?? line.updated;
    if (!day) return [{ at, label: 'left out', reason: 'an hour told from when the page was read' }];
    const label = line.published ? 'published' : 'updated';
    const above: Verdict[] =
      labelAt === undefined
        ? []
        : [{ at: labelAt, label: 'left out', reason: 'it says what the date below is' }];
    if (at !== published && at !== updated)
      return [{ at, label: 'left out', reason: `a second ${label} date` }, ...above];
    const look = settleDay(page, day).certain ? {} : { look: 'read month first; day first is possible' };
    return [{ at, label, reason: 'a line of a date alone', ...look }, ...above];
  });
  return published === undefined && !bylineDay(page) ? [...verdicts, ...dayAtEnd(page)] : verdicts;
};

interface DayLine {
  readonly at: number;
  readonly line: HeadLine;
  /** The line above that says what the date is: “Posted on”. */
  readonly labelAt: number | undefined;
}

function readDays(page: Page, from: number, to: number): DayLine[] {
  return free(page, from, to).flatMap((at) => {
    const labelAt = isDateLabel(textAt(page, at - 1)) ? at - 1 : undefined;
    const line = readHeadLine(
      labelAt === undefined ? textAt(page, at) : `${textAt(page, at - 1)} ${textAt(page, at)}`,
    );
    const dated = line?.published ?? line?.updated;
    return line && (!line.said || dated) ? [{ at, line, labelAt }] : [];
  });
}

function bylineDay(page: Page): boolean {
  const at = labelled(page, 'byline')[0];
  return at !== undefined && readHeadLine(textAt(page, at))?.published !== undefined;
}

/** “Story published on Oct 5, 2022.”, or a day with the one of its change, below the text, where the head says no day. */
function dayAtEnd(page: Page): Verdict[] {
  const { end } = findMainText(page.blocks);
  const found = readDays(page, headEnd(page), end + 12).find(
    ({ at, line, labelAt }) =>
      line.published &&
      (labelAt !== undefined ||
        /\b(?:published|posted)\b/i.test(textAt(page, at)) ||
        (line.updated && Math.abs(at - end) <= 1)),
  );
  return found ? [{ at: found.at, label: 'published', reason: 'it says when it was published' }] : [];
}

/** A sentence or two between a date right below the title and the byline. */
function belowDay(page: Page, title: number, day = page.blocks.length): number[] {
  const byline = labelled(page, 'byline').find((at) => at > day);
  const between =
    byline === undefined || page.verdicts.get(day)?.label === 'byline' ? [] : free(page, title + 1, byline);
  return between.length === 1 ? between : [];
}

/** Short text between the title and the byline, date or picture below it. */
export const deks: Recogniser = (page) => {
  const title = labelled(page, 'title')[0];
  if (title === undefined) return [];
  const closed = labelled(page, 'byline', 'published', 'updated', 'picture').find((at) => at > title);
  const over = closed === undefined ? [] : free(page, title + 1, closed);
  const between = over.length > 0 ? over : belowDay(page, title, closed);
  if (between.length === 0 || between.length > 3) return [];
  const first = between.find((at) => countWords(textAt(page, at)) >= 4);
  return between.map((at): Verdict => {
    const words = countWords(textAt(page, at));
    if (at === first && words <= 80 && !hasDateline(textAt(page, at))) {
      return { at, label: 'dek', reason: 'it stands between the title and the byline or date' };
    }
    if (words < 4)
      return { at, label: 'left out', reason: 'a label between title and text', look: 'a topic?' };
    return { at, label: 'paragraph', reason: 'text below the dek', look: 'does it belong to the head?' };
  });
};
