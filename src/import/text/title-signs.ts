import { splitCredit } from '../credit.ts';
import { isOpener } from '../head/byline-openers.ts';
import { readHeadLine } from '../head/head-line.ts';
import { countSentences, countWords, endsInStop, isTitleCase, meaningWords } from '../words.ts';
import type { Block } from './blocks.ts';
import { countParagraphs, findMainText } from './main-text.ts';
import {
  invites,
  isBanner,
  isDayOfPaper,
  isLabelInCapitals,
  isPaper,
  isRowOfSections,
  isRunTogether,
  isSection,
  isSlogan,
  isTrailTo,
  saysWhoOrWhen,
  withoutKind,
} from './title-words.ts';

/** What a title is told by, as seen from the block `at`; `true` counts as 1. */
export interface TitleSign {
  readonly points: number;
  readonly see: (at: number) => boolean | number;
}

/** A sign with its points where the whole page was pasted, and where the paste begins with its article. */
interface WeighedSign extends Pick<TitleSign, 'see'> {
  readonly points: readonly [inPage: number, inArticle: number];
}

/**
 * The signs that a line of a pasted page is its title, with the points that set titles best apart from menus,
 * invitations and subheads in 1,100 pastes of whole pages, a third of them as a browser copies them without the page’s own
 * style sheets, and best apart from kickers, deks and captions in 2,900 article parts and heads as news sites lay them out
 * and 317 pastes that people marked (conditional logits, rounded).
 */
