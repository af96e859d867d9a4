import { isEdited, isName, withoutEdited, withoutPost } from '../byline.ts';
import { type HeadLine, readHeadLine } from '../head-line.ts';
import { isRole } from '../roles.ts';
import { countWords, isProse } from '../words.ts';
import { hasAddress, isDesk, isPaper } from './desk.ts';
import { furtherAuthors, isUnknown } from './further-authors.ts';
import { headEnd, headStart } from './head-span.ts';
import { findMainText } from './main-text.ts';
import { isOpener } from './opener.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';
import { isDateline, isPlace } from './place.ts';
import { isPaper as isHouse, isSection } from './title-words.ts';
import { isToldBelow } from './told.ts';

interface Line {
  readonly at: number;
  readonly line: HeadLine | undefined;
}

/** Who wrote it: the line that says so, else a name beside the date or a handle, below a lonely “By”, or at the end. */
export const byline: Recogniser = (page) => {
  const title = labelled(page, 'title')[0] ?? -1;
  const lines = readLines(page, headStart(page), headEnd(page));
  const ordered = [
    ...lines.filter(({ at }) => at > title),
    ...lines.filter(({ at }) => at < title).toReversed(),
  ];
  const bylines = ordered.filter(({ line }) => line?.said === 'by');
  const said = bylines.find(({ at }) => !namesPublisher(textAt(page, at)));
  if (said)
    return [
      { at: said.at, label: 'byline', reason: 'it says who wrote it' },
      ...furtherAuthors(page, said.at),
    ];
  const opened = ordered.filter((one) => isOpened(page, one)).toSorted((a, b) => a.at - b.at);
  if (opened.length > 0)
    return opened.flatMap(({ at }) => [...openedVerdicts(at), ...furtherAuthors(page, at)]);
  const near =
    ordered.find(
      ({ at, line }) => at > title && line?.said === 'name' && isPaper(textAt(page, below(page, at))),
    ) ??
    ordered.find(({ at, line }) => isNamed(page, at, line) && isBesideDate(page, at)) ??
    ordered.find(
      ({ at, line }) =>
        at > title && line?.said === 'name' && !isSpoken(page, line) && isNearHead(page, at, lines),
    ) ??
    ordered.find(({ at }) => at > title && at <= title + 3 && isDesk(textAt(page, at))) ??
    ordered.find((one) => isBelowDek(page, title, one)) ??
    ordered.find(({ at, line }) => line?.said === 'name' && isToldBelow(page, at)) ??
    ordered.find(
      ({ at }) =>
        at > title &&
        at <= title + 5 &&
        ((isHouse(textAt(page, at)) && isDated(textAt(page, below(page, at)))) ||
          hasAddress(textAt(page, at), textAt(page, at + 1))),
    );
  if (!near && bylines[0])
    return [{ at: bylines[0].at, label: 'byline', reason: 'it says who published it' }];
  if (!near) return edited(page, ordered) ?? atEnd(page);
  const look = { look: 'is this who wrote it?' };
  return [
    { at: near.at, label: 'byline', reason: 'a name beside the date or just above the text', ...look },
    ...furtherAuthors(page, near.at),
  ];
};

/** A name of which the text knows nothing, right below the title or the one line between. */
function isBelowDek(page: Page, title: number, { at, line }: Line): boolean {
  const name = textAt(page, at);
  return (
    at > title &&
    free(page, title + 1, at).length <= 1 &&
    line?.said === 'name' &&
    line.other === '' &&
    /^\p{Lu}\S+ \p{Lu}\S+$/u.test(name) &&
    isUnknown(page, name) &&
    !isSpoken(page, line)
  );
}

/** “Edited by: Ann Lee” alone, as some houses sign what their desks wrote. */
function edited(page: Page, lines: readonly Line[]): Verdict[] | undefined {
  const found = lines.find(({ at }) => isName(withoutEdited(textAt(page, at))) && isEdited(textAt(page, at)));
  return (
    found && [
      {
        at: found.at,
        label: 'byline',
        reason: 'it says who edited it, and nothing who wrote it',
        look: 'is this who wrote it?',
      },
    ]
  );
}

const namesPublisher = (text: string): boolean => /^published by /i.test(text);

const readLines = (page: Page, from: number, to: number): Line[] =>
  free(page, from, to)
    .filter((at) => !isDegreesOf(textAt(page, at), textAt(page, at - 1)))
    .map((at) => ({ at, line: readHeadLine(textAt(page, at)) }));

/** “Licensed Tern Grader, M.A. Journalism” below “Ann Lee”: what she has learned. */
const isDegreesOf = (text: string, name: string): boolean =>
  /,.*(?<![\p{L}])(?:[MB]\.?(?:A|S|Sc|Ed)\.|Ph\.?D)/u.test(text) && isName(name) && !text.includes(name);

