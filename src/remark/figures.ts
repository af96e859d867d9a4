import type { Image, Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Caption, Credit, Figure, Verse } from '../mdast/nodes.ts';

/** Makes figures of paragraphs that begin with a picture and hold nothing but its caption and credit, and verse. */
export function remarkFigures() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const block = readFigure(paragraph) ?? readVerse(paragraph);
      if (!block || !parent || index === undefined || parent.type === 'footnoteDefinition') return;
      parent.children[index] = block as Paragraph | Figure | Verse as (typeof parent.children)[number];
      return SKIP;
    });
  };
}

function readFigure(paragraph: Paragraph): Figure | undefined {
  const [image, ...rest] = paragraph.children;
  if (image?.type !== 'image') return;
  const words = trimStart(rest);
  if (words === undefined) return;
  const [caption, ...after] = words;
  if (caption && caption.type !== 'emphasis') return;
  const children: Figure['children'] = [image];
  if (caption?.type === 'emphasis')
    children.push({ type: 'caption', children: caption.children, ...place(caption) } satisfies Caption);
  else if (image.title) children.push(captionOf(image));
  const credit = trimStart([{ type: 'text', value: '\n' }, ...after]) ?? [];
  if (credit.length > 0) children.push({ type: 'credit', children: credit } satisfies Credit);
  return { type: 'figure', children, ...place(paragraph) };
}

/** The nodes after the line break that follows a picture; nothing when words follow on its own line. */
function trimStart(nodes: readonly PhrasingContent[]): PhrasingContent[] | undefined {
  const [first, ...rest] = nodes;
  if (!first) return [];
  if (first.type === 'break') return rest;
  if (first.type !== 'text' || !/^\s*\n/.test(first.value)) return;
  const value = first.value.trimStart();
  if (value) return [{ ...first, value }, ...rest];
  const next = rest[0];
  return next?.type === 'text' ? [{ ...next, value: next.value.trimStart() }, ...rest.slice(1)] : rest;
}

function captionOf(image: Image): Caption {
  return { type: 'caption', children: [{ type: 'text', value: image.title ?? '' }], ...place(image) };
}

function readVerse(paragraph: Paragraph): Verse | undefined {
  let breaks = 0;
  for (const node of paragraph.children) {
    if (node.type === 'break') breaks++;
    else if (node.type === 'text' && node.value.includes('\n')) return;
    else if (node.type === 'image') return;
  }
  return breaks > 0 ? { type: 'verse', children: paragraph.children, ...place(paragraph) } : undefined;
}

function place(node: Paragraph | PhrasingContent): Pick<Paragraph, 'position'> {
  return node.position ? { position: node.position } : {};
}
