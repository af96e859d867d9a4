import { expect, test } from 'vitest';
import { type Block, type Form, findRepeats } from '../../src/text/repeats.ts';

const paragraphs = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

const article = [
  'The ferry to Hollow Island leaves at dawn, when the harbor is still gray and the gulls own the quay.',
  'Nobody on board asked why the captain had painted her wheelhouse the color of unripe plums.',
  'Behind the breakwater the swell took hold of us, and two of the schoolboys began to sing.',
  'Their teacher, who’d crossed in worse weather, went on marking essays with a green pencil — the boys’ essays, it turned out. One of them, called “What I shall never do,” made her laugh. She wouldn’t say why, and the boys didn’t ask.',
  'On the island itself there is one road, one shop and an argument about the lighthouse.',
  'The keeper, Agnes Moor, retired in 1987; a machine turns the lamp and telephones the mainland when it fails.',
  'What the machine cannot do, the islanders say, is notice a boat that has no business there.',
  'I walked up through the heather and found the door open and the stairs swept clean.',
  'Somebody had left a jar of honey on the lowest step, with a spoon and a folded cloth.',
  'From the gallery one sees the whole of the sound, and on clear days the mills of the coast.',
] as const;
const teacher = article[3];
const keeper = article[5];

/** What is found when `text` stands after the article's last paragraph. */
function findAfter(text: string): string {
  const { repeats } = findRepeats(paragraphs([...article, text]));
  return repeats.map(({ index, of, form }) => `${form} ${index} of ${of}`).join(', ');
}

const lost = (text: string) => text.replace(/[’“”]/g, '').replace(/ — /g, ' - ');

test.each([
  ['letter for letter', keeper, 'repeat 10 of 5'],
  ['in capitals', keeper.toUpperCase(), 'repeat 10 of 5'],
  ['with straight quotes', teacher.replace(/[“”]/g, '"').replace(/’/g, "'"), 'repeat 10 of 3'],
  ['without quotes and apostrophes', lost(teacher), 'repeat 10 of 3'],
  ['with a space for an apostrophe', teacher.replace(/’(?=\p{L})/gu, ' '), 'repeat 10 of 3'],
  ['with another dash', teacher.replace(' — ', '--'), 'repeat 10 of 3'],
  ['with no-break spaces', keeper.replaceAll(' ', '\u00a0'), 'repeat 10 of 5'],
  [
    'with a diacritic that it lost, decomposed',
    keeper.replace('Moor', 'Moör').normalize('NFD'),
    'repeat 5 of 10',
  ],
  ['without commas', keeper.replaceAll(',', ''), 'repeat 10 of 5'],
  [
    'with a few small words changed',
    keeper.replace('and telephones the', 'and it telephones to the'),
    'repeat 5 of 10',
  ],
  [
    'with a slip of the finger',
    keeper.replace('machine', 'mahcine').replace('fails', 'fals'),
    'repeat 10 of 5',
  ],
  ['with two words run together', keeper.replace('the lamp', 'thelamp'), 'repeat 10 of 5'],
  [
    'with one word in twelve edited',
    teacher.replace('marking', 'correcting').replace('worse', 'bad').replace('made her', 'had made her'),
    'repeat 3 of 10',
  ],
  [
    'with one word in five edited here and there',
    keeper
      .replace('keeper', 'woman')
      .replace('turns', 'moves')
      .replace('telephones', 'calls')
      .replace('it', 'all'),
    'repeat 10 of 5',
  ],
])('a paragraph that stands twice %s is a repeat', (_, copy, found) => {
  expect(findAfter(copy)).toBe(found);
});

test.each([
  [
    'its first sentence',
    'Their teacher, who’d crossed in worse weather, went on marking essays with a green pencil — the boys’ essays, it turned out.',
  ],
  ['cut with an ellipsis', 'Their teacher, who’d crossed in worse weather, went on marking…'],
  ['cut within a word', 'Their teacher, who’d crossed in worse weather, went on mark...'],
  [
    'cut with “Read more”',
    'Their teacher, who’d crossed in worse weather, went on marking essays … Read more',
  ],
  ['cut in brackets', 'Their teacher, who’d crossed in worse weather, went on marking essays […]'],
  ['cut without a mark', 'Their teacher, who’d crossed in worse weather, went on marking essays with'],
  ['its first two sentences', teacher.slice(0, teacher.indexOf(' She'))],
])('the beginning of a longer paragraph is a teaser, before it and after it: %s', (_, teaser) => {
  const before = findRepeats(paragraphs([teaser, ...article])).repeats;
  expect(before).toMatchObject([{ index: 0, of: 4, form: 'teaser' }]);
  expect(findAfter(teaser)).toMatch(/^(?:teaser|pull quote) 10 of 3$/);
});

