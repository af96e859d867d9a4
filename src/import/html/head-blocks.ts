import type { Element } from 'hast';
import { nameOfBio } from '../bio.ts';
import { boilerplate } from '../boilerplate.ts';
import { readHeadLine } from '../head-line.ts';
import { countWords, endsSentence, shareOf } from '../words.ts';
import { holders, type Parents } from './around.ts';
import type { HtmlBlock } from './blocks.ts';
import type { PageHead } from './head.ts';
import type { Judged } from './judge.ts';
import { captionName, dekName, kickerName, reasonByName } from './names.ts';

/** The `<h1>` (or first heading) that says what the page's own title says. */
export function mainHeading(blocks: readonly HtmlBlock[], title: string): string {
  const headings = blocks.filter(({ element }) => /^h[1-3]$/.test(element?.tagName ?? ''));
  const first = headings.filter(({ element }) => element?.tagName === 'h1');
  const like = (block: HtmlBlock): boolean =>
    title !== '' && (shareOf(block.text, title) >= 0.6 || shareOf(title, block.text) >= 0.6);
  return (first.find(like) ?? (first.length === 1 ? first[0] : undefined) ?? headings.find(like))?.text ?? '';
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
const isOther = (block: HtmlBlock, parents: Parents): boolean =>
  [...holders(block, parents)].some(
    (element) =>
      /^(?:figure|figcaption)$/.test(element.tagName) ||
      captionName(element) ||
      /navigation|form|dialogue|aside|author|share|comments|newsletter|advert|player|buttons|sidebar|related/.test(
        reasonByName(element) ?? '',
      ),
  );

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
