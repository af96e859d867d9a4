import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import type { Position } from 'unist';

/** The words of a block as readers see them; offsets are UTF-16 units of `text`. */
export interface FlatText {
  /** A hard line break is U+2028; code, pictures, HTML and footnote marks are one U+FFFC each. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly inLink: boolean;
}

/** Words of a block and the node that shall hold exactly them. */
export interface Wrapping {
  readonly start: number;
  readonly end: number;
  readonly wrap: (children: PhrasingContent[]) => PhrasingContent;
}

const lineBreak = '\u2028';
const placeholder = '\uFFFC';

export function flatten(block: Parents): FlatText {
  const pieces: Piece[] = [];
  let text = '';
  const walk = (parent: Parents, inLink: boolean): void => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        pieces.push({ start: text.length, end: text.length + node.value.length, node, inLink });
        text += node.value;
      } else if ('children' in node) walk(node, inLink || isLink(node));
      else text += node.type === 'break' ? lineBreak : placeholder;
    }
  };
  walk(block, false);
  return { text, pieces };
}

/** Whether some of the words `start` to `end` are in a link. */
export function isInLink({ pieces }: FlatText, start: number, end: number): boolean {
  return pieces.some((piece) => piece.inLink && piece.start < end && piece.end > start);
}

/** Where the words stand in the Markdown; columns are exact where the text has no escapes and no indented lines. */
export function positionOf({ pieces }: FlatText, start: number, end: number): Position | undefined {
  const first = pieces.find((piece) => piece.start <= start && start < piece.end);
  const last = pieces.find((piece) => piece.start < end && end <= piece.end);
  if (!first?.node.position || !last?.node.position) return;
  return {
    start: pointIn(first.node.value, first.node.position, start - first.start),
    end: pointIn(last.node.value, last.node.position, end - last.start),
  };
}

/**
 * Puts the words of each range into a node of their own. What holds only some of them is split: emphasis, strong
 * and links stand on both sides then. Ranges are in order, without overlaps; none is empty.
 */
export function wrapRanges(block: Parents, ranges: readonly Wrapping[]): void {
  (block as { children: Nodes[] }).children = wrapAmong(block.children, 0, ranges);
}

function wrapAmong(children: readonly Nodes[], from: number, ranges: readonly Wrapping[]): Nodes[] {
  const done: Nodes[] = [];
  const rest = children.toReversed();
  let at = from;
  let next = 0;
  for (let node = rest.pop(); node; node = rest.pop()) {
    const range = ranges[next];
    const end = at + lengthOf(node);
    if (!range || end <= range.start) {
      done.push(node);
      at = end;
      continue;
    }
    if ('children' in node && range.end <= end && range.start >= at) {
      const inside = ranges.slice(next).filter((other) => other.start >= at && other.end <= end);
      rest.push({ ...node, children: wrapAmong(node.children, at, inside) } as Nodes);
      next += inside.length;
      continue;
    }
    if (range.start > at) {
      const [before, after] = split(node, range.start - at);
      rest.push(after, before);
      continue;
    }
    const words: Nodes[] = [];
    let covered = end;
    for (let part: Nodes | undefined = node; part; part = rest.pop()) {
      const partEnd: number = at + lengthOf(part);
      if (partEnd > range.end) {
        const [before, after] = split(part, range.end - at);
        words.push(before);
        rest.push(after);
        covered = range.end;
        break;
      }
      words.push(part);
      at = partEnd;
      covered = partEnd;
      if (at >= range.end) break;
    }
    done.push(range.wrap(words as PhrasingContent[]));
    at = covered;
    next++;
  }
  return done;
}

function split(node: Nodes, at: number): [Nodes, Nodes] {
  if (node.type === 'text') {
    return [
      { ...node, value: node.value.slice(0, at) },
      { ...node, value: node.value.slice(at) },
    ];
  }
  const before: Nodes[] = [];
  const after: Nodes[] = [];
  let offset = 0;
  for (const child of (node as Parents).children) {
    const length = lengthOf(child);
    if (offset + length <= at) before.push(child);
    else if (offset >= at) after.push(child);
    else {
      const [left, right] = split(child, at - offset);
      before.push(left);
      after.push(right);
    }
    offset += length;
  }
  return [{ ...node, children: before } as Nodes, { ...node, children: after } as Nodes];
}

function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length;
  if (!('children' in node)) return 1;
  let length = 0;
  for (const child of node.children) length += lengthOf(child);
  return length;
}

function isLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference';
}

function pointIn(value: string, { start }: Position, offset: number): Position['start'] {
  const before = value.slice(0, offset);
  const line = before.lastIndexOf('\n');
  const lines = line < 0 ? 0 : before.split('\n').length - 1;
  return {
    line: start.line + lines,
    column: line < 0 ? start.column + offset : offset - line,
    ...(start.offset === undefined ? {} : { offset: start.offset + offset }),
  };
}
