import { parseHTML } from 'linkedom';

/** The document of a page that nobody listens to. */
export const parseDocument = (html: string): Document => parseHTML(html).document;

/**
 * linkedom keeps listeners for every node and attribute, each in a map of a WeakMap, which costs more than all parsing
 * (WebReflection/linkedom, esm/interface/event-target.js). Its nodes are made without, where it is built as it is now.
 */
function dropListeners(): void {
  let maker: object | null = parseHTML('<p>').document.createElement('p').constructor;
  while (maker) {
    const parent = Object.getPrototypeOf(maker) as { readonly name?: string } | null;
    if (parent?.name === 'DOMEventTarget') Object.setPrototypeOf(maker, class {});
    maker = parent;
  }
}

dropListeners();
