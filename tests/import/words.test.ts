import { expect, test } from 'vitest';
import { shareOf } from '../../src/import/words.ts';

test.each([
  [
    '港の閉鎖、漁師ら困惑',
    '灯島の港が木曜日に閉鎖され、漁師らは困惑している。',
    '特集は冬の味覚と温泉めぐり',
  ],
  ['등대 항구 폐쇄', '등대섬의 항구가 목요일에 폐쇄된다.', '겨울 온천 여행'],
  ['Harbors closed', 'The harbor will close on Thursday.', 'Walks for a dry day'],
])('a title shares words that carry meaning with its text, not with another: %s', (title, text, other) => {
  expect(shareOf(title, text)).toBeGreaterThan(0.4);
  expect(shareOf(title, other)).toBe(0);
});