test('a copy that lost all its signs, or its commas, is one though its numbers lost theirs', () => {
  const text =
    'At 7:30 she sold 12,000 spoons, for $1.5 million: half of what they’d cost in 1987–88, or 49.5%.';
  const bare = text.replace(/[^\p{L}\p{N} ]/gu, '');
  expect(findRepeats(paragraphs([bare, ...article, text])).repeats).toMatchObject([{ index: 0, of: 11 }]);
  for (const signs of [/[.,:;!?]/g, /,/g])
    expect(findRepeats(paragraphs([text.replace(signs, ''), ...article, text])).repeats).toHaveLength(1);
  const lines = [
    'Of the boats 15 percent stay in the harbor all day',
    'Of the boats 1.5 percent stay in the harbor all day.',
  ];
  expect(findRepeats(paragraphs([...article, ...lines])).repeats).toEqual([]);
});

test('a short first sentence standing alone is a teaser, a short sentence from within a phrase', () => {
  const text =
    'Nobody on board had an answer. They looked at the sea, as they always do. The gulls knew as little as we.';
  const found = (line: string) => findRepeats(paragraphs([line, ...article, text])).repeats.length;
  expect(found('Nobody on board had an answer.')).toBe(1);
  expect(found('Nobody on board had an answer')).toBe(0);
  expect(found('The gulls knew as little as.')).toBe(0);
});

test('a line above the paragraph that it begins is a heading that lost its block', () => {
  const line = 'What the machine cannot do at all';
  const texts = [...article.slice(0, 6), line, `${line} is to notice a boat.`, ...article.slice(7)];
  expect(findRepeats(paragraphs(texts)).repeats).toEqual([]);
});

test.each([
  [
    'lists in a paragraph',
    ['- full packing - piano moving - storage', '- full packing - piano moving - storage of all kinds'],
  ],
  [
    'labels',
    [
      'Best for: guests who want a room with a view of the sound',
      'Best for: guests who need a room with a view of the sound',
    ],
  ],
  [
    'titles',
    [
      'Best Room With a View: The Amber Room of Agnes Moor',
      'Best Room With a View: The Amber Room of Agnes Moor Again',
    ],
  ],
  [
    'programs',
    [
      'function lamp(on) { if (on) { turn(lamp); return true; } }',
      'function lamp(on) { if (on) { light(lamp); return true; } }',
    ],
  ],
])('%s that lost their blocks are compared letter for letter only', (_, texts) => {
  expect(findRepeats(paragraphs([...article, ...texts])).repeats).toEqual([]);
});

const said = 'One of them, called “What I shall never do,” made her laugh.';
test.each([
  ['one sentence', said],
  ['two sentences', `${said} She wouldn’t say why, and the boys didn’t ask.`],
  ['in quotation marks', '“She wouldn’t say why, and the boys didn’t ask.”'],
  ['without its full stop', said.slice(0, -1)],
  ['in capitals', said.toUpperCase()],
  ['with a dash and a name', `${said} — Rosa Lind`],
  ['with a hyphen and a name', `${said} - Rosa Lind`],
  ['with a dash, a name and an office', `“${said}” —Rosa Lind, minister of the interior`],
  ['with a name in brackets', `“${said}” (Rosa Lind)`],
  ['with a name alone', `“${said}” Rosa Lind`],
  ['with a name in a line of its own', `${said}\nRosa Lind`],
  ['with a dash and a name in a line of their own', `“${said}”\n— Rosa Lind`],
  ['introduced by a name', `Rosa Lind: “${said}”`],
  ['with who said so', `“${said.replace(/\.$/, ',')}” said Rosa Lind.`],
])('a sentence or two from within a paragraph are a pull quote, before it and after it: %s', (_, quote) => {
  expect(findAfter(quote)).toBe('pull quote 10 of 3');
  expect(findRepeats(paragraphs([quote, ...article])).repeats).toMatchObject([
    { index: 0, of: 4, form: 'pull quote' },
  ]);
});

