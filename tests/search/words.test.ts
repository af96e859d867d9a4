import { expect, test } from 'vitest';
import { searchWords } from '../../src/search/words.ts';

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
