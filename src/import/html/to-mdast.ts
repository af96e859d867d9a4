import type { Element, Root as Hast } from 'hast';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { type Illustration, joinFigures, type PlacePicture } from './figures.ts';
import { mendLinks, outerSpaces } from './mend-inline.ts';
import { isEmpty, joinDropCaps, plainPullQuotes, splitLines, tidyBreaks } from './tidy-blocks.ts';

export interface MdastOptions {
  readonly base: string | undefined;
  readonly placePicture: PlacePicture;
}

/** The Markdown tree of an article's HTML, with figures, footnotes and section breaks as the library writes them. */
export function toArticleMdast(
  tree: Hast,
  options: MdastOptions,
): { root: Root; illustrations: Illustration[] } {
  const root = processor.runSync(tree) as Root;
  mendLinks(root, options.base);
  outerSpaces(root);
  const illustrations: Illustration[] = [];
  joinFigures(root, options.placePicture, illustrations);
  root.children = root.children.flatMap(splitLines).filter((child) => !isEmpty(child));
  joinDropCaps(root);
  plainPullQuotes(root);
  tidyBreaks(root);
  return { root, illustrations };
}

const processor = unified()
  .use(rehypeRemark, {
    document: true,
    handlers: {
      'x-picture': (_state, { properties }: Element) =>
        part('picture', [
          { type: 'image', url: String(properties.src ?? ''), alt: String(properties.alt ?? '') },
        ]),
      'x-caption': (state, node: Element) => part('caption', state.all(node) as PhrasingContent[]),
      'x-footnote-ref': (_state, { properties }: Element) => ({
        type: 'footnoteReference',
        identifier: String(properties.note),
        label: String(properties.note),
      }),
      'x-footnote': (state, node: Element) => ({
        type: 'footnoteDefinition',
        identifier: String(node.properties.note),
        label: String(node.properties.note),
        children: state.toFlow(state.all(node)),
      }),
      'x-footnotes': (state, node: Element) => state.all(node),
    },
  })
  .freeze();

const part = (kind: 'picture' | 'caption', children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
  data: { part: kind },
});
