import { isEdited, withoutEdited } from '../head/byline.ts';
import { isName } from '../head/person-name.ts';
import { type Line, readLines } from './head-lines.ts';
import { headEnd } from './head-span.ts';
import { findMainText } from './main-text.ts';
import { isOpened, openedVerdicts } from './opened.ts';
import { type Page, textAt, type Verdict } from './page.ts';
import { isUnknown } from './spoken.ts';

/** “Edited by: Ann Lee” alone, as some houses sign what their desks wrote. */
export function edited(page: Page, lines: readonly Line[]): Verdict[] | undefined {
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

/** Lines below the text among which it may still say who wrote it. */
const afterText = 25;

/** “Written by Ann Lee” in or below the text, where the head says nothing. */
export function atEnd(page: Page): Verdict[] {
  const { end } = findMainText(page.blocks);
  const lines = readLines(page, headEnd(page), end + afterText);
  const said = lines.find(
    ({ at, line }) =>
      line?.said === 'by' &&
      (at >= end - 2 || /^(?:written|posted|story|text|reported)\b/i.test(textAt(page, at))),
  );
  if (said) return [{ at: said.at, label: 'byline', reason: 'it says who wrote it' }];
  const opened = lines.find((one) => one.at >= end - 2 && one.line?.said === 'name' && isOpened(page, one));
  if (opened) return openedVerdicts(opened.at);
  const alone = lines.find(({ at }) => at >= end);
  return alone && alone.line?.said === 'name' && isUnknown(page, textAt(page, alone.at))
    ? [
        {
          at: alone.at,
          label: 'byline',
          reason: 'a name alone right below the text',
          look: 'is this who wrote it?',
        },
      ]
    : [];
}
