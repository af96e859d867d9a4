import { boilerplate } from '../boilerplate.ts';
import { isRole } from '../byline.ts';
import { readHeadLine } from '../head-line.ts';
import { countWords, isProse } from '../words.ts';
import { headEnd, headStart } from './head-span.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';

export const boilerplateLines: Recogniser = ({ blocks }) =>
  blocks.flatMap(({ text }, at) => {
    const titled = at === 0 && readHeadLine(blocks[1]?.text ?? '')?.said === 'by';
    const reason = titled ? undefined : boilerplate(text);
    return reason ? [{ at, label: 'left out', reason }] : [];
  });

/** Who wrote it: the line that says so, else a name beside the date or a handle, or below a lonely “By”. */
export const byline: Recogniser = (page) => {
  const end = headEnd(page);
  const lines = free(page, headStart(page), end).map((at) => ({ at, line: readHeadLine(textAt(page, at)) }));
  const said = lines.find(({ line }) => line?.said === 'by');
  if (said) return [{ at: said.at, label: 'byline', reason: 'it says who wrote it' }];
  const opened = lines.find(
    ({ at, line }) =>
      openedBy.test(textAt(page, at - 1)) && (line?.said === 'name' || countWords(textAt(page, at)) <= 5),
  )?.at;
  if (opened !== undefined) {
    return [
      { at: opened, label: 'byline', reason: 'it stands below “By”' },
      { at: opened - 1, label: 'left out', reason: 'it stands before the name of the author' },
    ];
  }
  const near =
    lines.find(
      ({ at, line }) => (line?.said === 'name' || isDesk(textAt(page, at))) && isBesideDate(page, at),
    )?.at ?? lines.find(({ at, line }) => line?.said === 'name' && isNearHead(page, at, lines))?.at;
  return near === undefined
    ? []
    : [
        {
          at: near,
          label: 'byline',
          reason: 'a name beside the date or just above the text',
          look: 'is this who wrote it?',
        },
      ];
};

const openedBy = /^(?:by|author|written by|words(?: by)?|text(?: by)?):?$/i;

/** “Newsdesk”, “Harbor Review Staff”: who wrote it is a group. */
const isDesk = (text: string): boolean =>
  countWords(text) <= 5 &&
  /(?:\b(?:desk|newsroom|staff|team|editors|bureau|reporters)|newsdesk)$/i.test(text);

const isBesideDate = (page: Page, at: number): boolean =>
  !isDated(textAt(page, at)) && [at - 1, at + 1].some((other) => isDated(textAt(page, other)));

type Lines = readonly { readonly at: number; readonly line: ReturnType<typeof readHeadLine> }[];

/** A name is a byline beside a date, a handle or a post of the press, where it stands twice, or just above the text. */
function isNearHead(page: Page, at: number, lines: Lines): boolean {
  const text = textAt(page, at);
  const own = lines.find((other) => other.at === at)?.line;
  if (own?.published || own?.updated || own?.relative || /@|,/.test(text)) return true;
  const near = [at - 1, at + 1, at + 2].map((other) => textAt(page, other));
  if (near.some((other) => isDated(other) || /^@\w+$/.test(other))) return true;
  if (countWords(near[1] ?? '') <= 4 && isRole(near[1] ?? '')) return true;
  if (lines.some((other) => other.at > at && textAt(page, other.at) === text)) return true;
  const next = free(page, at + 1)[0] ?? at;
  return at > headStart(page) && isProse(textAt(page, next)) && (next > at + 1 || page.verdicts.has(at - 1));
}

function isDated(text: string): boolean {
  const line = readHeadLine(text);
  return line !== undefined && (line.published !== undefined || line.updated !== undefined || line.relative);
}

/** Lines that are a day and little else: published, or updated where they say so; the ones nearest to the byline. */
export const days: Recogniser = (page) => {
  const lines = free(page, headStart(page), headEnd(page)).flatMap((at) => {
    const line = readHeadLine(textAt(page, at));
    return line && !line.said ? [{ at, line }] : [];
  });
  const byline = labelled(page, 'byline')[0];
  const near =
    byline === undefined
      ? lines
      : lines.toSorted((a, b) => Math.abs(a.at - byline) - Math.abs(b.at - byline));
  const published = near.find(({ line }) => line.published)?.at;
  const updated = near.find(({ line }) => !line.published && line.updated)?.at;
  return lines.map(({ at, line }): Verdict => {
    const day = line.published ?? line.updated;
    if (!day) return { at, label: 'left out', reason: 'an hour told from when the page was read' };
    const label = line.published ? 'published' : 'updated';
    if (at !== published && at !== updated)
      return { at, label: 'left out', reason: `a second ${label} date` };
    const look = day.certain ? {} : { look: 'read month first; day first is possible' };
    return { at, label, reason: 'a line of a date alone', ...look };
  });
};

/** Short text between the title and the byline, date or picture below it. */
export const deks: Recogniser = (page) => {
  const title = labelled(page, 'title')[0];
  if (title === undefined) return [];
  const closed = labelled(page, 'byline', 'published', 'updated', 'picture').find((at) => at > title);
  const between = closed === undefined ? [] : free(page, title + 1, closed);
  if (between.length === 0 || between.length > 3) return [];
  return between.map((at, index): Verdict => {
    const words = countWords(textAt(page, at));
    if (index === 0 && words <= 80 && words >= 4) {
      return { at, label: 'dek', reason: 'it stands between the title and the byline or date' };
    }
    if (words < 4)
      return { at, label: 'left out', reason: 'a label between title and text', look: 'a topic?' };
    return { at, label: 'paragraph', reason: 'text below the dek', look: 'does it belong to the head?' };
  });
};
