import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { readText } from '../../src/import/text/read-text.ts';

const title = 'Ferry to the Outer Skerries Is Sold to Its Passengers';
const prose = [
  'The ferry was put up for sale in January, and nobody who had ever been on it was surprised to hear it.',
  'By the end of the week the passengers had counted what they had, and it came to more than the engine was worth.',
  '“We are not sailors,” said one of them, who keeps a shop at the pier. “But then neither was the company.”',
];
const bio = 'Lena Brandt is a senior correspondent at the Quay Times who writes about islands.';

function read(lines: readonly string[], gap = '\n'): { title: unknown; authors: string[]; text: string[] } {
  const { front, body } = readText(lines.join(gap));
  const authors = [front.author ?? []].flat().map((one) => (typeof one === 'string' ? one : one.name));
  return { title: front.title, authors, text: body.children.map((child) => textOf(child)) };
}

test.each([
  [
    'said in what describes a portrait',
    [title, 'Portrait of Lena BrandtLena Brandt', 'QUAY TIMES', 'March 4, 2021, 6:01 a.m. ET'],
  ],
  [
    'of whom the page tells below',
    [
      'Menu',
      'QUAY',
      'Lena Brandt',
      'Islands',
      'Mar 4, 2021 6:00 AM',
      title,
      'Nobody aboard was a sailor, and by the spring all of them were owners.',
    ],
  ],
  [
    'before the button that tells more of her',
    [
      title,
      'Nobody aboard was a sailor, and by the spring all of them were owners.',
      'by Lena Brandt + BIO',
      'Edited byMika Aho',
      'Published on 4 March 2021',
    ],
  ],
])('an author %s is the author', (_, head) => {
  expect(read([...head, ...prose, bio])).toMatchObject({ title, authors: ['Lena Brandt'] });
});

test.each([
  ['a name that is also a day', ['Lena Sun', 'March 4, 2021'], ['Lena Sun']],
  [
    'a day for a first name, above the place',
    ['DOMINGO BRANDT', 'TERN', '04/03/2021 06:00'],
    ['Domingo Brandt'],
  ],
  [
    '“Tekst:” in Norwegian',
    ['Tekst: Lena Brandt', 'Foto: Mika Aho', 'Publisert 4. mars 2021 kl. 21.00'],
    ['Lena Brandt'],
  ],
  ['a day as Brazilians write it', ['4.mar.2021 às 23h15', 'Ouvir o texto', 'Lena Brandt'], ['Lena Brandt']],
  ['a newsroom with a number', ['By QUAY 9 Staff', 'Published March 4, 2021 9:12am CDT'], ['QUAY 9 Staff']],
  ['an envoy in Italian', ['dal nostro inviato Lena Brandt', '4 marzo 2021 alle 01:00'], ['Lena Brandt']],
  [
    'a name against its post',
    ['LENA BRANDTATLANTIC REPORTER', 'TERN, N.S.', 'PUBLISHED MARCH 4, 2021'],
    ['Lena Brandt'],
  ],
  [
    'two names and the word between',
    [
      'Islands',
      'Nobody aboard was a sailor then.',
      'Lena Brandt',
      'and',
      'Mika Aho',
      'Published: 8:30am, 4 Mar 2021',
    ],
    ['Lena Brandt', 'Mika Aho'],
  ],
])('%s is read', (_, head, authors) => {
  expect(read([title, ...head, ...prose])).toMatchObject({ title, authors });
});

test('sections run together and a list of them are no titles', () => {
  const spoken =
    'Ferries keep waiting off the Outer Skerries at rush hour. They’ve begun to use the wrong pier.';
  const head = [
    'NEWSISLANDSNews',
    spoken,
    'A ferry waits off the pier at Tern.',
    'A ferry waits off the pier at Tern on Monday. (Photo by Mika Aho/Quay Times)',
    'By LENA BRANDT | brandt@quay.example | Quay Times',
    'PUBLISHED: March 4, 2021 at 6:00 a.m. MDT | UPDATED: March 4, 2021 at 4:12 p.m. MDT',
    'Categories:News, Islands, Quay News',
  ];
  expect(read([...head, ...prose]).title).toBe(spoken);
});

test('a sentence below the titles of other pieces is text again', () => {
  const last = 'The company kept the timetable, which hangs framed in the office where the ferry was sold.';
  const pieces = ['Read more from Quay News:', 'Pier closed for a week', 'Lighthouse sold twice'];
  expect(read([title, 'By Lena Brandt', 'March 4, 2021', ...prose, ...pieces, last]).text).toContain(last);
});

test('a mail that was pasted with its head is titled after its subject and signed by its sender', () => {
  const mail = [
    'From: Quay Times <letters@quay.example>',
    `Subject: ${title}`,
    'Date: Thu, Mar 4, 2021 at 8:02 AM',
    'To: reader@example.org',
    'View this email in your browser',
    ...prose,
  ];
  expect(read(mail)).toEqual({ title, authors: ['Quay Times'], text: prose });
  const { front, findings } = readText(mail.join('\n'));
  expect(front.published).toBe('2021-03-04');
  expect(findings.map(({ text }) => text).join(' ')).toContain('letters@quay.example');
});

test('“From:” alone is no head of a mail', () => {
  expect(
    read([title, 'By Lena Brandt', 'March 4, 2021', ...prose, 'From: the pier', 'The end of it.']).text,
  ).toContain('From: the pier');
});

test('the head that stands again below a page’s number is left out, and no title', () => {
  const head = 'QUAY REVIEW OF ISLANDS    Issue 41';
  const pages = [
    head,
    title.toUpperCase(),
    'by Lena Brandt',
    '4 March 2021',
    prose[0],
    prose[1],
    '1',
    head,
    prose[2],
    '2',
  ];
  const wrapped = pages.map((page) => String(page).replace(/(.{40,60}) /g, '$1\n'));
  const { title: said, text } = read(wrapped, '\n\n');
  expect(said).toBe(title.toUpperCase());
  expect(text).toEqual(prose);
});