const isOpened = (page: Page, { at, line }: Line): boolean =>
  isOpener(textAt(page, at - 1)) &&
  page.blocks[at - 1]?.apart === undefined &&
  (line?.said === 'name' || countWords(textAt(page, at)) <= 5);

const openedVerdicts = (at: number): Verdict[] => [
  { at, label: 'byline', reason: 'it stands below “By”' },
  { at: at - 1, label: 'left out', reason: 'it stands before the name of the author' },
];

/** Lines below the text among which it may still say who wrote it. */
const afterText = 25;

/** “Written by Ann Lee” in or below the text, where the head says nothing. */
function atEnd(page: Page): Verdict[] {
  const { end } = findMainText(page.blocks);
  const lines = readLines(page, headEnd(page), end + afterText);
  const said = lines.find(
    ({ at, line }) =>
      line?.said === 'by' &&
      (at >= end - 2 || /^(?:written|posted|story|text|reported)\b/i.test(textAt(page, at))),
  );
  if (said) return [{ at: said.at, label: 'byline', reason: 'it says who wrote it' }];
  const opened = lines.find((one) => one.at >= end - 2 && one.line?.said === 'name' && isOpened(page, one));
  return opened ? openedVerdicts(opened.at) : [];
}

const isNamed = (page: Page, at: number, line: HeadLine | undefined): boolean =>
  (line?.said === 'name' && !isPlace(page, textAt(page, at)) && !isSpoken(page, line)) ||
  isDesk(textAt(page, at)) ||
  (isInitials(textAt(page, at)) && isDated(textAt(page, below(page, at))));

/** “L.B.”: who wrote it, as houses sign short pieces. */
const isInitials = (text: string): boolean => /^(?:\p{Lu}\. ?){2,3}$/u.test(text);

/** “Industry Trends”: every word of the name is a word like others elsewhere on the page. */
function isSpoken({ blocks }: Page, line: HeadLine): boolean {
  const words = line.authors[0]?.name.toLowerCase().split(' ') ?? [];
  const isWord = (word: string): boolean => {
    const alone = new RegExp(`(?<=^|[\\s“"‘'(])${word}(?=[\\s,;:!?”"’')]|\\.(?:\\s|$)|$)`, 'u');
    return blocks.some(({ text }) => alone.test(text));
  };
  return words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word) && isWord(word));
}

function isBesideDate(page: Page, at: number): boolean {
  const next = below(page, at);
  return (
    isDated(textAt(page, at)) ||
    [above(page, at), next].some((other) => isDated(textAt(page, other))) ||
    (countWords(textAt(page, next)) <= 6 &&
      (isRole(textAt(page, next)) ||
        at === 0 ||
        isSection(textAt(page, next)) ||
        isDesk(textAt(page, next)) ||
        isPlace(page, textAt(page, next)) ||
        isDateline(textAt(page, at), textAt(page, next))) &&
      isDated(textAt(page, below(page, next))))
  );
}

/** The block next to `at` that is not left out. */
const below = (page: Page, at: number): number => beside(page, at, 1);
const above = (page: Page, at: number): number => beside(page, at, -1);

function beside(page: Page, at: number, step: 1 | -1): number {
  let other = at + step;
  while (page.verdicts.get(other)?.label === 'left out') other += step;
  return other;
}

/** A name is a byline beside a handle or a post of the press, where it stands twice, or just above the text. */
function isNearHead(page: Page, at: number, lines: readonly Line[]): boolean {
  const text = textAt(page, at);
  if (/@|,/.test(text) || withoutPost(text) !== text || isRole(readHeadLine(text)?.other ?? '')) return true;
  const near = [above(page, at), below(page, at), at + 2, above(page, above(page, at))].map((other) =>
    textAt(page, other),
  );
  if (near.some((other) => isDated(other) || /^@\w+$/.test(other))) return true;
  if (isDegreesOf(textAt(page, at + 1), text) || (countWords(near[1] ?? '') <= 4 && isRole(near[1] ?? '')))
    return true;
  if (lines.some((other) => other.at > at && textAt(page, other.at) === text)) return true;
  if (page.blocks.some((other, index) => index > at + 1 && other.text.startsWith(`${text} is `))) return true;
  const next = free(page, at + 1)[0] ?? at;
  return at > headStart(page) && isProse(textAt(page, next)) && (next > at + 1 || page.verdicts.has(at - 1));
}

function isDated(text: string): boolean {
  const line = readHeadLine(text);
  return line !== undefined && (line.published !== undefined || line.updated !== undefined || line.relative);
}
