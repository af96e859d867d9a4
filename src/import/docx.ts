import type { Element, Root as Hast } from 'hast';
import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type Draft, type Finding, ImportFailure } from './draft.ts';
import type { PlacePicture } from './html/figures.ts';
import { joinFootnotes } from './html/footnotes.ts';
import { raised } from './html/rewrite/raised.ts';
import { toArticleMdast } from './html/to-mdast.ts';
import { readNodes } from './text/read-text.ts';

/** The article in a Word document; lines are counted as paragraphs. */
export async function readDocx(
  bytes: Uint8Array,
  options: { readonly keepAll: boolean; readonly placePicture: PlacePicture },
): Promise<Draft> {
  const { value, messages } = await convert(bytes);
  const tree = unified().use(rehypeParse, { fragment: true }).parse(value) as Hast;
  joinFootnotes(tree);
  const { root } = toArticleMdast(asPictures(tree), { base: undefined, placePicture: options.placePicture });
  for (const child of root.children) delete child.position;
  const draft = readNodes(root.children, options);
  const warnings = messages
    .filter(({ type }) => type === 'error')
    .map(
      ({ message }): Finding => ({
        kind: 'look',
        line: undefined,
        what: 'Word document',
        reason: message,
        text: '',
      }),
    );
  return { ...draft, findings: [...draft.findings, ...warnings] };
}

async function convert(bytes: Uint8Array): ReturnType<typeof mammoth.convertToHtml> {
  try {
    return await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
  } catch {
    throw new ImportFailure('is no Word document that can be read; save it again as .docx');
  }
}

/** Word's own styles beside those that mammoth knows. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => x-caption:fresh",
];

/** Word seldom says which row is the head of a table; Markdown has no table without one. */
function headFirstRow(table: Element): void {
  const first = rowsOf(table)[0];
  for (const cell of first?.children ?? []) if (cell.type === 'element') cell.tagName = 'th';
}

const rowsOf = (element: Element): Element[] =>
  element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : rowsOf(child),
  );

function asPictures(tree: Hast): Hast {
  const change = (parent: Hast | Hast['children'][number]): void => {
    if (!('children' in parent)) return;
    for (const child of parent.children) {
      if (child.type === 'element' && child.tagName === 'img') child.tagName = 'x-picture';
      if (child.type === 'element' && child.tagName === 'table') headFirstRow(child);
      if (child.type === 'element' && /^su[bp]$/.test(child.tagName)) Object.assign(child, raised(child));
      change(child);
    }
  };
  change(tree);
  tree.children = tree.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'p') return [child];
    const pictures = child.children.filter(
      (inner) => inner.type === 'element' && inner.tagName === 'x-picture',
    );
    const words = child.children.filter((inner) => !pictures.includes(inner));
    return pictures.length === 0
      ? [child]
      : [...pictures, ...(words.length > 0 ? [{ ...child, children: words }] : [])];
  });
  return tree;
}
