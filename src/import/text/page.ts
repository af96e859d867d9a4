import type { Block } from './blocks.ts';

/** What a block of pasted text is. */
export type Label =
  | 'kicker'
  | 'title'
  | 'dek'
  | 'byline'
  | 'published'
  | 'updated'
  | 'picture'
  | 'credit'
  | 'alternative text'
  | 'topic'
  | 'topics'
  | 'bio'
  | 'related title'
  | 'related dek'
  | 'paragraph'
  | 'heading'
  | 'section break'
  | 'list item'
  | 'verse'
  | 'block quote'
  | 'as it is'
  | 'left out';

/** What a recogniser says of block `at`, and why; `look` when a person should check it. */
export interface Verdict {
  readonly at: number;
  readonly label: Label;
  readonly reason: string;
  readonly look?: string;
}

/** Pasted text with what is known of its blocks so far. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly verdicts: ReadonlyMap<number, Verdict>;
}

/** Says what it knows of blocks that nobody before it claimed; the first verdict on a block stands. */
export type Recogniser = (page: Page) => readonly Verdict[];

/** The page after every recogniser has spoken, in their order. */
export function recognise(blocks: readonly Block[], recognisers: readonly Recogniser[]): Page {
  const verdicts = new Map<number, Verdict>();
  const page: Page = { blocks, verdicts };
  for (const recogniser of recognisers) {
    for (const verdict of recogniser(page)) {
      if (!verdicts.has(verdict.at)) verdicts.set(verdict.at, verdict);
    }
  }
  return page;
}

/** The indices from `from` to before `to` that no recogniser has claimed. */
export function free(page: Page, from = 0, to = page.blocks.length): number[] {
  const found: number[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, page.blocks.length); at++) {
    if (!page.verdicts.has(at)) found.push(at);
  }
  return found;
}

/** The indices with one of `labels`, in order. */
export function labelled(page: Page, ...labels: readonly Label[]): number[] {
  return [...page.verdicts.values()]
    .filter(({ label }) => labels.includes(label))
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
}

export const textAt = (page: Page, at: number): string => page.blocks[at]?.text ?? '';
