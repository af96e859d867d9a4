import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShape, writeShape } from '../../src/search/shape.ts';
import { searchWords } from '../../src/search/words.ts';
import { findSentences } from '../../src/text/sentences.ts';

function roundTrip(text: string) {
  const words = searchWords(text);
  const sentences = findSentences(text, 'en').map(({ start }) => start);
  const shape = writeShape({ text, words, sentences });
  return { words, sentences, read: readShape(shape, words.map(({ fold }) => fold).values()) };
}

const piece = fc.oneof(
  fc.constantFrom(
    'Al-Qaʿida',
    'U.S.',
    'œuvre',
    '9/11',
    '共產黨',
    'القاعدة',
    'A&B',
    'ﬁ',
    'ſ',
    '“No.”',
    'l’OTAN',
    'Qaeda’s',
    'z',
    'a',
    '\n',
    '\t',
    ' ',
    '…',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('The', 'CIA', 'said', 'It', 'was', 'so.', 'Then', 'he', 'left.'),
);

test('a text is what it was, and so are the places of its words', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(' ', '', '. '), (pieces, joint) => {
      const text = pieces.join(joint).replaceAll('\x7f', '');
      const { read, words } = roundTrip(text);
      expect(read.text).toBe(text);
      expect(read.words).toEqual(words);
    }),
  );
});

test('a sentence begins with its first word', () => {
  const text = 'Mr. Haqqani left. “He had to,” they said! Nobody knew.';
  const { read } = roundTrip(text);
  expect(read.sentences.map((start) => text.slice(start).split(' ')[0])).toEqual(['Mr.', '“He', 'Nobody']);
});

test('plain words cost one letter each', () => {
  const { words, sentences } = roundTrip('It was said in Kabul that the CIA knew');
  expect(writeShape({ text: 'It was said in Kabul that the CIA knew', words, sentences })).toBe('daaacaaea');
});