test.each([
  ['another year', keeper.replace('1987', '1978')],
  ['another name', keeper.replace('Agnes Moor', 'Edith Moor')],
  ['a negation', keeper.replace('telephones', 'never telephones')],
  ['a negation before “…”', 'The keeper, Agnes Moor, retired in 1987; a machine never…'],
  ['another count', article[4].replace('one shop', 'two shops')],
  ['a sentence more on each side', `${article[6]} Nobody doubts it, and the machine least of all, we heard.`],
  [
    'its half only',
    `Nobody had told us why, but ${article[1].slice(24, 60)} is what the whole quay spoke of.`,
  ],
  ['no more than a turn of phrase', 'On clear days the mills of the coast turn, one hears, by themselves.'],
])('a paragraph with %s is none that loses words of its own', (_, text) => {
  const { repeats } = findRepeats(paragraphs([...article, text]));
  expect(repeats.filter(({ index }) => index === 10)).toEqual([]);
});

test.each([
  ['8-15', '15-15'],
  ['lost 3–2', 'lost 2–3'],
  ['1,5 miles', '15 miles'],
  ['$40', '€40'],
  ['the 1980s', '1980'],
])('a paragraph that says %s is none that says %s', (one, other) => {
  const about = (number: string) =>
    `Of the boats in the harbor, the captain told us on the way over, ${number}.`;
  expect(findRepeats(paragraphs([about(one), ...article, about(other)])).repeats).toEqual([]);
  expect(findRepeats(paragraphs([about(one), ...article, about(one)])).repeats).toHaveLength(1);
});

test('a word said twice is a slip, but not across a sign', () => {
  const about = (words: string) =>
    `Of the lighthouse, the captain told us on the way over, it was said that it was ${words} lost to the island.`;
  const texts = (words: string) => paragraphs([about('not'), ...article, about(words)]);
  expect(findRepeats(texts('not not')).repeats).toHaveLength(1);
  expect(findRepeats(texts('not, not')).repeats).toEqual([]);
});

test('a number that is cut off by “…” is still another number', () => {
  const lines = [
    'Computing the height of the tide for today, now at 2…',
    'Computing the height of the tide for today, now at 3…',
  ];
  expect(findRepeats(paragraphs([...article, ...lines])).repeats).toEqual([]);
});

test('the longer copy stays wherever it stands, and of equal ones the one with better typography', () => {
  const fuller = teacher.replace('the boys didn’t ask', 'the two of the boys who sang didn’t ask her');
  expect(findAfter(fuller)).toBe('repeat 3 of 10');
  const texts = [lost(teacher), ...article];
  expect(findRepeats(paragraphs(texts)).repeats).toMatchObject([{ index: 0, of: 4, form: 'repeat' }]);
});

test('of two copies the one that kept its commas and its full stop stays, wherever it stands', () => {
  for (const bare of [keeper.replace(/,/g, ''), keeper.slice(0, -1)]) {
    expect(findRepeats(paragraphs([bare, ...article])).repeats).toMatchObject([{ index: 0, of: 6 }]);
    expect(findAfter(bare)).toBe('repeat 10 of 5');
  }
});

test('whatever repeats one that is left out itself is led to the one that stays', () => {
  const teaser = 'Their teacher, who’d crossed in worse weather, went on marking…';
  const { repeats } = findRepeats(paragraphs([teaser, lost(teacher), ...article]));
  expect(repeats.map(({ index, of }) => [index, of])).toEqual([
    [0, 5],
    [1, 5],
  ]);
});

