import type { Passage } from '../remark/passages.ts';
import { compareEdtf } from '../text/edtf.ts';
import type { Library, Reading } from './compose-library.ts';

/** A date of an article with the passages that name it. */
export interface ArticleDate {
  readonly edtf: string;
  readonly name: string | undefined;
  readonly href: string | undefined;
  readonly inferred: boolean;
  readonly passages: readonly Passage[];
}

/** The dates of an article, earliest first; a date with a note bears its name. */
export function datesOf(reading: Reading, library: Library): ArticleDate[] {
  const found = new Map<string, ArticleDate & { passages: Passage[] }>();
  for (const place of reading.places) {
    if (place.kind !== 'date') continue;
    const page = library.notes.find(({ note }) => note.id === place.note);
    const edtf = page?.note.kind === 'date' ? page.note.date : place.edtf;
    const passage = reading.passages.find(({ id }) => id === place.passage);
    if (!edtf || !passage) continue;
    const key = page?.note.id ?? edtf;
    const date = found.get(key) ?? {
      edtf,
      name: page?.note.name,
      href: page?.href,
      inferred: !page && place.inferred,
      passages: [],
    };
    if (!date.passages.includes(passage)) date.passages.push(passage);
    found.set(key, date);
  }
  return [...found.values()].toSorted((a, b) => compareEdtf(a.edtf, b.edtf));
}
