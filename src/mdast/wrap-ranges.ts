import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { lengthOf } from './flat-text.ts';
import { readTag } from './inline-html.ts';

/** Words of a block and the node that shall hold exactly them. */
export interface Wrapping {
  readonly start: number;
  readonly end: number;
  readonly wrap: (children: PhrasingContent[]) => PhrasingContent;
}

/**
 * Puts the words of each range into a node of their own. What holds only some of them is split: emphasis, strong
 * and links stand on both sides then. Ranges are in order, without overlaps; none is empty. Where the tags of inline
 * HTML would not nest, the words stay as they are.
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
    const whole = closeTags(words, done, rest);
    if (whole) done.push(range.wrap(words as PhrasingContent[]));
    else done.push(...words);
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
    const opens = length === 0 && offset === at && tagOf(child, false) !== undefined;
    if (offset + length <= at && !opens) before.push(child);
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

/**
 * Takes the tags beside `words` that belong to those among them, from the end of `before` and of the reversed
 * `after`; whether every tag then has its other half.
 */
function closeTags(words: Nodes[], before: Nodes[], after: Nodes[]): boolean {
  let { opened, closed } = openTags(words);
  while (closed.length > 0 && tagOf(before.at(-1), false) === closed[0]) {
    words.unshift(before.pop() as Nodes);
    closed = closed.slice(1);
  }
  while (opened.length > 0 && tagOf(after.at(-1), true) === opened.at(-1)) {
    words.push(after.pop() as Nodes);
    opened = opened.slice(0, -1);
  }
  return opened.length === 0 && closed.length === 0;
}

/** The tags that are opened and not closed among the nodes, and those that are closed without having been opened. */
function openTags(nodes: readonly Nodes[]): { opened: string[]; closed: string[] } {
  const opened: string[] = [];
  const closed: string[] = [];
  for (const node of nodes) {
    if ('children' in node) {
      const inner = openTags(node.children);
      opened.push(...inner.opened);
      closed.push(...inner.closed);
    } else if (node.type === 'html') {
      const { tag, closes, isVoid } = readTag(node.value);
      if (!tag || isVoid) continue;
      if (!closes) opened.push(tag);
      else if (opened.at(-1) === tag) opened.pop();
      else closed.push(tag);
    }
  }
  return { opened, closed };
}

function tagOf(node: Nodes | undefined, closes: boolean): string | undefined {
  if (node?.type !== 'html') return;
  const read = readTag(node.value);
  return read.closes === closes && read.tag ? read.tag : undefined;
}
