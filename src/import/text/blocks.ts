import type { RootContent } from 'mdast';
import { isDropCap } from '../drop-cap.ts';
import { findPageLines, findWidth, joinRows, type Row } from './rejoin.ts';

/** A paragraph, heading or other unit of pasted text, its white space made plain. */
export interface Block {
  readonly text: string;
  /** Its first line in the input, from 1, and how many lines it took. */
  readonly line: number;
  readonly lines: number;
  /** Blank lines above it. */
  readonly gap: number;
  /** Why it is no text, where its place on the page says so. */
  readonly apart?: string;
  /** What it is already, where the input had more than letters. */
  readonly node?: RootContent;
}

/** The blocks of `text` in order: one a line, or one a paragraph where the lines were broken at a width. */
export function findBlocks(text: string): Block[] {
  const source = text.split('\n');
  const pages = source.flatMap((row, index) => (row.includes('\f') ? [index + 1] : []));
  const rows = source.map((row, index): Row => ({ text: plain(row), line: index + 1 }));
  const apart = findPageLines(rows, pages);
  const width = findWidth(rows.filter(({ line }) => !apart.has(line)));
  const blocks: Block[] = [];
  let gap = 0;
  let chunk: Row[] = [];
  const close = () => {
    const joined = width === undefined ? chunk.map((row) => ({ ...row, lines: 1 })) : joinRows(chunk, width);
    for (const [index, one] of joined.entries()) {
      blocks.push({ ...one, gap: index > 0 || blocks.length === 0 ? 0 : gap });
    }
    if (chunk.length > 0) gap = 0;
    chunk = [];
  };
  for (const row of rows) {
    const reason = apart.get(row.line);
    if (reason) blocks.push({ text: row.text, line: row.line, lines: 1, gap: 0, apart: reason });
    else if (row.text !== '') chunk.push(row);
    else if (apart.size > 0 && isBroken(chunk, rows, row.line, apart)) continue;
    else {
      close();
      gap++;
    }
  }
  close();
  return joinOpenings(blocks.toSorted((a, b) => a.line - b.line));
}

/** “CNN —”, “OSLO (AP) —” on a line of its own: where its paragraph comes from. */
const isDatelineAlone = (text: string): boolean =>
  /^(?:CNN|NPR|\p{Lu}{3}[\p{Lu} .,’'-]*(?: \((?:AP|AFP|CNN|Reuters)\))?) ?[—–]$/u.test(text);

function joinOpenings(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const cap = joined.at(-1);
    const dateline = isDatelineAlone(cap?.text ?? '');
    if (!cap || cap.apart || block.apart || !(dateline || isDropCap(cap.text, block.text)))
      joined.push(block);
    else {
      const lines = block.line + block.lines - cap.line;
      const text = dateline ? `${cap.text} ${block.text}` : cap.text + block.text;
      joined.splice(-1, 1, { ...block, text, line: cap.line, lines, gap: cap.gap });
    }
  }
  return joined;
}

/** A paragraph that a page's end parts goes on below it: it ended inside a sentence, and small letters follow. */
function isBroken(
  chunk: readonly Row[],
  rows: readonly Row[],
  line: number,
  apart: ReadonlyMap<number, string>,
): boolean {
  const last = chunk.at(-1)?.text ?? '';
  const next = rows.slice(line).find(({ text, line: at }) => text !== '' && !apart.has(at))?.text ?? '';
  const crossed = [...apart.keys()].some((at) => at > (chunk.at(-1)?.line ?? 0) && at <= line + 6);
  return crossed && last !== '' && !/[.!?:]["”’)]?$/.test(last) && /^\p{Ll}/u.test(next);
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
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .trim();
}
