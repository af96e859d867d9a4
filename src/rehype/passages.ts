import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Passage } from '../remark/passages.ts';

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
      // Pagefind's name for the place: a hit leads here.
      node.properties.dataPagefindTitle = `¶ ${passage.number}`;
      node.children.unshift(...passage.aliases.map((id) => h('span', { id, className: ['alias'] })));
      const nested = node.children.findIndex(
        (child) => child.type === 'element' && /^[ou]l$/.test(child.tagName),
      );
      node.children.splice(nested < 0 ? node.children.length : nested, 0, permalink(passage));
    });
    for (const { id, before, text, until } of file.data.tombstones ?? []) {
      const next = element.get(before + 1);
      const at = next ? tree.children.findIndex((child) => contains(child, next)) : -1;
      tree.children.splice(at < 0 ? tree.children.length : at, 0, tombstone(id, text, until));
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

function permalink({ id, number }: Passage): Element {
  return h('a', {
    className: ['permalink'],
    href: `#${id}`,
    ariaLabel: `Link to passage ${number}`,
    dataPagefindIgnore: '',
  });
}

function tombstone(id: string, text: string, until: string): Element {
  return h('aside', { className: ['tombstone'], id, dataTombstone: '', dataPagefindIgnore: 'all' }, [
    h('p', `A passage stood here until ${until}; it is no longer part of the text.`),
    h('details', [h('summary', 'Show what it said'), h('p', text)]),
  ]);
}

function contains(node: RootContent | ElementContent, wanted: Element): boolean {
  return node === wanted || ('children' in node && node.children.some((child) => contains(child, wanted)));
}
