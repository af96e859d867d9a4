import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { innerText } from '../../bench/import/inner-text.ts';
import { judgePaste } from '../../bench/import/judge-paste.ts';

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
  title: 'Harbor closes',
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