export function titleSigns(blocks: readonly Block[]): readonly TitleSign[] {
  const textOf = (at: number): string => blocks[at]?.text ?? '';
  const wordsOf = (at: number): number => countWords(textOf(at));
  const main = findMainText(blocks);
  const counts = countParagraphs(blocks.slice(main.start, main.end));
  const shareIn = (at: number, least: number): number => {
    const own = [...meaningWords(textOf(at))];
    return own.filter((word) => (counts.get(word) ?? 0) >= least).length / (own.length || 1);
  };
  const heads = new Map<number, boolean>();
  const isHeadLine = (at: number): boolean => {
    const says = heads.get(at) ?? (saysWhoOrWhen(textOf(at)) && !isDayOfPaper(textOf(at), textOf(at + 1)));
    heads.set(at, says);
    return says;
  };
  const parted = (at: number): boolean => (blocks[at]?.gap ?? 0) > 0;
  const runAround = (at: number): number => {
    let run = 0;
    for (let up = at; up > 0 && !parted(up) && wordsOf(up - 1) <= 6; up--) run++;
    for (let down = at + 1; down < blocks.length && !parted(down) && wordsOf(down) <= 6; down++) run++;
    return run;
  };
  const standsAlone = (at: number): boolean =>
    parted(at) && parted(at + 1) && wordsOf(at) >= 4 && wordsOf(at) <= 24 && !endsInStop(textOf(at));
  const isPlain = (at: number): boolean => textOf(at) !== '' && !isHeadLine(at);
  const isCompact = main.start <= compact;
  const hasDekBelow = (at: number): boolean =>
    isPlain(at + 1) &&
    !endsInStop(textOf(at)) &&
    wordsOf(at + 1) > Math.max(6, wordsOf(at)) &&
    (isHeadLine(at + 2) || at + 2 >= main.start);
  const isLabelOfNext = (at: number): boolean =>
    wordsOf(at) <= 5 &&
    isPlain(at + 1) &&
    wordsOf(at + 1) > wordsOf(at) &&
    wordsOf(at + 1) <= 22 &&
    countSentences(textOf(at + 1)) === 1 &&
    !endsInStop(textOf(at + 1));
  const isLong = (at: number): boolean =>
    at >= 0 &&
    wordsOf(at) >= 4 &&
    (!endsInStop(textOf(at)) || isTitleCase(textOf(at))) &&
    !/[|›»>]|:$/.test(withoutKind(textOf(at))) &&
    !isSlogan(textOf(at)) &&
    !isHeadLine(at);
  const isOfPaper = (at: number): boolean => isPaper(textOf(at)) || isSlogan(textOf(at + 1));
  const opening = blocks.slice(main.start, main.start + 4).map(({ text }) => text);
  const isGerman =
    (opening.join(' ').match(/ (?:und|der|die|das|den|dem|ist|nicht|ein|von|sich) /g)?.length ?? 0) >= 4;
  const firstLong = blocks.findIndex((_, at) => isLong(at));
  const within = (from: number, to: number, test: (at: number) => boolean): boolean => {
    for (let at = Math.max(0, from); at <= to; at++) if (test(at)) return true;
    return false;
  };
  const folds = blocks.map(({ text }) => text.toLowerCase());
  /** A trail of links or a share button names the title among other words. */
  const isWithinOther = (at: number): boolean => {
    const own = folds[at] ?? '';
    return folds.some((other) => other.length > own.length && other.includes(own));
  };
  const isSameNear = (at: number): boolean =>
    folds.slice(Math.max(0, at - 3), at + 4).filter((one) => one === folds[at]).length > 1;
  /** “NewsIslandsHarbor closes”: where the page stands, its title last. */
  const endsTrailAbove = (at: number): boolean =>
    folds.slice(Math.max(0, at - 3), at).some((one) => one !== folds[at] && one.endsWith(folds[at] ?? ''));
  const away = (at: number): number => main.start - at;
  /** “He found a cannon. The state wants it.” on top of the head, or below the name of a section alone. */
  const isSentenceTitle = (at: number): boolean =>
    endsInStop(textOf(at)) &&
    wordsOf(at) >= 5 &&
    wordsOf(at) <= 22 &&
    within(at + 1, at + 8, isHeadLine) &&
    (isSection(textOf(at - 1)) ||
      isLabelInCapitals(textOf(at - 1)) ||
      (isCompact && at === 0 && (!isLong(at + 1) || shareIn(at, 1) > shareIn(at + 1, 1))));
  /** What a picture shows, between the dek and the caption. */
  const isShownBelow = (at: number): boolean =>
    endsInStop(textOf(at - 1)) && wordsOf(at - 1) >= 8 && splitCredit(textOf(at + 1))?.caption !== undefined;
  const signs: readonly WeighedSign[] = [
    // German houses set a few words above the title that tell where it happened.
    { points: [-2.5, -3.3], see: (at) => isGerman && isLabelOfNext(at) && wordsOf(at + 1) >= 5 },
    { points: [2.5, -0.6], see: (at) => at === 0 },
    { points: [-1.3, -2.4], see: (at) => isBanner(textOf(at - 1)) },
    { points: [-5, -5], see: (at) => isOpener(textOf(at - 1)) },
    { points: [-0.8, -1.6], see: (at) => /^\p{Ll}+ /u.test(textOf(at)) },
    { points: [-4, -5.2], see: (at) => isSection(textOf(at)) || isRowOfSections(textOf(at)) },
    { points: [0.2, -0.5], see: (at) => Math.min(6, at) },
    { points: [0.6, 1.9], see: (at) => at === firstLong },
    { points: [-0.4, 0.6], see: (at) => !parted(at) && isLong(at - 1) },
    { points: [-1.1, -2.2], see: (at) => !parted(at) && isLong(at - 1) && wordsOf(at - 1) >= 6 },
    { points: [0.5, 0.6], see: hasDekBelow },
    { points: [0.1, 0.4], see: isLabelOfNext },
    {
      points: [-0.5, -0.7],
      see: (at) => isPlain(at - 1) && wordsOf(at - 1) >= 4 && !endsInStop(textOf(at - 1)),
    },
    { points: [-1.6, -2.6], see: (at) => textOf(at).endsWith(':') },
    { points: [2.3, 2.4], see: (at) => within(at + 1, at + 4, isHeadLine) },
    { points: [0, 0.9], see: (at) => within(at - 2, at - 1, isHeadLine) },
    { points: [-1.8, -3.8], see: (at) => at > main.start },
    { points: [-2.3, -1.8], see: (at) => at > main.start && !within(at + 1, at + 4, isHeadLine) },
    { points: [0.6, 0.4], see: (at) => parted(at + 1) },
    { points: [-1.5, -1.1], see: (at) => within(at - 12, at - 1, standsAlone) },
    { points: [-0.9, -0.7], see: (at) => runAround(at) >= 4 },
    { points: [1.2, 1.7], see: (at) => shareIn(at, 1) },
    { points: [-1.8, -1.1], see: (at) => wordsOf(at) >= 4 && shareIn(at, 1) === 0 },
    { points: [1, 4.1], see: (at) => shareIn(at, 3) },
    { points: [0.9, 0.3], see: (at) => Math.min(4, shareIn(at, 3) * meaningWords(textOf(at)).size) },
    { points: [-4.4, -4.8], see: (at) => wordsOf(at) === 1 },
    { points: [-2.1, -2.6], see: (at) => wordsOf(at) === 2 },
    { points: [-0.9, -1.2], see: (at) => wordsOf(at) === 3 || wordsOf(at) >= 17 },
    { points: [-4.3, -4.1], see: (at) => endsInStop(textOf(at)) && !isTitleCase(textOf(at)) },
    { points: [0.7, -0.1], see: (at) => !isGerman && isTitleCase(textOf(at)) },
    { points: [1.1, 0.1], see: (at) => /\d/.test(textOf(at)) },
    { points: [0.9, 1.5], see: (at) => /[:?]/.test(textOf(at)) },
    { points: [0, -1.4], see: (at) => textOf(at) === textOf(at).toUpperCase() && wordsOf(at) > 1 },
    { points: [-0.3, -1.5], see: (at) => readHeadLine(textOf(at))?.said === 'name' },
    { points: [3.9, 6.5], see: isSentenceTitle },
    { points: [-3, -3], see: isShownBelow },
    { points: [-6, -6], see: (at) => endsInStop(textOf(at)) && wordsOf(at) > 14 && !isSentenceTitle(at) },
    { points: [-3, -5.1], see: (at) => isOfPaper(at) && within(at + 1, main.start - 1, isLong) },
    {
      points: [-3, -5],
      see: (at) =>
        isSlogan(textOf(at)) && within(at + 1, at + 3, isLong) && !within(at + 1, at + 2, isHeadLine),
    },
    { points: [-5, -5], see: (at) => folds.some((one) => isTrailTo(folds[at] ?? '', one)) },
    { points: [2.5, 3.1], see: (at) => folds.some((one) => isTrailTo(one, folds[at] ?? '')) },
    { points: [0.7, -1], see: (at) => wordsOf(at) >= 3 && isWithinOther(at) },
    {
      points: [0.2, 0.3],
      see: (at) => wordsOf(at) >= 3 && folds.filter((one) => one === folds[at]).length > 1,
    },
    { points: [1.2, -0.1], see: (at) => wordsOf(at) >= 3 && isSameNear(at) },
    { points: [2.1, 0.8], see: (at) => wordsOf(at) >= 3 && endsTrailAbove(at) },
    { points: [0.6, 0.4], see: (at) => away(at) <= 8 },
    { points: [-0.8, 0], see: (at) => away(at) > 15 },
    { points: [0.7, 1], see: (at) => within(at + 5, at + 8, isHeadLine) },
    { points: [-2.1, -1], see: (at) => invites.test(textOf(at)) },
    { points: [0, -0.6], see: (at) => /[!→]$|\bhere[!.]?$|\bclick here\b/i.test(textOf(at)) },
    { points: [0.7, 1], see: (at) => within(at + 1, at + 2, isHeadLine) },
    { points: [0.8, 2], see: (at) => wordsOf(at) >= 6 && wordsOf(at) <= 16 },
    { points: [-4, -2.1], see: (at) => /[|›»>]|\s[/•·]\s/.test(withoutKind(textOf(at))) },
    { points: [-4, -4.9], see: (at) => countSentences(textOf(at)) >= 3 },
    { points: [-3, -4], see: (at) => isRunTogether(textOf(at)) },
  ];
  return signs.map(({ points: [inPage, inArticle], see }) => ({
    points: isCompact ? inArticle : inPage,
    see,
  }));
}

/** Lines above the first paragraph, at most, where a paste begins with its article. */
const compact = 15;
