import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords, foldWord } from '../../src/text/fold.ts';

test.each([
  [['Qaʿida’s', 'qa\u02BFida\u2019s', 'Qāʿidaʼs', 'Qa‘ida`s', 'qaidas'], 'qaidas'],
  [['Straße', 'STRASSE'], 'strasse'],
  [['Œuvre', 'oeuvre', 'ŒUVRE'], 'oeuvre'],
  [['Søren', 'Sören', 'So\u0308ren'], 'soren'],
  [['İstanbul', 'Istanbul', 'ıstanbul'], 'istanbul'],
  [['ﬁnal', 'ｆｉｎａｌ', 'fi\u00ADnal', 'fi\u200Dnal'], 'final'],
  [['القاعدة', 'القَاعِدة', 'القـاعدة', 'القاعده'], 'القاعده'],
  [['أسامة', 'اسامة', 'إسامة', 'ٱسامة'], 'اسامه'],
  [['حقانی', 'حقاني', 'حقانى'], 'حقاني'],
  [['Ёлка', 'Елка'], 'елка'],
  [['٢٠٢١', '２０２１', '2021', '२०२१'], '2021'],
])('%j fold to “%s”', (words, fold) => {
  for (const word of words) expect(foldWord(word)).toBe(fold);
});

test.each([
  ['तालिबान', 'तलबन'],
  ['ตาลีบัน', 'ตาลบน'],
  ['が', 'か'],
  ['9', '6'],
])('“%s” and “%s” stay apart', (one, other) => {
  expect(foldWord(one)).not.toBe(foldWord(other));
});

test.each([
  ['“Don’t,” he said—twice.', ['Don’t', 'he', 'said', 'twice']],
  ['al-Qaeda’s AT&T x_y', ['al', 'Qaeda’s', 'AT', 'T', 'x', 'y']],
  ['workers’ ’tis rock ’n’ roll', ['workers', 'tis', 'rock', 'n', 'roll']],
  ['塔利班 said', ['塔', '利', '班', 'said']],
  ['H²O 3½ 😀 𝐀𝐁', ['H', 'O', '3', '𝐀𝐁']],
  ['', []],
])('the words of “%s”', (text, words) => {
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('words are in order, do not overlap, and fold as they do alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let at = 0;
      for (const { start, end, fold } of findWords(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(foldWord(text.slice(start, end))).toBe(fold);
        at = end;
      }
    }),
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldWord(foldWord(text))).toBe(foldWord(text));
    }),
    { numRuns: 1000 },
  );
});
