import type { Kind } from '../kinds.ts';
import { pictureHref } from '../rehype/links.ts';
import type { Library, Reading } from './compose-library.ts';
import type { NotePage } from './compose-notes.ts';

/** The schema.org type of a note's subject. */
const types: Record<Kind, string> = {
  person: 'Person',
  group: 'Organization',
  date: 'Event',
  publication: 'CreativeWork',
};

/**
 * The article as schema.org JSON-LD, with all that it mentions (where each is mentioned, and the notes' own pages, are in
 * `annotations.json`); addresses are absolute when `site` is known.
 */
export function articleJsonLd(reading: Reading, library: Library, site: URL | undefined): string {
  const { data, slug } = reading;
  const absolute = (path: string) => (site ? new URL(path, site).href : path);
  const picture = data.image?.src && reading.pictures.has(data.image.src.replace(/^.*\//, ''));
  const mentioned = new Set(reading.places.map(({ note }) => note));
  const json = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: data.title,
    url: absolute(reading.href),
    datePublished: data.published,
    dateModified: data.updated,
    description: data.dek,
    inLanguage: reading.lang,
    wordCount: reading.words,
    keywords: data.topics.length > 0 ? data.topics : undefined,
    author: data.author.map(({ name, url }) => ({ '@type': 'Person', name, url })),
    publisher: data.publication && { '@type': 'Organization', ...data.publication },
    isBasedOn: data.source,
    image:
      picture && data.image?.src
        ? absolute(pictureHref(library.base, slug, data.image.src.replace(/^.*\//, '')))
        : undefined,
    mentions: library.notes.filter(({ note }) => mentioned.has(note.id)).map(thing),
  };
  // A “<” could end the script element that holds this.
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}

function thing({ note }: NotePage): object {
  return {
    '@type': types[note.kind],
    name: note.name,
    sameAs: note.wikidata && `https://www.wikidata.org/wiki/${note.wikidata}`,
  };
}
