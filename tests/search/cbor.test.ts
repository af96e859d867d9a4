import { expect, test } from 'vitest';
import { readCbor } from '../../src/search/cbor.ts';

const text = (word: string) => [
  0x60 + new TextEncoder().encode(word).length,
  ...new TextEncoder().encode(word),
];

test.each([
  [[0x17], 23],
  [[0x18, 0xff], 255],
  [[0x19, 0x01, 0x00], 256],
  [[0x1a, 0x00, 0x01, 0x00, 0x00], 65_536],
  [[0x38, 0x18], -25],
  [text('né'), 'né'],
  [
    [0x82, 0x01, 0x80],
    [1, []],
  ],
])('%j says %j', (bytes, expected) => {
  expect(readCbor(Uint8Array.from(bytes))).toEqual(expected);
});
