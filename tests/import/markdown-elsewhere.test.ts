import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/import/markdown.ts';
import { writeMarkdown } from '../../src/import/write.ts';

const paragraph =
  'The ferry left Tern Island at six, an hour before the storm, with forty crates of letters.';
const read = (text: string) => readMarkdown(text, { keepAll: false, placePicture: (src) => src });
const front = {
  title: 'The letters that crossed',
  published: '2021-03-04',
  author: [{ name: 'Lena Brandt' }],
  topics: ['sea', 'mail'],
};

test.each([
  [
    'in JSON',
    `{\n  "title": "The letters that crossed",\n  "date": "2021-03-04",\n  "authors": ["Lena Brandt"],\n  "tags": ["sea", "mail"]\n}\n\n${paragraph}\n`,
    3,
  ],
  [
    'in lines below the title, as Notion writes it',
    `# The letters that crossed\n\nCreated: March 4, 2021 10:00 AM\nTags: sea, mail\nAuthor: Lena Brandt\n\n${paragraph}\n`,
    3,
  ],
])('front matter %s is read', (_, text, line) => {
  const draft = read(text);
  expect(draft.front).toEqual(front);
  expect(writeMarkdown(draft.body).trim()).toBe(paragraph);
  expect(draft.findings.find(({ what }) => what === 'published')?.line).toBe(line);
});

test('a paragraph below a title that begins like a property is text', () => {
  const text = `# The letters that crossed\n\nNote: ${paragraph}\n\n${paragraph}\n`;
  expect(writeMarkdown(read(text).body)).toContain('Note: The ferry');
});

test('a day whose figures could be exchanged is to be looked at', () => {
  const looks = (date: string) =>
    read(`---\ntitle: Letters\ndate: ${date}\n---\n${paragraph}`).findings.filter(
      ({ kind }) => kind === 'look',
    );
  expect(looks('04/03/2021')).toMatchObject([{ what: 'published', line: 3 }]);
  expect(looks('2021-03-04')).toEqual([]);
});

test('a figure of Hugo keeps its credit, and the id of a block goes', () => {
  const text = `---\ntitle: Letters\n---\n${paragraph}\n\n{{< figure src="a.jpg" caption="The ferry" attr="Lena Brandt" >}}\n\n^block-id\n`;
  expect(writeMarkdown(read(text).body).trim()).toBe(`${paragraph}\n\n![](a.jpg)\n*The ferry* Lena Brandt`);
});

test('figures above and below the line in HTML are letters that Unicode has for them', () => {
  const text = `---\ntitle: Letters\n---\nOf H<sub>2</sub>O there were 10<sup>3</sup> litres.`;
  expect(writeMarkdown(read(text).body).trim()).toBe('Of H₂O there were 10³ litres.');
});
