import type { Element, ElementContent, Root } from 'hast';
import { isInlineTag } from './blocks.ts';
import { parseDocument } from './dom.ts';
import { frame, lighten } from './lighten.ts';
import { rewrite } from './rewrite/rewrite.ts';

/** A page read twice: `document` for Readability, which takes it apart, and a tree that stays whole. */
export interface OpenPage {
  readonly document: Document;
  readonly head: readonly ElementContent[];
  readonly body: Root;
  readonly lang: string;
  readonly parents: ReadonlyMap<Element, Element>;
  /** The elements that a mark in the document (`data-at`) stands for; elements inside lines bear none. */
  readonly marked: readonly Element[];
  /** The document once more, untouched, with the same marks. */
  readonly reopen: () => Document;
  /** What JSON-LD scripts said, as they said it. */
  readonly linkedData: readonly string[];
}

/** Opens a page without running or fetching anything of it. */
export function openPage(html: string): OpenPage {
  const linkedData = Array.from(html.matchAll(jsonLd), ([, json = '']) => json);
  const light = frame(lighten(html));
  const document = parse(light);
  const parents = new Map<Element, Element>();
  const marked: Element[] = [];
  const top = document.documentElement as unknown as DomElement;
  const all = convertAll(top, undefined, parents, marked);
  const body: Root = { type: 'root', children: all.find(isElement('body'))?.children ?? all };
  rewrite(body, (child, parent) => parents.set(child, parent));
  return {
    document,
    head: all.find(isElement('head'))?.children ?? [],
    body,
    lang: document.documentElement.getAttribute('lang') ?? '',
    parents,
    marked,
    linkedData,
    reopen: () => {
      const again = parse(light);
      convertAll(again.documentElement as unknown as DomElement, undefined, new Map(), []);
      return again;
    },
  };
}

function parse(html: string): Document {
  const document = parseDocument(html);
  if (/\sid=["']?S:/.test(html)) joinStreamedParts(document);
  return document;
}

const isElement =
  (name: string) =>
  (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === name;

const jsonLd = /<script\b[^>]*\bapplication\/ld\+json\b[^>]*>([\s\S]*?)<\/script\s*>/gi;

/**
 * Puts the parts of a page that its server sent one after another where they belong: a part `S:1` is hidden at the end
 * until a script moves it to the template `B:1`.
 */
function joinStreamedParts(document: Document): void {
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) {
    const place =
      document.getElementById(part.id.replace('S', 'B')) ??
      document.getElementById(part.id.replace('S', 'P'));
    if (place?.localName === 'template') place.replaceWith(...part.childNodes);
    else part.removeAttribute('hidden');
  }
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
