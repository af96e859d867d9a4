import type { Element, ElementContent, Root } from 'hast';
import { isHidden, isInline } from './blocks.ts';
import { captionParts } from './caption-parts.ts';
import type { Judged } from './judge.ts';
import type { Selection } from './select.ts';
import { hasWords } from './text-of.ts';

/** A picture of the page that belongs to the text. */
export interface PagePicture {
  readonly src: string;
  readonly alt: string;
}

/**
 * The tree of the article alone: the kept blocks in the elements that shape them, captions as `<x-caption>`,
 * pictures as `<x-picture>`, footnotes as they were rewritten. Nothing else of the page is in it.
 */
export function buildArticle(body: Root, { judged, root, reasons }: Selection): Root {
  const fates = new Map<ElementContent, Judged>();
  for (const one of judged) for (const node of one.block.nodes) fates.set(node, one);
  const done = new Set<Judged>();

  const build = (children: readonly ElementContent[], inside: boolean): Built => {
    const nodes: ElementContent[] = [];
    let dropped = false;
    for (const node of children) {
      const one = fates.get(node);
      if (one?.fate === 'left-out') dropped = true;
      else if (one) {
        if (!done.has(one)) nodes.push(...shape(one, children));
        done.add(one);
      } else if (node.type === 'element' && !isHidden(node)) {
        const within = inside || node === root;
        const inner = within && reasons.has(node) && isPicture(node) ? none : buildElement(node, within);
        nodes.push(...inner.nodes);
        dropped ||= inner.dropped;
      } else if (node.type === 'element' && node.tagName === 'x-footnotes') nodes.push(node);
    }
    return dropped && !nodes.some(hasSubstance) ? { nodes: [], dropped } : { nodes, dropped };
  };

  const buildElement = (node: Element, inside: boolean): Built => {
    if (node.tagName === 'hr') return inside ? { nodes: [node], dropped: false } : none;
    if (isPicture(node)) return inside ? { nodes: pictureOf(node), dropped: false } : none;
    const { nodes, dropped } = build(node.children, inside);
    if (isInline(node) || nodes.length === 0) return { nodes, dropped };
    const plain =
      plainTags.has(node.tagName) ||
      !nodes.some(hasWords) ||
      isLayout(node) ||
      (node.tagName === 'p' && nodes.some((child) => !isInline(child)));
    return { nodes: [{ ...node, tagName: plain ? 'div' : node.tagName, children: nodes }], dropped };
  };

  return { type: 'root', children: build(body.children as ElementContent[], root === undefined).nodes };
}

interface Built {
  readonly nodes: ElementContent[];
  /** Whether something in it was left out. */
  readonly dropped: boolean;
}

const none: Built = { nodes: [], dropped: false };

/** Elements that say where words stand on the page, not what they are. */
const plainTags = new Set(
  'figure figcaption aside main section article header center details summary form fieldset'.split(' '),
);

/** The nodes of a kept block, in a paragraph of their own where other blocks stand beside them. */
function shape({ block, fate }: Judged, siblings: readonly ElementContent[]): ElementContent[] {
  const pictures = block.nodes.flatMap(picturesIn);
  const nodes = block.nodes.flatMap((node) =>
    node.type === 'element' && isPicture(node) ? [] : [withoutPictures(node)],
  );
  if (fate === 'caption') {
    const parts = captionParts(nodes);
    return [
      ...pictures,
      ...parts.map(
        (children): Element => ({ type: 'element', tagName: 'x-caption', properties: {}, children }),
      ),
    ];
  }
  const alone = siblings.every((sibling) => block.nodes.includes(sibling));
  const [first] = block.nodes;
  if (alone || (first?.type === 'element' && first.tagName === 'pre')) return [...pictures, ...nodes];
  return [...pictures, { type: 'element', tagName: 'p', properties: {}, children: nodes }];
}

/** The pictures inside lines; what is no icon stands above them. */
function picturesIn(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [];
  return isPicture(node) ? pictureOf(node) : node.children.flatMap(picturesIn);
}

const hasSubstance = (node: ElementContent): boolean =>
  hasWords(node) ||
  (node.type === 'element' && (node.tagName === 'x-caption' || node.children.some(hasSubstance)));

/** A table that places things on the page: one column, or whole paragraphs and headings in its cells. */
function isLayout(node: Element): boolean {
  if (node.tagName !== 'table') return false;
  let columns = 0;
  let blocks = false;
  const search = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'tr') {
        columns = Math.max(columns, child.children.filter((cell) => cell.type === 'element').length);
      }
      if (/^(?:table|h[1-6])$/.test(child.tagName)) blocks = true;
      if (/^t[dh]$/.test(child.tagName)) {
        blocks ||=
          child.children.filter((inner) => inner.type === 'element' && inner.tagName === 'p').length > 2;
      }
      search(child);
    }
  };
  search(node);
  return blocks || columns < 2;
}

const isPicture = ({ tagName }: Element): boolean => tagName === 'img' || tagName === 'amp-img';

function pictureOf(node: Element): ElementContent[] {
  const picture = readPicture(node);
  return picture
    ? [
        {
          type: 'element',
          tagName: 'x-picture',
          properties: { src: picture.src, alt: picture.alt },
          children: [],
        },
      ]
    : [];
}

/** The picture of an `<img>`, also a lazy one; nothing for icons and pixels that only count visits. */
export function readPicture({ properties }: Element): PagePicture | undefined {
  const lazy = ['data-src', 'data-original', 'data-lazy-src', 'data-hi-res-src', 'src'].map(
    (name) => properties[name],
  );
  const sets = [properties['data-srcset'], properties.srcSet].map(
    (value) =>
      String(value ?? '')
        .split(/,\s+/)
        .at(-1)
        ?.trim()
        .split(/\s+/)[0],
  );
  const src = [...lazy, ...sets]
    .map((value) => (typeof value === 'string' ? value.trim() : ''))
    .find((value) => value !== '' && !placeholder.test(value));
  if (!src) return;
  const sides = [properties.width, properties.height]
    .map((side) => Number.parseInt(String(side ?? ''), 10))
    .filter((side) => !Number.isNaN(side));
  if (sides.some((side) => side < 60) || (!src.startsWith('data:') && notPicture.test(src))) return;
  return { src, alt: typeof properties.alt === 'string' ? properties.alt.replace(/\s+/g, ' ').trim() : '' };
}

const placeholder =
  /^data:image\/(?:gif|svg)|^data:,|\/(?:blank|spacer|pixel|transparent|placeholder|grey|1x1)[^/]*$/i;
const notPicture =
  /\b(?:pixel|beacon|tracking|analytics|doubleclick|scorecardresearch|gravatar|avatar|icon|logo|sprite|emoji)\b/i;

/** Pictures inside lines are icons, and what is not shown, like buttons, is no word; words stay. */
function withoutPictures(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children
    .filter((child) => child.type !== 'element' || !(isPicture(child) || isHidden(child)))
    .map(withoutPictures);
  return { ...node, children };
}
