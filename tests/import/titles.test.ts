import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { formatReport } from '../../src/import/report.ts';
import { readText } from '../../src/import/text/read-text.ts';

const prose = [
  'The harbor of Tern Island will close to all boats on Thursday, the council said, after a month in which three ferries ran aground on the same bank of sand.',
  'Fishermen who had asked for a new channel since the spring said that they had learned of it from the radio, and that nobody had asked them.',
  'The ferry company, Brandt & Sons, has laid off forty people since January.',
];
const byline = ['By Lena Brandt', 'March 4, 2021'];

const titles: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'two sentences below the name of a section',
    'They closed the harbor. Nobody asked the fishermen.',
    ['METRO', 'They closed the harbor. Nobody asked the fishermen.', ...byline],
  ],
  [
    'two sentences on top, above a dek and a caption',
    'I lived on the pier for a year to save on rent. Here’s what I would do differently.',
    [
      'I lived on the pier for a year to save on rent. Here’s what I would do differently.',
      'Lena Brandt Mar 4, 2021, 8:15 AM EST',
      'woman on a pier looking at the harbor',
      'The author on the pier in February. Lena Brandt',
    ],
  ],
  [
    'two sentences above a dek of its own',
    'Islanders row three hours to see a doctor. A boat may help.',
    [
      'Islanders row three hours to see a doctor. A boat may help.',
      'The council has fitted out a ferry with a ward. It has been used twice.',
      ...byline,
    ],
  ],
  [
    'the end of a trail of links',
    'Harbor closes after third ferry runs aground',
    [
      'Home/Islands/Tern/Harbor closes after third ferry runs aground',
      'Harbor closes after third ferry runs aground',
      'The council gave no reason for its choice of day.',
      ...byline,
    ],
  ],
  [
    'said in capitals before',
    'The Harbor That Closed by Itself',
    ['THE HARBOR THAT CLOSED BY ITSELF', 'The Harbor That Closed by Itself', ...byline],
  ],
  [
    'below the slogan of the page',
    'Harbor closes after third ferry runs aground',
    [
      'The Tern Post',
      'News you can trust since 1817',
      'Harbor closes after third ferry runs aground',
      ...byline,
    ],
  ],
  [
    'below a line about the browser',
    'Harbor closes after third ferry runs aground',
    [
      'IE 11 is not supported. For an optimal experience visit our site on another browser.',
      'Harbor closes after third ferry runs aground',
      ...byline,
    ],
  ],
  [
    'above a dek of sixteen words',
    'What the harbor said about the ice',
    [
      'What the harbor said about the ice',
      'The council has fitted out an old ferry with a ward for the children of Tern.',
      ...byline,
    ],
  ],
  [
    'a few words above a dek of two sentences',
    'The last ferry',
    [
      'Island life:',
      'The last ferry',
      'Each spring a ferry runs aground. On Tern they bought theirs.',
      ...byline,
    ],
  ],
];

