import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { kinds } from '../kinds.ts';
import { decoded } from '../rehype/links.ts';
import { nearest } from '../text/nearest.ts';
import type { Library, Reading } from './compose-library.ts';

/** Where links lead: the pages and files of the whole site, and what a fragment can name in an article. */
export interface LinkTargets {
  /** Paths from the site’s root, without its base. */
  readonly paths: ReadonlySet<string>;
  /** By the article’s path, each id that it has. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `rendered` holds what the renderer said of each article; `files` are copied into the site as they are. */
export function findTargets(
  { readings, notes, base }: Pick<Library, 'readings' | 'notes' | 'base'>,
  rendered: ReadonlyMap<Reading, VFile>,
  files: Iterable<string>,
): LinkTargets {
  const paths = new Set<string>([
    ...['/', '/search/', '/feed.xml', ...kinds.map(({ folder }) => `/${folder}/`)],
    ...readings.flatMap(({ slug, data, pictures }) => [
      `/${slug}/`,
      `/${slug}/annotations.json`,
      ...data.formerly.map((old) => `/${old}/`),
      ...Array.from(pictures.keys(), (name) => `/${slug}/${name}`),
    ]),
    ...notes.map(({ href }) => `/${href.slice(base.length)}`),
    ...files,
  ]);
  const ids = readings.map(
    (reading) => [`/${reading.slug}/`, idsOf(reading, rendered.get(reading))] as const,
  );
  return { paths, ids: new Map(ids) };
}

/** Says on `file` which of the `links` of the page at `home` lead nowhere, and what they may have meant. */
export function checkLinks(
  links: readonly { readonly to: string; readonly place?: Point | Position }[],
  home: string,
  { paths, ids }: LinkTargets,
  file: VFile,
): void {
  for (const { to, place } of links) {
    const say = (reason: string) => {
      const at = place ? { place } : {};
      file.message(reason, { ...at, ruleId: 'broken-link', source: 'links' }).fatal = true;
    };
    const [address = '', fragment] = to.split('#');
    const path = decoded(address.split('?')[0] ?? '') || home;
    if (!paths.has(path)) {
      const near = nearest(path, paths);
      say(`No page has the address ${path}${near ? `; did you mean ${near}?` : ''}`);
      continue;
    }
    const known = ids.get(path);
    const id = decoded(fragment ?? '');
    if (id === '' || !known || known.has(id)) continue;
    const near = nearest(id, known);
    say(`Nothing in ${path} has the id “${id}”${near ? `; did you mean “${near}”?` : ''}`);
  }
}

/** Every id that a link into the article may name. */
function idsOf(reading: Reading, file: VFile | undefined): Set<string> {
  return new Set([
    ...reading.passages.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...(file?.data.tombstones ?? []).map(({ id }) => id),
    ...reading.headings.map(({ id }) => id),
    ...reading.notes.map(({ key }) => key),
    'notes',
  ]);
}
