import type { Element } from 'hast';
import { boilerplate } from '../boilerplate.ts';
import { splitCredit } from '../credit.ts';
import { readHeadLine } from '../head-line.ts';
import { countWords, endsSentence, isProse, shareOf } from '../words.ts';
import type { HtmlBlock } from './blocks.ts';
import { captionName, dekName, headingName, namesOf, quoteName, reasonByName, tweetName } from './names.ts';

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

/** The article's part of the page. */
export interface Selection {
  readonly root: Element | undefined;
  /** Every block of it, in order, judged. */
  readonly judged: readonly Judged[];
  /** Why parts of it are no text, by what the page calls them. */
  readonly reasons: ReadonlyMap<Element, string>;
}

export function selectBlocks(evidence: Evidence): Selection {
  const region = findRegion(evidence);
  const judged = dropOthers(
    region.blocks.map((block): Judged => judge(block, region, evidence)),
    region,
    evidence,
  );
  const sure = dropLinkLists(trustNames(judged, region, evidence), evidence);
  return { root: region.root, reasons: region.reasons, judged: dropLabels(trimEnds(sure, evidence, region)) };
}

/** Leaves out other articles on the page: `<article>`s beside or inside the one that bears the title or half the text. */
function dropOthers(
  judged: readonly Judged[],
  { root }: Region,
  { parents, title }: Evidence,
): readonly Judged[] {
  const articleOf = ({ block }: Judged): Element | undefined => {
    for (const element of around(block, parents, root)) if (element.tagName === 'article') return element;
    return;
  };
  const weights = new Map<Element | undefined, number>();
  let total = 0;
  for (const one of judged) {
    if (one.fate !== 'text' || !isRunning(one.block)) continue;
    total += weight(one.block);
    weights.set(articleOf(one), (weights.get(articleOf(one)) ?? 0) + weight(one.block));
  }
  if (weights.size < 2) return judged;
  const titled = judged.find(
    ({ block }) => /^h[1-3]$/.test(block.element?.tagName ?? '') && isTitle(block.text, title),
  );
  const bearer = titled && articleOf(titled);
  const main = weights.has(bearer) ? bearer : [...weights].find(([, own]) => own >= total * 0.5)?.[0];
  if (!main) return judged;
  return judged.map((one) => {
    const own = one.fate === 'left-out' ? undefined : articleOf(one);
    return own && own !== main && !isInside(main, own, parents)
      ? { ...one, fate: 'left-out', reason: 'another article' }
      : one;
  });
}

/** Judges again without the names of parts where going by them would lose most of the running text. */
function trustNames(judged: readonly Judged[], region: Region, evidence: Evidence): readonly Judged[] {
  const sum = (fate: Judged['fate']) =>
    judged.reduce(
      (total, one) =>
        total +
        (one.fate === fate && isRunning(one.block) && evidence.survivors.has(one.block.element as Element)
          ? weight(one.block)
          : 0),
      0,
    );
  if (sum('text') >= sum('left-out') * 0.5) return judged;
  return region.blocks.map((block) => judge(block, { ...region, reasons: new Map() }, evidence));
}

interface Region {
  readonly root: Element | undefined;
  readonly blocks: readonly HtmlBlock[];
  /** Why parts of the region are no text, by what the page calls them. */
  readonly reasons: ReadonlyMap<Element, string>;
  /** The parents of its paragraphs. */
  readonly homes: ReadonlySet<Element | undefined>;
}

/** The part of the page around nearly all running text that Readability keeps. */
function findRegion({ blocks, parents, survivors }: Evidence): Region {
  const alive = blocks.filter(({ element }) => element && survivors.has(element));
  const running = blocks.filter(
    (block) => isRunning(block) && block.linked < 0.25 && !isApart(block, parents),
  );
  const common = deepestWith(new Map(running.map((block) => [block, weight(block)])), parents, 0.7);
  const theirs = alive.filter(isRunning).reduce((sum, block) => sum + weight(block), 0);
  const ours = running.reduce(
    (sum, block) => sum + (!common || isInside(block.element, common, parents) ? weight(block) : 0),
    0,
  );
  const witnesses = (theirs >= ours * 0.3 ? alive : running).filter(({ linked }) => linked < 0.5);
  const root = deepestWith(
    new Map(witnesses.map((block) => [block, weight(block)])),
    parents,
    theirs >= ours * 0.3 ? 0.95 : 0.8,
  );
  const inside = blocks.filter((block) => !root || isInside(block.element, root, parents));
  const homes = new Set(
    witnesses.filter((block) => isRunning(block)).map(({ element }) => element && parents.get(element)),
  );
  return { root, blocks: inside, homes, reasons: findReasons(inside, new Set(witnesses), root, parents) };
}

/** Inside a part that is seldom running text by its kind: a list, a link, navigation, foot, form, comments. */
function isApart(block: HtmlBlock, parents: ReadonlyMap<Element, Element>): boolean {
  for (const element of around(block, parents)) {
    if (/^(?:li|a|td)$/.test(element.tagName)) return true;
    if (/navigation|foot|form|comments|aside|related|dialogue/.test(reasonByName(element) ?? '')) return true;
  }
  return false;
}

