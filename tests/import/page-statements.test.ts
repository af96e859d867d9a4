import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/import/html/read-html.ts';
import { textOf } from '../../src/mdast/blocks.ts';

const title = 'The letters that crossed by themselves';
const text = [
  'The ferry left Tern Island at six, an hour before the storm, with forty crates of letters that nobody had sorted.',
  'On the mainland the postmaster waited until midnight, and then she wrote to the ministry that the boat was overdue.',
  'Three days later a fisherman found the first crate off the northern light, dry inside and still sealed with red wax.',
].map((words) => `<p>${words}</p>`);

interface Parts {
  readonly linked?: object;
  readonly head?: string;
  /** What stands between title and text. */
  readonly below?: string;
  /** What stands below the text. */
  readonly end?: string;
}

function read({ linked, head = '', below = '', end = '' }: Parts) {
  const script = linked ? `<script type="application/ld+json">${JSON.stringify(linked)}</script>` : '';
  const { front, body } = readHtml(
    `<html><head><meta property="og:site_name" content="Quay News">${head}${script}</head>
    <body><article><h1>${title}</h1>${below}${text.join('')}${end}</article></body></html>`,
    { keepAll: false, url: 'https://www.quaynews.example/a' },
  );
  const authors = [front.author ?? []].flat().map((one) => (typeof one === 'string' ? one : one.name));
  return { ...front, authors, blocks: body.children.length };
}

const article = (more: object): object => ({ '@type': 'NewsArticle', headline: title, ...more });
const published = { datePublished: '2021-03-04T08:00:00+01:00' };

describe('authors', () => {
  test.each<[string, Parts, string[]]>([
    [
      'in two parts',
      { linked: article({ author: [{ givenName: 'Lena', familyName: 'Brandt' }] }) },
      ['Lena Brandt'],
    ],
    [
      'as a byline',
      { linked: article({ author: { '@type': 'Person', byline: 'Lena Brandt' } }) },
      ['Lena Brandt'],
    ],
    [
      'as a reference into a graph',
      {
        linked: {
          '@graph': [
            { '@type': 'Article', headline: title, author: { '@id': '#lena' } },
            { '@type': 'Person', '@id': '#lena', name: 'Lena Brandt' },
          ],
        },
      },
      ['Lena Brandt'],
    ],
    [
      'as a role and in a list',
      {
        linked: article({
          author: { '@list': [{ '@type': 'Role', author: { name: 'Lena Brandt' } }, 'Mika Aho'] },
        }),
      },
      ['Lena Brandt', 'Mika Aho'],
    ],
    [
      'with signs behind',
      { linked: article({ author: ['Lena Brandt (bra)', 'Mika Aho (aho.)'] }) },
      ['Lena Brandt', 'Mika Aho'],
    ],
    ['with a post behind', { linked: article({ author: { name: '김철수 기자' } }) }, ['김철수']],
    [
      'joined in Danish',
      { linked: article({ author: { name: 'Lena Brandt og Mika Aho' } }) },
      ['Lena Brandt', 'Mika Aho'],
    ],
    [
      'for another of the articles that the page states',
      {
        linked: [
          { '@type': 'NewsArticle', headline: 'Another piece', author: 'Tom Roe' },
          article({ author: 'Lena Brandt' }),
        ],
      },
      ['Lena Brandt'],
    ],
    [
      'beside the credits of pictures',
      { head: '<meta name="author" content="Lena Brandt"><meta name="author" content="(Image: Mika Aho)">' },
      ['Lena Brandt'],
    ],
    [
      'in a meta of its own',
      { head: '<meta name="cxenseparse:author" content="Lena Brandt">' },
      ['Lena Brandt'],
    ],
    [
      'by the house, where the byline names somebody',
      { linked: article({ author: { name: 'Quay News' } }), below: '<p class="byline">By Lena Brandt</p>' },
      ['Lena Brandt'],
    ],
    [
      'by the house, where nobody else is named',
      { linked: article({ author: { name: 'QUAY NEWS' } }) },
      ['QUAY NEWS'],
    ],
  ])('stated %s', (_, parts, authors) => {
    expect(read(parts).authors).toEqual(authors);
  });

  test.each<[string, Parts]>([
    ['beside a day', { below: '<div><span>Lena Brandt</span></div><div>March 4, 2021</div>' }],
    ['alone above the text', { below: '<p>LENA BRANDT</p>' }],
    ['set at the right below it', { end: '<p style="text-align:right"><b>Lena Brandt</b></p>' }],
  ])('a name %s is the author and no paragraph', (_, parts) => {
    expect(read(parts)).toMatchObject({ authors: ['Lena Brandt'], blocks: 3 });
  });

  test('two words between title and text are not a name for their capitals alone', () => {
    expect(read({ below: '<div>Trade Program</div>' }).authors).toEqual([]);
  });
});

