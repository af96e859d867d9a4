import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Code, FootnoteDefinition, FootnoteReference, Image, List, Nodes, Table } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { textOf } from '../mdast/blocks.ts';
import type { Caption, Credit, Figure, PullQuote, Verse } from '../mdast/nodes.ts';

const makers: Record<string, (state: State, node: never) => Element> = {
  figure(state: State, node: Figure): Element {
    const [image] = node.children;
    const caption = node.children.find((child): child is Caption => child.type === 'caption');
    const credit = node.children.find((child): child is Credit => child.type === 'credit');
    const words: ElementContent[] = caption ? state.all(caption) : [];
    if (credit)
      words.push({ type: 'text', value: ' ' }, h('span', { className: ['credit'] }, state.all(credit)));
    const figcaption = words.length > 0 ? [h('figcaption', { ...(caption && own(caption)) }, words)] : [];
    if (image?.type === 'image' && image.url) return h('figure', [pictureOf(state, image), ...figcaption]);
    const alt = image?.type === 'image' && image.alt;
    const shown = alt && alt !== (caption && textOf(caption)) ? [h('span', { className: ['alt'] }, alt)] : [];
    return h('figure', { className: ['lost'] }, [...shown, ...figcaption]);
  },
  image: pictureOf,
  verse: (state: State, node: Verse): Element =>
    h('p', { ...own(node), className: ['verse'] }, state.all(node)),
  pullQuote: (state: State, node: PullQuote): Element =>
    h('aside', { ...own(node), className: ['pull-quote'] }, [h('p', state.all(node))]),
  table(state: State, node: Table): Element {
    const { data: _, ...bare } = node;
    return h('div', { ...own(node), className: ['table'] }, [defaultHandlers.table(state, bare as Table)]);
  },
  code(state: State, node: Code): Element {
    const { data: _, ...bare } = node;
    return h('div', { ...own(node), className: ['code'] }, [defaultHandlers.code(state, bare as Code)]);
  },
  list(state: State, node: List): Element {
    const list = defaultHandlers.list(state, node) as Element;
    delete list.properties.className;
    return list;
  },
  footnoteReference: (_state: State, node: FootnoteReference): Element =>
    h('a', { className: ['noteref'], role: 'doc-noteref', dataFootnote: node.identifier.toLowerCase() }),
  footnoteDefinition: (state: State, node: FootnoteDefinition): Element =>
    h('section', { dataFootnote: node.identifier.toLowerCase() }, state.all(node)),
};

/** What our own blocks, and the ones that need a frame, become in HTML. */
export const handlers: Handlers = Object.fromEntries(
  Object.entries(makers).map(([type, make]) => [
    type,
    (state: State, node: never): Element => {
      const element = make(state, node);
      state.patch(node, element);
      return element;
    },
  ]),
);

function own(node: Nodes): Properties {
  return node.data?.hProperties ?? {};
}

function pictureOf(state: State, image: Image): Element {
  const title = image.title ? { title: image.title } : {};
  const picture = h('img', { src: image.url, alt: image.alt ?? '', ...title });
  state.patch(image, picture);
  return picture;
}
