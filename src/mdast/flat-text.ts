import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import type { Position } from 'unist';

/** The words of a block as readers see them; offsets are UTF-16 units of `text`. */
export interface FlatText {
  /** A hard line break is U+2028; code, pictures, HTML and footnote marks are U+FFFC. */
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
  const links: Range[] = [];
  let text = '';
  let code = 0;
  let linkStart = -1;
  const walk = (parent: Parents): void => {
    for (const node of parent.children) {
      const start = text.length;
      if (node.type === 'text') {
        pieces.push({ start, end: start + node.value.length, node });
        text += code > 0 ? placeholder.repeat(node.value.length) : node.value;
      } else if ('children' in node) {
        walk(node);
        if (node.type === 'link' || node.type === 'linkReference') links.push({ start, end: text.length });
      } else {
        text += node.type === 'break' ? lineBreak : placeholder;
        if (node.type !== 'html') continue;
        const { tag, closes } = readTag(node.value);
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

const codeTags: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'script', 'style']);

/** The tags of inline HTML are nodes of their own, beside the text that they hold. */
function readTag(html: string): { tag: string; closes: boolean } {
  const [, slash = '', tag = ''] = /^<(\/?)([a-z]+)/i.exec(html) ?? [];
  return { tag: tag.toLowerCase(), closes: slash !== '' };
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