const weight = ({ text, linked }: HtmlBlock): number => text.length * (1 - linked);

/** A paragraph, rather than a heading, label or list of links. */
const isRunning = (block: HtmlBlock): boolean =>
  block.linked < 0.5 &&
  !/^(?:h\d|figcaption|t[dh])$/.test(block.element?.tagName ?? '') &&
  (weight(block) > 100 || isProse(block.text));

/** The elements around `block`, the nearest first, below `top`. */
function* around(
  block: HtmlBlock,
  parents: ReadonlyMap<Element, Element>,
  top?: Element,
): Generator<Element> {
  for (let element = block.element; element && element !== top; element = parents.get(element)) yield element;
}

function isInside(
  element: Element | undefined,
  root: Element,
  parents: ReadonlyMap<Element, Element>,
): boolean {
  for (let up = element; up; up = parents.get(up)) if (up === root) return true;
  return false;
}

function deepestWith(
  weights: ReadonlyMap<HtmlBlock, number>,
  parents: ReadonlyMap<Element, Element>,
  share: number,
): Element | undefined {
  const held = new Map<Element, number>();
  let total = 0;
  for (const [block, own] of weights) {
    total += own;
    for (const element of around(block, parents)) held.set(element, (held.get(element) ?? 0) + own);
  }
  let best: Element | undefined;
  let deepest = -1;
  for (const [element, own] of held) {
    if (own < total * share) continue;
    let depth = 0;
    for (let up = parents.get(element); up; up = parents.get(up)) depth++;
    if (depth > deepest) [best, deepest] = [element, depth];
  }
  return best;
}

/** The parts whose names say that they are no text. What names a third of the words names the text, and says nothing. */
function findReasons(
  blocks: readonly HtmlBlock[],
  witnesses: ReadonlySet<HtmlBlock>,
  root: Element | undefined,
  parents: ReadonlyMap<Element, Element>,
): Map<Element, string> {
  const reasons = new Map<Element, { key: string; reason: string } | undefined>();
  const weights = new Map<string, number>();
  let total = 0;
  for (const block of blocks) {
    const own = witnesses.has(block) ? weight(block) : 0;
    total += own;
    for (const element of around(block, parents, root)) {
      if (!reasons.has(element)) {
        const reason = reasonByName(element);
        reasons.set(
          element,
          reason ? { reason, key: element.tagName + namesOf(element).replace(/\d+/g, '') } : undefined,
        );
      }
      const found = reasons.get(element);
      if (found) weights.set(found.key, (weights.get(found.key) ?? 0) + own);
    }
  }
  return new Map(
    Array.from(reasons).flatMap(([element, found]) =>
      found && (weights.get(found.key) ?? 0) <= total * 0.33 ? [[element, found.reason] as const] : [],
    ),
  );
}

function judge(
  block: HtmlBlock,
  { root, reasons, homes }: Region,
  { parents, survivors, title }: Evidence,
): Judged {
  const leave = (reason: string): Judged => ({ block, fate: 'left-out', reason });
  const text = (reason: string): Judged => ({ block, fate: 'text', reason });
  for (const element of around(block, parents, root)) if (tweetName(element)) return text('an embedded post');
  const quote = isPullQuote(block, parents, root);
  for (const element of around(block, parents, root)) {
    const reason = reasons.get(element);
    if (reason && !(quote && /aside|share|sidebar/.test(reason))) return leave(reason);
  }
  if (isCaption(block, parents, root)) return { block, fate: 'caption', reason: 'it stands below a picture' };
  if (block.element?.tagName === 'h1' && isTitle(block.text, title)) return leave('the title');
  const phrase = boilerplate(block.text);
  if (phrase) return leave(phrase);
  const link = linkReason(block);
  if (link) return leave(link);
  if (block.element && survivors.has(block.element)) return text('text');
  if (quote) return text('a pull quote');
  const parent = block.element && parents.get(block.element);
  const home = homes.has(block.element) || homes.has(parent);
  if (home && block.linked < 0.4) {
    if (isRunning(block) || (endsSentence(block.text) && countWords(block.text) >= 4))
      return text('a paragraph');
    if (block.element && headingName(block.element)) return text('a heading');
  }
  return leave('loose words between paragraphs');
}

const isTitle = (text: string, title: string): boolean =>
  countWords(text) >= 3 && (shareOf(text, title) >= 0.8 || shareOf(title, text) >= 0.8);

