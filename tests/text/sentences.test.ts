import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences, sentenceAround } from '../../src/text/sentences.ts';

const split = (text: string, lang = 'en') =>
  findSentences(text, lang).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['On Aug. 31 they left. On Sept. 1 it aired.', ['On Aug. 31 they left.', 'On Sept. 1 it aired.']],
  ['The U.S. withdrawal began. It ended.', ['The U.S. withdrawal began.', 'It ended.']],
  ['Dr. J. B. Smith came. He stayed.', ['Dr. J. B. Smith came.', 'He stayed.']],
  ['“We left.” He said no more.', ['“We left.”', 'He said no more.']],
  ['', []],
])('%j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('Arabic and Chinese have sentences too', () => {
  expect(split('كتب الكتاب. ثم سافر.', 'ar')).toHaveLength(2);
  expect(split('他来了。他走了。', 'zh')).toEqual(['他来了。', '他走了。']);
});

describe('the sentence around a place', () => {
  test('holds it, without white space around it', () => {
    const text = 'First one.  The second names Haqqani here.  Third.';
    const start = text.indexOf('Haqqani');
    const range = sentenceAround(text, { start, end: start + 7 }, 'en');
    expect(text.slice(range.start, range.end)).toBe('The second names Haqqani here.');
  });

  test('always holds it, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted(
            (x, y) => x - y,
          );
          if (!text.slice(start, end).trim()) return;
          const range = sentenceAround(text, { start, end }, 'en');
          expect(text.slice(range.start, range.end)).toContain(text.slice(start, end).trim());
        },
      ),
    );
  });

  test('sentences cover the text without a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(
          findSentences(text, 'en')
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
