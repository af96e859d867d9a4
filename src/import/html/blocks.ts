import type { Element, ElementContent, Root, Text } from 'hast';

/** Words of a page that stand together: a paragraph, heading, list item, or loose text between two of these. */
export interface HtmlBlock {
  readonly at: number;
  readonly text: string;
  /** The block element around it; the page's body where there is none. */
  readonly element: Element | undefined;
  /** The nodes of `element` that are the block. */
  readonly nodes: readonly ElementContent[];
  /** The share of its letters that are links, 0 to 1. */
  readonly linked: number;
}

/** The blocks of `body` in reading order; what no reader sees is none. */
export function findHtmlBlocks(body: Root): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  collect(body.children as ElementContent[], undefined, blocks);
  return blocks;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-img picture source x-footnote-ref'.split(
    ' ',
  ),
);
const silent = new Set(
  'head title meta link base button select textarea progress meter datalist map area dialog script style noscript iframe svg template object embed canvas audio video x-footnotes x-empty'.split(
    ' ',
  ),
);

/** Lines run through elements of this name: inline ones, and those that HTML does not know. */
export const isInlineTag = (name: string): boolean =>
  inline.has(name) || (name.includes('-') && !/^x-(?!footnote-ref)/.test(name));

export const isInline = (node: ElementContent): boolean =>
  node.type !== 'element' || isInlineTag(node.tagName);

function collect(
  children: readonly ElementContent[],
  element: Element | undefined,
  blocks: HtmlBlock[],
): void {
  let run: ElementContent[] = [];
  const close = () => {
    add(run, element, blocks);
    run = [];
  };
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') run.push(child);
    else if (child.type !== 'element' || isHidden(child)) continue;
    else if (child.tagName === 'br') {
      if (isBreak(children, index + 1)) close();
      else run.push(child);
    } else if (isInline(child) && !holdsBlocks(child)) run.push(child);
    else {
      close();
      if (child.tagName === 'pre') add([child], child, blocks);
      else collect(child.children, child, blocks);
    }
  }
  close();
}

/** Nothing but white space stands between this place and another line break: the two part paragraphs. */
function isBreak(children: readonly ElementContent[], from: number): boolean {
  for (let index = from; index < children.length; index++) {
    const child = children[index];
    if (child?.type === 'element' && child.tagName === 'br') return true;
    if (child?.type !== 'text' || child.value.trim() !== '') return false;
  }
  return false;
}

function holdsBlocks(element: Element): boolean {
  const parted = /^(?:font|span)$/.test(element.tagName);
  return element.children.some(
    (child, index) =>
      child.type === 'element' &&
      !isHidden(child) &&
      (child.tagName === 'br'
        ? parted && isBreak(element.children, index + 1)
        : !isInline(child) || holdsBlocks(child)),
  );
}

/** Not shown to a reader, as far as the page itself says so. */
export function isHidden({ tagName, properties }: Element): boolean {
  if (silent.has(tagName)) return true;
  if (properties.hidden !== undefined && properties.hidden !== 'until-found') return true;
  const style = properties.style;
  if (typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return false;
}

function add(run: readonly ElementContent[], element: Element | undefined, blocks: HtmlBlock[]): void {
  const sum = { text: '', linked: 0 };
  for (const node of run) read(node, false, sum);
  const text = sum.text.replace(/[\s\u00A0]+/g, ' ').trim();
  if (text === '') return;
  blocks.push({
    at: blocks.length,
    text,
    element,
    nodes: run,
    linked: Math.min(1, sum.linked / text.length),
  });
}

function read(node: ElementContent | Text, inLink: boolean, sum: { text: string; linked: number }): void {
  if (node.type === 'text') {
    sum.text += node.value;
    if (inLink) sum.linked += node.value.trim().length;
  } else if (node.type === 'element' && !isHidden(node)) {
    if (node.tagName === 'br') sum.text += ' ';
    const link =
      inLink ||
      (node.tagName === 'a' &&
        node.properties.href !== undefined &&
        !/^#/.test(String(node.properties.href)));
    for (const child of node.children) read(child, link, sum);
  }
}
