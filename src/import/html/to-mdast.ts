import type { Element, Root as Hast } from 'hast';
import type { BlockContent, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isBreakLine } from '../break-line.ts';
import { splitCredit, stripLabel } from '../credit.ts';
import { figure, textNode } from '../nodes.ts';
import { endsSentence } from '../words.ts';

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

export interface MdastOptions {
  readonly base: string | undefined;
  readonly placePicture: PlacePicture;
}

/** The Markdown tree of an article's HTML, with figures, footnotes and section breaks as the library writes them. */
export function toArticleMdast(
  tree: Hast,
  options: MdastOptions,
): { root: Root; illustrations: Illustration[] } {
  const root = processor.runSync(tree) as Root;
  mendLinks(root, options.base);
  outerSpaces(root);
  const illustrations: Illustration[] = [];
  joinFigures(root, options.placePicture, illustrations);
  root.children = root.children.flatMap(splitLines).filter((child) => !isEmpty(child));
  plainPullQuotes(root);
  tidyBreaks(root);
  return { root, illustrations };
}

/** Words moved out of it, as footnotes do, and nothing is left. */
const isEmpty = (node: RootContent): boolean =>
  (node.type === 'text' && node.value.trim() === '') ||
  (/^(?:paragraph|list|listItem|blockquote)$/.test(node.type) &&
    'children' in node &&
    (node.children as RootContent[]).every(isEmpty));

const processor = unified()
  .use(rehypeRemark, {
    document: true,
    handlers: {
      'x-picture': (_state, { properties }: Element) =>
        part('picture', [
          { type: 'image', url: String(properties.src ?? ''), alt: String(properties.alt ?? '') },
        ]),
      'x-caption': (state, node: Element) => part('caption', state.all(node) as PhrasingContent[]),
      'x-footnote-ref': (_state, { properties }: Element) => ({
        type: 'footnoteReference',
        identifier: String(properties.note),
        label: String(properties.note),
      }),
      'x-footnote': (state, node: Element) => ({
        type: 'footnoteDefinition',
        identifier: String(node.properties.note),
        label: String(node.properties.note),
        children: state.toFlow(state.all(node)),
      }),
      'x-footnotes': (state, node: Element) => state.all(node),
    },
  })
  .freeze();

const part = (kind: 'picture' | 'caption', children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
  data: { part: kind },
});

/** Absolute links stay, relative ones are resolved; what leads nowhere outside its page becomes plain words. */
function mendLinks(root: Root, base: string | undefined): void {
  visit(root, 'link', (link, index, parent) => {
    const url = resolve(link.url, base);
    link.title = null;
    if (url && textOf(link) !== '') link.url = url;
    else if (parent && index !== undefined) {
      parent.children.splice(index, 1, ...(link.children as typeof parent.children));
      return index;
    }
    return;
  });
}

/** Spaces at the ends of emphasised words stand outside them; emphasis of nothing goes. */
function outerSpaces(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if ('children' in child) outerSpaces(child as Parents);
    if (!/^(?:emphasis|strong|delete|link)$/.test(child.type) || !('children' in child)) children.push(child);
    else {
      const before = takeSpace(child as Parents, 'start');
      const after = takeSpace(child as Parents, 'end');
      if (before) children.push(textNode(' '));
      if (child.children.length > 0) children.push(child);
      if (after) children.push(textNode(' '));
    }
  }
  parent.children = children as typeof parent.children;
}

function takeSpace(parent: Parents, end: 'start' | 'end'): boolean {
  const node = end === 'start' ? parent.children[0] : parent.children.at(-1);
  if (node?.type === 'break') {
    parent.children.splice(end === 'start' ? 0 : -1, 1);
    return true;
  }
  if (node?.type !== 'text') return false;
  const value = end === 'start' ? node.value.trimStart() : node.value.trimEnd();
  if (value === node.value) return false;
  node.value = value;
  if (value === '') parent.children.splice(end === 'start' ? 0 : -1, 1);
  return true;
}

export function resolve(url: string, base: string | undefined): string | undefined {
  if (url.startsWith('#') || url === '') return;
  const absolute = URL.canParse(url)
    ? new URL(url)
    : base && URL.canParse(url, base)
      ? new URL(url, base)
      : undefined;
  return absolute && /^(?:https?|mailto):$/.test(absolute.protocol) ? absolute.href : undefined;
}

/** Joins each picture with the captions and credits beside it; a caption alone stands below a lost picture. */
function joinFigures(parent: { children: RootContent[] }, place: PlacePicture, found: Illustration[]): void {
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

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const copy = nodes.filter((node) => node.type !== 'break');
  const [first] = copy;
  if (first?.type === 'text') copy[0] = textNode(first.value.trimStart());
  const last = copy.at(-1);
  if (last?.type === 'text') copy[copy.length - 1] = textNode(last.value.trimEnd());
  return copy;
}

/** Long lines that end as sentences do are paragraphs, not verse; other breaks inside prose are spaces. */
function splitLines(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || node.data?.part || !node.children.some(({ type }) => type === 'break'))
    return [node];
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const texts = lines.map((line) => textOf({ type: 'paragraph', children: line }).trim());
  if (!texts.some((text) => text.length > 110)) return [node];
  const paragraphs: PhrasingContent[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && endsSentence(texts[index - 1] ?? '')) paragraphs.push([...line]);
    else paragraphs.at(-1)?.push(...(index > 0 ? [textNode(' ')] : []), ...line);
  }
  return paragraphs
    .filter((one) => one.length > 0)
    .map((children) => ({ type: 'paragraph', children: trimmed(children) }));
}

/** A quotation that the text says elsewhere too is a pull quote: it becomes a paragraph, which the build knows. */
function plainPullQuotes(root: Root): void {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const whole = ` ${root.children
    .filter(({ type }) => type !== 'blockquote')
    .map((child) => fold(textOf(child)))
    .join(' ')} `;
  root.children = root.children.flatMap((child): RootContent[] => {
    if (child.type !== 'blockquote') return [child];
    const text = fold(textOf(child.children[0] ?? child));
    return text.length > 20 && text.length < 400 && whole.includes(` ${text} `) ? child.children : [child];
  });
}

/** Marks that part sections become breaks; none stands at an end, no two together. */
function tidyBreaks(root: Root): void {
  const children: RootContent[] = [];
  for (const child of root.children) {
    const isMark =
      child.type === 'thematicBreak' || (child.type === 'paragraph' && isBreakLine(textOf(child)));
    const last = children.at(-1);
    if (!isMark) children.push(child);
    else if (last && last.type !== 'thematicBreak') children.push({ type: 'thematicBreak' });
  }
  while (children.at(-1)?.type === 'thematicBreak') children.pop();
  root.children = children;
}
