import type { Element, ElementContent, Root } from 'hast';
import { parseHTML } from 'linkedom';
import { isInlineTag } from './blocks.ts';

/** A page read twice: `document` for Readability, which takes it apart, and a tree that stays whole. */
export interface OpenPage {
  readonly document: Document;
  readonly head: readonly ElementContent[];
  readonly body: Root;
  readonly lang: string;
  readonly parents: ReadonlyMap<Element, Element>;
  /** The elements that a mark in the document (`data-at`) stands for; elements inside lines bear none. */
  readonly marked: readonly Element[];
  /** What JSON-LD scripts said, as they said it. */
  readonly linkedData: readonly string[];
}

/** Opens a page without running or fetching anything of it. */
export function openPage(html: string): OpenPage {
  const linkedData = Array.from(html.matchAll(jsonLd), ([, json = '']) => json);
  const visible = lighten(html);
  const whole = /<(?:html|body)\b/i.test(visible) ? visible : `<html><body>${visible}</body></html>`;
  const { document } = parseHTML(whole);
  const parents = new Map<Element, Element>();
  const marked: Element[] = [];
  const top = document.documentElement as unknown as DomElement;
  const all = convertAll(top, undefined, parents, marked);
  const body = all.find(isElement('body'));
  return {
    document,
    head: all.find(isElement('head'))?.children ?? [],
    body: { type: 'root', children: body?.children ?? all },
    lang: document.documentElement.getAttribute('lang') ?? '',
    parents,
    marked,
    linkedData,
  };
}

const isElement =
  (name: string) =>
  (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === name;

const jsonLd = /<script\b[^>]*\bapplication\/ld\+json\b[^>]*>([\s\S]*?)<\/script\s*>/gi;
const unseen =
  /<(script|style|svg|template|iframe|object|canvas|audio|video|noembed)\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const noScript = /<noscript\b[^>]*>([\s\S]*?)<\/noscript\s*>/gi;
const blockGap =
  /\s+(?=<\/?(?:div|p|ul|ol|li|section|article|header|footer|nav|main|aside|figure|table|tbody|tr|td|h[1-6]|meta|link|head|body)[\s>])/gi;
const tag = /<[a-z][^\s<>"'/]*\s(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
const uselessAttribute =
  /\s(?:on\w+|aria-(?!hidden)[\w-]+|target|tabindex|jsaction|sizes|data-(?!src|original|lazy|hi-res|testid|component)[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/** The page without what no reader sees: less than half of it is left to parse. */
function lighten(html: string): string {
  const seen = html
    .replace(unseen, ' ')
    .replace(noScript, (_, inner: string) =>
      /<img\b/i.test(inner) && !/\S/.test(inner.replace(/<[^>]*>/g, '')) ? inner : ' ',
    )
    .replace(tag, (whole) =>
      /\s(?:on|aria-|target|tabindex|js|sizes|data-)/i.test(whole)
        ? whole.replace(uselessAttribute, '')
        : whole,
    );
  return /<(?:pre|textarea)\b/i.test(seen) ? seen : seen.replace(blockGap, '');
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

interface DomElement extends DomNode {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  setAttribute(name: string, value: string): void;
}

function convertAll(
  parent: DomNode,
  into: Element | undefined,
  parents: Map<Element, Element>,
  marked: Element[],
): ElementContent[] {
  const children: ElementContent[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) children.push({ type: 'text', value: node.nodeValue ?? '' });
    else if (node.nodeType === 1) {
      const element = convert(node as DomElement);
      if (into) parents.set(element, into);
      element.children = convertAll(node, element, parents, marked);
      const blocks = element.children.some(
        (child) => child.type === 'element' && !isInlineTag(child.tagName),
      );
      if (blocks || !isInlineTag(element.tagName)) {
        (node as DomElement).setAttribute('data-at', String(marked.length));
        marked.push(element);
      }
      children.push(element);
    }
  }
  return children;
}

const names: Readonly<Record<string, string>> = {
  datetime: 'dateTime',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  srcset: 'srcSet',
};

function convert(node: DomElement): Element {
  const properties: Element['properties'] = {};
  for (const { name, value } of node.attributes) {
    if (name === 'class') properties.className = value.split(/\s+/).filter(Boolean) as string[];
    else if (name === 'itemprop') properties.itemProp = [value];
    else if (!name.startsWith('on')) properties[names[name] ?? name] = value;
  }
  return { type: 'element', tagName: node.localName.toLowerCase(), properties, children: [] };
}
