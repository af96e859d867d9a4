import { nameOfBio } from '../bio.ts';
import { splitCredit } from '../credit.ts';
import type { Front } from '../draft.ts';
import { withoutEdited } from '../head/byline.ts';
import type { Day } from '../head/day.ts';
import { readHeadLine } from '../head/head-line.ts';
import { isName } from '../head/person-name.ts';
import { countWords } from '../words.ts';
import { type Label, labelled, type Page, textAt } from './page.ts';
import { isPlace } from './place.ts';
import { settleDay } from './settle-day.ts';

/** The front matter that a recognised page makes; `lead` is its first picture. */
export function composeFront(page: Page, lead: number | undefined): Front {
  const first = (label: Label): string | undefined => {
    const at = labelled(page, label)[0];
    return at === undefined ? undefined : textAt(page, at);
  };
  const title = first('title');
  const read = (at: number) => readHeadLine(textAt(page, at));
  const changed = labelled(page, 'updated').map(read)[0];
  const lines = labelled(page, 'published', 'byline').map(read);
  const settled = (day: Day | undefined): Day | undefined => day && settleDay(page, day);
  const updated = settled(
    lines.find((line) => line?.updated)?.updated ?? changed?.updated ?? changed?.published,
  );
  const published = settled(lines.find((line) => line?.published)?.published) ?? updated;
  const dek = first('dek');
  const kicker = first('kicker');
  const author = authors(page);
  const topics = [...labelled(page, 'topic').map((at) => textAt(page, at)), ...listed(first('topics'))];
  const pieces = relatedPieces(page);
  return {
    ...(title && { title }),
    ...(published && { published: published.day }),
    ...(updated && updated.day !== published?.day && { updated: updated.day }),
    ...(dek && { dek }),
    ...(kicker && { kicker }),
    ...(author.length > 0 && { author }),
    ...(lead !== undefined && { image: leadPicture(page, lead) }),
    ...(topics.length > 0 && { topics }),
    ...(pieces.length > 0 && { related: pieces }),
  };
}

const listed = (text = ''): string[] =>
  text
    .replace(/^[^:]*:/, '')
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The authors of the byline with the biographies of the end; a lost name comes from its biography. */
function authors(page: Page): { name: string; bio?: string }[] {
  const read = unique(labelled(page, 'byline').flatMap((at) => namedIn(page, textAt(page, at))));
  const bios = labelled(page, 'bio').map((at) => ({
    name: nameOfBio(textAt(page, at)) ?? '',
    bio: textAt(page, at),
  }));
  if (read.length === 0 && bios.length === 0) return authorOfDek(page);
  if (read.length === 0) return bios.filter(({ name }) => name !== '');
  return read.flatMap(({ name, role }): { name: string; bio?: string }[] => {
    const found = bios.find((bio) => (name ? isBioOf(bio, name) : bio.name !== ''));
    const bio = found?.bio ?? role;
    const known = name || found?.name;
    return known ? [{ name: known, ...(bio && { bio }) }] : [];
  });
}

type Author = NonNullable<ReturnType<typeof readHeadLine>>['authors'][number];

/** The people of a byline; behind the last comma may stand where they wrote: “Von Ann Lee, Groß Wiesen”. */
function namedIn(page: Page, text: string): readonly Author[] {
  const read = readHeadLine(text)?.authors ?? (countWords(text) <= 5 ? [{ name: withoutEdited(text) }] : []);
  const last = read.at(-1)?.name ?? '';
  const isPlaced = read.length > 1 && text.includes(`, ${last}`) && isPlace(page, last);
  return (isPlaced ? read.slice(0, -1) : read).map((one) => ({ ...one, name: withoutPaper(page, one.name) }));
}

/** “Quai-Nord Lena Brandt” as “Lena Brandt”, where a line of the page is “Quai-Nord”. */
function withoutPaper({ blocks }: Page, name: string): string {
  const paper = blocks.find(({ text }) => text !== '' && name.startsWith(`${text} `))?.text ?? '';
  const bare = name.slice(paper.length).trim().replace(/\.$/, '');
  return paper !== '' && isName(bare) ? bare : name;
}

const unique = (authors: readonly Author[]): Author[] =>
  authors.filter(
    ({ name }, index) =>
      name === '' || authors.findIndex((one) => one.name.toLowerCase() === name.toLowerCase()) === index,
  );

/** “… want the cooker back. Ann Lee reports”: a dek may end in who wrote it. */
function authorOfDek(page: Page): { name: string }[] {
  const dek = labelled(page, 'dek')[0];
  const name =
    /(?<=^|[.?!…’”]\s)(\p{Lu}\S+(?: \p{Lu}\S*){1,2}),? (?:reports|writes|explains|investigates|finds out)\b[^.]{0,30}\.?$|\b(?:writes|reports|by) (\p{Lu}\S+(?: \p{Lu}\S*){1,2}?)\.?$/u.exec(
      dek === undefined ? '' : textAt(page, dek),
    );
  const found = name?.[1] ?? name?.[2];
  return found && isName(found) ? [{ name: found }] : [];
}

function isBioOf(bio: { readonly name: string; readonly bio: string }, name: string): boolean {
  if (bio.name !== '') return bio.name.toLowerCase().startsWith(name.toLowerCase());
  return bio.bio.startsWith(`${name.split(' ').at(-1)} `);
}

function leadPicture(page: Page, lead: number): NonNullable<Front['image']> {
  const { caption, credit } = captionAt(page, lead);
  return { alt: altAbove(page, lead), ...(caption && { caption }), ...(credit && { credit }) };
}

/** The caption at `at` and its credit, which may stand on the line above or below. */
export function captionAt(page: Page, at: number): { readonly caption: string; readonly credit: string } {
  const text = textAt(page, at);
  const apart = [at - 1, at + 1].find((other) => page.verdicts.get(other)?.label === 'credit');
  return (
    splitCredit(text) ?? { caption: text, credit: apart === undefined ? '' : creditOf(textAt(page, apart)) }
  );
}

const creditOf = (text: string): string => splitCredit(text)?.credit ?? text;

/** The words above a picture that say what it shows. */
export function altAbove(page: Page, at: number): string {
  const label = page.verdicts.get(at - 1)?.label;
  if (label === 'alternative text') return textAt(page, at - 1);
  if (label !== 'credit' || page.verdicts.get(at - 2)?.label !== 'alternative text') return '';
  const credit = textAt(page, at - 1);
  return textAt(page, at - 2)
    .slice(textAt(page, at - 2).startsWith(credit) ? credit.length : 0)
    .trim();
}

function relatedPieces(page: Page): { title: string; dek?: string }[] {
  const pieces: { title: string; dek?: string }[] = [];
  for (const at of labelled(page, 'related title', 'related dek')) {
    const last = pieces.at(-1);
    if (page.verdicts.get(at)?.label === 'related title') pieces.push({ title: textAt(page, at) });
    else if (last) pieces[pieces.length - 1] = { ...last, dek: textAt(page, at) };
  }
  return pieces;
}
