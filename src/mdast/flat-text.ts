import type { Nodes, Parents, Text } from 'mdast';
import type { Position } from 'unist';
import { codeTags, readTag, takesNoRoom } from './inline-html.ts';

/** The words of a block as readers see them; offsets are UTF-16 units of `text`. */
export interface FlatText {
  /**
   * A hard line break, also `<br>`, is U+2028; code, pictures, footnote marks and HTML are U+FFFC. Tags that only
   * dress words (`<i>`, comments) take no room.
   */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly Range[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Piece extends Range {
  readonly node: Text;
  /** Where in it lines end. */
  readonly lineEnds: readonly number[];
}

const lineBreak = '\u2028';
const placeholder = '\uFFFC';

export function flatten(block: Parents): FlatText {
  const pieces: Piece[] = [];
  const links: Range[] = [];
  let text = '';
  let code = 0;
  let linkStart = -1;
  const walk = (parent: Parents): void => {
    for (const node of parent.children) {
      const start = text.length;
      if (node.type === 'text') {
        pieces.push({ start, end: start + node.value.length, node, lineEnds: lineEndsOf(node.value) });
        text += code > 0 ? placeholder.repeat(node.value.length) : node.value;
      } else if ('children' in node) {
        walk(node);
        if (node.type === 'link' || node.type === 'linkReference') links.push({ start, end: text.length });
      } else {
        if (node.type !== 'html') {
          text += node.type === 'break' ? lineBreak : placeholder;
          if (node.type === 'footnoteReference') links.push({ start, end: text.length });
          continue;
        }
        const { tag, closes } = readTag(node.value);
        if (tag === 'br') text += lineBreak;
        else if (!takesNoRoom(node.value)) text += placeholder;
        if (codeTags.has(tag)) code = Math.max(0, code + (closes ? -1 : 1));
        else if (tag === 'a' && !closes) linkStart = start;
        else if (tag === 'a' && linkStart >= 0) {
          links.push({ start: linkStart, end: text.length });
          linkStart = -1;
        }
      }
    }
  };
  walk(block);
  if (linkStart >= 0) links.push({ start: linkStart, end: text.length });
  return { text, pieces, links };
}

/** Whether some of the words `start` to `end` are in a link, or a link among them. */
export function isInLink({ links }: FlatText, start: number, end: number): boolean {
  return links.some((link) => link.start < end && link.end > start);
}

/** The words of `nodes` as plain text, code among them too; a hard line break is a newline. */
export function wordsOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return '\n';
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');
}

/** Where the words stand in the Markdown; columns are exact where the text has no escapes and no indented lines. */
export function positionOf({ pieces }: FlatText, start: number, end: number): Position | undefined {
  const first = pieces.find((piece) => piece.start <= start && start < piece.end);
  const last = pieces.find((piece) => piece.start < end && end <= piece.end);
  if (!first?.node.position || !last?.node.position) return;
  return {
    start: pointIn(first.lineEnds, first.node.position, start - first.start),
    end: pointIn(last.lineEnds, last.node.position, end - last.start),
  };
}

/** How many units of the flat text the node takes. */
export function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length;
  if (node.type === 'html') return takesNoRoom(node.value) ? 0 : 1;
  if (!('children' in node)) return 1;
  let length = 0;
  for (const child of node.children) length += lengthOf(child);
  return length;
}

function lineEndsOf(value: string): number[] {
  const ends: number[] = [];
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) ends.push(at);
  return ends;
}

function pointIn(lineEnds: readonly number[], { start }: Position, offset: number): Position['start'] {
  const lines = lineEnds.findLastIndex((end) => end < offset) + 1;
  const lineEnd = lineEnds[lines - 1];
  return {
    line: start.line + lines,
    column: lineEnd === undefined ? start.column + offset : offset - lineEnd,
    ...(start.offset === undefined ? {} : { offset: start.offset + offset }),
  };
}
