import { readNames } from '../head/byline.ts';
import { readHeadLine } from '../head/head-line.ts';
import { countWords } from '../words.ts';
import { splitNames } from './author-names.ts';
import type { Found, PageHead, Visible } from './head.ts';
import { type Json, thingsOf } from './linked-data.ts';
import { metasNamed, type Statements, text } from './statements.ts';

type Author = NonNullable<PageHead['author']>['value'][number];

/** Those that the first source names which names more than the house itself; the house where no source does. */
export function chooseAuthors(
  article: Json,
  said: Statements,
  visible: Visible,
  houses: readonly string[],
): PageHead['author'] {
  const own = new Set(houses.map(fold));
  let house: PageHead['author'];
  for (const { value, origin } of sources(article, said, visible)) {
    const real = unique(value.filter(({ name }) => isReal(name)));
    const others = real.filter(({ name }) => !own.has(fold(name)));
    if (others.length > 0) return { value: others, origin };
    if (real.length > 0) house ??= { value: real, origin };
  }
  return house;
}

function* sources(article: Json, said: Statements, visible: Visible): Generator<Found<readonly Author[]>> {
  const stated = thingsOf(article.author ?? article.creator, 'author');
  yield { value: stated.flatMap(authorsIn), origin: 'JSON-LD author' };
  for (const [name, values] of metasNamed(said, metaNames, metaTail))
    yield { value: values.flatMap(splitNames).map((one) => ({ name: one })), origin: `<meta ${name}>` };
  for (const line of [...visible.bylines, ...visible.names]) {
    const names = readHeadLine(line)?.authors ?? readNames(line);
    yield { value: names.map(({ name }) => ({ name })), origin: 'the byline' };
  }
}

function authorsIn(thing: unknown): Author[] {
  const url = typeof thing === 'object' && thing !== null ? (thing as Json).url : undefined;
  return splitNames(text(thing)).map((name) => ({
    name,
    ...(typeof url === 'string' && /^https?:/.test(url) && URL.canParse(url) && { url }),
  }));
}

const metaNames = [
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
];
const metaTail = /(?<!twitter.*)(?:^|[:._#/-])(?:article)?authors?(?:[_-]?names?)?$/;

const isReal = (name: string): boolean =>
  /^[\p{L}\p{N}]/u.test(name) &&
  !/^https?:|@|^\d+$/.test(name) &&
  countWords(name) <= 8 &&
  !/^(?:admin|administrator|staff|editor|guest|author|unknown|null|none|undefined)$/i.test(name);

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const unique = (authors: readonly Author[]): Author[] =>
  authors.filter(({ name }, index) => authors.findIndex((other) => other.name === name) === index);