test('names in a table above the text are its cells, not its author', () => {
  const rows = ['Lena Brandt', 'Mika Aho'].map((name, at) => `<tr><td>${at + 1}</td><td>${name}</td></tr>`);
  const { authors, blocks } = read({
    below: `<table><tr><th>Place</th><th>Rower</th></tr>${rows.join('')}</table>`,
  });
  expect({ authors, blocks }).toEqual({ authors: [], blocks: 4 });
});

describe('the day', () => {
  const utc = { linked: article({ datePublished: '2021-03-04T23:30:00Z' }) };
  test.each<[string, Parts, string]>([
    ['of its own zone, as stated', { linked: article(published) }, '2021-03-04'],
    ['in universal time, where nothing else is told', utc, '2021-03-04'],
    [
      'as a line below the title tells it',
      { ...utc, below: '<p>In News, Sea · 5 Mar 2021, 00:30 · 0 Comments</p>' },
      '2021-03-05',
    ],
    [
      'as another statement tells it in local time',
      { ...utc, head: '<meta name="x" content="2021-03-05T00:30:00+01:00">' },
      '2021-03-05',
    ],
    ['which no line of an impossible day changes', { ...utc, below: '<p>3 Mar 2021</p>' }, '2021-03-04'],
    [
      'in a meta of a name like “article:published:time”',
      { head: '<meta name="article:published:time" content="2021-03-04">' },
      '2021-03-04',
    ],
    [
      'of the page, where no article is stated',
      { linked: { '@type': 'WebPage', ...published } },
      '2021-03-04',
    ],
  ])('%s', (_, parts, day) => {
    expect(read(parts).published).toBe(day);
  });
});

test.each([
  `${title} - Quay News`,
  `${title} | Harbor`,
  `${title} » News`,
  title.replace('letters', '&#108;ett&ecirc;rs'),
])('the headline “%s” is read without its site and its entities', (headline) => {
  expect(read({ linked: { ...article({}), headline } }).title).toBe(
    headline.startsWith(title) ? title : title.replace('letters', 'lettêrs'),
  );
});

describe('the text that a page states for programs', () => {
  const stated = [
    'The ferry left Tern Island at six, an hour before the storm, with forty crates of letters that nobody had sorted &amp; nobody had counted.',
    'On the mainland the postmaster waited until midnight, and then she wrote to the ministry that the boat was overdue and that the pier was dark.',
    'Three days later a fisherman found the first crate off the northern light, dry inside and still sealed with red wax, as if it had been sent.',
  ];
  const page = (inside: string, articleBody: string) =>
    readHtml(
      `<html><head><script type="application/ld+json">${JSON.stringify(article({ articleBody }))}</script></head><body>${inside}</body></html>`,
    );

  test('is the text where the page shows none without scripts', () => {
    const { body, findings } = page('<div id="app">Loading</div>', stated.join('\n\n'));
    expect(body.children.map((child) => textOf(child))).toEqual(
      stated.map((words) => words.replace('&amp;', '&')),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'look', what: 'text' }));
  });

  test('is told of where the page shows much less', () => {
    const shown = `<article><h1>${title}</h1><p>${stated[0]}</p><p>${stated[1]}</p></article>`;
    const looks = (articleBody: string) =>
      page(shown, articleBody).findings.filter(({ kind, what }) => kind === 'look' && what === 'text');
    expect(looks([...stated, ...stated].join('\n'))).toHaveLength(1);
    expect(looks(stated.slice(0, 2).join('\n'))).toEqual([]);
    expect(page(shown, stated.join('\n')).body.children).toHaveLength(2);
  });
});
