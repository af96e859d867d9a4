import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { plainMarkdown } from './dialects.ts';
import type { Draft, Finding, Front } from './draft.ts';
import { mapFrontMatter } from './front-keys.ts';
import { cutFrontMatter } from './front-matter.ts';
import { isHidden } from './html/blocks.ts';
import type { PlacePicture } from './html/figures.ts';
import { joinFootnotes } from './html/footnotes.ts';
import { resolve } from './html/mend-inline.ts';
import { raised } from './html/rewrite/raised.ts';
import { toArticleMdast } from './html/to-mdast.ts';
import { readNodes } from './text/read-text.ts';

export interface MarkdownOptions {
  readonly keepAll: boolean;
  readonly url?: string | undefined;
  readonly placePicture: PlacePicture;
}

/** The article in Markdown from elsewhere, its front matter mapped to ours; its text stays as it is. */
export function readMarkdown(text: string, options: MarkdownOptions): Draft {
  const frontMatter = cutFrontMatter(text);
  const line = frontMatter.lines;
  const mapped = mapFrontMatter(frontMatter, options.placePicture);
  const { text: body, findings: dropped } = plainMarkdown(frontMatter.body, line, options.keepAll);
  const parsed = parser.parse(body) as Root;
  const [first, ...rest] = parsed.children;
  if (first?.type === 'heading' && textOf(first) === mapped.front.title) parsed.children = rest;
  const hasHtml = parsed.children.some((child) => child.type === 'html') || body.includes('<');
  const findings: Finding[] = [...mapped.findings, ...dropped];
  const root = hasHtml ? withoutHtml(parsed, options, findings) : parsed;
  if (!hasHtml) mendAddresses(root, options, line, findings);
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

function withoutHtml(root: Root, { url, placePicture }: MarkdownOptions, findings: Finding[]): Root {
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
      if (/^su[bp]$/.test(child.tagName)) Object.assign(child, raised(child));
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
  const article = toArticleMdast(tree, { base: url, placePicture });
  for (const { src, alt, caption } of article.illustrations)
    if (src !== '' && !placePicture(src)) findings.push(notFound(src, caption || alt, undefined));
  return article.root;
}

const notFound = (src: string, text: string, line: number | undefined): Finding => ({
  kind: 'look',
  line,
  what: 'picture',
  reason: `not found: ${src}`,
  text,
});

function mendAddresses(
  root: Root,
  { url, placePicture }: MarkdownOptions,
  linesAbove: number,
  findings: Finding[],
): void {
  visit(root, ['link', 'image'], (node) => {
    if (node.type === 'link') node.url = resolve(node.url, url) ?? node.url;
    if (node.type !== 'image' || node.url === '') return;
    const name = placePicture(resolve(node.url, url) ?? node.url) ?? placePicture(node.url);
    const line = node.position && node.position.start.line + linesAbove;
    if (!name) findings.push(notFound(node.url, node.alt ?? '', line));
    node.url = name ?? '';
  });
}
