import type { ElementContent } from 'hast';
import { isName, isRole, readNames } from '../byline.ts';
import { findDay } from '../day.ts';
import type { Front } from '../draft.ts';
import { readHeadLine } from '../head-line.ts';
import { countWords } from '../words.ts';
import type { OpenPage } from './open.ts';
import { textOf } from './text-of.ts';

/** A value of the front matter with the place that said it, for the report. */
export interface Found<T> {
  readonly value: T;
  readonly origin: string;
}

/** What a page says of its article, each with its origin; nothing where it says nothing that can be believed. */
export interface PageHead {
  readonly title?: Found<string>;
  readonly published?: Found<string>;
  readonly updated?: Found<string>;
  readonly author?: Found<readonly { readonly name: string; readonly url?: string }[]>;
  readonly publication?: Found<NonNullable<Front['publication']>>;
  readonly source?: Found<string>;
  readonly lang?: Found<string>;
}

/** What the body of the page says of the same, the surest first. */
export interface Visible {
  readonly title: string;
  readonly days: readonly string[];
  readonly bylines: readonly string[];
  readonly url: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

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

/** Chooses, for each field, JSON-LD first, then `<meta>`, then `<time>`, then what the reader sees. */
export function readHead(said: Statements, visible: Visible): PageHead {
  const article =
    said.linked.find((node) =>
      types(node).some((type) => /(?:Article|Posting|Report|Story|Review|Recipe)$/.test(type)),
    ) ?? {};
  const meta = (names: readonly string[]): Found<string> | undefined => {
    for (const name of names) {
      const value = said.metas.get(name)?.[0];
      if (value) return { value, origin: `<meta ${name}>` };
    }
    return;
  };
  const site =
    text(article.publisher) || meta(['og:site_name', 'application-name', 'cre', 'dc.publisher'])?.value || '';
  const source = [visible.url, said.canonical, said.metas.get('og:url')?.[0]].find(
    (url) => url && URL.canParse(url) && /^https?:/.test(url),
  );
  const title = chooseTitle(
    article,
    meta(['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline']),
    said.pageTitle,
    visible.title,
    site,
  );
  const published = chooseDay(article.datePublished, meta(publishedNames), said, visible, source);
  const updatedAt = findDay(
    text(article.dateModified) ||
      (meta(['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod'])
        ?.value ??
        ''),
  )?.day;
  const author = chooseAuthors(article, said, visible, site);
  return {
    ...(title && { title }),
    ...(published && { published }),
    ...(published &&
      updatedAt &&
      updatedAt > published.value && { updated: { value: updatedAt, origin: 'the page' } }),
    ...(author && { author }),
    ...(site &&
      !/^https?:/.test(site) && {
        publication: {
          value: { name: site, ...(source && { url: new URL(source).origin }) },
          origin: 'publisher',
        },
      }),
    ...(source && {
      source: { value: source, origin: visible.url ? 'the address asked for' : 'canonical address' },
    }),
    ...(said.lang &&
      /^[a-z]{2,3}(?:[-_][\w-]+)?$/i.test(said.lang) && {
        lang: { value: said.lang.replace('_', '-'), origin: '<html lang>' },
      }),
  };
}

const publishedNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'article:published',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_at',
  'citation_publication_date',
  'citation_date',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'article.published',
  'rnews:datepublished',
  'ptime',
  'displaydate',
  'dat',
  'created',
  'release_date',
  'bt:pubdate',
  'article_date_original',
];

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

const types = (node: Json): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

