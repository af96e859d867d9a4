import { isName, readNames } from '../byline.ts';
import { readHeadLine } from '../head-line.ts';
import { isRole } from '../roles.ts';
import { countWords } from '../words.ts';
import type { PageHead, Visible } from './head.ts';
import { type Json, type Statements, text } from './statements.ts';

export function chooseAuthors(
  article: Json,
  said: Statements,
  visible: Visible,
  site: string,
): PageHead['author'] {
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