test.each<[string, Block[], number]>([
  [
    'refrains',
    paragraphs(['The lamp burned.', article[0], 'The lamp burned.', article[1], 'The lamp burned.']),
    0,
  ],
  [
    'longer refrains',
    paragraphs(
      [0, 1, 2].flatMap((at) => ['And all the while the lamp burned on the hill above.', article[at] ?? '']),
    ),
    0,
  ],
  ['answers', paragraphs(['“No.”', article[0], '“No.”', article[1]]), 0],
  [
    'a conversation',
    paragraphs([
      '“You left the door of the lighthouse open,” she said.',
      '“I left the door of the lighthouse open?”',
      '“You left the door of the lighthouse open, and the lamp lit.”',
    ]),
    0,
  ],
  ['verse', [article[0], article[0]].map((text): Block => ({ kind: 'verse', text })), 0],
  [
    'tables and code',
    [article[0], article[0]].map((text, at): Block => ({ kind: at ? 'code' : 'table', text })),
    0,
  ],
  ['code twice', [article[0], article[0]].map((text): Block => ({ kind: 'code', text })), 0],
  ['headings', [article[0], article[0]].map((text): Block => ({ kind: 'heading', text })), 0],
  [
    'lists that differ in a word',
    [article[0], `${article[0]} Now.`].map((text): Block => ({ kind: 'list', text })),
    0,
  ],
  [
    'lists letter for letter',
    ['(- one / two)', '(- one / two)'].map((text): Block => ({ kind: 'list', text })),
    1,
  ],
  ['quotes letter for letter', [keeper, keeper].map((text): Block => ({ kind: 'quote', text })), 1],
  ['figures letter for letter', [keeper, keeper].map((text): Block => ({ kind: 'figure', text })), 1],
  [
    'captions standing alone',
    [
      { kind: 'figure', text: keeper },
      { kind: 'paragraph', text: keeper },
    ],
    1,
  ],
])('of %s as many are left out as should be', (_, blocks, count) => {
  expect(findRepeats(blocks).repeats).toHaveLength(count);
});

test('what is protected neither goes nor makes another go', () => {
  const blocks = paragraphs([...article, keeper]);
  for (const at of [5, 10]) {
    const guarded = blocks.map((block, index) => (index === at ? { ...block, protected: true } : block));
    expect(findRepeats(guarded).repeats).toEqual([]);
  }
});

test('a copy that holds a link or a footnote that the other lacks is the one that stays', () => {
  const copy = { kind: 'paragraph', text: keeper, holds: ['link https://example.org/'] } satisfies Block;
  expect(findRepeats([...paragraphs(article), copy]).repeats).toMatchObject([{ index: 5, of: 10 }]);
  const other = { kind: 'paragraph', text: keeper, holds: ['footnoteReference 1'] } satisfies Block;
  expect(findRepeats([copy, other]).repeats).toEqual([]);
});

test('a line that only names its author goes with the pull quote above it', () => {
  const texts = [...article.slice(0, 6), `“${said}”`, '— Rosa Lind, teacher', ...article.slice(6)];
  expect(findRepeats(paragraphs(texts)).repeats).toMatchObject([
    { index: 6, of: 3, form: 'pull quote', attribution: 7 },
  ]);
});

test('one pull quote that stands twice is shown once', () => {
  const forms = findRepeats(paragraphs([said, ...article, said])).repeats.map(({ form }) => form);
  expect(forms).toEqual<Form[]>(['pull quote', 'repeat']);
});

test('a page that was pasted twice is left out to its last short line', () => {
  const page = [...article.slice(0, 4), 'So be it.', ...article.slice(4)];
  const { repeats, abstained } = findRepeats(paragraphs([...page, ...page]));
  expect(abstained).toBeUndefined();
  expect(repeats.map(({ index }) => index)).toEqual(page.map((_, at) => page.length + at));
});

test('a refrain and one pair of parallel paragraphs do not make an article a structured page', () => {
  const texts = [
    ...article.slice(0, 4),
    'The lamp still burned.',
    ...article.slice(4, 7),
    'The lamp still burned.',
    'The first survey of the sound was made in spring, by two men in a rowing boat, and nobody read it.',
    'The second survey of the sound was made in spring, by two men in a rowing boat, and nobody read it.',
    article[2],
    ...article.slice(7),
    'The lamp still burned.',
  ];
  const { repeats, abstained } = findRepeats(paragraphs(texts));
  expect(abstained).toBeUndefined();
  expect(repeats).toEqual([{ index: 11, of: 2, form: 'repeat', likeness: 1 }]);
});

const rooms = ['Amber', 'Birch', 'Cedar', 'Dogwood', 'Elder'].map(
  (name) => `The ${name} room sleeps two guests, has a view of the garden and is let by the week in summer.`,
);

test('a page of entries of one shape is left alone, and why is said', () => {
  const { repeats, abstained } = findRepeats(paragraphs([...article, ...rooms]));
  expect(repeats).toEqual([]);
  expect(abstained).toContain(
    '5 of 15 paragraphs are of one shape (5 alike but for a name, a number or a few words)',
  );
});

const about = (one: string, other: string, ways: readonly string[]) => [
  ...ways.map((way) => way.replace('*', one)),
  ...ways.map((way) => way.replace('*', other)),
];

