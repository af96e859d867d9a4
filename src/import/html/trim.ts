import type { Element } from 'hast';
import { readHeadLine } from '../head/head-line.ts';
import { cased, isName } from '../head/person-name.ts';
import { countWords, endsInStop, endsSentence } from '../words.ts';
import { holders, isInside, isRunning } from './around.ts';
import type { HtmlBlock } from './blocks.ts';
import { type Evidence, isTitle, type Judged } from './judge.ts';
import { dekName } from './names.ts';
import type { Region } from './region.ts';

/** Leaves out what stands above the first and below the last running text, unless it stands beside it. */
export function trimEnds(
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
    const head = index < first ? headReason(one.block, title) : undefined;
    const named = (index <= first + 2 && isByline(one.block)) || (index > last && isSignature(one.block));
    const reason = head ?? (named ? byline : undefined);
    if (reason) return { ...one, fate: 'left-out', reason };
    if (index < first && one.fate === 'text' && !beside(one.block, homeOf(first)))
      return { ...one, fate: 'left-out', reason: 'it stands above the text' };
    if (index > last && !beside(one.block, homeOf(last)))
      return { ...one, fate: 'left-out', reason: 'it stands below the text' };
    return one;
  });
}

function headReason({ text, element }: HtmlBlock, title: string): string | undefined {
  const said = element?.tagName === 'p' && endsInStop(text) && !endsInStop(title);
  if (!said && countWords(text) <= 40 && isTitle(text, title)) return 'the title';
  const line = countWords(text) <= 30 ? readHeadLine(text) : undefined;
  if (line?.said === 'by' || (isLine(element) && isNameAlone(text))) return byline;
  return line && (line.published || line.updated) ? 'the date' : undefined;
}

/** Why a line that names the author is no text. */
export const byline = 'the byline';

const isLine = (element: Element | undefined): boolean => /^(?:p|div|span)$/.test(element?.tagName ?? '');

/** A line that is the name of somebody and nothing else. */
const isNameAlone = (text: string): boolean =>
  countWords(text) <= 5 && readHeadLine(text)?.said === 'name' && isName(cased(text));

/** A short line that says who wrote it, also below the first lines of the text. */
const isByline = ({ text, element }: HtmlBlock): boolean => {
  const line = isLine(element) && countWords(text) <= 10 ? readHeadLine(text) : undefined;
  return line?.said === 'by' && countWords(line.other) <= 2 && !endsSentence(text);
};

/** A name below the text, set at the right as the names of authors are. */
const isSignature = ({ text, element }: HtmlBlock): boolean =>
  /text-align:\s*(?:right|end)/.test(String(element?.properties.style ?? '')) && isNameAlone(text);

function inHeader(block: HtmlBlock, parents: ReadonlyMap<Element, Element>): boolean {
  for (const element of holders(block, parents))
    if (element.tagName === 'header' || dekName(element)) return true;
  return false;
}
