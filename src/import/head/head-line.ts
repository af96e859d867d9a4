import { remember } from '../remember.ts';
import { countWords, endsSentence } from '../words.ts';
import { readAsianByline } from './asian-bylines.ts';
import { readByline, readNames } from './byline.ts';
import { dateLabels, saysUpdated } from './date-words.ts';
import { type Day, findDays } from './day.ts';
import { readGroup, readNamed } from './head-names.ts';
import { withoutTime } from './head-times.ts';
import { partGlued } from './part-glued.ts';
import { cased, isName } from './person-name.ts';

/** What a line near the title says of who wrote the article and when. */
export interface HeadLine {
  readonly authors: readonly { readonly name: string; readonly role?: string }[];
  /** `by`: the line says so itself. `name`: it is a name and little else. */
  readonly said: 'by' | 'name' | undefined;
  readonly published: Day | undefined;
  readonly updated: Day | undefined;
  /** A day or hour told from when the page was read: “2 hours ago”. */
  readonly relative: boolean;
  /** What else the line says. */
  readonly other: string;
}

/** Reads “By Ann Lee | March 4, 2021”, “Updated 9 am, 4 March 2021”; nothing when most of it is something else. */
export const readHeadLine = remember(read);

function read(line: string): HeadLine | undefined {
  if (line.length > 400 || isText(line) || countWords(line) > 60) return;
  const text = withoutOthers(partGlued(line));
  const days = findDays(text);
  const { published, updated } = sortDays(text, days);
  const bare = withoutContacts(withoutTime(text, days));
  const relative = days.length === 0 && withoutTime(text, days) !== text;
  const pieces = bare
    .split(/\s*(?:[|•·⋅/;]|\s[–—-]+\s|\s{3,})\s*/)
    .map((piece) => piece.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, ''))
    .filter(Boolean);
  const asian = line.length <= 60 ? readAsianByline(line.trim()) : [];
  let said: HeadLine['said'] = asian.length > 0 ? 'by' : undefined;
  let authors: HeadLine['authors'] = asian.map((name) => ({ name }));
  const others: string[] = [];
  let last = '';
  const isRow = pieces.length > 1 && pieces.every((piece) => isName(cased(piece)));
  for (const piece of asian.length > 0 ? [] : pieces) {
    const byline = said === 'by' ? undefined : (readByline(piece) ?? readGroup(piece));
    const named = authors.length === 0 && !byline ? readNamed(piece) : undefined;
    if (byline) {
      authors = byline.authors;
      said = 'by';
      if (byline.rest) others.push(byline.rest);
    } else if (named) {
      authors = named;
      said = 'name';
    } else if (said && afterPost.test(piece))
      authors = [...authors, ...readNames(piece.replace(afterPost, ''))];
    else if (
      said === 'name' &&
      last !== '' &&
      isName(cased(piece)) &&
      (isRow || line.includes(`${last} / ${piece}`))
    )
      authors = [...authors, { name: cased(piece) }];
    else if (said === 'name' && /,/.test(piece) && line.includes(`${last}; ${piece}`) && readNamed(piece))
      authors = [...authors, ...(readNamed(piece) ?? [])];
    else others.push(piece);
    last = piece;
  }
  const other = others.join(' ');
  if (authors.length === 0 && days.length === 0 && !(relative && countWords(other) <= 1)) return;
  if (said === 'name' && text.endsWith(':')) return;
  const tagged = days.length > 0 && (other.match(/,/g)?.length ?? 0) > 1 && !endsSentence(text);
  const most =
    opensWithBy.test(text) || tagged || (said === 'by' && pieces.length > 1)
      ? 12
      : days[0]?.start === 0 || (updated ?? isLabelled(text))
        ? 6
        : 3;
  return countWords(other) <= most ? { authors, said, published, updated, relative, other } : undefined;
}

/** Too long for names alone, without a figure or a word that says who or when: most paragraphs, told at a glance. */
const isText = (line: string): boolean =>
  line.length > 160 &&
  !/\d/.test(line) &&
  !/(?<![\p{L}])(?:by|von|par|por|di|door|author|text|photos?)(?![\p{L}])/iu.test(line.slice(0, 80));

/** Without those who did something else than write: “Edited by Kim Poe”, “Photographs by Tom Roe”. */
const withoutOthers = (text: string): string =>
  text.replace(
    /(?<![\p{L}]|\b(?:and|&) )(?:edited|produced|(?:\p{L}+ )?reviewed|fact-checked|translated|narrated|illustrated|photographed|(?:photographs?|photography|photos?|pictures?|illustrations?|videos?|graphics?)(?: and (?!text|words|story)\p{L}+)?) by:? [^|•·;/]*|(?<![\p{L}])(?:édité|traduit|relu|editado|traducido|redigiert|bearbeitet|übersetzt) (?:par|por|von) (?:(?! [–—-] )[^|•·;/])*/giu,
    ' | ',
  );

/** “News Reporter and Tom Roe”, behind the author whose post it is. */
const afterPost = /^(?:\p{Lu}\S+ ){0,4}(?:Reporter|Editor|Correspondent|Writer) and (?=\p{Lu})/u;

const isLabelled = (text: string): boolean => text.search(dateLabels) >= 0;
const opensWithBy = /^\W*(?:\p{L}+ )?by\b/iu;

/** The day of publication is the first that is not said to be the day of a change. */
function sortDays(text: string, days: readonly Day[]): Pick<HeadLine, 'published' | 'updated'> {
  let from = 0;
  let [published, updated]: (Day | undefined)[] = [];
  for (const found of days) {
    const before = text.slice(from, found.start);
    from = found.end;
    if (saysUpdated(before)) updated ??= found;
    else published ??= found;
  }
  const earlier = days.find(({ day }) => published && day < published.day && day !== updated?.day);
  return earlier && !updated ? { published: earlier, updated: published } : { published, updated };
}

/** Without mail addresses, telephone numbers, handles and web addresses. */
const withoutContacts = (text: string): string =>
  text.replace(
    /\S+@\S+\.[a-z]{2,}>?|https?:\/\/\S+|(?<![\p{L}\d])www\.\S+|@\w+(?![\w.]*\.\w)|\d+ (?:comments?|shares?|views?|replies|reactions?|kommentare?|commentaires?|comentarios?|reacties)\b|\+?\(?\d{3}\)?[\s-]?\d{3}[\s-]?\d{4}|\b(?:vol|no|nr|issue)\.? \d{1,5}\b/giu,
    ' ',
  );