test.each(titles)('a title is found: %s', (_, title, head) => {
  for (const gap of ['\n', '\n\n']) {
    const { front, body } = readText([head.join(gap), ...prose].join('\n\n'));
    const text = body.children.map((child) => textOf(child));
    expect([front.title, front.published]).toEqual([title, '2021-03-04']);
    expect(prose.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
  }
});

const menu = [
  'Sign in',
  'Subscribe',
  'News',
  'Sport',
  'Weather',
  'Council lets the market square to a circus for the winter',
  'Lighthouse keepers ask for a second telephone line',
  'Why the bakers of the north coast close on Mondays',
  'Five walks for a dry day, with tides',
  'What to do when the bridge is up',
  'The year in photographs',
  'Letters to the editor',
  'Obituaries',
  'Puzzles',
  'Shop',
  'Help',
];

test.each([
  ['a trail of links without a sign between them', 'NewsTernFerry runs aground for a third time'],
  ['its own words once more', 'Ferry runs aground for a third time'],
])('of a whole page without blank lines the title stands below %s', (_, above) => {
  const title = 'Ferry runs aground for a third time';
  const { front } = readText([...menu, above, title, 'Lena Brandt', ...prose, ...menu].join('\n'));
  expect(front.title).toBe(title);
});

test('of a whole page the lines of its foot are left out, and what goes on below the last sentence stays', () => {
  const title = 'Ferry runs aground for a third time';
  const last =
    'Together these steps could bring the boats back by the autumn and give the forty people who lost their work a reason to stay TP';
  const credits = ['Photo: The Tern Press'];
  const page = [
    'Tern Sound',
    ...menu,
    title,
    'By Lena Brandt',
    'March 4, 2021',
    '2 of 12 |',
    ...prose,
    last,
    ...menu,
    ...credits,
  ];
  const { body, findings } = readText(page.join('\n'));
  expect(body.children.map((child) => textOf(child))).toEqual([...prose, last]);
  const below = findings.filter(({ kind, line = 0 }) => kind === 'left-out' && line > page.indexOf(last) + 1);
  expect(below.map(({ text }) => text)).toEqual([...menu, ...credits]);
  expect(formatReport(findings)).toContain('11 lines, News to Obituaries');
  expect(readText(page.slice(menu.length + 1).join('\n')).body.children.length).toBeGreaterThan(
    prose.length + 1,
  );
});

test('a date is read beside the time it takes to read the text', () => {
  const head = [
    'Fähre liegt fest',
    'Stand: 04.03.2021 | Meer und Küste | Lesedauer: 6 Minuten',
    'Von Lena Brandt',
  ];
  expect(readText([...head, ...prose].join('\n\n')).front.published).toBe('2021-03-04');
});

test('what a paragraph of a text without blank lines says stays in it, also above the source of the article', () => {
  const short = 'The council says that it has a tenth of the money it needs.';
  const paste = ['Harbor closes', ...byline, ...prose, short, 'Source: Reuters', 'Most read'].join('\n');
  const { findings } = readText(paste);
  const [{ kind, what } = {}] = findings.filter(({ text }) => text === short);
  expect([kind, what]).toEqual(['became', 'paragraph']);
});

test.each([
  ['prices', 'It will cost £400 a day.', '2021-09-08'],
  ['no sign', 'It will cost much.', '2021-08-09'],
])('a day that could be a month is told by the place of the page: %s', (_, sign, day) => {
  const paste = ['Harbor closes', 'By Lena Brandt', '08/09/2021', ...prose, sign].join('\n\n');
  expect(readText(paste).front.published).toBe(day);
});

test('the one sentence between related pieces and the author said once more is text', () => {
  const last = 'I have been thinking about that harbor a great deal.';
  const foot = [
    'Recommended',
    'Opinion',
    'Why I gave up on ferries',
    last,
    'Lena Brandt',
    'Lena Brandt is a columnist.',
  ];
  const { body } = readText(['Harbor closes', ...byline, ...prose, ...foot].join('\n\n'));
  expect(body.children.map((child) => textOf(child))).toEqual([...prose, last]);
});

test('a text of short sentences has its title above them, and none of them is a related piece', () => {
  const short = [
    'Islanders have waited nine years for a car park with room for just one car.',
    'The bay was painted in 1971 for a doctor from the mainland who never came.',
    'Sandra Tregear, 58, said: “I read the obituaries every morning before breakfast. I know that it is awful, and I have told my husband that I will go on with it.”',
    'A man at the council who would not be named told reporters that he had no car.',
  ];
  const caption = 'Sandra Tregear has waited since 2015 for the bay';
  const title = 'WHEELY ODD Island’s smallest car park has one bay – and a waiting list of NINE YEARS';
  const paste = [
    ...['NEWS', 'SPORT', 'TV', 'SHOWBIZ', 'MONEY', 'MOTORS', 'NewsIsland News'],
    title,
    'Lena Brandt, News Reporter',
    'Published: 13:22, 4 Mar 2021',
    'Updated: 14:05, 4 Mar 2021',
    ...short.slice(0, 2),
    caption,
    '2',
    caption,
    short[2] ?? '',
    'Most read in Islands',
    'BIN THERE',
    'Couple find coin under floor',
    short[3] ?? '',
    'Topics',
    'Islands',
  ];
  const { front, body } = readText(paste.join('\n'));
  expect(front).toMatchObject({ title, author: [{ name: 'Lena Brandt' }] });
  const text = body.children.map((child) => textOf(child));
  expect(short.filter((one) => !text.includes(one))).toEqual([]);
});

test('the text begins below the head, whatever the page says of itself above it', () => {
  const blog = 'This is the home of the harbor’s blog, which ran until 2020. '.repeat(4).trim();
  const menu = ['Ferries', 'Fish & Nets', 'Tides', 'Channels', 'Weather', 'Islands', 'People'];
  const paste = [blog, ...menu, 'Harbor closes after third ferry', ...byline, ...prose];
  expect(readText(paste.join('\n')).front.title).toBe('Harbor closes after third ferry');
});

test('a title may end in a year', () => {
  const title = 'Ferry finds berth reserved since 2011';
  const head = [`Home / Ferries / ${title}`, title, ...byline].join('\n');
  const dek = 'A slip of paper in the harbor bears the name of one Mr Brandt, who has not been traced';
  expect(readText([head, dek, ...prose].join('\n\n')).front.title).toBe(title);
});

test('the first paragraph of an agency is neither a caption nor the dek', () => {
  const first = 'Tern Bay (AFP) – The harbor has sued a ferry company, its lawyer told AFP on Wednesday.';
  const paste = ['Harbor sues ferry company', first, 'Issued on: 17/05/2023 - 11:02', ...prose];
  const { body } = readText(paste.join('\n\n'));
  expect(body.children.map((child) => textOf(child))).toContain(first);
});

test('words of the text are no author, though they stand in capitals beside the date', () => {
  const text = [...prose, 'The industry knows such trends.'];
  const { front } = readText(
    ['Harbor closes after third ferry runs aground', 'Industry Trends', 'March 4, 2021', ...text].join(
      '\n\n',
    ),
  );
  expect(front).toEqual({ title: 'Harbor closes after third ferry runs aground', published: '2021-03-04' });
});

test('a kind of article before the title is part of it, and no questions below it are', () => {
  const title = 'Explained | Why ferries of the island are bending the wrong way';
  const dek = 'What do the rules say? Are captains being paid less for it? Where does the matter stand?';
  const head = [title, 'Premium', dek, 'March 4, 2021 04:10 am'].join('\n');
  expect(readText([head, 'L. BRANDT', ...prose].join('\n\n')).front).toMatchObject({ title, dek });
});

test.each([
  ['The council would favor a new color for the gate.', '2021-04-03'],
  ['The council would favour a new colour for the gate.', '2021-03-04'],
  ['The council would not say.', '2021-03-04'],
])('a day of figures with stops is read as the spelling of the text tells: “%s”', (sentence, day) => {
  const { front } = readText(
    [
      'Boats wait for a third ferry',
      '04.03.2021',
      'BY Lena Brandt',
      `${prose[1]} ${sentence}`,
      prose[2],
    ].join('\n\n'),
  );
  expect(front.published).toBe(day);
});

test('a short German title above a dek of two sentences is no label of that dek', () => {
  const paste = [
    'Hafen bekommt leise Kräne',
    'Sie sollen in drei Buchten erst nach Mitternacht laden. Fischer sind skeptisch',
    'Von',
    'Lena Brandt',
    '4. März 2021, 05:30',
    'Wer auf der Insel um zwei Uhr am Fenster steht, der hört ab Montag nichts mehr: Die Stadt schickt dann ihre ersten elektrischen Kräne in die Nacht, und sie will nicht sagen, was sie kosten.',
    'Die Kräne seien leiser als ein Gespräch, sagt der Hafen. Gemessen wurde auf einem leeren Kai, und das ist nicht die Bucht, in der die Leute schlafen.',
  ].join('\n\n');
  expect(readText(paste).front.title).toBe('Hafen bekommt leise Kräne');
});

test('the last paragraph keeps the agency that signs it in brackets', () => {
  const last = 'Nobody on the island had been asked, “for obvious reasons”, he added. (ANSA).';
  const { body } = readText(
    ['Harbor closes', ...byline, ...prose, last, 'Riproduzione riservata'].join('\n\n'),
  );
  expect(body.children.map((child) => textOf(child))).toContain(last);
});

test('below “By” each line names an author with the post that a paste ran into the name', () => {
  const head = ['Harbor closes', 'By', 'Lena BrandtNews Reporter', 'Tom RoeNews Reporter', 'Mika Aho'];
  const { front } = readText([...head, 'Tern-29/05/2025 20:00', ...prose].join('\n'));
  expect([front.author, front.published]).toEqual([
    ['Lena Brandt', 'Tom Roe', 'Mika Aho'].map((name) => ({ name })),
    '2025-05-29',
  ]);
});

test('what somebody says above a picture is no alternative text of it, and a signed caption no title', () => {
  const said = '“They closed the harbor on us”, she said. “It will not open again.”';
  const below =
    'Lena Brandt said the harbor will not open again for the fishermen of Tern. (Photo: The Tern Press)';
  const caption = 'Lena Brandt on the pier after the harbor was closed to all boats. Mika Aho';
  const title =
    'Harbor closes to every boat that the island has, and nobody can say for how long it will be so';
  const { front, body } = readText(
    [title, 'By Lena Brandt', caption, '2021-03-04T11:36:01Z', ...prose, said, below, ...prose.slice(1)].join(
      '\n\n',
    ),
  );
  expect(front.title).toBe(title);
  expect(body.children.map((child) => textOf(child))).toContain(said);
});
