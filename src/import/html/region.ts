import type { Element } from 'hast';
import { deepestWith, holders, isInside, isRunning, type Parents, sumOf } from './around.ts';
import type { HtmlBlock } from './blocks.ts';
import { type Evidence, isTitle } from './judge.ts';
import { findReasons, isApart, isNamedApart } from './reasons.ts';
import { widen } from './widen.ts';

export interface Region {
  readonly root: Element | undefined;
  readonly blocks: readonly HtmlBlock[];
  /** Why parts of the region are no text, by what the page calls them. */
  readonly reasons: ReadonlyMap<Element, string>;
  /** What speaks for the region: it is text unless something speaks against it. */
  readonly witnesses: ReadonlySet<HtmlBlock>;
  /** The elements that hold its paragraphs. */
  readonly homes: ReadonlySet<Element | undefined>;
  /** What these are called. */
  readonly homeMakes: ReadonlySet<string>;
  /** What elements are called that are paragraphs themselves. */
  readonly makes: ReadonlySet<string>;
}

/** The part of the page around nearly all running text that Readability keeps, or around all prose where it errs. */
export function findRegion({ blocks, parents, survivors, title }: Evidence): Region {
  const heading = findHeading(blocks, title);
  const titled = heading ? titledParts(heading, blocks, parents) : new Set<Element>();
  const prose = blocks.filter(
    (block) => isRunning(block) && block.linked < 0.25 && !isApart(block, parents, titled),
  );
  const common = deepestWith(prose, parents, 0.7);
  const ours = common ? prose.filter(({ element }) => isInside(element, common, parents)) : prose;
  const theirs = blocks.filter(({ element, linked }) => element && survivors.has(element) && linked < 0.5);
  const sound =
    sumOf(theirs.filter(isRunning)) >= sumOf(ours) * 0.3 &&
    !isMisled(deepestWith(theirs, parents, 0.95), ours, parents, titled);
  const seen = sound ? theirs : prose;
  const found = deepestWith(seen, parents, sound ? 0.95 : 0.8);
  const { root, more } = found
    ? widen(found, { blocks, prose, heading, parents })
    : { root: found, more: [] };
  const witnesses = new Set([...seen, ...more]);
  const running = [...witnesses].filter(isRunning);
  const homes = new Set(running.map(({ element }) => element && parents.get(element)));
  const inside = blocks.filter((block) => !root || isInside(block.element, root, parents));
  return {
    root,
    blocks: inside,
    witnesses,
    reasons: findReasons(inside, witnesses, { root, titled, parents }),
    homes,
    homeMakes: makesOf(homes),
    makes: makesOf(running.map(({ element }) => element)),
  };
}

/** What tells the elements of one make from others: their name and their classes; nothing for one without classes. */
export const makeOf = (element: Element | undefined): string =>
  element?.properties.className
    ? `${element.tagName} ${[element.properties.className].flat().join(' ')}`
    : '';

const makesOf = (elements: Iterable<Element | undefined>): Set<string> =>
  new Set(Array.from(elements, makeOf).filter((make) => make !== ''));

const findHeading = (blocks: readonly HtmlBlock[], title: string): HtmlBlock | undefined =>
  ['h1', 'h2', 'h3'].flatMap((name) =>
    blocks.filter(
      ({ element, text }) => element?.tagName === name && (text === title || isTitle(text, title)),
    ),
  )[0];

/** The parts that hold both the heading and a good share of the words: what they are called says nothing of the text. */
function titledParts(heading: HtmlBlock, blocks: readonly HtmlBlock[], parents: Parents): Set<Element> {
  const running = blocks.filter((block) => isRunning(block) && block.linked < 0.25);
  const all = sumOf(running);
  return new Set(
    [...holders(heading, parents)].filter(
      (element) =>
        element.tagName !== 'header' &&
        sumOf(running.filter((block) => isInside(block.element, element, parents))) >= all * 0.25,
    ),
  );
}

/** Whether Readability took for the article what the page calls something else, and prose stands elsewhere. */
const isMisled = (
  root: Element | undefined,
  prose: readonly HtmlBlock[],
  parents: Parents,
  titled: ReadonlySet<Element>,
): boolean =>
  root !== undefined &&
  prose.length > 0 &&
  isNamedApart(root, parents, titled) &&
  !prose.some(({ element }) => isInside(element, root, parents));
