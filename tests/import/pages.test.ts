import { expect, test } from 'vitest';
import { readHtml } from '../../src/import/html/read-html.ts';
import { textOf } from '../../src/mdast/blocks.ts';

const paragraphs = [
  'The ferry left Tern Island at six, an hour before the storm, with forty crates of letters that nobody had sorted.',
  'On the mainland the postmaster waited until midnight, and then she wrote to the ministry that the boat was overdue.',
  'Three days later a fisherman found the first crate off the northern light, dry inside and still sealed with red wax.',
  'The letters were delivered in the spring, each with a stamp that said where the sea had carried it before it arrived.',
];
const text = paragraphs.map((words) => `<p>${words}</p>`).join('');
const title = 'The letters that crossed by themselves';

function bodyOf(html: string): string[] {
  return readHtml(html).body.children.map((node) => textOf(node));
}

test.each([
  ['stands below tags of its head', `<meta property="og:type" content="article"><style>p{}</style>PAGE`],
  ['has no html element', `<!DOCTYPE html><head><title>${title}</title></head>BODY`],
  ['closes its body too early', `<html><head></head><body><div>Harbor Review</div></body></html>INNER`],
  ['closes a script with a broken tag', `<html><head><script src="a.js"></script\n\n></head>BODY</html>`],
  [
    'closes a comment for old browsers',
    `<!--[if gt IE 8]><!--><html class="new"><!--<![endif]-->BODY</html>`,
  ],
])('a page that %s is read whole', (_, frame) => {
  const inner = `<article><h1>${title}</h1>${text}</article>`;
  const body = `<body>${inner}</body>`;
  const html = frame
    .replace('PAGE', `<html><head></head>${body}</html>`)
    .replace('BODY', body)
    .replace('INNER', inner);
  expect(bodyOf(html)).toEqual(paragraphs);
});

test('parts that a server sent later stand where they belong', () => {
  const html = `<html><head></head><body><main><h1>${title}</h1><template id="B:1"></template>
    <p>${paragraphs[3]}</p></main><div hidden id="S:1">${text.slice(0, text.lastIndexOf('<p>'))}</div>
    <script>move("B:1","S:1")</script></body></html>`;
  expect(bodyOf(html)).toEqual(paragraphs);
});

test('what stands between the heading and the part that looks like the text belongs to it', () => {
  const html = `<body><nav><a href="/">Home</a></nav><h1>${title}</h1>
    <div class="a"><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p></div>
    <div class="b"><p>${paragraphs[2]}</p><p>${paragraphs[3]}</p><p>${paragraphs.join(' ')}</p></div></body>`;
  const body = bodyOf(html);
  for (const words of paragraphs) expect(body).toContain(words);
});

test('a part that holds the heading and the text is no newsletter, whatever it is called', () => {
  const html = `<body><div class="newsletter"><h1>${title}</h1>${text}</div>
    <div class="newsletter"><p>Sign up and read such a story each week.</p></div></body>`;
  expect(bodyOf(html)).toEqual(paragraphs);
});

test('the words of a slide show, all below pictures, are its text', () => {
  const slides = paragraphs.map(
    (words, at) => `<figure><img src="${at}.jpg"><figcaption><p>${words}</p></figcaption></figure>`,
  );
  const body = bodyOf(`<body><article><h1>${title}</h1>${slides.join('')}</article></body>`).join('\n');
  for (const words of paragraphs) expect(body).toContain(words);
});

test('prose that stands apart from the article is not lost in silence', () => {
  const notice =
    'The harbor office asks all readers to return the crates that they may have found on the beach this year.';
  const html = `<body><main><article><h1>${title}</h1>${text}${text}</article></main>
    <div class="box"><p>${notice}</p></div></body>`;
  const { body, findings } = readHtml(html);
  const kept = body.children.some((node) => textOf(node) === notice);
  const told = findings.some(({ kind, text }) => kind === 'left-out' && text === notice);
  expect(kept !== told).toBe(true);
});

test('Blogger sends its post as a template for a script', () => {
  const post = `<div class="post-body"><script type="text/template">${text}</script></div>`;
  const other = `<script type="text/template"><p>{{title}}</p></script>`;
  expect(bodyOf(`<body><h1>${title}</h1>${post}${other}</body>`)).toEqual(paragraphs);
});

test.each([
  ['WordPress after topics', 'post category-sidebar tag-comments'],
  ['WordPress after its state', 'post status-publish format-gallery has-post-thumbnail'],
  ['Drupal after its label', 'field field--label-hidden'],
])('what %s calls a part says nothing of the part', (_, name) => {
  const html = `<body><article class="${name}"><p>${paragraphs[0]}</p></article>
    <div><h1>${title}</h1>${text}${text}</div><article class="${name}"><p>${paragraphs[1]}</p></article></body>`;
  const reasons = readHtml(html).findings.map(({ reason }) => reason);
  const named = [
    'sidebar',
    'comments',
    'tags and categories',
    'date and place of publication',
    'picture gallery',
  ];
  expect(reasons.filter((reason) => named.includes(reason))).toEqual([]);
});

test.each([
  ['in a part called a teaser', (words: string) => `<div class="teaser-text"><p>${words}</p></div>`],
  ['below other lines', (words: string) => `<p>${'March 4, 2021'}</p><p>${words}</p>`],
  ['in the header, without a full stop', (words: string) => `<p>${words.slice(0, -1)}</p>`],
])('the dek is the line below the title, %s', (_, dek) => {
  const words = 'How forty crates found their way home, and who wrote what was in them.';
  const html = `<body><header><h1>${title}</h1>${dek(words)}</header><main>${text}</main></body>`;
  const { front, body } = readHtml(html);
  expect(front.dek?.replace(/\.$/, '')).toBe(words.slice(0, -1));
  expect(body.children.map((node) => textOf(node))).toEqual(paragraphs);
});

test('the title of a related piece is no dek', () => {
  const html = `<body><h1>${title}</h1><div class="related"><h3>Storm warnings come too late on the islands</h3></div>
    <main>${text}</main></body>`;
  expect(readHtml(html).front.dek).toBeUndefined();
});

test('a part called a teaser is the text where nothing in it leads elsewhere', () => {
  const teaser = (inner: string) => `<div class="teaser">${inner}</div>`;
  const link = '<a href="/storms">The winter of the five storms, day by day</a>';
  const body = bodyOf(
    `<body><main><h1>${title}</h1>${teaser(`<p>${paragraphs[0]}</p>`)}${text.slice(text.indexOf('<p>', 3))}
      ${teaser(`${link}<p>${paragraphs[0]}</p>`)}</main></body>`,
  );
  expect(body).toEqual(paragraphs);
});

test('a large first letter that stands by itself begins its paragraph again', () => {
  const [first = '', ...rest] = paragraphs;
  const html = `<main><h1>${title}</h1><p>${first[0]}</p><p>${first.slice(1)}</p>${rest.map((one) => `<p>${one}</p>`)}</main>`;
  expect(bodyOf(`<body>${html.replaceAll('>,<', '><')}</body>`)).toEqual(paragraphs);
});
