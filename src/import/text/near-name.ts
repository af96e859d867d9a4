import { namesSource, splitCredit } from '../credit.ts';
import { type HeadLine, readHeadLine } from '../head/head-line.ts';
import { withoutPost } from '../head/posts.ts';
import { isHouseOfLearning, isRole } from '../head/roles.ts';
import { countWords, isProse } from '../words.ts';
import { isDated } from './dated.ts';
import { hasAddress, isDesk, isEmployer } from './desk.ts';
import { isDegreesOf, type Line } from './head-lines.ts';
import { headStart } from './head-span.ts';
import { free, labelled, type Page, textAt } from './page.ts';
import { isDateline, isPlace } from './place.ts';
import { isSpoken, isSubject, isUnknown } from './spoken.ts';
import { isPaper, isSection } from './title-words.ts';
import { isToldBelow } from './told.ts';

/** The line of `ordered` that most likely names who wrote it, where none says so: by what stands beside it. */
export function findNear(page: Page, ordered: readonly Line[], lines: readonly Line[]): Line | undefined {
  const open = ordered.filter(({ at }) => !isPictured(page, at));
  const others = open.filter(({ at }) => !isSubject(page, textAt(page, at)));
  return findIn(page, others, lines) ?? findIn(page, open, lines);
}

function findIn(page: Page, ordered: readonly Line[], lines: readonly Line[]): Line | undefined {
  const title = labelled(page, 'title')[0] ?? -1;
  return (
    ordered.find(
      ({ at, line }) => at > title && line?.said === 'name' && isEmployer(textAt(page, below(page, at))),
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
        (((isPaper(textAt(page, at)) || isHouseOfLearning(textAt(page, at))) &&
          isDated(textAt(page, below(page, at)))) ||
          hasAddress(textAt(page, at), textAt(page, at + 1))),
    )
  );
}

/** Who made a picture, or the name of somebody whom the picture above its credit shows. */
const isPictured = (page: Page, at: number): boolean =>
  isCreditAlone(textAt(page, at)) ||
  (isCreditAlone(textAt(page, at + 1)) && isSubject(page, textAt(page, at)));

const isCreditAlone = (text: string): boolean => splitCredit(text)?.caption === '' && namesSource(text);

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

const isNamed = (page: Page, at: number, line: HeadLine | undefined): boolean =>
  (line?.said === 'name' && !isPlace(page, textAt(page, at)) && !isSpoken(page, line)) ||
  isDesk(textAt(page, at)) ||
  (isInitials(textAt(page, at)) && isDated(textAt(page, below(page, at))));

/** “L.B.”: who wrote it, as houses sign short pieces. */
const isInitials = (text: string): boolean => /^(?:\p{Lu}\. ?){2,3}$/u.test(text);

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
  const isBelowPicture = splitCredit(textAt(page, at - 1)) !== undefined;
  return (
    at > headStart(page) &&
    isProse(textAt(page, next)) &&
    (next > at + 1 || page.verdicts.has(at - 1) || isBelowPicture)
  );
}
