import type { BlockContent, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { describeBlock, findBlocks, type PlacedBlock } from '../mdast/blocks.ts';
import type { PullQuote } from '../mdast/nodes.ts';
import { type Form, findRepeats } from '../text/repeats.ts';

/** A block that says again what `kept` says. */
export interface Repeat {
  /** As the author wrote it; it stands in the tree no more. */
  readonly node: BlockContent;
  readonly kept: BlockContent;
  /** A block of words beside `kept`, which may be a picture without any, where no link leads. */
  readonly beside: BlockContent | undefined;
  readonly line: number | undefined;
  readonly keptLine: number | undefined;
  readonly form: Form;
  /** Share of the words in common, 0 to 1. */
  readonly likeness: number;
  readonly text: string;
}

export interface RepeatsReport {
  /** How many blocks of the body stayed, headings and breaks not counted. */
  readonly kept: number;
  readonly leftOut: readonly Repeat[];
  readonly pullQuotes: readonly Repeat[];
  /** Why nothing was judged. */
  readonly abstained?: string;
}

declare module 'vfile' {
  interface DataMap {
    repeats: RepeatsReport;
  }
}

declare module 'unist' {
  interface Data {
    /** Stood in `:::keep`: repeats on purpose. */
    keep?: boolean;
  }
}

/** Leaves repeats out of the tree, makes pull quotes asides (or leaves them out too) and opens `:::keep`. */
export function remarkRepeats() {
  return (tree: Root, file: VFile): void => {
    const hide = file.data.article?.repeats.pullQuotes === 'hide';
    const blocks = findBlocks(tree);
    const { repeats, abstained } = findRepeats(blocks.map(({ block }) => block));
    const leftOut: Repeat[] = [];
    const pullQuotes: Repeat[] = [];
    const gone = new Set(repeats.flatMap(({ index, attribution = index }) => [index, attribution]));
    const changed = new Map<RootContent, PullQuote | undefined>();
    for (const { index, of, form, likeness, attribution } of repeats) {
      const [left, kept] = [blocks[index], blocks[of]];
      if (!left || !kept) continue;
      const author = attribution === undefined ? undefined : blocks[attribution];
      const beside = besideOf(blocks, of, gone);
      const repeat = describe(left, kept, beside, author, form, likeness);
      const aside = form === 'pull quote' && !hide;
      changed.set(left.node, aside ? pullQuote(repeat, author) : undefined);
      if (author) changed.set(author.node, undefined);
      (aside ? pullQuotes : leftOut).push(repeat);
    }
    for (const parent of new Set(blocks.map(({ parent }) => parent))) replace(parent, changed);
    openKept(tree);
    const isCounted = ({ type }: RootContent) => type !== 'heading' && type !== 'thematicBreak';
    file.data.repeats = {
      kept: blocks.filter(({ node }) => isCounted(node) && !changed.has(node)).length,
      leftOut,
      pullQuotes,
      ...(abstained ? { abstained } : {}),
    };
  };
}

/** One line for the build's report; `verbose` adds a line for each repeat. */
export function summarizeRepeats(report: RepeatsReport, { verbose = false } = {}): string {
  const { kept, leftOut, pullQuotes, abstained } = report;
  const sum = `kept ${kept}, left out ${leftOut.length}, pull quotes ${pullQuotes.length}`;
  const lines = abstained ? [`${sum} (repeats not judged: ${abstained})`] : [sum];
  if (verbose) {
    const all = [...leftOut, ...pullQuotes].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    lines.push(...all.map(formatRepeat));
  }
  return lines.join('\n');
}

function formatRepeat({ line, keptLine, form, likeness, text }: Repeat): string {
  const start = text.replace(/\s+/g, ' ').slice(0, 60);
  return `  line ${line ?? '?'}: ${form} of line ${keptLine ?? '?'} (${Math.floor(likeness * 100)} %): ${start}${text.length > 60 ? '…' : ''}`;
}

function besideOf(
  blocks: readonly PlacedBlock[],
  of: number,
  gone: ReadonlySet<number>,
): PlacedBlock | undefined {
  const isNamed = ({ block, node }: PlacedBlock, at: number) =>
    !gone.has(at) && block.text !== '' && node.type !== 'heading' && node.type !== 'html';
  const after = blocks.findIndex((block, at) => at >= of && isNamed(block, at));
  return blocks[after >= 0 ? after : blocks.findLastIndex(isNamed)];
}

function describe(
  left: PlacedBlock,
  kept: PlacedBlock,
  beside: PlacedBlock | undefined,
  author: PlacedBlock | undefined,
  form: Form,
  likeness: number,
): Repeat {
  return {
    node: left.node as BlockContent,
    kept: kept.node as BlockContent,
    beside: beside?.node as BlockContent | undefined,
    line: left.node.position?.start.line,
    keptLine: kept.node.position?.start.line,
    form,
    likeness,
    text: [left, ...(author ? [author] : [])].map(({ node }) => describeBlock(node)).join('\n'),
  };
}

function pullQuote({ node, kept }: Repeat, author: PlacedBlock | undefined): PullQuote {
  const name = author ? [{ type: 'break' } as const, ...phrasing(author.node as BlockContent)] : [];
  return {
    type: 'pullQuote',
    of: kept,
    children: [...phrasing(node), ...name],
    ...(node.position && { position: node.position }),
  };
}

/** The words of a paragraph or of a quote's paragraphs, which a line break keeps apart. */
function phrasing(node: BlockContent): PhrasingContent[] {
  if (node.type !== 'blockquote') return (node as Paragraph).children;
  return node.children.flatMap((child, index) => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...phrasing(child as BlockContent),
  ]);
}

function replace(parent: Parents, changed: ReadonlyMap<RootContent, PullQuote | undefined>): void {
  const children = parent.children as RootContent[];
  if (!children.some((child) => changed.has(child))) return;
  parent.children = children.flatMap((child) => {
    const now = changed.get(child);
    return now ? [now] : changed.has(child) ? [] : [child];
  }) as typeof parent.children;
}

/** The blocks inside `:::keep` stand by themselves, marked so that a second run respects them too. */
function openKept(parent: Parents): void {
  const children = parent.children as RootContent[];
  for (const child of children) if ('children' in child) openKept(child);
  if (!children.some(({ type }) => type === 'containerDirective')) return;
  parent.children = children.flatMap((child): RootContent[] => {
    if (child.type !== 'containerDirective') return [child];
    for (const inner of child.children) inner.data = { ...inner.data, keep: true };
    return child.children;
  }) as typeof parent.children;
}
