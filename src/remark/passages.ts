import type { BlockContent, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { takeChosenId } from '../mdast/chosen-id.ts';
import { findPassages, type PassageBlock } from '../mdast/passages.ts';
import { continueLedger, type Ledger, type Tombstone } from '../text/ledger.ts';

/** A block of the finished article that has a link of its own; `number` counts from 1 in reading order. */
export interface Passage {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** Ids given to other paragraphs whose words stand here now. */
  readonly aliases: readonly string[];
  readonly node: Nodes;
}

declare module 'vfile' {
  interface DataMap {
    passages: readonly Passage[];
    tombstones: readonly Tombstone[];
    /** What the last build remembered. */
    remembered: Ledger | undefined;
    /** In: the same. Out: what this one does. */
    ledger: Ledger | undefined;
    ledgerChanged: boolean;
    /** The day of this build, written beside what changed in it. */
    today: string;
  }
}

/** Numbers the passages, gives each its id from the ledger and tells pull quotes and repeats where theirs stands. */
export function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    const chosen = new Map<Nodes, string>();
    for (const { node } of findPassages(tree)) {
      const id = takeChosenId(node);
      if (id) chosen.set(node, id);
    }
    const blocks = findPassages(tree);
    const continued = continueLedger(file.data.ledger, {
      today: file.data.today ?? '1970-01-01',
      passages: blocks.map(({ node, text }) => {
        const id = chosen.get(node);
        return id ? { text, chosen: id } : { text };
      }),
      repeats: findRepeats(file, blocks),
    });
    const passages = blocks.map(({ node, text }, index): Passage => {
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataPassage: index + 1 } };
      const id = continued.ids[index] ?? '';
      return { id, number: index + 1, text, aliases: continued.aliases[index] ?? [], node };
    });
    for (const { passage, message } of continued.problems) {
      const place = blocks[passage]?.node.position;
      file.message(message, {
        ...(place ? { place } : {}),
        ruleId: 'chosen-id',
        source: 'passages',
      }).fatal = true;
    }
    file.data.passages = passages;
    file.data.tombstones = continued.tombstones;
    file.data.remembered = file.data.ledger;
    file.data.ledger = continued.ledger;
    file.data.ledgerChanged = continued.changed;
    visit(tree, 'pullQuote', (quote) => {
      const kept = passageOf(quote.of, passages);
      if (kept) quote.data = { ...quote.data, hProperties: { dataRepeatOf: kept.id } };
    });
  };
}

/** The passage that `block` is or begins with. */
export function passageOf(block: BlockContent | Nodes, passages: readonly Passage[]): Passage | undefined {
  const first = findPassages(block)[0]?.node;
  return passages.find(({ node }) => node === first || node === block);
}

/** The texts that are no passages as they repeat one, each with that passage. */
function findRepeats(file: VFile, blocks: readonly PassageBlock[]): { text: string; of: number }[] {
  const { leftOut = [], pullQuotes = [] } = file.data.repeats ?? {};
  return [...leftOut, ...pullQuotes].flatMap(({ node, kept }) => {
    const homes = findPassages(kept).map((block) => blocks.findIndex(({ node }) => node === block.node));
    return findPassages(node).flatMap(({ text }, index) => {
      const of = homes[index] ?? homes[0] ?? -1;
      return of >= 0 ? [{ text, of }] : [];
    });
  });
}
