import { boilerplate } from '../boilerplate.ts';
import { isName, isRole } from '../byline.ts';
import { splitCredit } from '../credit.ts';
import { readHeadLine } from '../head-line.ts';
import { countWords, endsInStop, endsSentence, isProse, isTitleCase } from '../words.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';

/** Blocks above the first paragraph among which the head is looked for. */
const headLength = 30;

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
  for (const { at, line } of lines) {
    const opened = /^(?:by|author|written by|words(?: by)?|text(?: by)?):?$/i.test(textAt(page, at - 1));
    if (opened && (line?.said === 'name' || countWords(textAt(page, at)) <= 5)) {
      return [
        { at, label: 'byline', reason: 'it stands below “By”' },
        { at: at - 1, label: 'left out', reason: 'it stands before the name of the author' },
      ];
    }
    if (line?.said === 'name' && isNearHead(page, at, lines)) {
      return [
        {
          at,
          label: 'byline',
          reason: 'a name beside the date or just above the text',
          look: 'is this who wrote it?',
        },
      ];
    }
  }
  return [];
};

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

/** Lines that are a day and little else: published, or updated where they say so. */
export const days: Recogniser = (page) => {
  const seen = new Set<string>();
  return free(page, headStart(page), headEnd(page)).flatMap((at): Verdict[] => {
    const line = readHeadLine(textAt(page, at));
    if (!line || line.said) return [];
    if (!line.published && !line.updated) {
      return [{ at, label: 'left out', reason: 'an hour told from when the page was read' }];
    }
    const label = line.published ? 'published' : 'updated';
    if (seen.has(label)) return [{ at, label: 'left out', reason: `a second ${label} date` }];
    seen.add(label);
    const certain = (line.published ?? line.updated)?.certain;
    return [
      {
        at,
        label,
        reason: 'a line of a date alone',
        ...(certain ? {} : { look: 'read month first; day first is possible' }),
      },
    ];
  });
};

/** The title, and what stands above it and between it and the text. */
export const title: Recogniser = (page) => {
  const from = headStart(page);
  const end = headEnd(page);
  const byline = labelled(page, 'byline')[0];
  const below = byline === undefined || free(page, from, byline).length === 0 ? end : byline;
  let candidates = free(page, from, below).filter((at) => isTitleLike(textAt(page, at)));
  if (candidates.length === 0) candidates = free(page, from, end).slice(0, 1);
  const at = chooseTitle(page, candidates);
  if (at === undefined) return [];
  return [
    { at, label: 'title', reason: 'the line of the head that reads most like a title' },
    ...kickers(page, free(page, 0, at)),
    ...again(page, at),
  ];
};

function isTitleLike(text: string): boolean {
  if (/^(?:https?:|www\.|@)|\S+@\S+\.\w+$/.test(text) || countWords(text) > 40) return false;
  return !(isProse(text) && (endsInStop(text) || countWords(text) > 24)) && !splitCredit(text);
}

function chooseTitle(page: Page, candidates: readonly number[]): number | undefined {
  const texts = page.blocks.map(({ text }) => text.toLowerCase());
  const rated = candidates.map((at) => {
    const text = textAt(page, at);
    const words = countWords(text);
    let points = words >= 4 && words <= 22 ? 3 : words >= 3 && words <= 30 ? 1 : 0;
    if (!endsInStop(text)) points += 3;
    if (isTitleCase(text) && words > 3) points += 1;
    if (at === candidates[0] && words > 2) points += 1;
    if (text === text.toUpperCase() && words < 6) points -= 2;
    if (isName(text)) points -= 2;
    const node = page.blocks[at]?.node;
    if (node?.type === 'heading') points += 8 - node.depth;
    if (texts.filter((other) => other === text.toLowerCase()).length > 1 && words > 3) points += 2;
    const within = candidates.some(
      (other) =>
        other !== at &&
        countWords(textAt(page, other)) > 3 &&
        text.length > textAt(page, other).length &&
        text.toLowerCase().includes(textAt(page, other).toLowerCase()),
    );
    if (within) points -= 3;
    return { at, points };
  });
  const best = rated.toSorted((a, b) => b.points - a.points || a.at - b.at)[0]?.at ?? -1;
  return candidates.findLast((at) => at === best || (at > best && textAt(page, at) === textAt(page, best)));
}

/** The short line just above the title is its kicker; sentences there explain the kicker; other lines are the page's. */
function kickers(page: Page, above: readonly number[]): Verdict[] {
  const near = above.slice(-4);
  const kicker = near.findLast((at) => {
    const text = textAt(page, at);
    return (
      countWords(text) <= 4 &&
      /^[\p{Lu}\d]/u.test(text) &&
      !endsSentence(text) &&
      !/[>»|/›]/.test(text) &&
      !/^\d+$/.test(text)
    );
  });
  return above.map((at): Verdict => {
    if (at === kicker) return { at, label: 'kicker', reason: 'a short line above the title' };
    if (kicker !== undefined && at > kicker) {
      return { at, label: 'left out', reason: 'it explains the kicker, not the article' };
    }
    const look = isProse(textAt(page, at)) ? { look: 'navigation, or text of the article?' } : {};
    return { at, label: 'left out', reason: 'it stands above the title', ...look };
  });
}

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

/** The title said once more near the head. */
const again = (page: Page, title: number): Verdict[] =>
  free(page, title + 1, headEnd(page))
    .filter((at) => textAt(page, at).toLowerCase() === textAt(page, title).toLowerCase())
    .map((at) => ({ at, label: 'left out', reason: 'the title again' }));

/** Running text that is neither the byline nor the dek in two sentences. */
const proseOf = ({ blocks }: Page): number[] =>
  blocks.flatMap(({ text }, at) => (isProse(text) && !readHeadLine(text) ? [at] : []));

/** Where the head may begin: a page pasted whole has its navigation above it. */
export function headStart(page: Page): number {
  return Math.max(0, (proseOf(page)[0] ?? 0) - headLength);
}

/** Where the head must have ended: at the second paragraph of running text. */
export function headEnd(page: Page): number {
  const prose = proseOf(page);
  return Math.min((prose[0] ?? 0) + headLength, (prose[1] ?? page.blocks.length) + 1, page.blocks.length);
}

/** The last block of the head that is known, so that what follows is text; -1 without one. */
export function lastOfHead(page: Page): number {
  const end = headEnd(page);
  return labelled(page, 'title', 'dek', 'byline', 'published', 'updated').findLast((at) => at < end) ?? -1;
}
