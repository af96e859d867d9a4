import type { Element } from 'hast';
import { around, isInside, isRunning, weight } from './around.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Evidence } from './judge.ts';
import { namesOf, reasonByName } from './names.ts';

export interface Region {
  readonly root: Element | undefined;
  readonly blocks: readonly HtmlBlock[];
  /** Why parts of the region are no text, by what the page calls them. */
  readonly reasons: ReadonlyMap<Element, string>;
  /** The parents of its paragraphs. */
  readonly homes: ReadonlySet<Element | undefined>;
}

/** The part of the page around nearly all running text that Readability keeps. */
export function findRegion({ blocks, parents, survivors }: Evidence): Region {
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
