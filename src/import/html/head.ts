import type { Front } from '../draft.ts';
import { findDay } from '../head/day.ts';
import { chooseAuthors } from './head-authors.ts';
import { chooseDay } from './head-day.ts';
import { chooseTitle } from './head-title.ts';
import { type Json, types } from './linked-data.ts';
import { metasNamed, type Statements, text } from './statements.ts';

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
  /** Short lines around the title that name a day, among other things. */
  readonly dated: readonly string[];
  /** Lines around the text that are names and little else. */
  readonly names: readonly string[];
}

/** Chooses, for each field, JSON-LD first, then `<meta>`, then `<time>`, then what the reader sees. */
export function readHead(said: Statements, visible: Visible): PageHead {
  const article = findArticle(said, visible);
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
  const houses = housesOf(site, said, source);
  const title = chooseTitle(
    article,
    meta(['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline']),
    said.pageTitle,
    visible.title,
    houses,
  );
  const published = chooseDay(article, firstDay(said), said, visible, source);
  const updatedAt = findDay(
    text(article.dateModified) ||
      (meta(['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod'])
        ?.value ??
        ''),
  )?.day;
  const author = chooseAuthors(article, said, visible, houses);
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

/** What the page states of its article: of several the one that bears the title; else what it states of the page, if when. */
function findArticle({ linked, metas, pageTitle }: Statements, { title }: Visible): Json {
  const articles = linked.filter((node) =>
    types(node).some((type) => /(?:Article|Posting|Report|Story|Review|Recipe)$/.test(type)),
  );
  const titles = [title, metas.get('og:title')?.[0] ?? '', pageTitle].filter((one) => one !== '');
  const own =
    articles.length > 1 ? articles.find(({ headline }) => titles.includes(text(headline))) : undefined;
  const page = linked.find((node) => types(node).includes('WebPage') && node.datePublished !== undefined);
  return own ?? articles[0] ?? (page ? { author: page.author, pagePublished: page.datePublished } : {});
}

/** What the house that publishes the page is called, its address among its names. */
function housesOf(site: string, { metas }: Statements, source: string | undefined): string[] {
  const host = source ? new URL(source).hostname.replace(/^www\./, '') : '';
  const named = ['og:site_name', 'application-name', 'publisher', 'dc.publisher'].flatMap(
    (name) => metas.get(name) ?? [],
  );
  return [site, ...named, host, host.split('.').at(0) ?? ''].filter((name) => name.length > 2);
}

function firstDay(said: Statements): Found<string> | undefined {
  for (const [name, [value]] of metasNamed(said, publishedNames, publishedTail))
    if (value) return { value, origin: `<meta ${name}>` };
  return;
}

const publishedTail =
  /(?:^|[:._#/-])(?:date[_-]?published|published(?:[_:-]?(?:time|date|at))?|publication[_-]?date|pub(?:lish)?[_-]?(?:date|time)|first_?create)$/;
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