test.each([
  [
    'one word stands for another in two of their blocks',
    about('skiff', 'dinghy', [
      'Whoever takes out the * at dusk hangs a lantern on its bow and tells the harbor office on the quay.',
      'After heavy weather the * is bailed, turned over on the slip and left to dry until the morning.',
    ]),
  ],
  [
    'they have the same in the same order, and numbers differ',
    [
      ['two', 'six', 'in a storm blue'],
      ['nine', 'five', 'in a bad storm blue'],
    ].flatMap(([bells, men, flag]) => [
      `Before this lamp is lit the keeper on watch rings the bell at the head of the stairs ${bells} times.`,
      `When it has burned down, ${men} men carry the oil from the store below up to the gallery at once.`,
      `The flag that flies from the tower while it burns is white on all quiet days and ${flag}.`,
    ]),
  ],
])('in a longer article too the entries of a form are left alone: %s', (_, entries) => {
  const others = generateOthers(40);
  const { repeats, abstained } = findRepeats(paragraphs([...others, ...entries]));
  expect(repeats).toEqual([]);
  expect(abstained).toContain(`${entries.length} of `);
  const half = entries.length / 2;
  const loose = entries.flatMap((entry, at) => (at % half === half - 1 ? [entry] : []));
  expect(findRepeats(paragraphs([...others, ...loose])).repeats).toHaveLength(1);
});

/** Sentences that have no three words in common. */
function generateOthers(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) =>
      article[at % 10]?.replace(
        /\p{L}+/gu,
        (word) => `${word}${String.fromCharCode(97 + Math.floor(at / 10))}`,
      ) ?? '',
  );
}

test('where most of what is alike is of one shape, a few others that are alike stay too', () => {
  const names = ['lantern', 'anchor', 'rudder', 'mast'];
  const alike = names.flatMap((name, at) => [
    generateOthers(40)[at + 30]?.replace(/\s\S+$/, ` ${name}.`) ?? '',
  ]);
  const { repeats } = findRepeats(
    paragraphs([
      ...generateOthers(40),
      ...rooms,
      ...rooms.map((room) => `${room} So is the ${names[0]} house.`),
      ...alike,
    ]),
  );
  expect(repeats).toEqual([]);
  expect(findRepeats(paragraphs([...generateOthers(40), ...alike])).repeats).toHaveLength(4);
});

test('beside entries of one shape what has no likeness to them and stands twice is found', () => {
  const { repeats, abstained } = findRepeats(paragraphs([...article, ...rooms, keeper]));
  expect(abstained).toBeDefined();
  expect(repeats).toEqual([{ index: 15, of: 5, form: 'repeat', likeness: 1 }]);
});

test('likeness is the share of words in common', () => {
  const { repeats } = findRepeats(paragraphs([...article, keeper.replace('the mainland ', 'everybody ')]));
  expect(repeats[0]?.likeness).toBeGreaterThan(0.9);
  expect(repeats[0]?.likeness).toBeLessThan(1);
});

test('scripts without spaces are compared sign by sign', () => {
  const text = '塔利班重新掌权一年之后，喀布尔的生活发生了巨大的变化，许多家庭不得不离开这座城市。';
  const other = '在北方的山谷里，农民们继续种植小麦，等待着春天的雨水和来自远方的消息。';
  expect(findRepeats(paragraphs([text, other, text.replace('，', '；')])).repeats).toMatchObject([
    { index: 2, of: 0, form: 'repeat' },
  ]);
  expect(findRepeats(paragraphs([text, other])).repeats).toEqual([]);
});

test('a paragraph about somebody else is none that was edited carelessly', () => {
  const about = (name: string) =>
    `${name} keeps the light on the outer rock, rows to the shop when the sea allows it and reads what the tide brings.`;
  const other = about('Brandt').replace('rows', 'sails').replace('when', 'whenever').replace('sea', 'swell');
  expect(findRepeats(paragraphs([...article, about('Moor'), other])).repeats).toEqual([]);
  const edited = about('Moor').replace('rows', 'sails').replace('sea', 'swell');
  expect(findRepeats(paragraphs([...article, about('Moor'), edited])).repeats).toHaveLength(1);
});

