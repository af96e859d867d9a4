import { boilerplate } from '../boilerplate.ts';
import { isName, readByline } from '../byline.ts';
import { findDay, isDayLine } from '../day.ts';
import { countWords, endsInStop, endsSentence, isProse, isTitleCase } from '../words.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';

/** Blocks among which the byline of an article is looked for. */
const headLength = 25;

export const boilerplateLines: Recogniser = ({ blocks }) =>
  blocks.flatMap(({ text }, at) => {
    const reason = boilerplate(text);
    return reason ? [{ at, label: 'left out', reason }] : [];
  });

/** “By …” among the first blocks; a name alone on its line where the line beside it is a date. */
export const byline: Recogniser = (page) => {
  for (const at of free(page, 0, headEnd(page))) {
    if (readByline(textAt(page, at)) && countWords(textAt(page, at)) <= 60) {
      return [{ at, label: 'byline', reason: 'it begins as a byline' }];
    }
  }
  for (const at of free(page, 1, headEnd(page))) {
    const beside = [at - 1, at + 1].some(
      (other) => isDayLine(textAt(page, other)) || /^@\w+$/.test(textAt(page, other)),
    );
    if (beside && isName(textAt(page, at))) {
      return [{ at, label: 'byline', reason: 'a name beside the date', look: 'is this who wrote it?' }];
    }
  }
  return [];
};

/** A line that is a day and little else: published, or updated where it says so. */
export const days: Recogniser = (page) => {
  const seen = new Set<string>();
  return free(page, 0, headEnd(page)).flatMap((at): Verdict[] => {
    const text = textAt(page, at);
    if (!isDayLine(text)) return [];
    const label =
      /\b(?:updated|modified|last edited)\b/i.test(text) && !/published/i.test(text)
        ? 'updated'
        : 'published';
    if (seen.has(label)) return [{ at, label: 'left out', reason: `a second ${label} date` }];
    seen.add(label);
    const look = findDay(text)?.certain === false ? 'read month first; day first is possible' : undefined;
    return [{ at, label, reason: 'a line of a date alone', ...(look ? { look } : {}) }];
  });
};

/** The title, and what stands above it and between it and the text. */
export const title: Recogniser = (page) => {
  const end = Math.min(labelled(page, 'byline', 'published')[0] ?? headEnd(page), headEnd(page));
  let above = free(page, 0, end).filter((at) => !isProse(textAt(page, at)) || at < end - 1);
  if (above.length === 0) above = free(page, 0, headEnd(page)).slice(0, 1);
  const at = chooseTitle(page, above);
  if (at === undefined) return [];
  const found: Verdict[] = [
    { at, label: 'title', reason: 'the first line of the head that reads as a title' },
  ];
  found.push(
    ...kickers(
      page,
      above.filter((other) => other < at),
    ),
  );
  found.push(...deks(page, at));
  return found;
};

function chooseTitle(page: Page, candidates: readonly number[]): number | undefined {
  const rated = candidates.map((at) => {
    const text = textAt(page, at);
    const words = countWords(text);
    let points = words >= 4 && words <= 22 ? 3 : words >= 3 && words <= 30 ? 1 : 0;
    if (!endsInStop(text)) points += 3;
    const node = page.blocks[at]?.node;
    if (node?.type === 'heading') points += 8 - node.depth;
    if (isTitleCase(text)) points += words > 3 ? 1 : 0;
    return { at, points };
  });
  const best = rated.toSorted((a, b) => b.points - a.points || a.at - b.at)[0];
  return best?.at;
}

/** The short line just above the title is its kicker; sentences there explain the kicker; other lines are the page's. */
function kickers(page: Page, above: readonly number[]): Verdict[] {
  const kicker = above.findLast((at) => countWords(textAt(page, at)) <= 5 && !endsSentence(textAt(page, at)));
  return above.map((at): Verdict => {
    if (at === kicker) return { at, label: 'kicker', reason: 'a short line above the title' };
    if (kicker !== undefined && at > kicker) {
      return { at, label: 'left out', reason: 'it explains the kicker, not the article' };
    }
    return {
      at,
      label: 'left out',
      reason: 'it stands above kicker and title',
      look: 'navigation, or part of the head?',
    };
  });
}

/** Short text between the title and the byline or date below it. */
function deks(page: Page, title: number): Verdict[] {
  const closed = labelled(page, 'byline', 'published', 'updated', 'picture').find((at) => at > title);
  const between = closed === undefined ? [] : free(page, title + 1, closed);
  if (between.length === 0 || between.length > 3) return [];
  return between.map((at, index): Verdict => {
    if (index === 0 && countWords(textAt(page, at)) <= 80) {
      return { at, label: 'dek', reason: 'it stands between the title and the byline or date' };
    }
    return { at, label: 'paragraph', reason: 'text below the dek', look: 'does it belong to the head?' };
  });
}

/** Where the head must have ended: at the second paragraph of running text, or after so many blocks. */
export function headEnd({ blocks }: Page): number {
  const prose = blocks.flatMap(({ text }, at) => (isProse(text) && !readByline(text) ? [at] : []));
  return Math.min(headLength, (prose[1] ?? blocks.length) + 1, blocks.length);
}

/** The last block of the head that is known, so that what follows is text; -1 without one. */
export function lastOfHead(page: Page): number {
  const end = headEnd(page);
  return labelled(page, 'title', 'dek', 'byline', 'published', 'updated').findLast((at) => at < end) ?? -1;
}
