import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readTruth } from '../../bench/import/corpus-truth.ts';
import { innerText } from '../../bench/import/inner-text.ts';
import { judgeMarked, judgePaste } from '../../bench/import/judge-paste.ts';
import { copyPage, partOf } from '../../bench/import/page-paste.ts';

const copy = (html: string): string => innerText(unified().use(rehypeParse).parse(html));

test('a page is copied as a browser copies it: blocks on lines, paragraphs and headings apart, nothing unseen', () => {
  const html = `<nav><ul><li><a>News</a></li><li><a>Tides</a></li></ul></nav><script>x()</script>
    <h1>The   harbor</h1><p>One <b>bold</b> word.<br>Next line.</p><div hidden>no</div><div>Last</div>`;
  expect(copy(html)).toBe('News\nTides\n\nThe harbor\n\nOne bold word.\nNext line.\n\nLast');
});

const first =
  'The harbor of Tern Island will close to all boats on Monday, the council said after a long night.';
const second =
  'Fishermen who had asked for a new channel learned of it from the radio, and nobody had asked them.';
const known = {
  titles: ['Harbor closes'],
  author: 'Lena Brandt, Editor',
  day: '2021-03-04',
  paragraphs: [first, second],
};

test('a field is judged only where the paste holds it, a paragraph only lost where it stood', () => {
  const whole = judgePaste(
    `Harbor closes\n\nBy Lena Brandt\n\nMarch 4, 2021\n\n${first}\n\n${second}`,
    known,
  );
  expect(whole).toMatchObject({ title: { right: true }, author: { right: true }, date: { right: true } });
  expect([whole.paragraphs, whole.lost]).toEqual([2, []]);
  const bare = judgePaste(`Harbor opens\n\n${first}`, known);
  expect([bare.title, bare.author, bare.date, bare.paragraphs]).toEqual([undefined, undefined, undefined, 1]);
});

test('a marked paste is judged by all that it holds, letter for letter, and by what is no part of it', () => {
  const paste = ['Harbor closes', 'By Lena Brandt', 'March 4, 2021', first, 'Second tide', second].join(
    '\n\n',
  );
  const marks = {
    title: 'Harbor closes',
    authors: ['Lena Brandt'],
    published: '2021-03-04',
    paragraphs: [first, second],
  };
  const right = judgeMarked(paste, marks);
  expect(right).toMatchObject({ title: { right: true }, author: { right: true }, date: { right: true } });
  expect([right.paragraphs, right.lost, right.foreign]).toEqual([2, [], ['Second tide']]);
  const wrong = judgeMarked(paste, {
    ...marks,
    title: 'The harbor closes',
    authors: ['Lena Brandt', 'Mika Aho'],
    published: '',
  });
  expect(wrong).toMatchObject({ title: { right: false }, author: { right: false }, date: { right: false } });
});

test('a page is pasted whole, and from its headline to its last paragraph', () => {
  const html = `<div>Menu</div><h1>Harbor closes</h1><p>${first}</p><p>${second}</p><div>Most read</div>`;
  const whole = copyPage(html);
  expect(whole.split('\n')[0]).toBe('Menu');
  expect(partOf(whole, known)?.split('\n\n')).toEqual(['Harbor closes', first, second]);
});

test('a title counts in any of the ways in which the page says it, and an author only outside the running text', () => {
  const more = { ...known, titles: ['Harbor closes', 'Tides: Harbor closes for good'], author: 'Mika Aho' };
  const named = 'Mika Aho had asked for a new channel, and the council had not answered him for a year.';
  const paste = ['Tides', 'Tides Harbor closes for good', first, second, named].join('\n\n');
  const judged = judgePaste(paste, { ...more, paragraphs: [first, second, named] });
  expect(judged).toMatchObject({ title: { right: true }, author: undefined });
});

test('a date is looked for as the language of the page writes it', () => {
  for (const day of ['4. maaliskuuta 2021', '2021年3月4日', '4 марта 2021', '4 Mart 2021', '04.03.21'])
    expect(judgePaste(`Harbor closes\n\n${day}\n\n${first}\n\n${second}`, known).date, day).toBeDefined();
});

test('the truth of a corpus is the entry whose paragraphs stand in the page, its day none after that of saving', () => {
  const folder = mkdtempSync(join(tmpdir(), 'truth-'));
  const entry = (authors: string[], paragraphs: string[]) => ({
    title: 'Harbor closes',
    authors,
    publishing_date: '2021-12-03 10:00:00',
    body: { summary: [], sections: [{ headline: [], paragraphs }] },
  });
  const entries = { V1: entry(['Kim Poe'], [second]), V2: entry(['Dr. Lena Brandt', 'Oslo'], [first]) };
  writeFileSync(join(folder, 'TernPost.json'), JSON.stringify(entries));
  const truth = readTruth(join(folder, 'TernPost_2021_03_13.html.gz'), `Harbor closes\n\n${first}`);
  expect(truth).toEqual({
    title: 'Harbor closes',
    authors: ['Lena Brandt'],
    day: '2021-03-12',
    paragraphs: [first],
  });
  expect(readTruth(join(folder, 'OtherPost_2021_03_13.html'), first)).toBeUndefined();
  rmSync(folder, { recursive: true });
});
