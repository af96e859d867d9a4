import { toString as textOf } from 'mdast-util-to-string';
import type { Draft } from '../../src/import/draft.ts';
import { readText } from '../../src/import/text/read-text.ts';
import { bodyText } from './body-text.ts';

/** What is known of an article from elsewhere; an empty string where nothing is. */
export interface Known {
  /** The ways in which the page says its title. */
  readonly titles: readonly string[];
  readonly author: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
}

export interface Field {
  readonly right: boolean;
  readonly said: string;
  readonly known: string;
}

interface Place {
  readonly text: string;
  readonly reason: string;
}

/** An import of a paste, compared with what is known; a field that the paste does not hold is not judged. */
export interface Judgement {
  readonly title: Field | undefined;
  readonly author: Field | undefined;
  readonly date: Field | undefined;
  readonly paragraphs: number;
  /** Paragraphs that stand in the paste and nowhere in the article. */
  readonly lost: readonly Place[];
  /** Paragraphs that became a caption, a dek, a biography or the like. */
  readonly elsewhere: readonly Place[];
  /** Lines of the article that are no part of it, where all of its parts are known. */
  readonly foreign?: readonly string[];
}

/** What a person has marked of a paste: all of the article, its headings among the paragraphs. */
export interface Marks {
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** An import of a paste, compared with all that a person would have made of it. */
export function judgeMarked(paste: string, { title, authors, published, paragraphs }: Marks): Judgement {
  const draft = readText(paste);
  const said = authorsOf(draft);
  const { title: given = '', published: day = '' } = draft.front;
  const own = new Set(paragraphs.map(plain));
  const field = (one: string, known: string): Field => ({ right: one === known, said: one, known });
  return {
    title: field(given, title),
    author: { ...field(said.join(' & '), authors.join(' & ')), right: isSame(said, authors) },
    date: field(day, published),
    ...placesOf(draft, paste, paragraphs),
    foreign: bodyText(draft.body)
      .split('\n')
      .filter((line) => line.trim() !== '' && !own.has(plain(line))),
  };
}

/** Capitals do not count: houses write names in them. */
export const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.join('\n').toLowerCase() === others.join('\n').toLowerCase();

export function judgePaste(paste: string, known: Known): Judgement {
  const draft = readText(paste);
  const { title = '', published = '' } = draft.front;
  const lines = new Set(paste.split('\n').map(plain));
  const letters = new Set([...lines].map(lettersOf));
  const titles = known.titles.map(lettersOf).filter((one) => letters.has(one));
  const running = new Set(known.paragraphs.map(plain));
  const shown = [...lines].filter((line) => !running.has(line)).join('\n');
  const whole = plain(paste);
  const names = namesIn(known.author);
  const said = authorsOf(draft);
  return {
    title: judge(titles.length > 0, titles.includes(lettersOf(title)), title, known.titles[0] ?? ''),
    author: judge(
      names.length > 0 && names.every((name) => shown.includes(name)),
      isRight(said.map(plain), known.author),
      said.join(' & '),
      known.author,
    ),
    date: judge(standsIn(whole, known.day), published === known.day, published, known.day),
    ...placesOf(draft, paste, known.paragraphs),
  };
}

export const authorsOf = ({ front }: Draft): string[] =>
  [front.author ?? []].flat().map((one) => (typeof one === 'string' ? one : one.name));

/** Where the paragraphs of `known` that stand in the paste went, other than into the running text. */
export function placesOf(
  draft: Draft,
  paste: string,
  known: readonly string[],
): Pick<Judgement, 'paragraphs' | 'lost' | 'elsewhere'> {
  const text = plain(bodyText(draft.body));
  const apart = plain(otherText(draft));
  const whole = plain(paste);
  const paragraphs = known.map(plain).filter((one) => whole.includes(one));
  const missing = [...new Set(paragraphs.filter((one) => !text.includes(one)))];
  const reasonOf = (one: string): string =>
    draft.findings
      .filter(({ kind }) => kind !== 'look')
      .filter(
        (found) =>
          plain(found.text).includes(one) || (found.text.length > 20 && one.includes(plain(found.text))),
      )
      .map(({ kind, what, reason }) => (kind === 'became' ? what : reason))[0] ?? 'silently';
  const places = (from: readonly string[]): Place[] =>
    from.map((one) => ({ text: one, reason: reasonOf(one) }));
  return {
    paragraphs: paragraphs.length,
    lost: places(missing.filter((one) => !apart.includes(one))),
    elsewhere: places(missing.filter((one) => apart.includes(one))),
  };
}

const judge = (held: boolean, right: boolean, said: string, known: string): Field | undefined =>
  held ? { right, said, known } : undefined;

export const plain = (text: string): string =>
  text
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u200B\u2060\u00AD\uFEFF]|(?!\s)\p{Cc}/gu, '')
    .replace(/^\s*[•●▪·–—*-]\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Without the colons and strokes that a page sets between a kicker and its title, or leaves out. */
export const lettersOf = (text: string): string => plain(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** What is known of authors often holds their posts and degrees too, behind a comma or a stroke. */
const namesIn = (author: string): string[] =>
  peopleIn(author).map((one) => plain(one.split(/[,|(]/)[0] ?? ''));

const peopleIn = (author: string): string[] =>
  author
    .replace(/^by\s+/i, '')
    .split(/\s*(?:[;&]|\band\b)\s*/i)
    .filter((one) => one.trim() !== '');

/** Every author that was said is known, and of all people that are known one was said. */
const isRight = (said: readonly string[], author: string): boolean =>
  said.length > 0 &&
  said.every((name) => plain(author).includes(name)) &&
  peopleIn(author).every((one) => said.some((name) => plain(one).startsWith(name)));

/** The words of the article outside its running text. */
function otherText({ front, body }: Draft): string {
  const authors = [front.author ?? []].flat().map((one) => (typeof one === 'string' ? '' : (one.bio ?? '')));
  const related = (front.related ?? []).flatMap(({ title, dek }) => [title, dek ?? '']);
  const captions = body.children.filter(({ type }) => type === 'paragraph').map((node) => textOf(node));
  return [
    front.dek,
    front.kicker,
    front.image?.caption,
    front.image?.credit,
    ...authors,
    ...related,
    ...captions,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The months from January on, each as the languages of news write it, in full and cut short. */
const months = Array.from({ length: 12 }, (_, month) => {
  const date = new Date(Date.UTC(2021, month, 15));
  const names =
    'en de fr es it pt nl da nb sv fi is pl cs sk sl hr lt lv et uk ru bg sr tr id ms vi ca gl ro hu el he ar'
      .split(' ')
      .flatMap((locale) =>
        (['long', 'short'] as const).flatMap((form) => [
          new Intl.DateTimeFormat(locale, { month: form, timeZone: 'UTC' }).format(date),
          new Intl.DateTimeFormat(locale, { month: form, day: 'numeric', timeZone: 'UTC' }).format(date),
        ]),
      )
      .flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []);
  return [...new Set(names)].join('|');
});

/** Whether a text names the day `day` in one of the usual ways. */
function standsIn(text: string, day: string): boolean {
  const [y = '', m = '', d = ''] = day.split('-');
  const name = months[Number(m) - 1];
  if (!name) return false;
  const [month, date] = [Number(m), Number(d)];
  const named = `(?:${name})${month === 9 ? '|sept' : ''}`;
  const forms = [
    `(?:${named})\\.?,? ?0?${date}(?:st|nd|rd|th)?,? ${y}`,
    `0?${date}(?:st|nd|rd|th|er|º)?\\.?(?: of| de)?[ -](?:${named})\\.?,?(?: del?)?[ -]${y}`,
    `${y}[-/.]${m}[-/.]${d}`,
    `${y}\\. ?0?${month}\\. ?0?${date}`,
    `${y} ?[年년] ?0?${month} ?[月월] ?0?${date} ?[日일]`,
    `0?${month}[/.-]0?${date}[/.-](?:${y}|${y.slice(2)})`,
    `0?${date}[/.-]0?${month}[/.-](?:${y}|${y.slice(2)})`,
  ];
  return new RegExp(`(?<![\\d\\p{L}])(?:${forms.join('|')})(?!\\d(?!\\d?:))`, 'u').test(text);
}
