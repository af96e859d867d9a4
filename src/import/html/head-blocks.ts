import type { Element } from 'hast';
import { nameOfBio } from '../bio.ts';
import { boilerplate } from '../boilerplate.ts';
import { findDay } from '../head/day.ts';
import { readHeadLine } from '../head/head-line.ts';
import { isName } from '../head/person-name.ts';
import { countWords, endsSentence, shareOf } from '../words.ts';
import { holders, type Parents } from './around.ts';
import type { HtmlBlock } from './blocks.ts';
import type { PageHead } from './head.ts';
import type { Judged } from './judge.ts';
import { captionName, dekName, kickerName, reasonByName } from './names.ts';
import { byline } from './trim.ts';

/** The `<h1>` (or first heading) that says what the page's own title says; a lone `<h1>` where no heading does. */
export function mainHeading(blocks: readonly HtmlBlock[], title: string): string {
  const headings = blocks.filter(({ element }) => /^h[1-3]$/.test(element?.tagName ?? ''));
  const first = headings.filter(({ element }) => element?.tagName === 'h1');
  const like = ({ text }: HtmlBlock): boolean =>
    title !== '' && (shareOf(text, title) >= 0.6 || shareOf(title, text) >= 0.6);
  const same = ({ text }: HtmlBlock): boolean => title !== '' && saysTitle(title, text);
  const lone = first.length === 1 ? first[0] : undefined;
  return (first.find(like) ?? headings.find(same) ?? lone ?? headings.find(like))?.text ?? '';
}

/** The blocks of the page from a little above the text up to its first paragraph, and those left out just below it. */
export function aboveText(blocks: readonly HtmlBlock[], selected: readonly Judged[]): HtmlBlock[] {
  const kept = selected.filter(({ fate }) => fate === 'text');
  const first = kept[0]?.block.at ?? 0;
  const last = kept.at(-1)?.block.at ?? 0;
  const left = new Set(selected.filter(({ fate }) => fate === 'left-out').map(({ block }) => block));
  return blocks.filter(
    (block) => (block.at < first && block.at >= first - 60) || (left.has(block) && block.at <= last + 20),
  );
}

/** The blocks from the title to a little below it, then those just above it. */
export function nearTitle(
  blocks: readonly HtmlBlock[],
  around: readonly HtmlBlock[],
  heading: string,
): HtmlBlock[] {
  const end = around.at(-1)?.at ?? 0;
  const at = blocks.findLast((block) => block.text === heading && block.at <= end)?.at ?? 0;
  return [...blocks.slice(at + 1, at + 12), ...blocks.slice(Math.max(0, at - 3), at)];
}

/** Lines between title and text, outside other parts, that are a name, with a day beside it; and those left out for one. */
export function findNames(
  blocks: readonly HtmlBlock[],
  parents: Parents,
  heading: string,
  selected: readonly Judged[],
): HtmlBlock[] {
  const first = selected.find(({ fate }) => fate === 'text')?.block.at ?? 0;
  const title = blocks.find(({ text, at }) => text === heading && at < first)?.at ?? first;
  const left = selected.filter(({ reason }) => reason === byline).map(({ block }) => block);
  const between = blocks
    .slice(title + 1, first)
    .slice(0, 30)
    .filter(
      (block) => !/^h\d/.test(block.element?.tagName ?? '') && !isOther(block, parents, otherThanNames),
    );
  const dated = (block: HtmlBlock): boolean =>
    blocks
      .slice(Math.max(0, block.at - 2), block.at + 3)
      .some(({ text }) => countWords(text) <= 30 && findDay(text));
  return [...between.filter(dated), ...left].filter(({ text }) => {
    const line = readHeadLine(text);
    return (
      line?.said === 'name' && countWords(line.other) <= 1 && line.authors.every(({ name }) => isName(name))
    );
  });
}

const otherThanNames =
  /navigation|form|dialogue|aside|share|comments|newsletter|advert|player|sidebar|related|foot/;

export const isBylineBlock = (block: HtmlBlock): boolean =>
  countWords(block.text) <= 30 &&
  (readHeadLine(block.text)?.said === 'by' ||
    / (?:byline|by line|author|authors|author name|posted by|writer) /.test(
      ` ${[block.element?.properties.className]
        .flat()
        .join(' ')
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')} `,
    ));

