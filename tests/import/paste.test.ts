import { expect, test } from 'vitest';
import { readText } from '../../src/import/text/read-text.ts';

const prose = [
  'The harbor of Tern Island will close to all boats on Monday, the council said, after a month in which three ferries ran aground on the same bank of sand.',
  'Fishermen who had asked for a new channel since the spring said that they had learned of it from the radio, and that nobody had asked them.',
  '“We have waited long enough,” said one of them, who has worked off the northern light for thirty years and would not give his name to a reporter.',
].join('\n\n');
const menu =
  'News\nWeather\nIsland Life\nTop Captains\nHarbor Forum\nBoats & Sails\nFish Prices\nBest Anchorages\nTide Tables\nClassifieds';

const headOf = (text: string): object => {
  const { title, published, author } = readText(text).front;
  return { title, published, author: [author ?? []].flat().map((one) => (one as { name: string }).name) };
};

test.each([
  [
    'a menu above the title',
    `${menu}\n\nHARBOR\n\nHarbor closes after third ferry runs aground\n\nBy Lena Brandt\n\n4 March 2021`,
  ],
  [
    '“By” on a line of its own',
    `${menu}\n\nHarbor closes after third ferry runs aground\n\nBy\nLena Brandt\n| March 4, 2021 (8:42 AM ET)`,
  ],
  [
    '“By” run into the name',
    `Harbor closes after third ferry runs aground\n\nByLena Brandt\nThursday, March 4, 2021`,
  ],
  [
    'links run together above the title',
    `NewsWeatherHarborForumTidesBoats\n\nHarbor closes after third ferry runs aground\n\n4 March 2021\nLena Brandt`,
  ],
  [
    'the day of the visit at the top',
    `Saturday\n6 November, 2021\n${menu}\n\nHarbor closes after third ferry runs aground\n\nBy Lena Brandt\nPublished 4 March 2021`,
  ],
])('a paste with %s has its title, author and day', (_, head) => {
  expect(headOf(`${head}\n\n${prose}`)).toEqual({
    title: 'Harbor closes after third ferry runs aground',
    published: '2021-03-04',
    author: ['Lena Brandt'],
  });
});

test('a desk beside the date wrote it, not a menu', () => {
  const head = `${menu}\n\nHarbor closes after third ferry runs aground\n\nNewsdesk\n4 March 2021`;
  expect(headOf(`${head}\n\n${prose}`)).toMatchObject({ author: ['Newsdesk'], published: '2021-03-04' });
});

test('short lines in a row without a byline below them stay: a poem has no menu', () => {
  const { findings } = readText(`The ten words\n\n${menu}`);
  expect(findings.filter(({ reason }) => reason === 'a menu above the article')).toEqual([]);
});

test('text without a title is told so, and no paragraph is taken for one', () => {
  const { front, body } = readText(prose);
  expect(front.title).toBeUndefined();
  expect(body.children).toHaveLength(3);
});
