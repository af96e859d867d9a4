import { describe, expect, test } from 'vitest';
import { continueLedger, formatLedger, type Ledger, parseLedger, type Text } from '../../src/text/ledger.ts';

const engine = 'The engine that Babbage drew in those years was to be made of brass and driven by steam.';
const mill = 'In its mill the numbers meet, and what comes out of it goes back to the store on rods.';
const store = 'The store keeps a thousand numbers of fifty figures each, one above the other in columns.';
const cards = 'Cards of pasteboard, borrowed from the looms of Lyon, say what is to be done with them.';

type Passage = string | { readonly text: string; readonly chosen: string };
const build = (
  old: Ledger | undefined,
  passages: readonly Passage[],
  more: Partial<Pick<Text, 'today' | 'repeats'>> = {},
) =>
  continueLedger(old, {
    today: '2022-02-02',
    repeats: [],
    ...more,
    passages: passages.map((passage) => (typeof passage === 'string' ? { text: passage } : passage)),
  });
const first = build(undefined, [engine, mill, store, cards], { today: '2021-01-01' });
const [e = '', m = '', s = '', c = ''] = first.ids;

describe('the first build', () => {
  test('gives each passage an id and remembers its words and the day', () => {
    expect(new Set(first.ids).size).toBe(4);
    expect(first.ledger.entries[0]).toEqual({ id: e, first: '2021-01-01', text: engine });
    expect(first.changed).toBe(true);
  });

  test('copies have ids of their own', () => {
    expect(new Set(build(undefined, [engine, engine, engine]).ids).size).toBe(3);
  });
});

describe('another build', () => {
  test('of the same article changes nothing, on whatever day', () => {
    const again = build(first.ledger, [engine, mill, store, cards], { today: '2030-03-03' });
    expect(again).toMatchObject({ changed: false, ids: first.ids, tombstones: [] });
    expect(formatLedger(again.ledger)).toBe(formatLedger(first.ledger));
  });

  test('keeps ids through edits, additions and moves, and the day of each', () => {
    const edited = mill.replace('rods', 'levers');
    const next = build(first.ledger, [
      cards,
      engine,
      'This one is new and nothing like it was there.',
      edited,
      store,
    ]);
    expect(next.ids).toEqual([c, e, expect.not.stringMatching(`${e}|${m}|${s}|${c}`), m, s]);
    expect(next.ledger.entries.map(({ first }) => first)).toEqual([
      '2021-01-01',
      '2021-01-01',
      '2022-02-02',
      '2021-01-01',
      '2021-01-01',
    ]);
    expect(next.ledger.entries[3]?.text).toBe(edited);
    expect(next.tombstones).toEqual([]);
  });

  test('leaves a tombstone where a passage went: its words, its place and the day', () => {
    const next = build(first.ledger, [engine, store, cards]);
    expect(next.tombstones).toEqual([{ id: m, before: 1, text: mill, until: '2022-02-02' }]);
    const later = build(next.ledger, [engine, store, cards], { today: '2023-03-03' });
    expect(later.tombstones).toEqual(next.tombstones);
    expect(later.changed).toBe(false);
  });

  test.each([
    ['the first', [mill, store, cards], 0],
    ['the last', [engine, mill, store], 3],
    ['all', [], 0],
  ])('a tombstone for %s of them', (_, passages, before) => {
    const { tombstones } = build(first.ledger, passages);
    expect(tombstones[0]?.before).toBe(before);
    expect(tombstones).toHaveLength(4 - passages.length);
  });

  test('gives a passage its id back when it returns', () => {
    const without = build(first.ledger, [engine, store, cards]).ledger;
    const back = build(without, [engine, mill, store, cards], { today: '2023-03-03' });
    expect(back).toMatchObject({ ids: first.ids, tombstones: [] });
    expect(back.ledger.entries[1]).toEqual({ id: m, first: '2021-01-01', text: mill });
  });

  test('never gives an id to another passage later', () => {
    const without = build(first.ledger, [engine, store, cards]).ledger;
    const other = build(without, [
      engine,
      'Nothing in this one has to do with what stood here.',
      store,
      cards,
    ]);
    expect(other.ids[1]).not.toBe(m);
    expect(other.tombstones.map(({ id }) => id)).toEqual([m]);
  });

  test('after a merge the lesser id is an alias of the other, also of what that becomes', () => {
    const merged = build(first.ledger, [engine, `${mill} ${store}`, cards]);
    const [kept, other] = merged.ids[1] === m ? [m, s] : [s, m];
    expect(merged).toMatchObject({ ids: [e, kept, c], aliases: [[], [other], []], tombstones: [] });
    const moved = build(merged.ledger, [cards, engine, `${mill} ${store.replace('fifty', 'forty')}`]);
    expect(moved).toMatchObject({ ids: [c, e, kept], aliases: [[], [], [other]], tombstones: [] });
  });

  test('after a split the larger part keeps the id, and the other gets one of its own', () => {
    const [part, rest] = ['In its mill the numbers meet.', `${store} ${mill.slice(29)}`];
    const joined = build(undefined, [engine, `${part} ${rest}`, cards]);
    const split = build(joined.ledger, [engine, part, rest, cards]);
    expect(split.ids[2]).toBe(joined.ids[1]);
    expect(joined.ids).not.toContain(split.ids[1]);
    expect(split.tombstones).toEqual([]);
  });

  test('what was merged and stands for itself again has its own id again', () => {
    const merged = build(first.ledger, [engine, `${mill} ${store}`, cards]);
    const apart = build(merged.ledger, [engine, mill, store, cards]);
    expect(apart.ids).toEqual(first.ids);
  });

  test('a copy that is left out leads to the one that is kept', () => {
    const twice = build(undefined, [engine, mill, store, mill]);
    const left = build(twice.ledger, [engine, mill, store], { repeats: [{ text: mill, of: 1 }] });
    expect(left.ids).toEqual(twice.ids.slice(0, 3));
    expect(left.aliases).toEqual([[], [twice.ids[3]], []]);
    expect(left.tombstones).toEqual([]);
  });
});

