import { aroundKey, fewEnough } from './around.ts';
import { packPlaces } from './pack.ts';
import type { Holder, Stem } from './stem-words.ts';

/** Files of lines two by two: names, and where they stand; `starts` of each what its names do not come before. */
export interface WordFiles {
  readonly starts: string;
  readonly texts: readonly string[];
}

/** Words that have one stem. */
interface Group {
  /** The commonest, then the others, and the stem. */
  readonly names: readonly [string, ...string[]];
  readonly packed: string;
}

/** Signs of a file, and files in all, about which they are made; a word that is common has one of its own. */
const aboutSigns = 20_000;
const mostFiles = 1200;

/**
 * The words of each language’s `stems`, by their commonest forms. Who asks for a word need not know its stem: each form is
 * told with it, and where it would stand in another file, there again with the name under which it is found.
 */
export function groupWords(languages: readonly ReadonlyMap<string, Stem>[]): WordFiles {
  const groups = languages
    .flatMap((stems) => [...stems].flatMap(([stem, each]) => groupsOf(stem, each)))
    .toSorted((a, b) => (a.names[0] < b.names[0] ? -1 : 1));
  const signs = groups.reduce((sum, group) => sum + signsOf(group), 0);
  const files = cut(groups, Math.max(aboutSigns, signs / mostFiles));
  const starts = files.map(([first], at) => startOf(first, files[at - 1]?.at(-1)));
  const lines = files.map((file) => file.map(({ names, packed }) => `${names.join(' ')}\n${packed}`));
  for (const { names } of groups) {
    const [key, ...others] = names;
    const own = fileOf(key, starts);
    for (const name of others) {
      const at = fileOf(name, starts);
      if (at !== own) lines[at]?.push(`${name}\n\t${key}`);
    }
  }
  return { starts: starts.join(' '), texts: lines.length > 0 ? lines.map((each) => each.join('\n')) : [''] };
}

/** What stands around a word is told where it saves reading much. */
function groupsOf(stem: string, { forms, holders }: Stem): Group[] {
  const written = [...forms].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  const names = [...new Set([...written.map(([form]) => form), stem])];
  holders.sort((a, b) => a.article - b.article);
  const isTold = holders.length > fewEnough && holders[0]?.around;
  return [
    groupOf(names, holders, 'places'),
    ...(isTold ? [groupOf(names.map(aroundKey), holders, 'around')] : []),
  ];
}

function groupOf(names: readonly string[], holders: readonly Holder[], told: 'places' | 'around'): Group {
  return {
    names: names as [string, ...string[]],
    packed: packPlaces(holders.map((holder) => [holder.article, holder[told]])),
  };
}

function cut(groups: readonly Group[], about: number): [Group, ...Group[]][] {
  const files: [Group, ...Group[]][] = [];
  let left = 0;
  for (const group of groups) {
    // Of two languages’ words that are written alike one may not begin a file.
    const last = files.at(-1)?.at(-1);
    if (last && (left >= signsOf(group) || last.names[0] === group.names[0])) files.at(-1)?.push(group);
    else {
      files.push([group]);
      left = about;
    }
    left -= signsOf(group);
  }
  return files;
}

function signsOf({ names, packed }: Group): number {
  return names.join(' ').length + packed.length;
}

/** The shortest beginning of the first name of a file that comes after the file before it. */
function startOf({ names: [first] }: Group, before: Group | undefined): string {
  if (!before) return '';
  let length = 1;
  while (first.slice(0, length) <= before.names[0]) length++;
  return first.slice(0, length);
}

function fileOf(name: string, starts: readonly string[]): number {
  let [from, to] = [0, starts.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? '') <= name) from = middle;
    else to = middle;
  }
  return from;
}
