import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isBreakLine } from '../break-line.ts';
import { isDropCap } from '../drop-cap.ts';
import { textNode, trimmed } from '../nodes.ts';
import { endsSentence } from '../words.ts';

/** Words moved out of it, as footnotes do, and nothing is left. */
export const isEmpty = (node: RootContent): boolean =>
  (node.type === 'text' && node.value.trim() === '') ||
  (/^(?:paragraph|list|listItem|blockquote)$/.test(node.type) &&
    'children' in node &&
    (node.children as RootContent[]).every(isEmpty));

/** Long lines that end as sentences do are paragraphs, not verse; other breaks inside prose are spaces. */
export function splitLines(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || node.data?.part || !node.children.some(({ type }) => type === 'break'))
    return [node];
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const texts = lines.map((line) => textOf({ type: 'paragraph', children: line }).trim());
  if (!texts.some((text) => text.length > 110)) return [node];
  const paragraphs: PhrasingContent[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && endsSentence(texts[index - 1] ?? '')) paragraphs.push([...line]);
    else paragraphs.at(-1)?.push(...(index > 0 ? [textNode(' ')] : []), ...line);
  }
  return paragraphs
    .filter((one) => one.length > 0)
    .map((children) => ({ type: 'paragraph', children: trimmed(children) }));
}

/** A large first letter that stood by itself begins its paragraph again. */
export function joinDropCaps(root: Root): void {
  for (let at = root.children.length - 1; at > 0; at--) {
    const [cap, next] = [root.children[at - 1], root.children[at]];
    if (cap?.type !== 'paragraph' || next?.type !== 'paragraph' || !isDropCap(textOf(cap), textOf(next)))
      continue;
    next.children = [textNode(textOf(cap).trim()), ...next.children];
    root.children.splice(at - 1, 1);
  }
}

/** A quotation that the text says elsewhere too is a pull quote: it becomes a paragraph, which the build knows. */
export function plainPullQuotes(root: Root): void {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const whole = ` ${root.children
    .filter(({ type }) => type !== 'blockquote')
    .map((child) => fold(textOf(child)))
    .join(' ')} `;
  root.children = root.children.flatMap((child): RootContent[] => {
    if (child.type !== 'blockquote') return [child];
    const text = fold(textOf(child.children[0] ?? child));
    return text.length > 20 && text.length < 400 && whole.includes(` ${text} `) ? child.children : [child];
  });
}

/** Marks that part sections become breaks; none stands at an end, no two together. */
export function tidyBreaks(root: Root): void {
  const children: RootContent[] = [];
  for (const child of root.children) {
    const isMark =
      child.type === 'thematicBreak' || (child.type === 'paragraph' && isBreakLine(textOf(child)));
    const last = children.at(-1);
    if (!isMark) children.push(child);
    else if (last && last.type !== 'thematicBreak') children.push({ type: 'thematicBreak' });
  }
  const end = children.findLastIndex(({ type }) => type !== 'thematicBreak' && type !== 'footnoteDefinition');
  root.children = children.filter(({ type }, at) => at < end || type !== 'thematicBreak');
}
