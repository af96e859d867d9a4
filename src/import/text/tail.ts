import { nameOfBio, namesProfession } from '../bio.ts';
import { readHeadLine } from '../head/head-line.ts';
import { countWords, endsInStop, endsSentence, isProse, isTitleCase, shareOf } from '../words.ts';
import { headEnd } from './head-span.ts';
import { findMainText } from './main-text.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';

/** The paragraph at the end that begins with the author's name, or retells the byline whose name was lost. */
export const bio: Recogniser = (page) => {
  const line = labelled(page, 'byline')[0];
  const read = line === undefined ? undefined : readHeadLine(textAt(page, line));
  const names = read?.authors.map(({ name }) => name).filter(Boolean) ?? [];
  const role = read?.authors.find(({ name }) => !name)?.role ?? '';
  const found: Verdict[] = [];
  const told = new Set<string>();
  const title = labelled(page, 'title')[0] ?? -1;
  for (const at of free(page, names.length > 0 ? title + 1 : lastThird(page)).toReversed()) {
    const text = textAt(page, at);
    const name =
      nameOfBio(text) ?? (at >= findMainText(page.blocks).end - 3 ? bySurname(text, names) : undefined);
    if (!name || countWords(text) > 120 || told.has(name)) continue;
    const before = found.length;
    if (names.some((known) => same(known, name)) && namesProfession(text) && isBioPlace(page, at, text)) {
      found.push({ at, label: 'bio', reason: 'it begins with the name in the byline' });
    } else if (role && shareOf(role, text) >= 0.6) {
      found.push({ at, label: 'bio', reason: 'it says of a name what the byline says without one' });
    } else if (names.length === 0 && !role && isLast(page, at) && namesProfession(text)) {
      found.push({
        at,
        label: 'bio',
        reason: 'the last paragraph says who a person is',
        look: 'is this who wrote it?',
      });
    }
    if (found.length > before) {
      told.add(name);
      if (/^(?:about|meet) the authors?:?$|^the authors?$|^contributors?$/i.test(textAt(page, at - 1)))
        found.push({ at: at - 1, label: 'left out', reason: 'the heading of the biography' });
    }
  }
  return found;
};

/** “Lee covers energy for …”: the author whose surname the text begins with. */
const bySurname = (text: string, names: readonly string[]): string | undefined =>
  names.find((name) => {
    const surname = name.split(' ').at(-1) ?? '';
    return (
      text.startsWith(`${surname} `) && /^\S+ (?:is|covers|writes|reports|has|joined|works)\b/.test(text)
    );
  });

/** A text may speak of its own author; only “is a writer” right below the head, or the end, is a biography. */
const isBioPlace = (page: Page, at: number, text: string): boolean =>
  at >= lastThird(page) || (at <= headEnd(page) && /^(?:\S+ ){2,4}is (?:an?|the)\b/.test(text));

const same = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || b.toLowerCase().startsWith(a.toLowerCase());

/** From where a page may end; bios and related pieces stand below it. */
export const lastThird = (page: Page): number => Math.floor(page.blocks.length * 0.4);

/** No sentence follows that is not yet claimed, related pieces apart, and nobody is named so before. */
function isLast(page: Page, at: number): boolean {
  const end = relatedHeading(page) ?? page.blocks.length;
  const name = nameOfBio(textAt(page, at)) ?? '';
  const before = page.blocks.slice(0, at).some(({ text }) => text.includes(name));
  return at < end && !before && free(page, at + 1, end).every((other) => !isSentence(textAt(page, other)));
}

export const isSentence = (text: string): boolean => endsSentence(text) && countWords(text) >= 7;

const relatedLine =
  /^(?:more (?:from|in|on|by|about|stories|articles|news|like this)\b.*|related(?: (?:articles?|stor(?:y|ies)|posts?|content|reading|coverage|topics|links|news))?|you should not miss these headlines.*|(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended|read (?:next|more|this next)|further reading|most (?:read|popular|viewed|shared)|trending(?: now)?|popular(?: stories)?|latest(?: (?:news|stories|articles))?|editors?[’']? picks?|top stories|what to read next|up next|also on .*|content from our partners|keep reading|don[’']t miss|from (?:the|our) (?:archives?|web|partners).*|around the web|in (?:this|other) news|mehr (?:zum thema|aus|von)|das könnte sie auch interessieren|à lire aussi|sur le même sujet|más información|noticias relacionadas|te puede interesar|leggi anche)(?![\p{L}]).{0,30})[:.]?$/iu;

export const isRelatedHeading = (text: string): boolean => relatedLine.test(text) && countWords(text) <= 8;

