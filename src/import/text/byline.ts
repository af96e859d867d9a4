import { atEnd, edited } from './author-at-end.ts';
import { furtherAuthors } from './further-authors.ts';
import { readLines } from './head-lines.ts';
import { headEnd, headStart } from './head-span.ts';
import { findNear } from './near-name.ts';
import { isOpened, openedVerdicts } from './opened.ts';
import { labelled, type Recogniser, textAt } from './page.ts';

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
    return opened.flatMap(({ at }) => [...openedVerdicts(at), ...furtherAuthors(page, at, { opened: true })]);
  const near = findNear(page, ordered, lines);
  if (!near && bylines[0])
    return [{ at: bylines[0].at, label: 'byline', reason: 'it says who published it' }];
  if (!near) return edited(page, ordered) ?? atEnd(page);
  const look = { look: 'is this who wrote it?' };
  return [
    { at: near.at, label: 'byline', reason: 'a name beside the date or just above the text', ...look },
    ...furtherAuthors(page, near.at),
  ];
};

const namesPublisher = (text: string): boolean => /^published by /i.test(text);
