import { kinds } from '../kinds.ts';
import type { SearchRecord } from './record.ts';

/** The values under which an article is found without words; a note’s own page has none. */
export function facetsOf({ href, isNote, passages }: SearchRecord): Record<string, string[]> {
  if (isNote) return {};
  const subjects = passages.flatMap(({ mentions }) => mentions.map(({ subject }) => subject));
  return {
    article: [slugOf(href)],
    subject: unique(subjects.flatMap(({ note }) => note || [])),
    kind: unique(subjects.flatMap(({ kind }) => kinds[kind]?.kind ?? [])),
    period: unique(subjects.flatMap(({ years }) => (years ? periodsOf(years) : []))),
  };
}

/** The last part of an article’s address. */
export function slugOf(href: string): string {
  return href.split('/').at(-2) ?? href;
}

const mostDecades = 12;

/** The years (of spans up to two) and decades (of spans up to a century) that a date touches: “2019”, “2010s”. */
export function periodsOf([from, to]: readonly [number, number]): string[] {
  const decades = Math.floor(to / 10) - Math.floor(from / 10);
  if (decades > mostDecades) return [];
  const years = to - from < 2 ? unique([String(from), String(to)]) : [];
  return [
    ...years,
    ...Array.from({ length: decades + 1 }, (_, at) => `${(Math.floor(from / 10) + at) * 10}s`),
  ];
}

/** The years that “2019” or “2010s” names. */
export function readPeriod(period: string): [from: number, to: number] | undefined {
  const match = /^(-?\d+)(s?)$/.exec(period);
  if (!match) return;
  const from = Number(match[1]);
  return [from, match[2] ? from + 9 : from];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
