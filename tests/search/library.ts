import type { Kind } from '../../src/kinds.ts';
import type { Note } from '../../src/note.ts';
import { noteSchemas } from '../../src/schema.ts';
import type { SearchedArticle, SearchedNote } from '../../src/search/make-record.ts';

const subject = /\[([^|\]]+)\|([^\]]+)\]/g;

/**
 * An article of these passages; “[bin Laden|osama]” mentions a person’s note, “[in 2019|=2019]” a date without one. The
 * passages’ ids are p1, p2 …
 */
export function article(slug: string, lines: readonly string[], lang = 'en'): SearchedArticle {
  const read = lines.map((line, at) => ({ id: `p${at + 1}`, ...readLine(line) }));
  return {
    href: `/${slug}/`,
    lang,
    data: { title: slug },
    headings: [],
    passages: read.map(({ id }, at) => ({ id, number: at + 1 })),
    texts: new Map(read.map(({ id, text }) => [id, text])),
    places: read.flatMap(({ id, places }) => places.map((place) => ({ passage: id, ...place }))),
  };
}

export function person(id: string, name: string, ...aliases: string[]): SearchedNote {
  const front = noteSchemas.person.parse({ name, aliases });
  const note: Note = { ...front, kind: 'person', id, path: `${id}.md`, body: '', bodyLine: 1 };
  return { href: `/people/${id}/`, note, html: `<p>${name} has a note.</p>` };
}

function readLine(line: string) {
  const places: { start: number; end: number; kind: Kind; note?: string; edtf?: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(subject)) {
    const [all, words = '', of = ''] = match;
    text += line.slice(at, match.index);
    const range = { start: text.length, end: text.length + words.length };
    places.push(
      of.startsWith('=')
        ? { ...range, kind: 'date', edtf: of.slice(1) }
        : { ...range, kind: 'person', note: of },
    );
    text += words;
    at = match.index + all.length;
  }
  return {
    text: text + line.slice(at),
    places: places.map((place) => ({ note: undefined, edtf: undefined, ...place })),
  };
}
