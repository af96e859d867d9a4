import type { Element } from 'hast';
import { holders, isRunning, type Parents, weight } from './around.ts';
import type { HtmlBlock } from './blocks.ts';
import { isTeaser, namesOf, reasonByName } from './names.ts';

/** Inside a part that is seldom running text by its kind: a list, a link, navigation, foot, form, comments. */
export const isApart = (
  { element }: Pick<HtmlBlock, 'element'>,
  parents: Parents,
  titled: ReadonlySet<Element>,
): boolean =>
  element !== undefined &&
  (isNamedApart(element, parents, titled) ||
    [...holders({ element }, parents)].some(({ tagName }) => /^(?:li|a|td)$/.test(tagName)));

/** Inside a part that the page calls something else than text. What parts in `titled` are called says nothing. */
export function isNamedApart(element: Element, parents: Parents, titled: ReadonlySet<Element>): boolean {
  for (const holder of holders({ element }, parents)) {
    if (!titled.has(holder) && apart.test(reasonByName(holder) ?? '')) return true;
  }
  return false;
}

const apart = /navigation|foot|form|comments|aside|related|dialogue|about the author/;

interface Place {
  readonly root: Element | undefined;
  readonly titled: ReadonlySet<Element>;
  readonly parents: Parents;
}

/** The parts whose names say that they are no text. What names a third of the words names the text, and says nothing. */
export function findReasons(
  blocks: readonly HtmlBlock[],
  witnesses: ReadonlySet<HtmlBlock>,
  { root, titled, parents }: Place,
): Map<Element, string> {
  const reasons = new Map<Element, { key: string; reason: string } | undefined>();
  const weights = new Map<string, number>();
  let total = 0;
  const linking = new Set(
    blocks.filter(({ linked }) => linked >= 0.5).flatMap((block) => [...holders(block, parents, root)]),
  );
  for (const block of blocks) {
    const kept = witnesses.has(block);
    const own = kept || isRunning(block) ? weight(block) : 0;
    total += own;
    for (const element of holders(block, parents, root)) {
      if (!reasons.has(element)) {
        const reason = titled.has(element)
          ? undefined
          : (reasonByName(element) ??
            (isTeaser(element) && linking.has(element) ? 'related pieces' : undefined));
        reasons.set(
          element,
          reason
            ? { reason, key: element.tagName + namesOf(element).replace(/(?<= )\w*\d\w* /g, '') }
            : undefined,
        );
      }
      const found = reasons.get(element);
      // A page may hold more comments than text: only what Readability keeps speaks against such names.
      if (found && (kept || !apart.test(found.reason)))
        weights.set(found.key, (weights.get(found.key) ?? 0) + own);
    }
  }
  return new Map(
    Array.from(reasons).flatMap(([element, found]) =>
      found && (weights.get(found.key) ?? 0) <= total * 0.33 ? [[element, found.reason] as const] : [],
    ),
  );
}
