import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Passage } from '../remark/passages.ts';
import { formatEdtf } from '../text/edtf/format.ts';
import type { Tombstone } from '../text/ledger.ts';

/** Gives each passage its id, its permalink and the ids that lead to it; sets tombstones at their old places. */
export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    const passages = file.data.passages ?? [];
    const element = new Map<number, Element>();
    visit(tree, 'element', (node) => {
      const number = Number(node.properties.dataPassage);
      const passage = passages[number - 1];
      if (!passage || element.has(number)) return;
      element.set(number, node);
      node.properties.id = passage.id;
      node.children.unshift(...passage.aliases.map((id) => h('span', { id, className: ['alias'] })));
      addLast(node, permalink(passage));
    });
    const parents = parentsIn(tree);
    for (const stone of file.data.tombstones ?? []) {
      setTombstone(tombstone(stone, file.data.lang ?? 'en'), tree, parents, {
        before: element.get(stone.before),
        after: element.get(stone.before + 1),
      });
    }
    visit(tree, 'element', (node) => {
      const of = node.properties.dataRepeatOf;
      if (node.tagName !== 'aside' || typeof of !== 'string') return;
      node.properties.ariaHidden = 'true';
      node.properties.dataPagefindIgnore = 'all';
      node.children = [h('a', { href: `#${of}`, tabIndex: -1 }, node.children)];
    });
  };
}

/** Adds `link` behind the passage's last word: before a nested list, within the paragraph of a loose item. */
function addLast(passage: Element, link: Element): void {
  const nested = passage.children.findIndex(
    (child) => child.type === 'element' && /^[ou]l$/.test(child.tagName),
  );
  const end = nested < 0 ? passage.children.length : nested;
  const last = passage.children.slice(0, end).findLast((child) => child.type === 'element');
  if (last?.tagName === 'p') last.children.push(link);
  else passage.children.splice(end, 0, link);
}

function permalink({ id, number }: Passage): Element {
  return h('a', {
    className: ['permalink'],
    ariaLabel: `Link to ¶ ${number}`,
    href: `#${id}`,
  });
}

/** Where words stood: hidden by the style sheet until a link to them is followed. */
function tombstone({ id, text, until }: Tombstone, lang: string): Element {
  const words = text.split(/\s+/);
  const begins = words.slice(0, 6).join(' ');
  const beginning = h('q', { lang }, words.length > 6 ? `${begins} …` : begins);
  const day = h('time', { dateTime: until }, formatEdtf(until, 'en'));
  const label = `A passage that stood here until ${formatEdtf(until, 'en')}`;
  return h(
    'aside',
    { className: ['tombstone'], id, dataTombstone: '', dataPagefindIgnore: 'all', ariaLabel: label },
    [
      h('p', ['Until ', day, ', a passage stood here that is no longer part of the text: ', beginning]),
      h('details', [h('summary', 'Show its last words'), h('blockquote', { lang }, h('p', text))]),
    ],
  );
}

/**
 * Sets `stone` between two passages as deep in lists and quotes as both of them stand: before the outermost element
 * that begins with `after` and does not hold `before`, never within a passage.
 */
function setTombstone(
  stone: Element,
  tree: Root,
  parents: ReadonlyMap<Node, Parent>,
  { before, after }: { before: Element | undefined; after: Element | undefined },
): void {
  const holders = new Set<Node>();
  for (let at: Node | undefined = before; at; at = parents.get(at)) holders.add(at);
  let place: Node | undefined;
  for (let at: Node | undefined = after; at && at !== tree && !holders.has(at); at = parents.get(at)) {
    const parent = parents.get(at);
    if (parent === tree || (parent && !isPassage(parent) && !figureLike.has(tagOf(parent)))) place = at;
  }
  const parent = (place && parents.get(place)) ?? tree;
  const node = /^[ou]l$/.test(tagOf(parent)) ? h('li', stone) : stone;
  const index = place ? parent.children.indexOf(place as Element) : tree.children.length;
  parent.children.splice(index, 0, node);
}

const figureLike = new Set(['figure', 'table', 'thead', 'tbody', 'tr']);

type Parent = Root | Element;
type Node = Parent | RootContent | ElementContent;

function tagOf(node: Parent): string {
  return node.type === 'element' ? node.tagName : '';
}

function isPassage(node: Parent): boolean {
  return node.type === 'element' && node.properties.dataPassage !== undefined;
}

function parentsIn(tree: Root): Map<Node, Parent> {
  const parents = new Map<Node, Parent>();
  visit(tree, 'element', (node, _, parent) => {
    if (parent && 'tagName' in parent) parents.set(node, parent);
    else parents.set(node, tree);
  });
  return parents;
}
