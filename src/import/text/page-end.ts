import { countWords, endsInStop, endsSentence, isProse } from '../words.ts';
import { findMainText } from './main-text.ts';
import { free, labelled, type Page, type Recogniser, textAt, type Verdict } from './page.ts';
import { isRelatedHeading } from './tail.ts';

/** The names of the byline alone, once more: above it, in front of a biography, or at the end. */
export const authorsAgain: Recogniser = (page) => {
  const byline = labelled(page, 'byline')[0];
  if (byline === undefined) return [];
  const words = new Set(lettersOf(textAt(page, byline)));
  const { start, end } = findMainText(page.blocks);
  return free(page)
    .filter((at) => at < start || at >= end - 4)
    .filter((at) => {
      const own = lettersOf(textAt(page, at));
      return own.length >= 2 && own.length <= 12 && own.every((word) => words.has(word) || joining.has(word));
    })
    .map((at) => ({ at, label: 'left out', reason: 'the authors again' }));
};

const joining = new Set('by and von und par et por y di with story'.split(' '));

/** The words of `text`, also of names that a paste ran together: “Ann LeeTom Roe”. */
const lettersOf = (text: string): string[] =>
  text
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** “Topics: Wales, Quarries”, or “Related topics” with a line for each below the text. */
export const closingTopics: Recogniser = (page) => {
  const { end } = findMainText(page.blocks);
  return free(page, Math.max(1, end - 1)).flatMap((at): Verdict[] => {
    const text = textAt(page, at);
    if (topicsSaid.test(text) && countWords(text) <= 30 && !endsSentence(text))
      return [{ at, label: 'topics', reason: 'it says what the article is about' }];
    if (!topicsHeading.test(text)) return [];
    const listed: number[] = [];
    for (let below = at + 1; listed.length < most && isTopicLine(page, below); below++) listed.push(below);
    if (listed.length === 0) return [];
    return [
      { at, label: 'left out', reason: 'the heading of the topics, which stand in the front matter' },
      ...listed.map(
        (one) => ({ at: one, label: 'topic', reason: 'it stands below the heading of the topics' }) as const,
      ),
    ];
  });
};

const most = 20;
const names =
  '(?:explore more on these topics|(?:related |more )?topics(?: in this article)?|tags|tagged(?: (?:as|with))?|filed (?:under|in)|see more on|keywords|archivado en|etiquetas|temas|mots-clés|sur le même sujet|themen|schlagw(?:orte|örter)|argomenti|tag)';
const topicsHeading = new RegExp(`^#?${names}[:.]?$`, 'i');
const topicsSaid = new RegExp(`^#?${names}\\s*:\\s*\\S`, 'i');

const isTopicLine = (page: Page, at: number): boolean =>
  free(page, at, at + 1).length > 0 &&
  countWords(textAt(page, at)) <= 5 &&
  !endsSentence(textAt(page, at)) &&
  !isRelatedHeading(textAt(page, at));

/** “Related article” between paragraphs, and the titles on the lines below it. */
export const relatedInside: Recogniser = (page) => {
  const { start, end } = findMainText(page.blocks);
  const found: Verdict[] = [];
  for (let at = start + 1; at < end; at++) {
    const isMarked = page.verdicts.get(at)?.label === 'left out';
    if (!relatedLabel.test(textAt(page, at)) || (page.verdicts.has(at) && !isMarked)) continue;
    const titles: number[] = [];
    for (let below = at + 1; below < end && titles.length < 8; below++) {
      if (page.verdicts.get(below)?.label === 'left out') continue;
      if (page.verdicts.has(below) || !isTitleLine(textAt(page, below))) break;
      titles.push(below);
    }
    if (titles.length === 0 || titles.length === 8) continue;
    found.push({
      at,
      label: 'left out',
      reason: 'the heading of related pieces, which stand in the front matter',
    });
    for (const title of isRunOf(page, at, titles) ? titles : titles.slice(0, 1))
      found.push({
        at: title,
        label: 'related title',
        reason: 'it stands below the heading of related pieces',
      });
  }
  return found;
};

const relatedLabel =
  /^(?:related(?: (?:article|articles|story|stories|content|coverage|reading))?|read (?:more|next|also)|also read|recommended(?: (?:stories|reading|articles))?|keep reading|more on this(?: story)?|see also|lire aussi|lesen sie auch|mehr zum thema|lee también|leggi anche)[:.]?$/i;

const isTitleLine = (text: string): boolean => {
  const words = countWords(text);
  return words >= 3 && words <= 22 && !endsInStop(text) && !isProse(text);
};

/** Only a list that the page counts, or lines without blank ones between them, hold more than one title. */
const isRunOf = (page: Page, at: number, titles: readonly number[]): boolean =>
  /^list \d/i.test(textAt(page, at + 1)) || titles.slice(1).every((title) => page.blocks[title]?.gap === 0);

/** The date once more, below the text: “Originally published: …”. */
export const dayAgain: Recogniser = (page) => {
  if (labelled(page, 'published', 'byline').length === 0) return [];
  const { end } = findMainText(page.blocks);
  return free(page, end - 4)
    .filter((at) => /^(?:originally |first |last )?(?:published|updated|posted)\b/i.test(textAt(page, at)))
    .filter((at) => countWords(textAt(page, at)) <= 14 && /\d{4}/.test(textAt(page, at)))
    .map((at) => ({ at, label: 'left out', reason: 'the date again' }));
};

/** Labels and buttons that follow the last sentence of an article whose head is known, to the end of the paste. */
export const lastLabels: Recogniser = (page) => {
  if (labelled(page, 'byline', 'published').length === 0) return [];
  const { start, end } = findMainText(page.blocks);
  const open = free(page, end);
  const isLabel = (at: number): boolean =>
    countWords(textAt(page, at)) <= 5 &&
    !endsSentence(textAt(page, at)) &&
    /^[\p{L}\d]/u.test(textAt(page, at));
  if (start === end || textAt(page, end - 1).endsWith(':') || !open.every(isLabel)) return [];
  return open.map((at) => ({
    at,
    label: 'left out',
    reason: 'a label below the end of the text',
    look: 'does it belong to the article?',
  }));
};
