import { articleSchema } from '../schema.ts';
import type { Finding, Front } from './draft.ts';
import type { FrontMatter } from './front-matter.ts';
import { findDay } from './head/day.ts';
import type { PlacePicture } from './html/figures.ts';

/** What other programs call the fields of our front matter, in lower case without marks; ours first. */
const names: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'headline', 'name'],
  published: [
    'published',
    'date',
    'publishdate',
    'pubdate',
    'publisheddate',
    'datepublished',
    'publicationdate',
    'publishedat',
    'createdat',
    'created',
    'posted',
    'createdtime',
  ],
  updated: [
    'updated',
    'lastmod',
    'modified',
    'lastmodified',
    'lastmodifiedat',
    'datemodified',
    'updatedat',
    'lastupdated',
    'updateddate',
    'dateupdated',
    'lastedited',
    'lasteditedtime',
  ],
  dek: [
    'dek',
    'deck',
    'standfirst',
    'subtitle',
    'subheading',
    'description',
    'summary',
    'excerpt',
    'abstract',
    'lead',
  ],
  kicker: ['kicker', 'eyebrow', 'overline', 'rubric'],
  author: ['author', 'authors', 'byline', 'by', 'creator', 'writer'],
  publication: ['publication', 'site', 'sitename', 'publisher', 'journal', 'newspaper'],
  source: ['source', 'canonical', 'canonicalurl', 'originalurl', 'original', 'url', 'link', 'externalurl'],
  lang: ['lang', 'language', 'locale'],
  image: [
    'image',
    'cover',
    'coverimage',
    'featuredimage',
    'hero',
    'heroimage',
    'ogimage',
    'thumbnail',
    'banner',
    'featureimage',
  ],
  topics: ['topics', 'tags', 'keywords', 'categories', 'category', 'subjects'],
  related: ['related'],
  formerly: ['formerly'],
  draft: ['draft'],
};

/** The front matter of another program as ours; a finding for each key, also for those that have no place here. */
export function mapFrontMatter(
  { fields, lineOf }: Pick<FrontMatter, 'fields' | 'lineOf'>,
  place: PlacePicture,
): { front: Front; findings: Finding[] } {
  const findings: Finding[] = [];
  const front: Record<string, unknown> = {};
  const entries = Object.entries(fields);
  for (const [field, known] of Object.entries(names)) {
    const found = known.flatMap((name) => entries.filter(([key]) => plainKey(key) === name));
    for (const [key, value] of found) {
      const read = front[field] === undefined ? readers[field]?.(value, place) : undefined;
      const line = lineOf(key);
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      if (read === undefined)
        findings.push({
          kind: 'left-out',
          line,
          what: 'left out',
          reason: `\`${key}\`: ${front[field] === undefined ? 'no value that can be read' : `\`${field}\` is known already`}`,
          text,
        });
      else {
        front[field] = read;
        findings.push({ kind: 'became', line, what: field, reason: `from \`${key}\``, text });
        if (read === findDay(text)?.day && findDay(text)?.certain === false)
          findings.push({
            kind: 'look',
            line,
            what: field,
            reason: 'read month first; day first is possible',
            text,
          });
      }
    }
  }
  const all = new Set(Object.values(names).flat());
  for (const [key, value] of entries) {
    if (all.has(plainKey(key))) continue;
    findings.push({
      kind: 'left-out',
      line: lineOf(key),
      what: 'left out',
      reason: `no place for \`${key}\` in our front matter`,
      text: JSON.stringify(value) ?? '',
    });
  }
  return { front: front as Front, findings };
}

const plainKey = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const day = (value: unknown): string | undefined =>
  value instanceof Date ? value.toISOString().slice(0, 10) : findDay(String(value ?? ''))?.day;
const url = (value: unknown): string | undefined =>
  typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value) ? value : undefined;
const field = (value: unknown, ...keys: readonly string[]): string | undefined =>
  typeof value === 'object' && value !== null
    ? keys.map((key) => text((value as Record<string, unknown>)[key])).find((found) => found !== undefined)
    : undefined;

const readers: Readonly<Record<string, (value: unknown, place: PlacePicture) => unknown>> = {
  title: text,
  dek: text,
  kicker: text,
  lang: text,
  published: day,
  updated: day,
  source: url,
  draft: (value) => (typeof value === 'boolean' ? value : undefined),
  publication: (value) => {
    const name = text(value) ?? field(value, 'name', 'title');
    const address =
      typeof value === 'object' && value !== null ? url((value as Record<string, unknown>).url) : undefined;
    return name && !/^https?:/.test(name) ? { name, ...(address && { url: address }) } : undefined;
  },
  author: (value) => {
    const authors = [value].flat().flatMap((one) => {
      const name = text(one) ?? field(one, 'name', 'title');
      const bio = field(one, 'bio', 'description', 'about');
      const address = url(field(one, 'url', 'link', 'website'));
      return name
        ? name
            .replace(/^\[\[|\]\]$/g, '')
            .split(/\s*(?:,| and | & )\s*/)
            .map((part) => ({ name: part, ...(bio && { bio }), ...(address && { url: address }) }))
        : [];
    });
    return authors.length > 0 ? authors : undefined;
  },
  topics: (value) => {
    const topics = [value]
      .flat()
      .flatMap((one) => (typeof one === 'string' ? one.split(/\s*,\s*/) : []))
      .filter(Boolean);
    return topics.length > 0 ? topics : undefined;
  },
  image: (value, place) => {
    const src = text(value) ?? field(value, 'src', 'url', 'path', 'image');
    const name = src ? place(src) : undefined;
    const caption = field(value, 'caption', 'title');
    const credit = field(value, 'credit', 'attribution', 'copyright');
    if (!name && !caption && !credit) return;
    return {
      ...(name && { src: name }),
      alt: field(value, 'alt') ?? '',
      ...(caption && { caption }),
      ...(credit && { credit }),
    };
  },
  related: (value) => schemaValue('related', value),
  formerly: (value) => schemaValue('formerly', value),
};

function schemaValue(key: 'related' | 'formerly', value: unknown): unknown {
  const result = articleSchema.shape[key].safeParse(value);
  return result.success ? result.data : undefined;
}
