import type { Repeat } from '../repeats.ts';
import type { Judgement } from './judge.ts';
import type { Document } from './pairs.ts';

/** What one judgement alone cannot know: forms that the neighbours decide, authors below quotations, empty sections. */
export function settleRepeats(document: Document, judged: ReadonlyMap<number, Judgement>): Repeat[] {
  const shown = new Set<number>();
  const settled = new Map<number, Repeat>();
  for (const judgement of [...judged.values()].toSorted((a, b) => a.index - b.index)) {
    const { index, of, likeness } = judgement;
    const attribution = attributionOf(document, judgement, judged);
    const form = attribution === undefined ? formOf(judgement, document, judged) : 'pull quote';
    const group = document.group[index] ?? -1;
    if (form !== 'pull quote') settled.set(index, { index, of, form, likeness });
    else if (shown.has(group)) settled.set(index, { index, of, form: 'repeat', likeness });
    else
      settled.set(index, {
        index,
        of,
        form,
        likeness,
        ...(attribution === undefined ? {} : { attribution }),
      });
    if (form === 'pull quote') shown.add(group);
  }
  for (const repeat of emptySections(document, settled)) settled.set(repeat.index, repeat);
  return [...settled.values()];
}

function formOf(
  judgement: Judgement,
  document: Document,
  judged: ReadonlyMap<number, Judgement>,
): Repeat['form'] {
  const { blocks } = document;
  const { index, form, piece } = judgement;
  if (form !== 'pull quote' || !piece || blocks[index]?.emphasised) return form;
  const [before, after] = [judged.get(index - 1), judged.get(index + 1)];
  if (follows(document, before, judgement) || follows(document, judgement, after))
    return piece.before <= 1 ? 'teaser' : 'repeat';
  const isCut = piece.before <= 1 && !piece.quoted && blocks[index]?.kind === 'paragraph';
  if (!isCut) return form;
  return index === 0 || isLeftOut(before) || isLeftOut(after) ? 'teaser' : form;
}

/** Two pieces that stand together here as they do in their paragraph: it was only parted. */
function follows({ words }: Document, one: Judgement | undefined, other: Judgement | undefined): boolean {
  if (!one?.piece || !other?.piece || one.of !== other.of) return false;
  const end = (words[one.of]?.ids.length ?? 0) - one.piece.after;
  return Math.abs(end - other.piece.before) <= 2;
}

function isLeftOut(judgement: Judgement | undefined): boolean {
  return judgement !== undefined && judgement.form !== 'pull quote';
}

/** The paragraph below a quotation that only says “— Name”. */
function attributionOf(
  { blocks, words }: Document,
  { index, piece, form }: Judgement,
  judged: ReadonlyMap<number, Judgement>,
): number | undefined {
  const next = blocks[index + 1];
  if (next?.kind !== 'paragraph' || next.protected || judged.has(index + 1)) return;
  if (form === 'repeat' || (piece?.sentences ?? 1) > 2) return;
  const isName =
    /^\s*(?:[—–―]|-{1,3}\s)\s*[\p{Lu}\p{Lo}]/u.test(next.text) && !/\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(next.text);
  return isName && (words[index + 1]?.ids.length ?? 0) <= 12 ? index + 1 : undefined;
}

/** Headings that stand elsewhere too and under which nothing is left. */
function emptySections({ blocks, group, members }: Document, settled: ReadonlyMap<number, Repeat>): Repeat[] {
  const found = new Map<number, Repeat>();
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (blocks[index]?.kind !== 'heading') continue;
    const of = members[group[index] ?? -1]?.find((copy) => copy !== index && !found.has(copy));
    let end = index + 1;
    while (end < blocks.length && blocks[end]?.kind !== 'heading' && isGone(settled.get(end))) end++;
    const isEmpty =
      end > index + 1 ? end === blocks.length || blocks[end]?.kind === 'heading' : found.has(end);
    if (of !== undefined && isEmpty) found.set(index, { index, of, form: 'repeat', likeness: 1 });
  }
  return [...found.values()];
}

function isGone(repeat: Repeat | undefined): boolean {
  return repeat !== undefined && repeat.form !== 'pull quote';
}
