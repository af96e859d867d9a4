import { describe, expect, test } from 'vitest';
import { follow, traceAll } from '../../bench/links/follow.ts';
import { findQuote } from '../../bench/links/quote.ts';
import { emptyTally, replay, type Scheme } from '../../bench/links/replay.ts';
import { ledger, others } from '../../bench/links/schemes.ts';

const engine = 'The engine that Babbage drew in those years was to be made of brass and driven by steam.';
const mill = 'In its mill the numbers meet, and what comes out of it goes back to the store on rods.';
const store = 'The store keeps a thousand numbers of fifty figures each, one above the other in columns.';
const article = (...versions: string[][]) => ({
  path: 'a.md',
  end: Number.POSITIVE_INFINITY,
  versions: versions.map((passages, time) => ({ time, passages })),
});

describe('the truth, commit by commit', () => {
  test.each([
    ['a kept one', [engine, mill], [store, engine, mill], { at: [2] }],
    ['an edited one', [engine, mill], [engine, mill.replace('rods', 'levers')], { at: [1] }],
    ['a removed one', [engine, mill], [engine], { gone: mill, since: 1 }],
    ['a split one', [engine, `${mill} ${store}`], [engine, mill, store], { at: [1, 2] }],
    ['a moved one', [engine, mill, store], [mill, engine, store], { at: [0] }],
    [
      'one of which half is left, which it cannot tell from another',
      [engine, mill],
      [
        engine,
        'In its mill the numbers meet, and nobody who drew any part of that thing in 1834 could stop them.',
      ],
      'unsure',
    ],
  ])('%s', (_, before, after, where) => {
    const { versions } = article(before, after);
    expect(follow({ at: [1] }, 0, 1, versions, traceAll({ versions }))).toEqual(where);
  });
});

describe('a replay counts where links lead', () => {
  const history = article(
    [engine, mill, store],
    ['A new beginning.', engine, mill.replace('rods', 'levers')],
  );
  const tally = (scheme: Scheme | undefined) => {
    const counts = emptyTally();
    if (scheme) replay(history, traceAll(history), [0, 1], 1, scheme, counts);
    const { right, keptNotice, keptNothing, keptWrong, notice, nothing, wrong } = counts;
    return [right, keptNotice, keptNothing, keptWrong, notice, nothing, wrong];
  };
  test.each([
    ['ledger', [2, 0, 0, 0, 1, 0, 0]],
    ['position', [0, 0, 0, 2, 0, 0, 1]],
    ['hash of the text', [1, 0, 1, 0, 0, 1, 0]],
    ['text fragment', [1, 0, 1, 0, 0, 1, 0]],
    ['quote matching', [2, 0, 0, 0, 0, 1, 0]],
  ])('%s', (name, counts) => {
    expect(tally([ledger, ...others].find((scheme) => scheme.name === name))).toEqual(counts);
  });
});

describe('quote matching', () => {
  const quoted = (exact: string, text = `${engine}\n${mill}\n${store}`) =>
    findQuote(text, { exact, prefix: '', suffix: '', start: 0 });

  test.each([
    ['letter for letter', mill, engine.length + 1],
    ['with a few signs changed', mill.replace('meet', 'met').replace('rods', 'rod'), engine.length + 1],
    ['with a long pattern', `${mill}\n${store.replace('fifty', 'forty')}`, engine.length + 1],
    ['at the very beginning', engine.replace('steam', 'stream'), 0],
  ])('finds a quotation %s', (_, exact, place) => {
    expect(quoted(exact)).toBe(place);
  });

  test('finds nothing where more than half of it is different', () => {
    expect(quoted('Xyzzy qwv zzk jjqx: kwyjibo, zzyzx; xkcd!')).toBeUndefined();
  });

  test('of several places prefers that of the same context', () => {
    const text = 'first: the words. second: the words. third: the words.';
    const place = findQuote(text, { exact: 'the words', prefix: 'second: ', suffix: '. third', start: 0 });
    expect(place).toBe(text.indexOf('the words', text.indexOf('second')));
  });
});