/** The line between title and text that sums the text up: one named or set so, else the first sentence. */
export function findDek(
  blocks: readonly HtmlBlock[],
  parents: Parents,
  head: PageHead,
  selected: readonly Judged[],
): HtmlBlock | undefined {
  const title = head.title?.value ?? '';
  const first = selected.find(({ fate }) => fate === 'text')?.block;
  if (!first) return;
  const titles = blocks.filter(({ at, text }) => at < first.at && saysTitle(text, title));
  const titleAt = (titles.findLast(({ element }) => element?.tagName === 'h1') ?? titles.at(-1))?.at;
  if (titleAt === undefined) return;
  const taken = new Set(selected.filter(({ fate }) => fate === 'caption').map(({ block }) => block));
  const between = blocks
    .slice(titleAt + 1, first.at)
    .slice(0, 12)
    .filter((block) => {
      const words = countWords(block.text);
      return (
        words >= 5 &&
        words <= 90 &&
        block.linked <= 0.4 &&
        !taken.has(block) &&
        !saysTitle(block.text, title) &&
        !readHeadLine(block.text) &&
        !boilerplate(block.text) &&
        !(shareOf(block.text, first.text) > 0.9 && first.text.startsWith(block.text.slice(0, 40)))
      );
    });
  const named = between.find(({ element }) => element && dekName(element));
  const free = between.filter((block) => !isOther(block, parents));
  return (
    named ??
    free.find(({ element }) => /^h[2-4]$/.test(element?.tagName ?? '')) ??
    free.find((block) => endsSentence(block.text) || isInTag('header', block, parents))
  );
}

const isInTag = (name: string, block: HtmlBlock, parents: Parents): boolean =>
  [...holders(block, parents)].some(({ tagName }) => tagName === name);

const saysTitle = (text: string, title: string): boolean =>
  shareOf(text, title) >= 0.8 && shareOf(title, text) >= 0.6;

/** Inside a part that is called something else than the text, or below a picture. */
const isOther = (block: HtmlBlock, parents: Parents, reasons = otherThanDek): boolean =>
  [...holders(block, parents)].some(
    (element) =>
      /^(?:figure|figcaption)$/.test(element.tagName) ||
      captionName(element) ||
      reasons.test(reasonByName(element) ?? ''),
  );

const otherThanDek =
  /navigation|form|dialogue|aside|author|share|comments|newsletter|advert|player|buttons|sidebar|related/;

export function findKicker(
  around: readonly HtmlBlock[],
  parents: ReadonlyMap<Element, Element>,
  head: PageHead,
): HtmlBlock | undefined {
  const title = head.title?.value ?? '';
  const titleAt = around.findIndex(({ text }) => saysTitle(text, title));
  const above = titleAt > 0 ? around.slice(Math.max(0, titleAt - 4), titleAt).toReversed() : [];
  return above.find((block) => {
    const parent = block.element && parents.get(block.element);
    return (
      countWords(block.text) <= 5 &&
      !boilerplate(block.text) &&
      block.element !== undefined &&
      (kickerName(block.element) || (parent !== undefined && kickerName(parent)))
    );
  });
}

/** Biographies anywhere outside the text, by the names of the authors. */
export function findBios(
  blocks: readonly HtmlBlock[],
  judged: readonly Judged[],
  head: PageHead,
): Map<HtmlBlock, string> {
  const names = head.author?.value.map(({ name }) => name) ?? [];
  const kept = new Set(judged.filter(({ fate }) => fate !== 'left-out').map(({ block }) => block));
  const bios = new Map<HtmlBlock, string>();
  for (const block of names.length > 0 ? blocks : []) {
    const author = names.find((name) => block.text.startsWith(name));
    if (!author || kept.has(block) || countWords(block.text) > 120 || nameOfBio(block.text) !== author)
      continue;
    if (![...bios.values()].includes(author)) bios.set(block, author);
  }
  return bios;
}

export function bioOf(name: string, bios: ReadonlyMap<HtmlBlock, string>): { bio?: string } {
  const block = [...bios].find(([, author]) => author === name)?.[0];
  return block ? { bio: block.text } : {};
}