/** The heading of the related pieces: nothing but short blocks may follow it, to the end. */
function relatedHeading(page: Page): number | undefined {
  for (const at of free(page, lastThird(page))) {
    if (!isRelatedHeading(textAt(page, at))) continue;
    const after = free(page, at + 1);
    const text = after.filter((other) => isTextOf(page, other));
    const stops = after.filter((other) => isSentence(textAt(page, other)));
    if (after.length === 0 || text.length > 0 || stops.length > after.length * 0.6) continue;
    if (!after.some((_, index) => [0, 1, 2].every((step) => stops.includes(after[index + step] ?? -1))))
      return at;
  }
  return;
}

/** Somebody says something, as in the text of an article and in no dek. */
const speaks =
  /[“"”](?:,? \p{L}+)? (?:said|added|says|told)\b|\b(?:said|added)\b[^“"]{0,40}[:,] ?[“"]|\b(?:said|told)\b[^.]*\.$/u;

/** A sentence too long for a dek; right above a title it is the caption of a related piece's picture. */
function isTextOf(page: Page, at: number): boolean {
  const [text, next] = [textAt(page, at), textAt(page, at + 1)];
  const words = countWords(text);
  if ((words > 30 && isProse(text)) || (words >= 8 && endsSentence(text) && speaks.test(text))) return true;
  return words > 22 && endsSentence(text) && !(isTitleCase(next) && !endsInStop(next));
}

/** “More from …” and the list below it: each piece a title, perhaps with a picture's caption above, a dek below. */
export const related: Recogniser = (page) => {
  const heading = relatedHeading(page);
  if (heading === undefined) return [];
  const found: Verdict[] = [
    {
      at: heading,
      label: 'left out',
      reason: 'the heading of the related pieces, which stand in the front matter',
    },
  ];
  let run: number[] = [];
  const close = () => {
    found.push(...pieces(page, isTextLast(page, run) ? run.slice(0, -1) : run));
    run = [];
  };
  for (let at = heading + 1; at < page.blocks.length; at++) {
    if (page.verdicts.has(at)) close();
    else if (relatedLine.test(textAt(page, at))) {
      close();
      found.push({ at, label: 'left out', reason: 'the heading of more related pieces' });
    } else run.push(at);
  }
  close();
  return found;
};

/** The one sentence of a run, right above the author once more or below two titles, goes on with the text. */
function isTextLast(page: Page, run: readonly number[]): boolean {
  const last = run.at(-1);
  if (last === undefined || run.length < 2) return false;
  const next = page.verdicts.get(last + 1);
  const isAuthor = next?.label === 'bio' || next?.reason === 'the authors again';
  return (isAuthor || run.length > 2) && run.every((at) => isSentence(textAt(page, at)) === (at === last));
}

type Part = 'caption' | 'title' | 'dek';
const shapes: readonly (readonly Part[])[] = [
  ['title'],
  ['title', 'dek'],
  ['caption', 'title', 'dek'],
  ['caption', 'title'],
];

/** The pieces in `run`, by the repeating shape that fits it best. */
function pieces(page: Page, run: readonly number[]): Verdict[] {
  const rated = shapes
    .filter((shape) => run.length % shape.length === 0 || run.length > shape.length)
    .map((shape) => {
      const fits = run.map((at, index) => likeness(textAt(page, at), shape[index % shape.length] ?? 'title'));
      const whole = run.length % shape.length === 0 ? 0.2 : 0;
      return { shape, points: fits.reduce((sum, one) => sum + one, 0) / Math.max(1, run.length) + whole };
    });
  const best = rated.toSorted((a, b) => b.points - a.points)[0];
  return run.map((at, index): Verdict => {
    const part = best?.shape[index % best.shape.length] ?? 'title';
    if (part === 'caption') return { at, label: 'left out', reason: 'the picture of a related piece' };
    return {
      at,
      label: part === 'dek' ? 'related dek' : 'related title',
      reason: 'it stands below the heading of the related pieces',
    };
  });
}

/** How well `text` reads as `part`, from 0 to 1. */
function likeness(text: string, part: Part): number {
  const stop = endsInStop(text) || endsSentence(text) ? 1 : 0;
  const titled = isTitleCase(text) ? 1 : 0;
  if (part === 'title') return (endsInStop(text) ? 0 : 0.6) + titled * 0.4;
  if (part === 'dek') return stop * 0.7 + (titled ? 0 : 0.3);
  return (titled ? 0 : 0.4) + (countWords(text) >= 4 ? 0.2 : 0.1);
}