/** The words of a JSON-LD value: of a thing, its name. */
function text(value: unknown): string {
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

function clean(value: string): string {
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

function chooseTitle(
  article: Json,
  meta: Found<string> | undefined,
  pageTitle: string,
  heading: string,
  site: string,
): Found<string> | undefined {
  const candidates: Found<string>[] = [
    { value: text(article.headline), origin: 'JSON-LD headline' },
    ...(meta ? [{ ...meta, value: withoutSite(meta.value, site, heading) }] : []),
    { value: heading, origin: '<h1>' },
    { value: withoutSite(pageTitle, site, heading), origin: '<title>' },
  ];
  const chosen = candidates.find(({ value }) => value !== '');
  const short = chosen?.value.replace(/\s*(?:…|\.\.\.)$/, '');
  if (chosen && short !== chosen.value && short && heading.startsWith(short))
    return { value: heading, origin: '<h1>' };
  return chosen;
}

/** “Title | Site” as “Title”. */
function withoutSite(title: string, site: string, heading: string): string {
  if (heading && title.startsWith(heading)) return heading;
  const parts = /^(.+?)\s+[|–—»·:-]+\s+([^|]{2,40})$/.exec(title);
  const last = parts?.[2]?.toLowerCase() ?? '';
  const own = site.toLowerCase();
  return parts?.[1] && own && (last.includes(own) || own.includes(last)) ? parts[1] : title;
}

function chooseDay(
  linked: unknown,
  meta: Found<string> | undefined,
  said: Statements,
  visible: Visible,
  source: string | undefined,
): Found<string> | undefined {
  const inAddress = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-])/.exec(source ?? '');
  const candidates: Found<string>[] = [
    { value: text(linked), origin: 'JSON-LD datePublished' },
    ...(meta ? [meta] : []),
    ...said.times.filter(({ published }) => published).map(({ value }) => ({ value, origin: '<time>' })),
    ...visible.bylines.map((value) => ({ value, origin: 'the byline' })),
    ...visible.days.map((value) => ({ value, origin: 'a line of the page' })),
    ...said.times.slice(0, 1).map(({ value }) => ({ value, origin: '<time>' })),
    ...(inAddress
      ? [{ value: `${inAddress[1]}/${inAddress[2]}/${inAddress[3]}`, origin: 'the address' }]
      : []),
  ];
  for (const { value, origin } of candidates) {
    const day = findDay(value)?.day;
    if (day) return seenDay(day, value, visible) ?? { value: day, origin };
  }
  return;
}

/** A moment told in universal time may be the day before or after where the article came out: the page's own line says. */
function seenDay(day: string, moment: string, { bylines, days }: Visible): Found<string> | undefined {
  if (!/T\d\d:.*(?:Z|[+-]00:?00)$/.test(moment)) return;
  for (const line of [...days, ...bylines]) {
    const seen = readHeadLine(line)?.published?.day;
    if (seen && Math.abs(Date.parse(seen) - Date.parse(day)) === 86_400_000)
      return { value: seen, origin: 'a line of the page' };
  }
  return;
}

function chooseAuthors(article: Json, said: Statements, visible: Visible, site: string): PageHead['author'] {
  const own = site.toLowerCase();
  const real = (name: string): boolean =>
    name !== '' &&
    !/^https?:|@|^\d+$/.test(name) &&
    name.toLowerCase() !== own &&
    countWords(name) <= 8 &&
    !/^(?:admin|administrator|staff|editor|guest|author|unknown|null|none|undefined)$/i.test(name);
  const linked = [article.author ?? article.creator]
    .flat()
    .flatMap((one) => {
      const url = typeof one === 'object' && one !== null ? (one as Json).url : undefined;
      return splitNames(text(one)).map((name) => ({
        name,
        ...(typeof url === 'string' && /^https?:/.test(url) && URL.canParse(url) && { url }),
      }));
    })
    .filter(({ name }) => real(name));
  if (linked.length > 0) return { value: unique(linked), origin: 'JSON-LD author' };
  for (const name of [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'citation_author',
    'article:author_name',
    'article.author',
    'creator',
  ]) {
    const names = (said.metas.get(name) ?? []).flatMap(splitNames).filter(real);
    if (names.length > 0)
      return { value: unique(names.map((one) => ({ name: one }))), origin: `<meta ${name}>` };
  }
  for (const line of visible.bylines) {
    const names = (readHeadLine(line)?.authors ?? readNames(line)).map(({ name }) => name).filter(real);
    if (names.length > 0) return { value: unique(names.map((one) => ({ name: one }))), origin: 'the byline' };
  }
  return;
}

function unique<T extends { readonly name: string }>(authors: readonly T[]): T[] {
  return authors.filter(({ name }, index) => authors.findIndex((other) => other.name === name) === index);
}

/** “By Ann Lee and Tom Roe” as two names; a name that is none, like “Reuters”, stays as it is. */
function splitNames(value: string): string[] {
  const plain = value.replace(/^(?:written )?by:?\s+/i, '').trim();
  if (plain === '' || isName(plain)) return plain ? [plain] : [];
  const names = readNames(plain).map(({ name }) => name);
  if (isRole(plain) && names.length === 0) return [];
  return names.length > 1 ? names : [plain.replace(/,.*$/, '')];
}
