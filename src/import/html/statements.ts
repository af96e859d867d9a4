import type { ElementContent } from 'hast';
import type { OpenPage } from './open.ts';
import { textOf } from './text-of.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What the page states about itself, for programs. */
export interface Statements {
  readonly linked: readonly Json[];
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly pageTitle: string;
  readonly canonical: string;
  readonly lang: string;
  readonly times: readonly { readonly value: string; readonly published: boolean }[];
}

export function readStatements({ head, body, lang, linkedData }: OpenPage): Statements {
  const metas = new Map<string, string[]>();
  const times: { value: string; published: boolean }[] = [];
  let pageTitle = '';
  let canonical = '';
  const read = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const { tagName, properties } = node;
      const said = (name: string): string => String([properties[name] ?? ''].flat().join(' '));
      if (tagName === 'meta') {
        const name = (said('property') || said('name') || said('itemProp')).toLowerCase().trim();
        const content = clean(said('content'));
        if (name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
      } else if (tagName === 'title') pageTitle ||= clean(textOf(node));
      else if (tagName === 'link' && said('rel') === 'canonical') canonical ||= said('href');
      if (tagName === 'time' || said('itemProp') === 'datePublished') {
        const names = `${said('itemProp')} ${properties.pubdate === undefined ? '' : 'pubdate'} ${said('className')}`;
        const value = said('dateTime') || said('content') || clean(textOf(node));
        times.push({ value, published: /datePublished|pubdate|published/.test(names) });
      }
      read(node.children);
    }
  };
  read(head);
  read(body.children as ElementContent[]);
  return { linked: linkedData.flatMap(readLinked), metas, pageTitle, canonical, lang, times };
}

function readLinked(json: string): Json[] {
  try {
    return nodesOf(JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(/\p{Cc}+/gu, ' ')));
  } catch {
    return [];
  }
}

function nodesOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  return [node, ...nodesOf(node['@graph']), ...nodesOf(node.mainEntity)];
}

export const types = (node: Json): string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

/** The words of a JSON-LD value: of a thing, its name. */
export function text(value: unknown): string {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'object' && value !== null)
    return text((value as Json).name ?? (value as Json)['@value']);
  return '';
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

export function clean(value: string): string {
  return value
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code < 0x110000 ? String.fromCodePoint(code) : whole;
      return entities[name ?? ''] ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
