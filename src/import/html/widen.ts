import type { Element } from 'hast';
import { countWords } from '../words.ts';
import { deepestWith, holders, isInside, type Parents, sumOf } from './around.ts';
import type { HtmlBlock } from './blocks.ts';
import { namesOf } from './names.ts';

interface Page {
  readonly blocks: readonly HtmlBlock[];
  /** Running text that stands in no list, navigation, foot or other part of the kind. */
  readonly prose: readonly HtmlBlock[];
  readonly heading: HtmlBlock | undefined;
  readonly parents: Parents;
}

/** `root`, or the part around it that also holds the prose which belongs to it: `more`. */
export function widen(
  root: Element,
  page: Page,
): { readonly root: Element; readonly more: readonly HtmlBlock[] } {
  const own = page.blocks.filter(({ element }) => isInside(element, root, page.parents));
  const more = [...belowHeading(root, own, page), ...besideLikes(root, own, page)];
  return { root: more.length > 0 ? (deepestWith([...own, ...more], page.parents, 1) ?? root) : root, more };
}

/** Prose between the page's heading and `root`, where it is more than the lines that stand below titles. */
function belowHeading(
  root: Element,
  own: readonly HtmlBlock[],
  { prose, heading, parents }: Page,
): readonly HtmlBlock[] {
  const first = own[0]?.at;
  if (!heading || first === undefined || isInside(heading.element, root, parents)) return [];
  const between = prose.filter(({ at }) => at > heading.at && at < first);
  const below = countWords(between[0]?.text ?? '') <= longestDek ? between.slice(1) : between;
  return below.length > 1 || sumOf(below) > Math.min(sumOf(own) * 0.3, 250) ? below : [];
}

/** Words that the lines between title and text have at most. */
const longestDek = 50;

/** Prose in the brothers of `root` that are made as it is, as builders of pages make sections. */
function besideLikes(
  root: Element,
  own: readonly HtmlBlock[],
  { prose, heading, parents }: Page,
): readonly HtmlBlock[] {
  const limit = heading && new Set(holders(heading, parents));
  for (let element = root; element.tagName !== 'article' && !limit?.has(element); ) {
    const parent = parents.get(element);
    if (!parent) return [];
    const likes = likesOf(element, parent);
    const more = prose.filter((block) => likes.some((like) => isInside(block.element, like, parents)));
    if (sumOf(more) >= sumOf(own) * 0.2) return more;
    element = parent;
  }
  return [];
}

function likesOf(element: Element, parent: Element): Element[] {
  const names = namesOf(element).replace(/\d+/g, '');
  return names.trim() === ''
    ? []
    : parent.children.filter(
        (child): child is Element =>
          child.type === 'element' &&
          child !== element &&
          child.tagName === element.tagName &&
          namesOf(child).replace(/\d+/g, '') === names,
      );
}
