import { join } from 'node:path';
import type { Kind } from '../../src/kinds.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import type { SearchedLibrary } from '../../src/search/index-site.ts';
import type { SearchedArticle } from '../../src/search/make-record.ts';
import { findDates } from '../../src/text/dates.ts';
import { buildNames, type NameIndex } from '../../src/text/names/build-names.ts';
import { createNameFinder } from '../../src/text/names.ts';

/**
 * What the search is given of a library that `writeLibrary` wrote: every paragraph a passage, with the names and dates
 * that a build would find; pages are not rendered, which would take the longest by far.
 */
export async function readForSearch(folder: string): Promise<SearchedLibrary> {
  const { site, articles, notes } = await readLibrary(join(folder, 'library'));
  const names = buildNames(notes);
  const kinds = new Map(notes.map(({ id, kind }) => [id, kind]));
  return {
    site,
    readings: articles.map(({ slug, data, body }) => articleOf(slug, data, body, names, kinds)),
    notes: notes.map((note) => ({ href: `/notes/${note.id}/`, note, html: `<p>${note.body}</p>` })),
  };
}

function articleOf(
  slug: string,
  data: { readonly title: string; readonly published: string },
  body: string,
  names: NameIndex,
  kinds: ReadonlyMap<string, Kind>,
): SearchedArticle {
  const finder = createNameFinder(names);
  const texts = body.split(/\n\s*\n/).flatMap((text) => text.trim() || []);
  const passages = texts.map((_, at) => ({ id: `p${at}`, number: at + 1 }));
  const places = texts.flatMap((text, at) => {
    const passage = `p${at}`;
    const found = finder.find(text).map(({ start, end, ids: [note = ''] }) => ({
      start,
      end,
      note,
      kind: kinds.get(note) ?? 'person',
      edtf: undefined,
    }));
    const dates = findDates(text, { published: data.published, lang: 'en' }).map(({ start, end, edtf }) => ({
      start,
      end,
      note: undefined,
      kind: 'date' as const,
      edtf,
    }));
    return [...found, ...dates].toSorted((a, b) => a.start - b.start).map((place) => ({ passage, ...place }));
  });
  return {
    href: `/${slug}/`,
    lang: 'en',
    data,
    headings: [],
    passages,
    texts: new Map(texts.map((text, at) => [`p${at}`, text])),
    places,
  };
}