function isPullQuote(
  block: HtmlBlock,
  parents: ReadonlyMap<Element, Element>,
  root: Element | undefined,
): boolean {
  if (block.linked > 0.3 || countWords(block.text) > 80) return false;
  if (block.element?.tagName === 'aside' && /^[“"‘«]/.test(block.text)) return true;
  for (const element of around(block, parents, root)) {
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
  for (const element of around(block, parents, root)) {
    if (element.tagName === 'figcaption' || captionName(element)) return true;
    if (element.tagName === 'figure') return !isHeld(element);
    if (element.tagName === 'table') return false;
  }
  const credited = countWords(block.text) <= 60 ? splitCredit(block.text) : undefined;
  return (
    credited !== undefined &&
    (credited.caption === '' || !isProse(credited.caption) || countWords(credited.caption) < 45)
  );
}

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

/** Lists whose every item is a link: below a label like “Related”, or below the text. */
function dropLinkLists(judged: readonly Judged[], { parents }: Evidence): Judged[] {
  const last = judged.findLastIndex(({ block, fate }) => fate === 'text' && isRunning(block));
  const lists = Map.groupBy(
    judged.keys().filter((index) => judged[index]?.fate === 'text'),
    (index) => listOf(judged[index]?.block.element, parents),
  );
  const dropped = new Set<number>();
  for (const [list, items] of lists) {
    if (!list || items.some((index) => (judged[index]?.block.linked ?? 0) < 0.7)) continue;
    const words =
      items.reduce((sum, index) => sum + countWords(judged[index]?.block.text ?? ''), 0) / items.length;
    const first = items[0] ?? 0;
    const above = judged[first - 1]?.block.text ?? '';
    if (words >= 3 && (first > last || isLabel(above))) for (const index of items) dropped.add(index);
  }
  return judged.map((one, index) =>
    dropped.has(index) ? { ...one, fate: 'left-out', reason: 'a list of links to other pages' } : one,
  );
}

function listOf(element: Element | undefined, parents: ReadonlyMap<Element, Element>): Element | undefined {
  for (let up = element; up; up = parents.get(up)) if (up.tagName === 'ul' || up.tagName === 'ol') return up;
  return;
}

/** “Related coverage:”, “More on this”, “Don’t miss”. */
const isLabel = (text: string): boolean =>
  countWords(text) <= 8 &&
  /^(?:more|related|read|see|also|don[’']?t miss|recommended|you (?:may|might)|further|latest|trending|top|most|in other|elsewhere|watch|links)\b/i.test(
    text,
  );

/** Leaves out what stands above the first and below the last running text, unless it stands beside it. */
function trimEnds(
  judged: readonly Judged[],
  { parents, survivors, title }: Evidence,
  { root }: Region,
): Judged[] {
  const running = judged.flatMap(({ block, fate }, index) =>
    fate === 'text' && isRunning(block) ? [index] : [],
  );
  const first = running[0];
  const last = running.at(-1);
  if (first === undefined || last === undefined) return [...judged];
  const homeOf = (index: number): Element | undefined => {
    let element = judged[index]?.block.element;
    while (element && element !== root && /^(?:p|li|ul|ol|blockquote|h\d|d[ltd])$/.test(element.tagName))
      element = parents.get(element);
    return element ?? root;
  };
  const beside = (block: HtmlBlock, home: Element | undefined): boolean =>
    !home ||
    isInside(block.element, home, parents) ||
    (endsSentence(block.text) &&
      countWords(block.text) >= 8 &&
      survivors.has(block.element as Element) &&
      !inHeader(block, parents));
  return judged.map((one, index): Judged => {
    if (one.fate === 'left-out') return one;
    const head = index < first ? headReason(one.block.text, title) : undefined;
    if (head) return { ...one, fate: 'left-out', reason: head };
    if (index < first && one.fate === 'text' && !beside(one.block, homeOf(first)))
      return { ...one, fate: 'left-out', reason: 'it stands above the text' };
    if (index > last && !beside(one.block, homeOf(last)))
      return { ...one, fate: 'left-out', reason: 'it stands below the text' };
    return one;
  });
}

function headReason(text: string, title: string): string | undefined {
  if (countWords(text) <= 40 && isTitle(text, title)) return 'the title';
  const line = countWords(text) <= 30 ? readHeadLine(text) : undefined;
  if (line?.said === 'by') return 'the byline';
  return line && (line.published || line.updated) ? 'the date' : undefined;
}

function inHeader(block: HtmlBlock, parents: ReadonlyMap<Element, Element>): boolean {
  for (const element of around(block, parents))
    if (element.tagName === 'header' || dekName(element)) return true;
  return false;
}

/** Headings and labels of what was left out go with it. */
function dropLabels(judged: readonly Judged[]): Judged[] {
  const result = [...judged];
  for (let index = result.length - 1; index >= 0; index--) {
    const one = result[index];
    if (one?.fate !== 'text') continue;
    const heading = /^h\d$/.test(one.block.element?.tagName ?? '');
    if (!heading && !isLabel(one.block.text)) continue;
    const next = result[index + 1];
    const after = result.slice(index + 1).find(({ fate }) => fate === 'text');
    if (
      !after ||
      (next?.fate === 'left-out' && (!heading || isLabel(one.block.text)) && !endsSentence(one.block.text))
    ) {
      result[index] = { ...one, fate: 'left-out', reason: 'the heading of what was left out' };
    }
  }
  return result;
}
