import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Kind } from '../kinds.ts';

/** A mention as it stands in the finished HTML: `[start, end)` in UTF-16 units of its passage's text. */
export interface Place {
  readonly passage: string;
  /** Units of text of nested passages that stand before it in the passage’s element. */
  readonly nested: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly kind: Kind;
  readonly note: string | undefined;
  /** Set for dates. */
  readonly edtf: string | undefined;
  /** The year was read from the day of publication. */
  readonly inferred: boolean;
}

declare module 'vfile' {
  interface DataMap {
    places: readonly Place[];
    /** Text of each passage's element as a browser gives it, without the passages nested in it. */
    passageTexts: ReadonlyMap<string, string>;
    /** The same with the passages nested in it. */
    passageWholes: ReadonlyMap<string, string>;
  }
}

/** Reads from the finished tree where each mention stands. */
export function rehypePlaces() {
  return (tree: Root, file: VFile): void => {
    const places: Place[] = [];
    const texts = new Map<string, string>();
    const wholes = new Map<string, string>();
    visit(tree, 'element', (node) => {
      if (node.properties.dataPassage === undefined) return;
      const passage = String(node.properties.id);
      let text = '';
      let nested = 0;
      const walk = (children: readonly ElementContent[], within: Element | undefined): void => {
        for (const child of children) {
          if (child.type === 'text') text += child.value;
          if (child.type !== 'element') continue;
          if (child.properties.dataPassage !== undefined) {
            nested += textOf(child).length;
            continue;
          }
          const start = text.length;
          const mention = child.properties.dataNote !== undefined ? child : within;
          walk(child.children, mention);
          const date = child.tagName === 'time' && !within;
          if (child !== mention && !date) continue;
          const words = textOf(child);
          places.push({ ...readMention(child), passage, nested, start, end: text.length, words });
        }
      };
      walk(node.children, undefined);
      texts.set(passage, text);
      wholes.set(passage, nested > 0 ? textOf(node) : text);
    });
    file.data.places = places;
    file.data.passageTexts = texts;
    file.data.passageWholes = wholes;
  };
}

function readMention(node: Element): Pick<Place, 'kind' | 'note' | 'edtf' | 'inferred'> {
  const inner = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'time',
  );
  const time = node.tagName === 'time' ? node : inner;
  const note = node.properties.dataNote;
  const edtf = time?.properties.dataEdtf;
  return {
    kind: (node.properties.dataKind ?? 'date') as Kind,
    note: typeof note === 'string' ? note : undefined,
    edtf: typeof edtf === 'string' ? edtf : undefined,
    inferred: time?.properties.dataInferred !== undefined,
  };
}
