import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Draft, Finding, Front } from './draft.ts';
import { ImportFailure } from './draft.ts';
import { mapFrontMatter } from './front-keys.ts';
import { isHidden } from './html/blocks.ts';
import type { PlacePicture } from './html/figures.ts';
import { joinFootnotes } from './html/footnotes.ts';
import { resolve } from './html/mend-inline.ts';
import { toArticleMdast } from './html/to-mdast.ts';
import { readNodes } from './text/read-text.ts';

export interface MarkdownOptions {
  readonly keepAll: boolean;
  readonly url?: string | undefined;
  readonly placePicture: PlacePicture;
}

/** The article in Markdown from elsewhere, its front matter mapped to ours; its text stays as it is. */
export function readMarkdown(text: string, options: MarkdownOptions): Draft {
  const { fields, body, line } = cutFrontMatter(text);
  const mapped = mapFrontMatter(fields, options.placePicture);
  const parsed = parser.parse(body) as Root;
  const [first, ...rest] = parsed.children;
  if (first?.type === 'heading' && textOf(first) === mapped.front.title) parsed.children = rest;
  const hasHtml = parsed.children.some((child) => child.type === 'html') || body.includes('<');
  const root = hasHtml ? withoutHtml(parsed, options) : parsed;
  const findings: Finding[] = [...mapped.findings];
  if (!hasHtml) mendAddresses(root, options, findings);
  if (mapped.front.title) {
    const front: Front = mapped.front;
    findings.push({
      kind: 'became',
      line: line + 1,
      what: 'text',
      reason: `${root.children.length} blocks`,
      text: '',
    });
    return { front, body: root, findings };
  }
  const draft = readNodes(root.children, options);
  return {
    front: { ...draft.front, ...mapped.front },
    body: draft.body,
    findings: [
      ...findings,
      ...draft.findings.map((finding) => ({
        ...finding,
        line: finding.line === undefined ? undefined : finding.line + line,
      })),
    ],
  };
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .freeze();

function withoutHtml(root: Root, { url, placePicture }: MarkdownOptions): Root {
  const tree = toHtml.runSync(root) as Hast;
  joinFootnotes(tree);
  const clean = (parent: { children: Hast['children'] }): void => {
    parent.children = parent.children.filter(
      (child) =>
        child.type !== 'element' ||
        ((child.tagName.startsWith('x-') || !isHidden(child)) &&
          child.properties.id !== 'footnote-label' &&
          !/^(?:script|style|iframe|object|embed|form|input|noscript|template|link|meta)$/.test(
            child.tagName,
          )),
    );
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'img') child.tagName = 'x-picture';
      if (child.tagName === 'figcaption') child.tagName = 'x-caption';
      if (
        child.tagName === 'p' &&
        child.children.every(
          (inner) =>
            (inner.type === 'element' && inner.tagName === 'img') ||
            (inner.type === 'text' && inner.value.trim() === ''),
        )
      )
        child.tagName = 'div';
      clean(child as { children: Hast['children'] });
    }
  };
  clean(tree);
  return toArticleMdast(tree, { base: url, placePicture }).root;
}

function mendAddresses(root: Root, { url, placePicture }: MarkdownOptions, findings: Finding[]): void {
  visit(root, ['link', 'image'], (node) => {
    if (node.type === 'link') node.url = resolve(node.url, url) ?? node.url;
    if (node.type !== 'image' || node.url === '') return;
    const name = placePicture(resolve(node.url, url) ?? node.url) ?? placePicture(node.url);
    if (!name)
      findings.push({
        kind: 'look',
        line: node.position?.start.line,
        what: 'picture',
        reason: `not found: ${node.url}`,
        text: node.alt ?? '',
      });
    node.url = name ?? '';
  });
}

function cutFrontMatter(text: string): { fields: string; body: string; line: number } {
  const toml = /^\+\+\+[ \t]*\n([\s\S]*?)^\+\+\+[ \t]*(?:\n|$)/m.exec(text);
  if (toml?.index === 0)
    throw new ImportFailure('has TOML front matter (+++); write it as YAML between two lines ---');
  const match = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text);
  if (match?.index !== 0) return { fields: '', body: text, line: 0 };
  return { fields: match[1] ?? '', body: text.slice(match[0].length), line: match[0].split('\n').length - 1 };
}
