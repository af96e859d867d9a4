import { isBreakLine } from '../break-line.ts';
import { countWords, endsSentence, isProse, isTitleCase } from '../words.ts';
import { usualGap } from './blocks.ts';
import { lastOfHead } from './head-span.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';

/** A label alone between the head and the text names the series or topic, unless the text has such lines inside too. */
export const topics: Recogniser = (page) => {
  const from = lastOfHead(page) + 1;
  const first = free(page, from).find((at) => isProse(textAt(page, at)));
  if (first === undefined || from === 0) return [];
  const between = free(page, from, first).filter((at) => isTopic(textAt(page, at)));
  const inside = free(page, first + 1, textEnd(page)).filter((at) => isHeading(page, at));
  if (inside.length > 0) return [];
  return between.map((at) => ({
    at,
    label: 'topic',
    reason: 'a label between the head and the text, and no other heading like it',
    look: 'a topic, or a heading of the text?',
  }));
};

/** What already had a form: lists, tables, code, quotations, figures, and headings other than the title. */
export const structured: Recogniser = ({ blocks }) =>
  blocks.flatMap(({ node, apart }, at): Verdict[] => {
    if (apart) return [{ at, label: 'left out', reason: apart }];
    if (!node || node.type === 'heading') return [];
    if (node.type === 'thematicBreak') return [{ at, label: 'section break', reason: 'a rule' }];
    if (node.type !== 'paragraph')
      return [{ at, label: 'as it is', reason: `a ${names[node.type] ?? node.type}` }];
    return node.children[0]?.type === 'image' ? [{ at, label: 'as it is', reason: 'a picture' }] : [];
  });

const names: Readonly<Record<string, string>> = {
  blockquote: 'block quote',
  footnoteDefinition: 'footnote',
  code: 'piece of code',
};

/** Headings that the input marks as such. */
export const markedHeadings: Recogniser = (page) =>
  free(page)
    .filter((at) => page.blocks[at]?.node?.type === 'heading')
    .map((at) => ({ at, label: 'heading', reason: 'a heading' }));

/** Short lines without a full stop between paragraphs. */
export const headings: Recogniser = (page) =>
  free(page, lastOfHead(page) + 1, textEnd(page))
    .filter((at) => isHeading(page, at))
    .map((at) => ({ at, label: 'heading', reason: 'a short line without a full stop between paragraphs' }));

function isHeading(page: Page, at: number): boolean {
  const text = textAt(page, at);
  const next = free(page, at + 1)[0];
  return (
    isLabel(text) &&
    next !== undefined &&
    endsSentence(textAt(page, next)) &&
    countWords(textAt(page, next)) > countWords(text)
  );
}

const isTopic = (text: string): boolean => isLabel(text) && countWords(text) <= 6 && !/\?$/.test(text);

function isLabel(text: string): boolean {
  const words = countWords(text);
  if (words === 0 || words > 14 || /^[\p{Ll}“"‘'([–—•*·-]/u.test(text) || /[.,;:!…”"]$/.test(text))
    return false;
  return words <= 10 || isTitleCase(text);
}

/** Marks that stand for a section break. */
export const breaks: Recogniser = (page) =>
  free(page)
    .filter((at) => isBreakLine(textAt(page, at)))
    .map((at) => ({ at, label: 'section break', reason: 'marks that part sections' }));

/** Paragraphs with a bullet each, at least two in a row. */
export const lists: Recogniser = (page) => {
  const bullet = (at: number): boolean => /^[•●▪◦‣·∙–—*-]\s+\S/.test(textAt(page, at));
  return free(page)
    .filter((at) => bullet(at) && (bullet(at - 1) || bullet(at + 1)))
    .map((at) => ({ at, label: 'list item', reason: 'a bullet, as its neighbour has one' }));
};

/** At least three short lines with no blank line between, in a text that has blank lines between paragraphs. */
export const verses: Recogniser = (page) => {
  if (usualGap(page.blocks) === 0) return [];
  const found: Verdict[] = [];
  let run: number[] = [];
  const close = () => {
    const short = run.every(
      (at) => textAt(page, at).length <= 65 && !/^\d+[.)]|^[•*-]/.test(textAt(page, at)),
    );
    if (run.length >= 3 && short)
      found.push(
        ...run.map(
          (at) => ({ at, label: 'verse', reason: 'short lines without a blank line between' }) as const,
        ),
      );
    run = [];
  };
  for (const at of free(page, lastOfHead(page) + 1, textEnd(page))) {
    if (run.length > 0 && (page.blocks[at]?.gap !== 0 || run.at(-1) !== at - 1)) close();
    run.push(at);
  }
  close();
  return found;
};

export const paragraphs: Recogniser = (page) =>
  free(page).map((at) => ({ at, label: 'paragraph', reason: 'text' }));

/** The first block below all text: the bio, or the first line of the page's end. */
export function textEnd(page: Page): number {
  const prose = free(page).findLast((at) => isProse(textAt(page, at)));
  const bio = labelled(page, 'bio')[0];
  return Math.max((prose ?? page.blocks.length) + 1, bio ?? 0);
}

/** Whether a section break stands above block `at`, told by more blank lines than usual. */
export function sectionGaps(page: Page, body: readonly number[]): ReadonlySet<number> {
  const usual = usualGap(page.blocks);
  const wide = body.filter(
    (at, index) =>
      index > 0 && body[index - 1] === at - 1 && (page.blocks[at]?.gap ?? 0) > Math.max(1, usual),
  );
  return wide.length <= Math.max(1, body.length * 0.34) ? new Set(wide) : new Set();
}
