import { follow, type Whereabouts } from './follow.ts';
import type { Article, Version } from './history.ts';
import type { Step } from './truth.ts';

/** A way to link to passages: what a link is, and where it leads later. */
export interface Scheme {
  readonly name: string;
  /** A site that is rebuilt from time to time, for one article. */
  open(): Site;
}

export interface Site {
  /** Builds the article; a link to each passage, and where links made at any build lead now. */
  build(passages: readonly string[]): {
    readonly links: readonly unknown[];
    /** The index of a passage, or a notice where the passage stood, or nothing (the top of the page). */
    readonly resolve: (link: unknown) => number | 'notice' | 'nothing';
  };
}

export interface Tally {
  kept: number;
  right: number;
  keptNotice: number;
  keptNothing: number;
  keptWrong: number;
  removed: number;
  /** Removed, but its very words stand where the link leads. */
  elsewhere: number;
  notice: number;
  nothing: number;
  wrong: number;
  unsure: number;
}

export function emptyTally(): Tally {
  return {
    kept: 0,
    right: 0,
    keptNotice: 0,
    keptNothing: 0,
    keptWrong: 0,
    removed: 0,
    elsewhere: 0,
    notice: 0,
    nothing: 0,
    wrong: 0,
    unsure: 0,
  };
}

/** A landing that the truth does not allow, for whoever wants to read them. */
export type Witness = (
  kind: 'lost' | 'misled' | 'wrong',
  text: string,
  landing: string,
  truth: string,
  article: Article,
) => void;

/** Builds `article` at each of `times`, follows every link ever given, and counts where it leads at every so-manieth build. */
export function replay(
  article: Article,
  steps: readonly (readonly Step[])[],
  times: readonly number[],
  counted: number,
  scheme: Scheme,
  tally: Tally,
  witness?: Witness,
): void {
  const site = scheme.open();
  const given: { link: unknown; text: string; where: Whereabouts; seen: number }[] = [];
  const known = new Set<unknown>();
  for (const [build, time] of times.entries()) {
    const version = versionAt(article, time);
    if (version < 0) continue;
    // From the last build backwards, which is the history's end.
    const counts = (times.length - 1 - build) % counted === 0;
    const { passages } = article.versions[version] as Version;
    const { links, resolve } = site.build(passages);
    for (const one of counts ? given : []) {
      one.where = follow(one.where, one.seen, version, article.versions, steps);
      one.seen = version;
      const landing = resolve(one.link);
      const held = typeof landing === 'number' && holds(passages[landing] ?? '', one.text);
      count(tally, one.where, landing, held);
      if (witness && one.where !== 'unsure') {
        const there = typeof landing === 'number' ? (passages[landing] ?? '') : landing;
        if ('gone' in one.where) {
          if (typeof landing === 'number' && !held)
            witness('wrong', one.text, there, one.where.gone, article);
        } else if (typeof landing !== 'number' || !(one.where.at.includes(landing) || held)) {
          const kind = typeof landing === 'number' ? 'misled' : 'lost';
          witness(kind, one.text, there, passages[one.where.at[0] ?? -1] ?? '', article);
        }
      }
    }
    links.forEach((link, index) => {
      if (known.has(link)) return;
      known.add(link);
      given.push({ link, text: passages[index] ?? '', where: { at: [index] }, seen: version });
    });
  }
}

function count(
  tally: Tally,
  where: Whereabouts,
  landing: number | 'notice' | 'nothing',
  held: boolean,
): void {
  if (where === 'unsure') tally.unsure++;
  else if ('gone' in where) {
    tally.removed++;
    if (landing === 'notice') tally.notice++;
    else if (landing === 'nothing') tally.nothing++;
    else if (held) tally.elsewhere++;
    else tally.wrong++;
  } else {
    tally.kept++;
    if (landing === 'notice') tally.keptNotice++;
    else if (landing === 'nothing') tally.keptNothing++;
    else if (where.at.includes(landing) || held) tally.right++;
    else tally.keptWrong++;
  }
}

/** Whether the words of a text of some length stand in a passage, one after the other. */
function holds(passage: string, text: string): boolean {
  const words = fold(text);
  return words.split(' ').length >= 4 && ` ${fold(passage)} `.includes(` ${words} `);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The version that stood at `time`; -1 before the first commit and after the removal. */
export function versionAt(article: Article, time: number): number {
  if (time >= article.end) return -1;
  return article.versions.findLastIndex((version) => version.time <= time);
}
