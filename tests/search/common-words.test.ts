import { expect, test } from 'vitest';
import { commonWords } from '../../src/search/common-words.ts';
import { recordOfArticle } from '../../src/search/make-record.ts';
import { article } from './library.ts';

const record = (slug: string, text: string) => recordOfArticle(article(slug, [text]), new Map());

test('common is what stands often, and in nearly every article', () => {
  const everywhere = Array.from({ length: 9 }, (_, at) => record(`a${at}`, 'the war '.repeat(900)));
  const often = record('b', `the ${'lantern '.repeat(9000)}`);
  expect(commonWords([...everywhere, often])).toEqual(['war', 'the']);
  expect(commonWords([...everywhere, often, often])).toEqual(['the']);
});
