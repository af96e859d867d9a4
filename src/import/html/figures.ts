import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { splitCredit, stripLabel } from '../credit.ts';
import { figure, textNode, trimmed } from '../nodes.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** While importing: stands for a picture, or for words below one. */
    part?: 'picture' | 'caption';
  }
}

/** How a picture's address is told in the article; nothing where the picture cannot be had. */
export type PlacePicture = (src: string) => string | undefined;

/** A picture that stood in the text, with its caption and credit as plain words. */
export interface Illustration {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** Joins each picture with the captions and credits beside it; a caption alone stands below a lost picture. */
export function joinFigures(
  parent: { children: RootContent[] },
  place: PlacePicture,
  found: Illustration[],
): void {
  const children: RootContent[] = [];
  let picture: { src: string; alt: string } | undefined;
  let words: PhrasingContent[][] = [];
  const close = () => {
    if (picture || words.length > 0) {
      const made = makeFigure(picture ?? { src: '', alt: '' }, words, place, found);
      if (made) children.push(made);
    }
    picture = undefined;
    words = [];
  };
  for (const child of parent.children) {
    const kind = child.type === 'paragraph' ? child.data?.part : undefined;
    if (kind === 'picture' && child.type === 'paragraph') {
      const image = child.children[0];
      if (picture || words.length > 1) close();
      if (image?.type === 'image') picture = { src: image.url, alt: image.alt ?? '' };
      if (words.length === 1) close();
    } else if (kind === 'caption' && child.type === 'paragraph') words.push(child.children);
    else {
      close();
      if (
        'children' in child &&
        child.type !== 'paragraph' &&
        child.type !== 'heading' &&
        child.type !== 'table'
      )
        joinFigures(child as { children: RootContent[] }, place, found);
      children.push(child);
    }
  }
  close();
  parent.children = children;
}

function makeFigure(
  picture: { src: string; alt: string },
  words: readonly PhrasingContent[][],
  place: PlacePicture,
  found: Illustration[],
): BlockContent | undefined {
  const texts = [
    ...new Set(words.map((one) => stripLabel(textOf({ type: 'paragraph', children: one }).trim()))),
  ].filter(Boolean);
  let caption: PhrasingContent[] =
    words.find((one) => textOf({ type: 'paragraph', children: one }).trim() === texts[0]) ?? [];
  let credit = texts.slice(1).join(' ');
  const split = splitCredit(texts[0] ?? '');
  if (credit === '' && split) {
    credit = split.credit;
    caption = split.caption === '' ? [] : cut(caption, split.caption.length);
  }
  const captionText = split && texts.length < 2 ? split.caption : (texts[0] ?? '');
  found.push({ src: picture.src, alt: picture.alt, caption: captionText, credit: stripLabel(credit) });
  const src = picture.src === '' ? '' : (place(picture.src) ?? '');
  if (src === '' && texts.length === 0) return;
  const shown = caption.length > 0 ? caption : [textNode(stripLabel(credit))];
  return figure(
    { src, alt: picture.alt },
    texts.length > 0 ? trimmed(shown) : [],
    caption.length > 0 && credit ? [textNode(stripLabel(credit))] : [],
  );
}

/** The first `length` letters of phrasing content. */
function cut(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let left = length;
  for (const node of nodes) {
    if (left <= 0) break;
    const text = textOf(node);
    if (text.length <= left) kept.push(node);
    else if (node.type === 'text') kept.push(textNode(text.slice(0, left)));
    else if ('children' in node)
      kept.push({ ...node, children: cut(node.children, left) } as PhrasingContent);
    left -= text.length;
  }
  return kept;
}
