import type { Element } from 'hast';
import type { Root } from 'mdast';
import { splitCredit, stripLabel } from '../credit.ts';
import type { Front } from '../draft.ts';
import { readPicture } from './article.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Illustration, PlacePicture } from './figures.ts';
import type { Judged } from './judge.ts';
import { captionName } from './names.ts';

type Lead = NonNullable<Front['image']>;

/** The picture above the text moves from `root` into the front matter. */
export function takeLead(
  root: Root,
  illustrations: readonly Illustration[],
  place: PlacePicture,
): Lead | undefined {
  const [first] = root.children;
  const illustration = illustrations[0];
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'image' || !illustration) return;
  const { alt, caption, credit } = illustration;
  if (caption === '' && credit === '' && first.children[0].url === '') return;
  root.children.shift();
  return imageOf(illustration.src, alt, caption, credit, place);
}

/** A figure between the title and the text, outside the part of the page that holds the text; with its blocks. */
export function findOuterLead(
  blocks: readonly HtmlBlock[],
  judged: readonly Judged[],
  parents: ReadonlyMap<Element, Element>,
  heading: string,
  place: PlacePicture,
): { readonly image: Lead; readonly blocks: readonly HtmlBlock[] } | undefined {
  const own = new Set(judged.map(({ block }) => block));
  const first = judged.find(({ fate }) => fate === 'text')?.block.at ?? 0;
  const title = blocks.findLast(({ text, at }) => at < first && text === heading)?.at ?? -1;
  if (title < 0) return;
  const between = blocks.filter((block) => block.at > title && block.at < first && !own.has(block));
  for (const block of between) {
    const figure = figureAround(block, parents);
    if (!figure) continue;
    const words = between.filter((other) => figureAround(other, parents) === figure);
    const texts = [...new Set(words.map(({ text }) => stripLabel(text)))];
    const split = splitCredit(texts.join(' ')) ?? {
      caption: texts[0] ?? '',
      credit: texts.slice(1).join(' '),
    };
    const picture = pictureIn(figure);
    if (split.caption.length > 600) continue;
    return {
      image: imageOf(picture?.src ?? '', picture?.alt ?? '', split.caption, split.credit, place),
      blocks: words,
    };
  }
  return;
}

function imageOf(src: string, alt: string, caption: string, credit: string, place: PlacePicture): Lead {
  const name = src === '' ? undefined : place(src);
  return {
    ...(name && { src: name }),
    alt,
    ...(caption && { caption }),
    ...(credit && { credit: stripLabel(credit) }),
  };
}

/** The `<figure>` around a caption. */
function figureAround(block: HtmlBlock, parents: ReadonlyMap<Element, Element>): Element | undefined {
  let caption = false;
  for (let element = block.element; element; element = parents.get(element)) {
    caption ||= element.tagName === 'figcaption' || captionName(element);
    if (element.tagName === 'figure') return caption ? element : undefined;
  }
  return;
}

function pictureIn(element: Element): { src: string; alt: string } | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = /^(?:amp-)?img$/.test(child.tagName) ? readPicture(child) : pictureIn(child);
    if (found) return found;
  }
  return;
}
