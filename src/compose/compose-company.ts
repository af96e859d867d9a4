import type { Library, Reading } from './compose-library.ts';
import type { NotePage } from './compose-notes.ts';

/** Two notes that stand in the same passages. */
export interface Tie {
  readonly a: NotePage;
  readonly b: NotePage;
  readonly passages: readonly { readonly href: string; readonly number: number; readonly title: string }[];
}

const ties = new WeakMap<Library, Map<NotePage, Tie[]>>();

/** Who and what stands in the same passages as the note, itself always as `a`: the closest first. */
export function companyOf(page: NotePage, library: Library): Tie[] {
  return tiesOf(library).get(page) ?? [];
}

/** The ties among `pages`, each once: the closest first. */
export function tiesAmong(pages: readonly NotePage[], library: Library): Tie[] {
  const order = new Map(pages.map((page, index) => [page, index]));
  return pages
    .flatMap((page, index) => companyOf(page, library).filter(({ b }) => (order.get(b) ?? -1) > index))
    .toSorted(closestFirst);
}

/** The notes that an article mentions most, at most `count`. */
export function mostNamed(reading: Reading, library: Library, count: number): NotePage[] {
  const times = new Map<string, number>();
  for (const { note } of reading.places) if (note) times.set(note, (times.get(note) ?? 0) + 1);
  return library.notes
    .filter(({ note }) => times.has(note.id))
    .toSorted((a, b) => (times.get(b.note.id) ?? 0) - (times.get(a.note.id) ?? 0))
    .slice(0, count);
}

/** By note; the passages are gone through once for each library. */
function tiesOf(library: Library): Map<NotePage, Tie[]> {
  const known = ties.get(library);
  if (known) return known;
  const pages = new Map(library.notes.map((page) => [page.note.id, page]));
  const found = new Map<NotePage, Map<NotePage, Tie & { passages: Tie['passages'][number][] }>>();
  for (const { places, passages, href, data } of library.readings) {
    const byPassage = Map.groupBy(places, ({ passage }) => passage);
    for (const { id, number } of passages) {
      const present = new Set((byPassage.get(id) ?? []).flatMap(({ note }) => pages.get(note ?? '') ?? []));
      for (const a of present) {
        const company = found.get(a) ?? new Map();
        found.set(a, company);
        for (const b of present) {
          if (a === b) continue;
          const tie = company.get(b) ?? { a, b, passages: [] };
          company.set(b, tie);
          tie.passages.push({ href: `${href}#${id}`, number, title: data.title });
        }
      }
    }
  }
  const sorted = new Map(
    [...found].map(([page, company]) => [page, [...company.values()].toSorted(closestFirst)]),
  );
  ties.set(library, sorted);
  return sorted;
}

function closestFirst(x: Tie, y: Tie): number {
  return y.passages.length - x.passages.length || x.b.note.name.localeCompare(y.b.note.name, 'en');
}
