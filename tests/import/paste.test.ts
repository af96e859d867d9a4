import { toString as textOf } from 'mdast-util-to-string';
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

test('prose in a menu is not where the text begins: the title is the line above the story', () => {
  const promo =
    'Get the Harbor Review in your hands each Friday, with every tide table, every fish price and the letters that nobody else on the island would print for you.';
  const page = `${menu}\n\nSubscribe for less\n\n${promo}\n\n${menu}\n\nHarbor closes after third ferry runs aground\n\nBy Lena Brandt\n\n4 March 2021`;
  expect(headOf(`${page}\n\n${prose}\n\n${prose}`)).toEqual({
    title: 'Harbor closes after third ferry runs aground',
    published: '2021-03-04',
    author: ['Lena Brandt'],
  });
});

test.each([
  ['labels on lines of their own', 'Author:\nLena Brandt\nUpdated:\nMay 6, 2021\nOriginal:\nMarch 4, 2021'],
  ['a name, a post and a date run together', 'By Lena BrandtStaff WriterPublished: March 4, 2021'],
  ['both dates of a blog', 'May 6, 2021March 4, 2021 by Lena Brandt'],
  ['degrees behind the name', 'March 4, 2021 | BY: Lena Brandt, MS, RDN'],
  ['topics behind the date', 'Lena Brandt 04/03/2021 Harbors, Ferries'],
  ['a post without a comma', 'Lena Brandt Senior Harbor Editor, The Harbor Review\n4 March 2021'],
  ['the name above and hour lines between', 'Lena Brandt\n4 March 2021 18.54 GMT\n4 min read'],
])('a head with %s has its author and day', (name, lines) => {
  const title = 'Harbor closes after third ferry runs aground';
  const { author, published } = headOf(`${menu}\n\n${title}\n\n${lines}\n\n${prose}`) as never;
  expect({ author, day: String(published).replace('04-03', '03-04') }).toEqual({
    author: ['Lena Brandt'],
    day: '2021-03-04',
  });
  expect(name).not.toBe('');
});

test('what stands only at the end still says who wrote it and when', () => {
  const end = 'Written by Lena Brandt\nStory published on March 4, 2021.\nContact us';
  expect(headOf(`${menu}\n\nHarbor closes after third ferry runs aground\n\n${prose}\n\n${end}`)).toEqual({
    title: 'Harbor closes after third ferry runs aground',
    published: '2021-03-04',
    author: ['Lena Brandt'],
  });
});

test('a day with the one of its change right below the text is when it was published', () => {
  const end = '4 marzo 2021 (modifica il 5 marzo 2021 | 10:15)';
  expect(
    headOf(`Il porto chiude dopo il terzo traghetto\n\nDi Lena Brandt\n\n${prose}\n\n${end}`),
  ).toMatchObject({
    published: '2021-03-04',
  });
});

test.each([
  'Ferries that offer a free trial to islanders have more passengers in winter than those that do not. The council said so on Monday, and it meant to count them again.',
  'Nobody could sign up for the harbor’s newsletter by then, since the office that had printed it for ninety years was under water. The postmaster said that it would be printed again.',
  'The boat was seen from a photo-sharing pier where children sit in summer, and the captain waved. She had been at sea for a month and would not come ashore.',
])('a paragraph of the text that speaks of the matter stays: “%s”', (words) => {
  const { body } = readText(`Harbor closes\n\nBy Lena Brandt\n\n${prose}\n\n${words}\n\n${prose}`);
  expect(body.children.map((node) => textOf(node))).toContain(words);
});

test.each([
  ['with a form feed between its pages', '\f'],
  ['without one', '\n'],
])('a PDF %s loses its page numbers and heads, and keeps the day that they say', (_, feed) => {
  const head = 'Harbor Review     March 4, 2021';
  const pages = prose
    .split('\n\n')
    .map(
      (one, at) =>
        `${head}\n\n${at === 0 ? 'Harbor closes\nBy Lena Brandt\n\n' : ''}${wrap(one)}\n    ${at + 1}\n`,
    );
  const { front, body } = readText(pages.join(feed));
  expect(front).toMatchObject({ title: 'Harbor closes', published: '2021-03-04' });
  expect(body.children.map((node) => textOf(node))).toEqual(prose.split('\n\n'));
});

