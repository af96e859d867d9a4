import type { ElementContent } from 'hast';
import { parseDocument } from './dom.ts';
import { type Json, readLinked } from './linked-data.ts';
import type { OpenPage } from './open.ts';
import { textOf } from './text-of.ts';

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
  return { linked: readLinked(linkedData), metas, pageTitle, canonical, lang, times };
}

/** What `<meta>`s say whose names are `names`, and then those that end as `tail` does: “cxenseparse:author”. */
export function* metasNamed(
  { metas }: Statements,
  names: readonly string[],
  tail: RegExp,
): Generator<readonly [name: string, values: readonly string[]]> {
  for (const name of names) {
    const values = metas.get(name);
    if (values) yield [name, values];
  }
  for (const [name, values] of metas) if (!names.includes(name) && tail.test(name)) yield [name, values];
}

/** The words of a JSON-LD value: of a thing, its name; of a person, also one in two parts. */
export function text(value: unknown): string {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value !== 'object' || value === null) return '';
  const { name, givenName, familyName, byline, '@value': plain } = value as Json;
  const parts = [text(givenName), text(familyName)].filter(Boolean).join(' ');
  return text(name) || text(plain) || text(byline) || parts;
}

/** Plain words of what was written for programs: without tags, with its entities read, on one line. */
export function clean(value: string): string {
  const bare = value.replace(/<[^>]*>/g, ' ');
  return (/&(?:#\d|#x|\w+;)/i.test(bare) ? readEntities(bare) : bare)
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const readEntities = (words: string): string =>
  parseDocument(`<!doctype html><html><body>${words.replaceAll('<', '&lt;')}</body></html>`).body
    .textContent ?? words;