describe('an id chosen by hand', () => {
  const chosen = (text: string, id: string) => ({ text, chosen: id });

  test('is the passage’s, and the one it had leads there still', () => {
    const next = build(first.ledger, [engine, chosen(mill, 'the-mill'), store, cards]);
    expect(next.ids).toEqual([e, 'the-mill', s, c]);
    expect(next.aliases).toEqual([[], [m], [], []]);
    const rewritten = build(next.ledger, [
      engine,
      chosen('Of the old words none is left here at all.', 'the-mill'),
      store,
      cards,
    ]);
    expect(rewritten.ids[1]).toBe('the-mill');
    expect(rewritten.problems).toEqual([]);
  });

  test('stays when it is no longer written there', () => {
    const next = build(first.ledger, [engine, chosen(mill, 'the-mill'), store, cards]);
    const plain = build(next.ledger, [engine, mill, store, cards]);
    expect(plain.ids[1]).toBe('the-mill');
  });

  test.each([
    ['twice', [chosen(engine, 'one'), chosen(mill, 'one'), store, cards], 1, /chosen for passage 1 already/],
    ['another passage’s', [engine, chosen(mill, e), store, cards], 1, /is the id of passage 1/],
    ['one that cannot be an id', [chosen(engine, '9lives'), mill, store, cards], 0, /cannot be an id/],
    ['one of the page itself', [chosen(engine, 'notes'), mill, store, cards], 0, /an id of the page itself/],
  ])('%s is a problem', (_, passages, passage, message) => {
    const { problems, ids } = build(first.ledger, passages);
    expect(problems).toEqual([{ passage, message: expect.stringMatching(message) }]);
    expect(new Set(ids).size).toBe(4);
  });

  test('one of a passage that went is a problem for another', () => {
    const without = build(first.ledger, [engine, store, cards]).ledger;
    const { problems } = build(without, [engine, chosen('Nothing like it.', m), store, cards]);
    expect(problems).toEqual([
      { passage: 1, message: expect.stringContaining('named a passage that went on 2022-02-02') },
    ]);
  });
});

describe('the file', () => {
  test('has a line for a passage, and comes back as it was', () => {
    const { ledger } = build(first.ledger, [engine, `${mill} ${store}`]);
    const json = formatLedger(ledger);
    expect(parseLedger(json)).toEqual(ledger);
    expect(formatLedger(parseLedger(json))).toBe(json);
    expect(json.split('\n').filter((line) => line.startsWith('{ "id"'))).toHaveLength(4);
  });

  test('an edit changes one line of it', () => {
    const lines = (ledger: Ledger) => formatLedger(ledger).split('\n');
    const next = build(first.ledger, [engine, mill.replace('rods', 'levers'), store, cards]);
    const before = lines(first.ledger);
    expect(lines(next.ledger).filter((line) => !before.includes(line))).toHaveLength(1);
  });
});
