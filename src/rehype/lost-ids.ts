import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findLostIds } from '../text/ledger/check.ts';

/** An error for each id ever given that does not lead to exactly one place of the finished article. */
export function rehypeLostIds() {
  return (tree: Root, file: VFile): void => {
    const places: string[] = [];
    for (const part of [tree, file.data.endnotesTree]) {
      if (part) visit(part, 'element', ({ properties: { id } }) => void (id && places.push(String(id))));
    }
    const { remembered, ledger } = file.data;
    const ids = new Set([...(remembered?.entries ?? []), ...(ledger?.entries ?? [])].map(({ id }) => id));
    for (const { id, places: found } of findLostIds(ids, places)) {
      file.message(
        found === 0
          ? `The link #${id} would be lost: nothing on the page has this id`
          : `The link #${id} would lead to ${found} places; give the others another id`,
        { ruleId: 'lost-id', source: 'passages' },
      ).fatal = true;
    }
  };
}
