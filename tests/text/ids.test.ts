import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPattern, makeId, ownIds } from '../../src/text/ledger/ids.ts';

const none = new Set<string>();

test('an id has five characters, a letter first, and none that looks like another or makes a word', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(makeId(words, none)).toMatch(/^[bcdfghjkmnpqrstvwxz][bcdfghjkmnpqrstvwxz256789]{4}$/);
    }),
  );
});

test('the same words give the same id, today and in any later version', () => {
  expect(makeId('the mill does the sums', none)).toBe(makeId('the mill does the sums', none));
  expect(makeId('the mill does the sums', none)).toMatchInlineSnapshot(`"gqvxt"`);
});

test('an id that is taken is not given again, and what is given instead is deterministic too', () => {
  const taken = new Set<string>();
  for (let copy = 0; copy < 50; copy++) taken.add(makeId('the same words', taken));
  expect(taken.size).toBe(50);
  const again = new Set<string>();
  for (let copy = 0; copy < 50; copy++) again.add(makeId('the same words', again));
  expect([...again]).toEqual([...taken]);
});

test('different words seldom meet: as seldom as chance has it among seven million', () => {
  const ids = new Set(Array.from({ length: 20_000 }, (_, index) => makeId(`paragraph ${index}`, none)));
  // Expected: 20,000² / 2 / 7.4 million = 27.
  expect(20_000 - ids.size).toBeLessThan(60);
});

test.each(['k3x9q', 'chosen-id', 'a'])('%s can be an id', (id) => expect(id).toMatch(idPattern));
test.each(['3kxq', 'Chosen', 'a_b', '', 'ä', '-a'])('“%s” cannot', (id) => expect(id).not.toMatch(idPattern));
test.each(['note-x', 'fn-1', 'h-one', 'notes', 'main'])('%s belongs to the page', (id) =>
  expect(id).toMatch(ownIds),
);
test.each(['noted', 'hour', 'notebook', 'k3x9q'])('%s does not', (id) => expect(id).not.toMatch(ownIds));
