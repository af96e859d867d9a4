import { Readability } from '@mozilla/readability';
import type { Element } from 'hast';
import type { OpenPage } from './open.ts';

/** What Readability would keep of the page, and what it says of its head. */
export interface Survivors {
  readonly elements: ReadonlySet<Element>;
  readonly title: string;
  readonly byline: string;
}

/** Asks Readability which elements hold the article; it takes `page.document` apart. */
export function findSurvivors({ document, marked, reopen }: OpenPage): Survivors {
  const elements = new Set<Element>();
  const article = ask(document, reopen);
  const collect = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType !== 1) continue;
      const element = marked[Number((child as globalThis.Element).getAttribute('data-at') ?? Number.NaN)];
      if (element) elements.add(element);
      collect(child);
    }
  };
  if (article?.content) collect(article.content);
  return { elements, title: article?.title ?? '', byline: article?.byline ?? '' };
}

/**
 * Readability writes the whole page down before it looks for the article, in case it must begin again with laxer rules;
 * most pages need that never, so the page is opened again for those that do.
 */
function ask(document: Document, reopen: () => Document): ReturnType<Readability<Node>['parse']> {
  let again = false;
  Object.defineProperty(document.body, 'innerHTML', {
    get: () => '',
    set: () => {
      again = true;
      throw new Error('begin again');
    },
  });
  return attempt(document) ?? (again ? attempt(reopen()) : null);
}

/** Readability gives up on some pages with an error; they count as pages without an article. */
function attempt(document: Document): ReturnType<Readability<Node>['parse']> {
  try {
    return new ElementsOnly(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  } catch {
    return null;
  }
}

/**
 * Which elements stay is all that is asked: addresses and classes may be left as they are, and scripts and `<noscript>`
 * are no more. The document that it reads makes style sheets of attributes and compiles selectors, which it need not.
 */
class ElementsOnly extends Readability<Node> {
  protected _fixRelativeUris(): void {}
  protected _cleanClasses(): void {}
  protected _unwrapNoscriptImages(): void {}
  protected _removeScripts(): void {}

  protected _isProbablyVisible(element: globalThis.Element): boolean {
    const style = element.getAttribute('style');
    if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false;
    if (element.hasAttribute('hidden')) return false;
    return element.getAttribute('aria-hidden') !== 'true' || element.className.includes('fallback-image');
  }

  protected _getAllNodesWithTag(root: globalThis.Element, names: readonly string[]): globalThis.Element[] {
    const found: globalThis.Element[] = [];
    const wanted = new Set(names.flatMap((name) => [name.toLowerCase(), name.toUpperCase()]));
    const collect = (node: Node): void => {
      for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.nodeType !== 1) continue;
        const element = child as globalThis.Element;
        if (wanted.has(element.localName)) found.push(element);
        collect(element);
      }
    };
    collect(root);
    return found;
  }
}