test('a pull quote is found when the name that it gives follows its words in the paragraph too', () => {
  const source = `On the pier we heard the rest. “Nobody has lit a lamp here as she did.” Rosa Lind looked away as she said so.`;
  const quote = '“Nobody has lit a lamp here as she did.” — Rosa Lind, a teacher of the boys';
  expect(findRepeats(paragraphs([...article, source, quote])).repeats).toMatchObject([
    { index: 11, of: 10, form: 'pull quote' },
  ]);
});

test('another speaker before the same words makes another paragraph, a word written twice does not', () => {
  const said = (who: string) =>
    `The mayor told Radio ${who}: “Nobody has lit a lamp on this island as she did, and none will.”`;
  expect(findRepeats(paragraphs([...article, said('Brandt'), said('Moor')])).repeats).toEqual([]);
  const twice = said('Moor').replace('on this', 'on this this').replace('none', 'none none');
  expect(findRepeats(paragraphs([...article, said('Moor'), twice])).repeats).toHaveLength(1);
});

test('paragraphs in two sections are two only when each differs by a word of its heading', () => {
  const section = (title: string, text: string): Block[] => [
    { kind: 'heading', text: title },
    ...paragraphs([text]),
  ];
  const about = (room: string) =>
    `In the ${room} one hears the sea at night, and the boats leave while the guests still sleep.`;
  const under = (one: string, other: string) =>
    findRepeats([...section('The attic', one), ...section('The cellar', other)]).repeats.length;
  expect(under(about('attic'), about('cellar'))).toBe(0);
  expect(under(about('attic'), about('attic').replace('the boats', 'boats'))).toBe(1);
});

test('of two copies the one that introduces a list stays', () => {
  const [line] = paragraphs(['Whoever keeps a light on this coast learns three things:']);
  const list = { kind: 'list', text: '(- one / two / three)' } satisfies Block;
  const blocks = [line as Block, ...paragraphs(article), line as Block, list];
  expect(findRepeats(blocks).repeats).toMatchObject([{ index: 0, of: 11 }]);
});

test('a list of names with semicolons is prose, a program is not', () => {
  const crew =
    'Moor, Lind and Hale; Brandt, Amin, Vries; Okafor; Haddad, Petrov; and Moreau, the cook of the boat.';
  expect(
    findRepeats(paragraphs([crew, ...article, crew.replace('and Hale', 'with Hale')])).repeats,
  ).toHaveLength(1);
});

test('a sentence that names files of a program is prose', () => {
  const line = 'Import all the modules in __init__.py and __main__.py before the lamp is lit.';
  const text = `${line} Whoever forgets it sits in the dark.`;
  expect(findRepeats(paragraphs([`“${line}”`, ...article, text])).repeats).toHaveLength(1);
});

test('a quotation full of names is no title', () => {
  const quote = 'The Ferry Office of Hollow Island had no comment.';
  const source = `We asked for the reason of the delay, of course. ${quote}`;
  expect(findRepeats(paragraphs([...article, source, `${quote} — Rosa Lind`])).repeats).toMatchObject([
    { index: 11, of: 10, form: 'pull quote' },
  ]);
});

test('a quotation that ends with its author’s name is still one when the name follows it', () => {
  const quote = 'Nobody has lit a lamp on this island as well as Agnes Moor.';
  const source = `The islanders agree on little else. ${quote} She would not have said so herself.`;
  expect(findRepeats(paragraphs([...article, source, `“${quote}” — Agnes Moor`])).repeats).toMatchObject([
    { index: 11, of: 10, form: 'pull quote' },
  ]);
});

test('whoever is named behind a closed quotation may begin the next sentence there', () => {
  const quote = 'The lamp on the pier burns until the last boat is home.';
  const source = `${quote} Agnes Moor has seen to that for forty years.`;
  for (const named of [`“${quote}” Agnes Moor, keeper`, `“${quote}” (Agnes Moor, keeper of Hollow Island)`])
    expect(findRepeats(paragraphs([...article, source, named])).repeats).toMatchObject([
      { index: 11, of: 10, form: 'pull quote' },
    ]);
});

test('what was said in a conversation may be named after another speaker', () => {
  const said = 'Moor: Worth every minute. It’s an honor to stand by your side.';
  const quote = 'It’s an honor to stand by your side. — Ann-Marie de Vries';
  expect(findRepeats(paragraphs([...article, said, quote])).repeats).toMatchObject([
    { index: 11, of: 10, form: 'pull quote' },
  ]);
});
