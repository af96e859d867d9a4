import type { Element, ElementContent, Root } from 'hast';
import { parseHTML } from 'linkedom';

/** A page read twice: `document` for Readability, which takes it apart, and `body`, which stays whole. */
export interface OpenPage {
  readonly document: Document;
  readonly body: Root;
  readonly parents: ReadonlyMap<Element, Element>;
  /** The elements that a mark in the document (`data-at`) stands for. */
  readonly marked: readonly Element[];
  /** What JSON-LD scripts said, as they said it. */
  readonly linkedData: readonly string[];
}

/** Opens a page without running or fetching anything of it. */
export function openPage(html: string): OpenPage {
  const linkedData = Array.from(html.matchAll(jsonLd), ([, json = '']) => json);
  const visible = html.replace(unseen, ' ').replace(unseen, ' ');
  const whole = /<(?:html|body)\b/i.test(visible) ? visible : `<html><body>${visible}</body></html>`;
  const { document } = parseHTML(whole);
  const parents = new Map<Element, Element>();
  const marked: Element[] = [];
  const body = document.querySelector('body') ?? document.documentElement;
  const children = body ? convertAll(body, undefined, parents, marked) : [];
  return { document, body: { type: 'root', children }, parents, marked, linkedData };
}

const jsonLd = /<script\b[^>]*\bapplication\/ld\+json\b[^>]*>([\s\S]*?)<\/script\s*>/gi;
const unseen =
  /<(script|style|svg|template|iframe|object|canvas|audio|video|math-renderer|noembed)\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<\/?noscript\b[^>]*>/gi;

interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
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
      const element = convert(node as DomNode & DomElement, marked);
      if (into) parents.set(element, into);
      element.children = convertAll(node, element, parents, marked);
      children.push(element);
    }
  }
  return children;
}

interface DomElement {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  setAttribute(name: string, value: string): void;
}

function convert(node: DomNode & DomElement, marked: Element[]): Element {
  const properties: Element['properties'] = {};
  for (const { name, value } of node.attributes) {
    if (name === 'class') properties.className = [...value.split(/\s+/).filter(Boolean)];
    else if (name === 'datetime') properties.dateTime = value;
    else if (name === 'colspan') properties.colSpan = value;
    else if (name === 'rowspan') properties.rowSpan = value;
    else if (name === 'srcset') properties.srcSet = value;
    else if (name === 'itemprop') properties.itemProp = [value];
    else if (!name.startsWith('on')) properties[name] = value;
  }
  node.setAttribute('data-at', String(marked.length));
  const element: Element = {
    type: 'element',
    tagName: node.localName.toLowerCase(),
    properties,
    children: [],
  };
  marked.push(element);
  return element;
}
