import type { Element } from 'hast';
import { boilerplate } from '../boilerplate.ts';
import { splitCredit } from '../credit.ts';
import { countWords, endsInStop, endsSentence, isProse, shareOf } from '../words.ts';
import { holders, isRunning } from './around.ts';
import type { HtmlBlock } from './blocks.ts';
import { captionName, headingName, quoteName, tweetName, verseName } from './names.ts';
import { makeOf, type Region } from './region.ts';

/** What becomes of a block: text of the article, words below a picture, or left out with a reason. */
export interface Judged {
  readonly block: HtmlBlock;
  readonly fate: 'text' | 'caption' | 'left-out';
  readonly reason: string;
}

export interface Evidence {
  readonly blocks: readonly HtmlBlock[];
  readonly parents: ReadonlyMap<Element, Element>;
  /** Elements that Readability keeps. */
  readonly survivors: ReadonlySet<Element>;
  readonly title: string;
}

export function judge(
  block: HtmlBlock,
  { root, reasons, homes, homeMakes, witnesses, makes }: Region,
  { parents, survivors, title }: Evidence,
): Judged {
  const leave = (reason: string): Judged => ({ block, fate: 'left-out', reason });
  const text = (reason: string): Judged => ({ block, fate: 'text', reason });
  for (const element of holders(block, parents, root))
    if (tweetName(element)) return text('an embedded post');
  const quote = isPullQuote(block, parents, root);
  for (const element of holders(block, parents, root)) {
    const reason = reasons.get(element);
    const shown = reason === 'buttons' && isRunning(block) && block.linked < 0.25;
    if (reason && !shown && !(quote && /aside|share|sidebar/.test(reason))) return leave(reason);
  }
  if (isCaption(block, parents, root)) return { block, fate: 'caption', reason: 'it stands below a picture' };
  if (block.element?.tagName === 'h1' && isTitle(block.text, title)) return leave('the title');
  const phrase = boilerplate(block.text);
  if (phrase && !(phrase === 'link to another page' && isSpeech(block))) return leave(phrase);
  const made = makes.has(makeOf(block.element));
  const said = made && block.element?.tagName === 'p' && endsInStop(block.text);
  const link = said ? undefined : linkReason(block);
  if (link) return leave(link);
  if (block.element && (survivors.has(block.element) || witnesses.has(block))) return text('text');
  if (quote) return text('a pull quote');
  if (block.element && verseName(block.element)) return text('verse');
  if (said || (made && block.linked < 0.4)) return text('made as the paragraphs are');
  if (block.linked >= 0.4) return leave('loose words between paragraphs');
  const parent = block.element && parents.get(block.element);
  const home = homes.has(block.element) || homes.has(parent);
  const alike = isRunning(block) && homeMakes.has(makeOf(parent));
  const sentence = isRunning(block) || (endsSentence(block.text) && countWords(block.text) >= 4);
  const prose = isProse(block.text);
  if (sentence && (home || alike || prose || block.element?.tagName === 'li')) return text('a paragraph');
  const heading = block.element && (headingName(block.element) || /^h[2-6]$/.test(block.element.tagName));
  const boxed = parent !== undefined && homes.has(parents.get(parent));
  if (heading && (home || (boxed && /^h[2-6]$/.test(block.element?.tagName ?? '')))) return text('a heading');
  if (sentence && boxed && parent.tagName === 'figure') return text('a box of the text');
  return leave('loose words between paragraphs');
}

/** “Lee: Nobody asked.”, in a talk with somebody whose name means “read” elsewhere. */
const isSpeech = ({ text, linked }: HtmlBlock): boolean =>
  linked === 0 && /^\p{Lu}[\p{L}.]*: \S/u.test(text) && endsSentence(text);

export const isTitle = (text: string, title: string): boolean =>
  countWords(text) >= 3 && (shareOf(text, title) >= 0.8 || shareOf(title, text) >= 0.8);

function isPullQuote(
  block: HtmlBlock,
  parents: ReadonlyMap<Element, Element>,
  root: Element | undefined,
): boolean {
  if (block.linked > 0.3 || countWords(block.text) > 80) return false;
  if (block.element?.tagName === 'aside' && /^[“"‘«]/.test(block.text)) return true;
  for (const element of holders(block, parents, root)) {
    if (quoteName(element)) return true;
    if (element.children.length > 6) return false;
  }
  return false;
}

function isCaption(
  block: HtmlBlock,
  parents: ReadonlyMap<Element, Element>,
  root: Element | undefined,
): boolean {
  if (countWords(block.text) > 120) return false;
  for (const element of holders(block, parents, root)) {
    if (element.tagName === 'figcaption' || captionName(element)) return true;
    if (element.tagName === 'figure') return holdsPicture(element) && !isHeld(element);
    if (element.tagName === 'table') return false;
  }
  const credited = countWords(block.text) <= 60 ? splitCredit(block.text) : undefined;
  return (
    credited !== undefined &&
    (credited.caption === '' || !isProse(credited.caption) || countWords(credited.caption) < 45)
  );
}

/** A picture, or a caption of one that only scripts would show; a figure of words alone is a box of the text. */
const holdsPicture = (element: Element): boolean =>
  element.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:(?:amp-)?img|figcaption)$/.test(child.tagName) || holdsPicture(child)),
  );

/** A figure that holds what is text elsewhere too: a table, code, a quotation. */
const isHeld = (figure: Element): boolean =>
  figure.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:table|pre|blockquote|p)$/.test(child.tagName) || (child.tagName === 'div' && isHeld(child))),
  );

/** A block that is nothing but a link to another page, said as a headline or an invitation. */
function linkReason({ text, linked, element }: HtmlBlock): string | undefined {
  if (linked < 0.8 || /^https?:|^www\./.test(text)) return;
  const tag = element?.tagName ?? '';
  if (/^(?:h\d|t[dh]|li|dt|dd)$/.test(tag)) return;
  return tag !== 'p' || countWords(text) >= 5 ? 'a link to another page' : undefined;
}
