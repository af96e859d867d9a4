import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a person has checked of a page, as the corpus of the crawler Fundus writes it down. */
interface Checked {
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly publishing_date?: string | null;
  readonly body?: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly paragraphs: readonly string[] }[];
  };
}

/** The truth about one page: its title, its authors, its day, and the paragraphs below the summary. */
export interface Truth {
  readonly title: string;
  readonly authors: readonly string[];
  readonly day: string;
  readonly paragraphs: readonly string[];
}

/**
 * The truth beside the page at `path`: `Paper.json` beside `Paper_2024_01_31.html.gz` holds an entry for each page of the
 * paper, of which the one is taken whose paragraphs stand in `paste`.
 */
export function readTruth(path: string, paste: string): Truth | undefined {
  const [, paper, date = ''] = /([^/]+?)_(\d{4}_\d\d_\d\d)\.html(?:\.gz)?$/.exec(path) ?? [];
  const file = join(dirname(path), `${paper}.json`);
  if (!paper || !existsSync(file)) return;
  const plain = squeeze(paste);
  const entries = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Checked>);
  for (const { title, authors, publishing_date: day, body } of entries) {
    const paragraphs = body?.sections.flatMap((section) => section.paragraphs) ?? [];
    const held = paragraphs.filter((one) => plain.includes(squeeze(one)));
    if (held.length >= Math.max(1, paragraphs.length / 2))
      return {
        title: title ?? '',
        authors: withoutPlaces(authors ?? []),
        day: dayOf(day ?? '', date.replaceAll('_', '-')),
        paragraphs,
      };
  }
  return;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** Behind names in full a single word is the place where they wrote, which the corpus splits off as a name. */
function withoutPlaces(authors: readonly string[]): string[] {
  const names = authors.map((name) => name.replace(/^(?:Dr|Prof)\. /, ''));
  const full = names.filter((name) => name.includes(' '));
  return full.length > 0 ? full : names;
}

/** A day after the one on which the page was saved was read with its month first; the corpus has some. */
function dayOf(value: string, saved: string): string {
  const [year, month, date] = value.slice(0, 10).split('-');
  const other = `${year}-${date}-${month}`;
  return value.slice(0, 10) > saved && other <= saved ? other : value.slice(0, 10);
}
