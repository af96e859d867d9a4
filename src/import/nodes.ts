import type { BlockContent, Emphasis, Paragraph, PhrasingContent, Text } from 'mdast';

export const textNode = (value: string): Text => ({ type: 'text', value });

export const paragraph = (children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
});

/** Plain words as phrasing content; the addresses in them become links. */
export function linked(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>“”"]*[^\s<>“”".,;:!?)\]’']/g)) {
    if (match.index > from) nodes.push(textNode(text.slice(from, match.index)));
    nodes.push({ type: 'link', url: match[0], children: [textNode(match[0])] });
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(textNode(text.slice(from)));
  return nodes;
}

/** A figure as the library writes it: the picture, below it the caption in italics, then the credit. */
export function figure(
  picture: { readonly src: string; readonly alt: string },
  caption: readonly PhrasingContent[],
  credit: readonly PhrasingContent[],
): BlockContent {
  const children: PhrasingContent[] = [{ type: 'image', url: picture.src, alt: picture.alt }];
  if (caption.length > 0 || credit.length > 0) children.push(textNode('\n'));
  if (caption.length > 0) children.push({ type: 'emphasis', children: [...caption] } satisfies Emphasis);
  if (credit.length > 0) children.push(...(caption.length > 0 ? [textNode(' ')] : []), ...credit);
  return paragraph(children);
}

/** Phrasing content without breaks, and without space at its ends. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const copy = nodes.filter((node) => node.type !== 'break');
  const [first] = copy;
  if (first?.type === 'text') copy[0] = textNode(first.value.trimStart());
  const last = copy.at(-1);
  if (last?.type === 'text') copy[copy.length - 1] = textNode(last.value.trimEnd());
  return copy;
}
