import { expect, test } from 'vitest';
import { readHtml } from '../../src/import/html/read-html.ts';
import { textOf } from '../../src/mdast/blocks.ts';

const paragraphs = [
  'The ferry left Tern Island at six, an hour before the storm, with forty crates of letters that nobody had sorted.',
  'On the mainland the postmaster waited until midnight, and then she wrote to the ministry that the boat was overdue.',
  'Three days later a fisherman found the first crate off the northern light, dry inside and still sealed with red wax.',
  'The letters were delivered in the spring, each with a stamp that said where the sea had carried it before it arrived.',
];
const title = 'The letters that crossed by themselves';
const marked = (name: string, words: readonly string[] = paragraphs): string =>
  words.map((one) => `<p${name && ` class="${name}"`}>${one}</p>`).join('');

function bodyOf(inside: string, after = '', og = title): string[] {
  const html = `<html><head><meta property="og:title" content="${og}"></head><body>
    <main><article><h1>${title}</h1>${inside}</article>${after}</main></body></html>`;
  return readHtml(html).body.children.map((node) => textOf(node));
}

test.each([
  ['a sentence that is a link', `<p class="t"><a href="/b">The crates were not empty.</a></p>`],
  [
    'a sentence with a long link in it',
    `<p class="t">In March <a href="/b">the ministry asked for the crates</a> too.</p>`,
  ],
  [
    'a sentence with a button in it',
    `<p class="t">The <span><a href="/b">crates</a><span><button>+</button></span></span> were not empty.</p>`,
  ],
])('%s, made as the paragraphs are, is one', (_, line) => {
  const words = line.replace(/<button>.*?<\/button>|<[^>]*>/g, '');
  expect(bodyOf(marked('t') + line + marked('t'))).toContain(words);
});

test('a link that is a headline stays apart from the paragraphs', () => {
  const line = '<p class="t"><a href="/b">How the crates came to be found on the shore</a></p>';
  expect(bodyOf(marked('t') + line + marked('t'))).toHaveLength(8);
});

test('each slice of a text that is sliced alike is text, as short as it may be', () => {
  const slices = [
    ...paragraphs,
    'The captain, who had slept through all of it in his cabin, was asked for nothing but his name.',
  ];
  const html = slices.map((one) => `<section><div class="slice"><p>${one}</p></div></section>`).join('');
  expect(bodyOf(html)).toEqual(slices);
});

test('what most of the text is called says nothing of it, also where numbers tell its parts apart', () => {
  const parts = paragraphs.map((one, at) => `<div class="widget" id="b${at}f7c-${at}a"><p>${one}</p></div>`);
  expect(bodyOf(parts.join(''))).toEqual(paragraphs);
});

test('a first sentence that says the title again is text', () => {
  const first = 'The letters crossed by themselves.';
  expect(bodyOf(marked('', [first, ...paragraphs]))).toEqual([first, ...paragraphs]);
});

test('the heading that says the page’s title is its heading, not the lone h1 of another piece', () => {
  const html = `<html><head><meta property="og:title" content="${title}"></head><body>
    <article><h2>${title}</h2>${marked('')}</article>
    <article><h1>Nine ways to fold a sail</h1><p>${paragraphs.join(' ')}</p></article></body></html>`;
  expect(readHtml(html).body.children.map((node) => textOf(node))).toEqual(paragraphs);
});

test.each([
  ['an offer to sign in', `<div class="reader-sign-in-group"><p>${paragraphs[1]} Again.</p></div>`, ''],
  [
    'a teaser that is cut off',
    `<div><p class="line-clamp-2">${paragraphs[2]} And so on and on.</p></div>`,
    '',
  ],
  ['a dialogue about consent', '', `<div id="onetrust-banner-sdk"><p>We value ${paragraphs[0]}</p></div>`],
  ['a box below the article', '', `<section><p>You can read on one device. ${paragraphs[0]}</p></section>`],
  ['a hint at content from elsewhere', '<p>Empfohlener redaktioneller Inhalt</p>', ''],
  ['how much is left for subscribers', '<p>Il vous reste 57.09% de cet article à lire.</p>', ''],
  ['what it is filed under', '<p>Published under: Ferries , Letters</p>', ''],
  ['a byline below the first paragraph', '<p>von Lena Brandt</p>', ''],
])('%s is left out', (_, inside, after) => {
  const [first = '', ...rest] = paragraphs;
  expect(bodyOf(marked('t', [first]) + inside + marked('t', rest), after)).toEqual(paragraphs);
});

test('a list of headlines that nothing leads to is left out, one that a colon leads to stays', () => {
  const list = `<ul><li>Sea: <a href="/b">Why the crates were dry inside</a></li>
    <li><a href="/c">The fisherman who never wrote letters</a></li></ul>`;
  expect(bodyOf(marked('') + list + marked(''))).toHaveLength(8);
  expect(bodyOf(`${marked('')}<p>Two pieces tell more of it:</p>${list}${marked('')}`)).toHaveLength(10);
});

test.each(['bildunterschrift', 'absatzbild__info__text', 'legende', 'pie-de-foto', 'bijschrift'])(
  'words in “%s” are a caption',
  (name) => {
    const picture = `<div><img src="a.jpg" width="600"><p class="${name}">The ferry at the pier</p></div>`;
    const { body } = readHtml(
      `<body><article><h1>${title}</h1>${marked('t', paragraphs.slice(0, 2))}${picture}${marked('t', paragraphs.slice(2))}</article></body>`,
    );
    expect(body.children[2]).toMatchObject({
      children: [{ type: 'image' }, { type: 'text' }, { type: 'emphasis' }],
    });
  },
);

test('comments nearly as long as the text are comments all the same', () => {
  const comments = paragraphs.map((one) => `<li><p>So I thought too, when I heard it. ${one}</p></li>`);
  const box = `<div class="comments" id="comments"><ol>${comments.join('')}</ol></div>`;
  expect(bodyOf(`<div class="post">${marked('t')}${marked('t')}</div>${box}`)).toEqual([
    ...paragraphs,
    ...paragraphs,
  ]);
});
