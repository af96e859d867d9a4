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
export function findSurvivors({ document, marked }: OpenPage): Survivors {
  const elements = new Set<Element>();
  const article = ask(document);
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

/** Readability gives up on some pages with an error; they count as pages without an article. */
function ask(document: Document): ReturnType<Readability<Node>['parse']> {
  try {
    return new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  } catch {
    return null;
  }
}
