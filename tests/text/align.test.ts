import { describe, expect, test } from 'vitest';
import { writeEdits } from '../../bench/align/write-edits.ts';
import { align, type Former } from '../../src/text/align.ts';

const engine = 'The engine that Babbage drew in those years was to be made of brass and driven by steam.';
const mill = 'In its mill the numbers meet, and what comes out of it goes back to the store on rods.';
const store = 'The store keeps a thousand numbers of fifty figures each, one above the other in columns.';
const cards = 'Cards of pasteboard, borrowed from the looms of Lyon, say what is to be done with them.';
const notes = 'Her notes on the lecture are three times as long as the lecture, and more is in them.';
const proof = 'Nobody built it then; a part of the mill stands in a museum, and it works to this day.';
const whole = [engine, mill, store, cards, notes, proof];

/** “0→0” continues, “1⇢0” is held, “2×” is nowhere; old passages that moved among the others have a star. */
function aligned(before: readonly (string | Former)[], after: readonly string[]): string {
  const olds = before.map((old) => (typeof old === 'string' ? { text: old } : old));
  const { continues, holds, unmoved } = align(olds, after);
  return olds
    .map((_, old) => {
      if (continues[old] !== undefined) return `${old}→${continues[old]}${unmoved[old] ? '' : '*'}`;
      return holds[old] === undefined ? `${old}×` : `${old}⇢${holds[old]}`;
    })
    .join(' ');
}

describe('an old passage is found', () => {
  test.each<[string, readonly (string | Former)[], readonly string[], string]>([
    ['as it was', [engine, mill], [engine, mill], '0→0 1→1'],
    [
      'with other quotes, dashes, case and spaces',
      ['“It’s done” — so he said then.'],
      ['"It\'s  DONE" - so he said then'],
      '0→0',
    ],
    ['behind what is new', [engine, mill], [notes, engine, cards, mill], '0→1 1→3'],
    [
      'with a few words changed',
      whole,
      whole.with(2, store.replace('thousand', 'hundred')),
      '0→0 1→1 2→2 3→3 4→4 5→5',
    ],
    [
      'rewritten by half, between what stayed',
      [engine, cards, proof],
      [engine, 'Cards of pasteboard from Lyon tell the mill what it does next, card by card.', proof],
      '0→0 1→1 2→2',
    ],
    ['where it moved to', whole, [proof, engine, mill, store, cards, notes], '0→1 1→2 2→3 3→4 4→5 5→0*'],
    [
      'where it moved to and was edited',
      whole,
      [proof.replace('museum', 'gallery'), ...whole.slice(0, 5)],
      '0→1 1→2 2→3 3→4 4→5 5→0*',
    ],
    ['after a split in its larger part', [`${mill} ${proof} Done.`], [`${mill} ${proof}`, 'Done.'], '0→0'],
    [
      'after a split in its larger part, the second',
      [`Done. ${mill} ${proof}`],
      ['Done.', `${mill} ${proof}`],
      '0→1',
    ],
    ['within what it was merged into', [engine, mill, notes], [engine, `${mill} ${notes}`], '0→0 1→1 2⇢1'],
    [
      'in what is mostly another',
      ['A short one stood here.', notes],
      [`${notes} A short one stood here.`],
      '0⇢0 1→0',
    ],
    ['copies by their order', ['No.', engine, 'No.'], ['No.', engine, 'No.'], '0→0 1→1 2→2'],
    [
      'one of two copies, by its neighbours',
      [engine, 'No.', mill, 'No.'],
      [engine, mill, 'No.'],
      '0→0 1× 2→1 3→2',
    ],
    [
      'figures changed, everything else the same',
      ['Chapter 1 has 20 pages of text.'],
      ['Chapter 1 has 31 pages of text.'],
      '0→0',
    ],
    [
      'gone long ago and back with its words',
      [{ text: mill, gone: true }, engine],
      [engine, mill],
      '0→1* 1→0',
    ],
    [
      'in a script without spaces',
      ['機械は真鍮で作られる予定だった。', engine],
      ['機械は真鍮で作られるはずだった。', engine],
      '0→0 1→1',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(aligned(before, after)).toBe(expected);
  });
});

describe('a doubtful likeness is none', () => {
  test.each<[string, readonly (string | Former)[], readonly string[], string]>([
    ['another paragraph in its place', [engine, mill, store], [engine, notes, store], '0→0 1× 2→2'],
    [
      'the words of every paragraph',
      [engine, 'It was so, and it was not so.'],
      [engine, 'So that is what it is and was.'],
      '0→0 1×',
    ],
    [
      'gone long ago, and only like what is new',
      [{ text: mill, gone: true }],
      [`The mill of ${cards}`],
      '0×',
    ],
    ['everything new', [engine, mill], [cards, notes], '0× 1×'],
    ['nothing left', [engine, mill], [], '0× 1×'],
    ['nothing before', [], [engine], ''],
  ])('%s', (_, before, after, expected) => {
    expect(aligned(before, after)).toBe(expected);
  });
});

test('of 5,000 passages 500 edits leave every other its own', () => {
  const { before, after } = writeEdits(1, 5000, 500);
  const { continues } = align(
    before.map((text) => ({ text })),
    after,
  );
  expect(continues.filter((now) => now !== undefined).length).toBeGreaterThan(4870);
  const standing = new Set(after);
  const lost = before.filter((text, old) => standing.has(text) && after[continues[old] ?? -1] !== text);
  expect(lost).toEqual([]);
});
