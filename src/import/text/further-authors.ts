import { readHeadLine } from '../head/head-line.ts';
import { isRole } from '../head/roles.ts';
import { countWords, endsSentence } from '../words.ts';
import { usualGap } from './blocks.ts';
import { free, labelled, type Page, textAt, type Verdict } from './page.ts';
import { isPlace } from './place.ts';
import { isSpoken, isUnknown } from './spoken.ts';
import { isPaper } from './title-words.ts';

/**
 * The authors below the first, where each has a line of his own: what the author above is stands between them, or the
 * letters that a page shows for want of a portrait.
 */
export function furtherAuthors(page: Page, first: number, { opened } = { opened: false }): Verdict[] {
  const found = [...lettered(page, first), ...joinedAbove(page, first), ...aboveFirst(page, first)];
  let pending: Verdict[] = [];
  let author = first;
  const isNext = (at: number): boolean => free(page, author + 1, at).length === pending.length;
  for (const at of free(page, first + 1, first + most)) {
    const text = textAt(page, at);
    if (opened && at === author + 1 && isOther(page, at)) {
      found.push({ at, label: 'byline', reason: 'a name right below an author', look: 'an author too?' });
      author = at;
    } else if (isPost(text) && at === author + 1 + pending.length)
      pending.push({ at, label: 'left out', reason: 'what the author above it is' });
    else if (and.test(text) && isPerson(textAt(page, at + 1))) {
      found.push({ at, label: 'left out', reason: 'it stands between two authors' });
      found.push({ at: at + 1, label: 'byline', reason: 'a name in a row of authors' });
      [pending, author] = [[], at + 1];
    } else if (at <= author) continue;
    else if (isContact(text) && isNext(at))
      pending.push({ at, label: 'left out', reason: 'where to write to the author above it' });
    else if (readHeadLine(text)?.said === 'by' && isNext(at)) {
      found.push(...pending, { at, label: 'byline', reason: 'it says who wrote it too' });
      [pending, author] = [[], at];
    } else if (isSame(text, textAt(page, author)))
      pending.push({ at, label: 'left out', reason: 'the author again' });
    else if (isInitials(text, textAt(page, at + 1)))
      pending.push({ at, label: 'left out', reason: 'the letters of the author below it' });
    else if (!opened && at === author + 1 && isNewName(page, author, text)) {
      found.push({ at, label: 'byline', reason: 'a name right below an author', look: 'an author too?' });
      author = at;
    } else if (pending.length > 0 && isPerson(text)) {
      const isTold = pending.at(-1)?.reason.startsWith('the letters') || isPost(textAt(page, at + 1));
      if (!isTold) break;
      found.push(...pending, { at, label: 'byline', reason: 'a name in a row of authors' });
      [pending, author] = [[], at];
    } else break;
  }
  const sure = found.some(({ label }) => label === 'byline');
  const isTold = (text: string): boolean => isPressPost(text) || (sure && /, | (?:of|at|in|for) /.test(text));
  return [...found, ...pending.filter(({ at }) => isContact(textAt(page, at)) || isTold(textAt(page, at)))];
}

/** Names on the lines right above the one beside the date, and right below the dek: below a caption they are photographers. */
function aboveFirst(page: Page, first: number): Verdict[] {
  const found: Verdict[] = [];
  const title = labelled(page, 'title')[0] ?? first;
  for (let at = first - 1; free(page, at, at + 1).length > 0; at--) {
    if (!isNewName(page, at + 1, textAt(page, at))) break;
    found.push({ at, label: 'byline', reason: 'a name right above an author', look: 'an author too?' });
  }
  const top = found.at(-1)?.at ?? first;
  return free(page, title + 1, top).length <= 1 ? found : [];
}

/** “Ann Lee”, “and” above the author “Tom Roe”. */
function joinedAbove(page: Page, first: number): Verdict[] {
  if (!and.test(textAt(page, first - 1)) || !isPerson(textAt(page, first - 2))) return [];
  return [
    { at: first - 1, label: 'left out', reason: 'it stands between two authors' },
    { at: first - 2, label: 'byline', reason: 'a name in a row of authors' },
  ];
}

const and = /^(?:and|&|und|et|y|e|en|with)$/i;

/** “LB”, “Lena Brandt”, “MA” above the author “Mika Aho”. */
function lettered(page: Page, first: number): Verdict[] {
  const found: Verdict[] = [];
  for (let at = first; isInitials(textAt(page, at - 1), textAt(page, at)); at -= 2) {
    found.push({ at: at - 1, label: 'left out', reason: 'the letters of the author below it' });
    if (at < first) found.push({ at, label: 'byline', reason: 'a name in a row of authors' });
    if (!isPerson(textAt(page, at - 2))) break;
  }
  return found;
}

/** Lines below the first author within which all others stand. */
const most = 30;

const isPerson = (text: string): boolean => {
  const line = readHeadLine(text);
  return line?.said === 'name' && line.other === '';
};

/** Two lines with a name each; the text speaks of neither, as it does of topics and places. */
function isNewName({ blocks }: Pick<Page, 'blocks'>, author: number, text: string): boolean {
  const first = blocks[author]?.text ?? '';
  if (
    ![first, text].every(
      (one) => isPerson(one) && !isPaper(one) && /^\p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u.test(one),
    )
  )
    return false;
  return isUnknown({ blocks }, first) && isUnknown({ blocks }, text);
}

/** “Senior Lecturer in Law, University of Tern” */
const isPost = (text: string): boolean =>
  countWords(text) <= 20 && isRole(text) && !endsSentence(text) && readHeadLine(text)?.said !== 'by';

/** “ARTS REPORTER”: certain enough without a row of authors. */
const isPressPost = (text: string): boolean =>
  countWords(text) <= 5 &&
  /(?:^|\s)(?:editor|reporter|writer|correspondent|columnist|journalist|contributor|redakteur(?:in)?|periodista|journaliste)$/i.test(
    text,
  );

const isSame = (text: string, other: string): boolean => text.toLowerCase() === other.toLowerCase();

const isContact = (text: string): boolean => /^(?:\S+@\S+\.\w+|@\w+)$/.test(text);

/** A name right below one that stands below “By”, perhaps with a post run into it; the text knows of no such place or thing. */
function isOther(page: Page, at: number): boolean {
  const text = textAt(page, at);
  const line = readHeadLine(text);
  return (
    (page.blocks[at]?.gap ?? 0) <= usualGap(page.blocks) &&
    line?.said === 'name' &&
    (line.other === '' ? !isPost(text) : isRole(line.other) && /\p{Ll}\p{Lu}/u.test(text)) &&
    !isPlace(page, text) &&
    !isSpoken(page, line)
  );
}

/** “LB” above “Lena Brandt” */
const isInitials = (text: string, name: string): boolean => {
  const initials = name.match(/(?:^|(?<=[\s-]))\p{Lu}/gu)?.join('') ?? '';
  return /^\p{Lu}{2,3}$/u.test(text) && (initials.startsWith(text) || initials.endsWith(text));
};
