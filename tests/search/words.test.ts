import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { letters } from '../../src/search/letters.ts';
import * as search from '../../src/search/words.ts';
import { findWords } from '../../src/text/fold.ts';

const { foldsIn, isLatin, latin, loadLetters, searchWords } = search;

beforeAll(() => loadLetters());

test.each([
  ['al Qaeda’s men', ['al', 'qaeda', 's', 'men']],
  ["Babbage's", ['babbage', 's']],
  ['l’OTAN et l’État', ['l', 'otan', 'et', 'l', 'etat']],
  ['dell’Italia', ['dell', 'italia']],
  ['Qa’ida, O’Neill, don’t', ['qaida', 'oneill', 'dont']],
  ['Al-Qaʿida', ['al', 'qaida']],
  ['القاعدة والقاعدة ال الله', ['ال', 'قاعده', 'وال', 'قاعده', 'ال', 'الله']],
  ['共產黨', ['共', '產', '黨']],
  ['หนังสือ', ['ห', 'นั', 'ง', 'สื', 'อ']],
  ['’s', ['s']],
  ['', []],
])('%s', (text, folds) => {
  const words = searchWords(text);
  expect(words.map(({ fold }) => fold)).toEqual(folds);
  for (const { fold, start, end } of words) expect(searchWords(text.slice(start, end))[0]?.fold).toBe(fold);
});

test('letters fold as they do in names, composed', () => {
  const others: string[] = [];
  for (let code = 32; code < 0xd800; code++) {
    const text = `a${String.fromCodePoint(code)}b`;
    const inNames = findWords(text).map(({ fold }) => fold.replaceAll(' ', '').normalize());
    // What stands alone here are the voicing marks of kana.
    const here = foldsIn(text).map((fold) => fold.replace(/[\u3099\u309A]/, ''));
    if (here.join() !== inNames.filter(Boolean).join()) others.push(code.toString(16));
  }
  expect(others).toEqual([]);
});

test('what is Latin is found and folded alike without the letters of other scripts', () => {
  const signs = Array.from({ length: 0x2040 }, (_, code) => String.fromCharCode(code)).filter(isLatin);
  expect(signs.length).toBeGreaterThan(300);
  for (const text of ["l'État’s", 'dell’Œ', ...signs.map((sign) => `a${sign}b ${sign}c’s`)])
    if (isLatin(text)) expect(search.findWords(text, latin), text).toEqual(search.findWords(text, letters));
  const text = fc.array(fc.constantFrom(...signs, 'l’', '’s ', ' ', 'e'), { maxLength: 12 });
  fc.assert(
    fc.property(text, (signs) => {
      const said = signs.join('');
      expect(search.findWords(said, latin)).toEqual(search.findWords(said, letters));
    }),
  );
});
