import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, packPlaces } from '../../src/search/pack.ts';
import { readPlaces, unpack } from '../../src/search/packed.ts';

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { maxLength: 20 }).map((numbers) => numbers.toSorted((a, b) => a - b));

test('numbers come back as they were, and begin anew where texts are parted', () => {
  fc.assert(
    fc.property(ascending(300_000), ascending(300), (some, others) => {
      expect(unpack(pack(some))).toEqual(some);
      expect(unpack(`${pack(some)}\t${pack(others)}`)).toEqual([...some, ...others]);
      expect(pack(some)).not.toMatch(/[\t\n]/);
    }),
  );
});

test('so do the places of a word by article', () => {
  fc.assert(
    fc.property(ascending(300_000), ascending(300), (articles, places) => {
      const held = articles.map((article) => [article, pack([0, ...places])] as const);
      expect(readPlaces(packPlaces(held))).toEqual(held);
    }),
  );
});
