import type { Element, Root } from 'hast';
import { defaultSchema, type Options } from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const attributes = defaultSchema.attributes ?? {};
const tagNames = defaultSchema.tagNames ?? [];
const ours = ['dataPassage', 'dataRepeatOf', 'dataNote', 'dataKind', 'dataFootnote', 'dataFirst'];

/** What authors may write: GitHub's schema without ids (ours are given later), with figures, times and our marks. */
export const schema: Options = {
  ...defaultSchema,
  clobberPrefix: '',
  clobber: [],
  required: {},
  tagNames: [
    ...tagNames.filter((name) => name !== 'input' && name !== 'picture' && name !== 'source'),
    ...[
      'aside',
      'abbr',
      'bdi',
      'bdo',
      'cite',
      'figcaption',
      'figure',
      'mark',
      'section',
      'small',
      'time',
      'u',
      'wbr',
    ],
  ],
  attributes: {
    ...attributes,
    '*': [...(attributes['*'] ?? []).filter((name) => name !== 'id' && name !== 'name'), ...ours, 'lang'],
    a: ['href', ['className', 'mention', 'noteref'], ['role', 'doc-noteref']],
    aside: [['className', 'pull-quote']],
    code: [['className', /^language-./]],
    div: [['className', 'table', 'code']],
    figure: [['className', 'lost']],
    img: ['src', 'alt', 'title', 'width', 'height'],
    li: [],
    p: [['className', 'verse']],
    section: [],
    span: [['className', 'mention', 'credit']],
    time: ['dateTime', 'dataEdtf', 'dataInferred', 'dataPart', 'title', ['className', 'mention']],
    ul: [],
  },
  protocols: { ...defaultSchema.protocols, src: ['http', 'https'] },
};

/** Says what the sanitiser is about to remove, so that nothing goes in silence. Runs just before it. */
export function rehypeReportUnsafe() {
  const allowed = new Set(schema.tagNames);
  return (tree: Root, file: VFile): void => {
    const report = (node: Element, what: string) =>
      file.message(`${what} is not allowed and was left out`, {
        ...(node.position ? { place: node.position } : {}),
        ruleId: 'unsafe-html',
        source: 'safe',
      });
    visit(tree, 'element', (node) => {
      if (!allowed.has(node.tagName)) report(node, `\`<${node.tagName}>\``);
      for (const [name, value] of Object.entries(node.properties)) {
        const attribute = name.toLowerCase();
        if (attribute.startsWith('on') || attribute === 'style')
          report(node, `The attribute \`${attribute}\``);
        const safe = schema.protocols?.[name];
        // Browsers read addresses without these.
        const address = String(value).replace(/[\s\p{Cc}]/gu, '');
        const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
        if (safe && protocol && !safe.includes(protocol)) report(node, `The address \`${protocol}:…\``);
      }
    });
  };
}
