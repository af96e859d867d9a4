/** A paragraph, heading or other unit of pasted text, its white space made plain. */
export interface Block {
  readonly text: string;
  /** Its first line in the input, from 1, and how many lines it took. */
  readonly line: number;
  readonly lines: number;
  /** Blank lines above it. */
  readonly gap: number;
}

/** The blocks of `text` in order: one a line, or one a paragraph where the lines were wrapped by hand. */
export function findBlocks(text: string): Block[] {
  const rows = text.split('\n').map((row, index) => ({ text: plain(row), line: index + 1 }));
  const blocks: Block[] = [];
  let gap = 0;
  for (const row of rows) {
    if (row.text === '') gap++;
    else {
      blocks.push({ ...row, lines: 1, gap: blocks.length === 0 ? 0 : gap });
      gap = 0;
    }
  }
  return blocks;
}

/** Blank lines that usually stand between two blocks here. */
export function usualGap(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of blocks.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

/** One space for every run of white space; a no-break space stays where it holds a number or a mark of punctuation. */
function plain(row: string): string {
  return row
    .replace(/(?<![\d«‹])[\u00A0\u202F](?![\d:;!?»›%])/g, ' ')
    .replace(/[\u200B\u2060\u00AD\uFEFF]|(?![\t\v\f])\p{Cc}/gu, '')
    .replace(/[ \t\v\f\u2000-\u200A\u205F\u3000]+/g, ' ')
    .trim();
}
