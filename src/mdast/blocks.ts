import type { Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Block } from '../text/repeats.ts';

/** A block of the document with its place in the tree. */
export interface PlacedBlock {
  readonly node: RootContent;
  readonly parent: Parents;
  readonly block: Block;
}

/** The blocks of `tree` in reading order, those inside `:::keep` protected; footnotes and pull quotes are none. */
export function findBlocks(tree: Root): PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const walk = (parent: Parents, kept: boolean): void => {
    for (const node of parent.children as RootContent[]) {
      if (node.type === 'containerDirective') walk(node, true);
      else if (
        node.type !== 'pullQuote' &&
        node.type !== 'footnoteDefinition' &&
        node.type !== 'definition'
      ) {
        found.push({ node, parent, block: readBlock(node, kept || node.data?.keep === true) });
      }
    }
  };
  walk(tree, false);
  return found;
}

function readBlock(node: RootContent, isKept: boolean): Block {
  const kind = kindOf(node);
  return {
    kind,
    text: node.type === 'list' ? outline(node) : node.type === 'html' ? wordsOf(node) : textOf(node).trim(),
    holds: holdsOf(node),
    ...(isKept ? { protected: true } : {}),
    ...(isEmphasised(node) ? { emphasised: true } : {}),
  };
}

const htmlKinds: Readonly<Record<string, Block['kind']>> = {
  figure: 'figure',
  blockquote: 'quote',
  ul: 'list',
  ol: 'list',
};

function kindOf(node: RootContent): Block['kind'] {
  switch (node.type) {
    case 'paragraph':
      return node.children.length > 0 && node.children.every(({ type }) => type === 'image')
        ? 'figure'
        : 'paragraph';
    case 'blockquote':
      return 'quote';
    case 'verse':
      return isAttributed(node.children) ? 'paragraph' : 'verse';
    case 'html':
      return htmlKinds[/^<(\w+)[\s\S]*<\/\1>\s*$/.exec(node.value)?.[1] ?? ''] ?? 'other';
    case 'figure':
    case 'list':
    case 'heading':
    case 'table':
    case 'code':
      return node.type;
    default:
      return 'other';
  }
}

/** Two lines of which the second names who said the first: a quotation, no verse. */
function isAttributed(children: readonly PhrasingContent[]): boolean {
  const lines = children.map(textOf).join('').split('\n');
  return lines.length === 2 && /^\s*[—–―-]/.test(lines[1] ?? '');
}

/** The words of a node; a line break is one, blocks stand a line apart. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  const inner: string[] = node.children.map(textOf);
  return inner.join(
    node.type === 'blockquote' || node.type === 'listItem' ? '\n\n' : node.type === 'figure' ? '\n' : '',
  );
}

function wordsOf({ value }: Html): string {
  return value
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a reader is told of a block: its words, the items of a list apart, what pictures without words show. */
export function describeBlock(node: RootContent): string {
  if (node.type === 'html') return wordsOf(node);
  if (node.type === 'list') return node.children.map((item) => textOf(item).trim()).join(' · ');
  const pictures: string[] = [];
  visit(node, 'image', ({ alt }) => void pictures.push(alt ?? ''));
  return textOf(node).trim() || pictures.join(' · ');
}

/** A list to the letter, with its numbers and levels. */
function outline(node: Nodes): string {
  if (node.type === 'list')
    return `(${node.ordered ? (node.start ?? 1) : '-'} ${node.children.map(outline).join(' / ')})`;
  if (node.type === 'listItem') return `${node.checked ?? ''}${node.children.map(outline).join(' ')}`;
  return textOf(node).trim();
}

function holdsOf(node: Nodes): string[] {
  const found = new Set<string>();
  visit(node, (inner) => {
    if (inner.type === 'link') found.add(`link ${inner.url}`);
    else if (inner.type === 'image' && (inner.url || inner.alt))
      found.add(`image ${inner.url} ${inner.alt ?? ''}`);
    else if (
      inner.type === 'footnoteReference' ||
      inner.type === 'linkReference' ||
      inner.type === 'imageReference'
    ) {
      found.add(`${inner.type} ${inner.identifier}`);
    } else if (inner.type === 'textDirective') {
      found.add(`directive ${inner.name} ${textOf(inner)} ${inner.attributes?.id ?? ''}`);
    } else if (inner.type === 'html') found.add(`html ${inner.value}`);
    return inner.type === 'definition' ? SKIP : undefined;
  });
  return [...found];
}

function isEmphasised(node: RootContent): boolean {
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'emphasis' || only?.type === 'strong';
}
