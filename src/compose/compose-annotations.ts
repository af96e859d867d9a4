import type { Library, Reading } from './compose-library.ts';

const around = 32;

/**
 * The article's mentions as a W3C AnnotationPage. Selectors are within the text of the passage's element; addresses
 * are absolute when `site` is known.
 */
export function annotationPage(reading: Reading, library: Library, site: URL | undefined): object {
  const absolute = (path: string) => (site ? new URL(path, site).href : path);
  const notes = new Map(library.notes.map((page) => [page.note.id, page]));
  const id = absolute(`${reading.href}annotations.json`);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    items: reading.places.flatMap((place, index) => {
      const page = place.note ? notes.get(place.note) : undefined;
      const text = reading.wholes.get(place.passage) ?? '';
      const start = place.start + place.nested;
      const end = place.end + place.nested;
      if (!page) return [];
      return {
        id: `${id}#${index + 1}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: absolute(page.href),
        target: {
          source: absolute(`${reading.href}#${place.passage}`),
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: place.words,
              prefix: text.slice(Math.max(0, start - around), start),
              suffix: text.slice(end, end + around),
            },
            { type: 'TextPositionSelector', start, end },
          ],
        },
      };
    }),
  };
}
