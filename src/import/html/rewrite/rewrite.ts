import type { Element, ElementContent, Root } from 'hast';
import { namesOf } from '../names.ts';
import { textOf } from '../text-of.ts';
import { codeOfTable } from './code-tables.ts';
import { isMath, mathOf } from './math.ts';
import { raised } from './raised.ts';
import { lineUp } from './verse.ts';
import { isItem, listUp } from './word-lists.ts';

/**
 * Says in plainer HTML, in place, what a page writes in ways of its own: code with numbered lines, formulas, verse in
 * boxes, lists as Word writes them, titles of tables, links by way of a search engine. `adopt` hears of new children.
 */
export function rewrite(body: Root, adopt: (child: Element, parent: Element) => void): void {
  const visit = (parent: Element | Root): void => {
    const children = parent.children as ElementContent[];
    const parted = children.some(isItem) ? listUp(children) : children;
    parent.children = (parted.some(isTitled) ? parted.flatMap(apart) : parted) as typeof parent.children;
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (parent.type === 'element') adopt(child, parent);
      const made = replacement(child);
      if (made) Object.assign(child, made);
      visit(child);
    }
  };
  visit(body);
}

type Change = Partial<Pick<Element, 'tagName' | 'properties' | 'children'>>;

function replacement(element: Element): Change | undefined {
  if (element.tagName === 'table') return codeOfTable(element);
  if (element.tagName === 'a') return direct(element);
  if (element.tagName === 'sup' || element.tagName === 'sub') return raised(element);
  if (/^(?:math|mjx-container)$/.test(element.tagName)) return mathOf(element);
  const names = element.properties.className;
  if (!names || !telling.test(String(names))) return;
  if (isMath(element)) return mathOf(element);
  if (isPageNumber(element)) return { tagName: 'x-empty', children: [] };
  return lineUp(element);
}

/** Most elements bear names that say nothing of these forms; this tells it quickly. */
const telling = /katex|math|page|stanza|strophe|verse|line|poe|lg/i;

/** “[Pg 12]”, where the page of a printed book began. */
const isPageNumber = (element: Element): boolean =>
  / (?:pagenum|page ?number|pageno) /.test(namesOf(element)) &&
  /^[[({]?(?:p|pg|page)?\.?\s*[\divxlc]+[\])}]?$/i.test(textOf(element).trim());

const isTitled = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'table' && node.children.some(isTitle);

const isTitle = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'caption';

/** The title of a table stands above it. */
function apart(node: ElementContent): ElementContent[] {
  if (!isTitled(node)) return [node];
  const titles = node.children.filter(isTitle);
  node.children = node.children.filter((child) => !isTitle(child));
  for (const title of titles) Object.assign(title, { tagName: 'p' });
  return [...titles, node];
}

/** “https://www.google.com/url?q=…”, as Google writes links of documents, leads where it leads. */
function direct({ properties }: Element): Change | undefined {
  const href = String(properties.href ?? '');
  const target = /^https:\/\/www\.google\.com\/url\?/.test(href) ? new URL(href).searchParams.get('q') : null;
  return target && URL.canParse(target) ? { properties: { ...properties, href: target } } : undefined;
}
