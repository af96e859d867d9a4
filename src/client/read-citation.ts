import type { Citation } from '../text/citation.ts';

/** What the page says of itself in its JSON-LD, with the words of the link's passage, or those `selected` in it. */
export function readCitation(document: Document, link: HTMLAnchorElement, selected: string): Citation {
  const article = readArticle(document);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = new URL(canonical ?? document.location.href);
  url.hash = link.hash;
  const passage = link.closest('[data-passage]');
  return {
    title: article.headline ?? document.title,
    authors: (article.author ?? []).map(({ name }) => name),
    publication: article.publisher?.name,
    published: article.datePublished,
    updated: article.dateModified,
    url: url.href,
    quote: selected || (passage ? wordsOf(passage) : ''),
    accessed: new Date().toLocaleDateString('en-CA'),
  };
}

/** The part of schema.org's Article that a citation needs, as the build writes it. */
interface ArticleJson {
  readonly headline?: string;
  readonly author?: readonly { readonly name: string }[];
  readonly publisher?: { readonly name: string };
  readonly datePublished?: string;
  readonly dateModified?: string;
}

function readArticle(document: Document): ArticleJson {
  const json = document.querySelector('script[type="application/ld+json"]')?.textContent;
  return json ? JSON.parse(json) : {};
}

/** The passage's own words; lines of verse, of code and of tables stay lines. */
function wordsOf(passage: Element): string {
  const code = passage.querySelector('pre')?.textContent;
  if (code !== undefined) return code.trimEnd();
  const copy = passage.cloneNode(true) as Element;
  for (const nested of copy.querySelectorAll('[data-passage], .tombstone')) nested.remove();
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    text.nodeValue = text.nodeValue?.replace(/[ \t\r\n]+/g, ' ') ?? '';
  for (const row of copy.querySelectorAll('tr')) row.append('\n');
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return copy.textContent.replace(/ *\n */g, '\n').trim();
}
