import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { Kind } from '../kinds.ts';
import { foldWord } from '../text/fold.ts';

/** What an article shows of a note. */
export interface NoteSummary {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Address of the note's own page. */
  readonly href: string;
  /** The note's first paragraph. */
  readonly summary: readonly ElementContent[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** An entry of the endnotes; notes and hand-written footnotes share one numbering, by first appearance. */
export interface Endnote {
  readonly number: number;
  readonly key: string;
  readonly note: string | undefined;
}

declare module 'vfile' {
  interface DataMap {
    endnotes: readonly Endnote[];
    endnotesTree: Element | undefined;
  }
}

interface Entry extends Endnote {
  readonly passages: Map<string, number>;
  footnote?: Element;
}

/** Numbers the references in reading order, names them, and sets their notes once each in `file.data.endnotesTree`. */
export function rehypeEndnotes(options: { readonly notes: ReadonlyMap<string, NoteSummary> }) {
  return (tree: Root, file: VFile): void => {
    const footnotes = takeFootnotes(tree);
    const entries = new Map<string, Entry>();
    const enter = (key: string, note: string | undefined): Entry => {
      const entry = entries.get(key) ?? { number: entries.size + 1, key, note, passages: new Map() };
      entries.set(key, entry);
      return entry;
    };
    const numbers = new Map((file.data.passages ?? []).map(({ id, number }) => [id, number]));

    visitParents(tree, 'element', (node, ancestors) => {
      const id = node.properties.dataNote;
      const label = node.properties.dataFootnote;
      const note = typeof id === 'string' ? options.notes.get(id) : undefined;
      if (!note && typeof label !== 'string') return;
      const entry = note ? enter(`note-${note.id}`, note.id) : enter(`fn-${label}`, undefined);
      const passage = ancestors.findLast(
        (parent): parent is Element => parent.type === 'element' && numbers.has(String(parent.properties.id)),
      );
      const at = passage && String(passage.properties.id);
      if (at) entry.passages.set(at, numbers.get(at) ?? 0);
      const first = node.properties.dataFirst !== undefined;
      delete node.properties.dataFirst;
      if (node.tagName === 'a') refer(node, entry, note);
      else if (first) markBehind(node, ancestors, entry, note);
    });

    for (const [label, footnote] of footnotes) {
      const entry = entries.get(`fn-${label}`);
      if (entry) entry.footnote = footnote;
      else {
        file.message(
          `No place in the text refers to the footnote “${label}”; it stands at the end of the notes`,
          {
            ...(footnote.position ? { place: footnote.position } : {}),
            ruleId: 'unused-footnote',
            source: 'endnotes',
          },
        );
        enter(`fn-${label}`, undefined).footnote = footnote;
      }
    }
    const list = [...entries.values()];
    file.data.endnotes = list.map(({ number, key, note }) => ({ number, key, note }));
    file.data.endnotesTree = list.length > 0 ? section(list, options.notes) : undefined;
  };
}

function takeFootnotes(tree: Root): Map<string, Element> {
  const found = new Map<string, Element>();
  visit(tree, 'element', (node, index, parent) => {
    const label = node.properties.dataFootnote;
    if (node.tagName !== 'section' || typeof label !== 'string' || !parent || index === undefined) return;
    found.set(label, node);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return found;
}

function refer(link: Element, entry: Entry, note: NoteSummary | undefined, words = textOf(link)): void {
  const { className, ...marks } = link.properties;
  // In the order in which pages compress best.
  link.properties = {
    className,
    ariaLabel: accessibleName(words, entry, note),
    dataNumber: entry.number,
    role: 'doc-noteref',
    ...marks,
    href: `#${entry.key}`,
  };
}

/** Says who and what; the visible words are in it, so that it can be spoken to. */
function accessibleName(words: string, { number }: Entry, note: NoteSummary | undefined): string {
  if (!note) return `Note ${number}`;
  const fold = (text: string) => foldWord(text).replace(/[\s\p{Pd}]+/gu, ' ');
  const within = fold(note.name).includes(fold(words));
  return `${within ? note.name : `${words} (${note.name})`}, note ${number}`;
}

/** A link cannot hold another, so a name inside one gets its number behind it, and a name with one inside behind itself. */
function markBehind(
  node: Element,
  ancestors: readonly Parents[],
  entry: Entry,
  note: NoteSummary | undefined,
) {
  const isLink = (parent: Parents) => parent.type === 'element' && parent.tagName === 'a';
  const path = [...ancestors, node];
  const at = path.findIndex(isLink);
  const [parent, link] = at > 0 ? path.slice(at - 1, at + 1) : path.slice(-2);
  if (!parent || link?.type !== 'element') return;
  const marker = h('a', { className: ['noteref'] });
  refer(marker, entry, note, textOf(node));
  parent.children.splice(parent.children.indexOf(link) + 1, 0, marker);
}

function section(entries: readonly Entry[], notes: ReadonlyMap<string, NoteSummary>): Element {
  return h('section', { role: 'doc-endnotes', ariaLabelledBy: 'notes', className: ['endnotes'] }, [
    h('h2', { id: 'notes' }, 'Notes'),
    h(
      'ol',
      entries.map((entry) => {
        const note = entry.note ? notes.get(entry.note) : undefined;
        return note ? noteItem(entry, note) : footnoteItem(entry);
      }),
    ),
  ]);
}

function noteItem(entry: Entry, note: NoteSummary): Element {
  return h('li', { id: entry.key, dataNote: note.id, dataKind: note.kind }, [
    h('p', [
      h('a', { className: ['note-name'], href: note.href }, note.name),
      { type: 'text', value: '. ' },
      ...structuredClone([...note.summary]),
    ]),
    h('p', { className: ['note-links'] }, [
      ...note.sources.flatMap(({ title, url }) => [h('a', { href: url }, title), space]),
      ...backlinks(entry),
    ]),
  ]);
}

function footnoteItem(entry: Entry): Element {
  return h('li', { id: entry.key }, [
    ...(entry.footnote?.children ?? []),
    h('p', { className: ['note-links'] }, backlinks(entry)),
  ]);
}

const space: Text = { type: 'text', value: ' ' };

function backlinks({ passages }: Entry): ElementContent[] {
  return [...passages].flatMap(([id, number], index) => [
    ...(index > 0 ? [space] : []),
    h('a', { role: 'doc-backlink', href: `#${id}` }, `¶ ${number}`),
  ]);
}
