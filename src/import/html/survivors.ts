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
  let article: ReturnType<
    Readability<{
      querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
    }>['parse']
  >;
  try {
    article = new Readability(document, {
      serializer: (node) =>
        node as unknown as {
          querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
        },
    }).parse();
  } catch {
    article = null;
  }
  for (const node of article?.content?.querySelectorAll('[data-at]') ?? []) {
    const element = marked[Number(node.getAttribute('data-at'))];
    if (element) elements.add(element);
  }
  return { elements, title: article?.title ?? '', byline: article?.byline ?? '' };
}