test('a PDF whose pages end inside a sentence, with blank lines around their numbers, has its paragraphs whole', () => {
  const [one = '', two = '', three = ''] = prose.split('\n\n');
  const lines = wrap(two).split('\n');
  const page = [
    'TERN QUARTERLY          Spring 2021',
    'The Harbor That\nForgot Its Boats\nBy Lena Brandt',
    `${wrap(one)}\n\n${lines.slice(0, -1).join('\n')}`,
    '     14',
    'TERN QUARTERLY          Spring 2021',
    `${lines.at(-1)}\n\n${wrap(three)}`,
    '     15',
  ];
  const { front, body } = readText(page.join('\n\n'));
  expect(front).toMatchObject({
    title: 'The Harbor That Forgot Its Boats',
    author: [{ name: 'Lena Brandt' }],
  });
  expect(body.children.map((node) => textOf(node))).toEqual([one, two, three]);
});

test('numbers that part the sections of a text with broken lines stay', () => {
  const parts = prose.split('\n\n').flatMap((one, at) => [`${at + 1}`, wrap(one)]);
  const { body } = readText(['Harbor closes', 'By Lena Brandt', ...parts].join('\n\n'));
  expect(body.children.map((node) => textOf(node))).toContain('2');
});

/** As a PDF breaks it: no line is longer than `most` letters. */
function wrap(text: string, most = 60): string {
  const lines = [''];
  for (const word of text.split(' '))
    if (`${lines.at(-1)} ${word}`.length > most) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  return lines.join('\n');
}

test('the numbered head of every page of a PDF is no text and no title, also without its form feeds', () => {
  const head = 'The Tern Quarterly · Autumn 2018 ·';
  const rows = [
    'In the winter months, when the sun does not rise over the harbor, the',
    'clockmaker keeps his shop open by a rule of his own: he works until the',
    'dogs are fed, and then he works until they sleep.',
    '',
    'He has repaired, by his own account, every clock on both of the islands,',
    'some of them many times, and one of them every year since 1963.',
  ];
  const pages = [
    [`${head} 41`, '', 'The Clockmaker', '', 'by Lena Brandt', '', '2 November 2018', '', ...rows],
    rows,
    rows,
  ];
  const paste = pages
    .map((lines, at) => (at === 0 ? lines : [`${head} ${41 + at}`, '', ...lines]).join('\n'))
    .join('\n\n');
  for (const text of [paste, paste.replace(/(?<=[a-z,])\n(?=[a-z])/g, ' ').replace(/\n+/g, '\n\n')]) {
    const { front, body } = readText(text);
    expect(front.title).toBe('The Clockmaker');
    expect(body.children.map((child) => textOf(child)).filter((line) => line.startsWith(head))).toEqual([]);
  }
});

test('the column of a paper has its title whole, its byline apart and its day beside the number of the paper', () => {
  const column = prose
    .split('\n\n')
    .map((one) => wrap(one, 32))
    .join('\n');
  const { front } = readText(`The Tern Messenger
Monday 2 April 2018 | Vol. 88, No. 34
Harbor of Tern Island
to close for the dry season
By L. B. Lindqvist
Messenger Correspondent
${column}`);
  expect([front.title, front.published]).toEqual([
    'Harbor of Tern Island to close for the dry season',
    '2018-04-02',
  ]);
  expect(front.author).toEqual([expect.objectContaining({ name: 'L. B. Lindqvist' })]);
});

test('a short last sentence of the text is text, also below a related piece and above a comment box', () => {
  const paste = `Harbor closes\nBy Lena Brandt\nMarch 4, 2021\n${prose}\nRelated\nA Pier Learns to Wait\n${prose.replaceAll('harbor', 'pier')}\nThe council is offering two boats.\nLeave a comment`;
  const { body } = readText(paste);
  expect(body.children.map((child) => textOf(child))).toContain('The council is offering two boats.');
});

test('two columns side by side are told, and a table of short cells is none', () => {
  const left = 'The harbor of Tern Island will close to all boats on Thursday, the council said'.split(' ');
  const rows = (cells: number): string =>
    Array.from({ length: 8 }, (_, at) => {
      const half = left.slice(at, at + cells).join(' ');
      return `${half}      ${half}`;
    }).join('\n');
  const told = (text: string): number =>
    readText(`Harbor closes\n\n${text}`).findings.filter(({ what }) => what === 'columns').length;
  expect([told(rows(5)), told(rows(1))]).toEqual([1, 0]);
});
