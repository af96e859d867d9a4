import { expect, test } from 'vitest';
import { readHtml } from '../../src/import/html/read-html.ts';
import { writeMarkdown } from '../../src/import/write.ts';

const words = [
  'The ferry left Tern Island at six, an hour before the storm, with forty crates of letters that nobody had sorted.',
  'On the mainland the postmaster waited until midnight, and then she wrote to the ministry that the boat was overdue.',
  'Three days later a fisherman found the first crate off the northern light, dry inside and still sealed with red wax.',
  'The letters were delivered in the spring, each with a stamp that said where the sea had carried it before.',
];
const [first = '', second = '', third = '', fourth = ''] = words.map((one) => `<p>${one}</p>`);
const title = 'The letters that crossed by themselves';

/** The blocks of the article in Markdown that are none of the paragraphs above. */
function rest(inside: string): string[] {
  const html = `<html><body><article><h1>${title}</h1>${first}${second}${inside}${third}${fourth}</article></body></html>`;
  const own = new Set(words);
  return writeMarkdown(readHtml(html).body)
    .trim()
    .split(/\n\n(?! )/)
    .filter((block) => !own.has(block));
}

test.each([
  [
    'Substack',
    '<p>It sank.<a id="ref-1" href="#note-1">1</a></p>',
    `<div class="footnote"><a id="note-1" href="#ref-1" class="footnote-number">1</a>
      <div class="footnote-content"><p>It did not.</p><p>It floats.</p></div></div>`,
    ['It sank.[^1]', '[^1]: It did not.\n\n    It floats.'],
  ],
  [
    'MediaWiki',
    '<p>It sank.<sup id="r1"><a href="#n1"><span>[</span>1<span>]</span></a></sup> Or not.<sup id="r2"><a href="#n1">[1]</a></sup></p>',
    `<div class="mw-heading"><h2>References</h2><span>[<a href="/edit">edit</a>]</span></div><ol><li id="n1"><span>^
      <a href="#r1"><sup><i>a</i></sup></a> <a href="#r2"><sup><i>b</i></sup></a></span> <span>It did not.</span></li></ol>`,
    ['It sank.[^1] Or not.[^1]', '[^1]: It did not.'],
  ],
  [
    'Word',
    '<p>It sank.<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>',
    '<div><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> It did not.</p></div></div>',
    ['It sank.[^1]', '[^1]: It did not.'],
  ],
  [
    'WordPress',
    '<p>It sank.<sup data-fn="x"><a href="#x" id="x-link">1</a></sup></p>',
    '<ol class="wp-block-footnotes"><li id="x">It did not. <a href="#x-link">↩︎</a></li></ol>',
    ['It sank.[^1]', '[^1]: It did not.'],
  ],
])('footnotes of %s are real ones, and nothing of their list is left', (_, call, notes, blocks) => {
  const html = `<html><body><article><h1>${title}</h1>${first}${second}${third}${call}${fourth}${notes}</article></body></html>`;
  const found = writeMarkdown(readHtml(html).body)
    .trim()
    .split(/\n\n(?! )/);
  expect(found.filter((block) => !words.includes(block))).toEqual(blocks);
});

const numbered = `<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td>
  <td class="code"><pre><span>row</span>()\n  sail()</pre></td></tr></table>`;
const perLine = ['row()', '  sail()']
  .map((line, at) => `<tr><td class="blob-num">${at + 1}</td><td><code>${line}</code></td></tr>`)
  .join('');

test.each<[string, string, string[]]>([
  ['code beside the numbers of its lines', numbered, ['```\nrow()\n  sail()\n```']],
  ['code in a table with a row a line', `<table>${perLine}</table>`, ['```\nrow()\n  sail()\n```']],
  [
    'a formula that the page also tells as TeX',
    '<p>The speed is <math><semantics><mi>v</mi><annotation encoding="application/x-tex">\\frac{s}{t}</annotation></semantics></math> there.</p>',
    ['The speed is `\\frac{s}{t}` there.'],
  ],
  [
    'a formula shown twice',
    `<p>The speed is <span class="katex"><span class="katex-mathml"><math><mi>v</mi></math></span>
      <span class="katex-html" aria-hidden="true"><span>v</span></span></span> there.</p>`,
    ['The speed is v there.'],
  ],
  [
    'figures above and below the line, but not words',
    '<p>Of H<sub>2</sub>O there were 10<sup>3</sup> litres on the 1<sup>st</sup> day.</p>',
    ['Of H₂O there were 10³ litres on the 1st day.'],
  ],
  [
    'verse in boxes, a line each',
    '<div class="poetry"><div class="stanza"><div class="verse">The boat goes out,</div><div class="verse">the boat comes in.</div></div></div>',
    ['The boat goes out,\\\nthe boat comes in.'],
  ],
  [
    'a list as Word writes it',
    `<p class=MsoListParagraphCxSpFirst><span>·<span>&nbsp;&nbsp; </span></span>one crate</p>
      <p class=MsoListParagraphCxSpLast><span>·<span>&nbsp;&nbsp; </span></span>two crates</p>`,
    ['- one crate\n- two crates'],
  ],
  [
    'the title of a table',
    '<table><caption>Crates by year</caption><tr><th>Year</th><th>Crates</th></tr><tr><td>1921</td><td>40</td></tr></table>',
    ['Crates by year', '| Year | Crates |\n| ---- | ------ |\n| 1921 | 40     |'],
  ],
  [
    'a link by way of a search engine',
    '<p>More is told <a href="https://www.google.com/url?q=https://quay.example/a%3Fx%3D1&amp;sa=D">on this page</a>.</p>',
    ['More is told [on this page](https://quay.example/a?x=1).'],
  ],
  [
    'words behind the number of a page',
    '<p><span class="pagenum">[Pg 12]</span>It sank that night.</p>',
    ['It sank that night.'],
  ],
  ['a name that means “read” elsewhere', '<p><b>Lee:</b> Nobody asked.</p>', ['**Lee:** Nobody asked.']],
  [
    'a toggle with text in it',
    `<details class="toggle"><p>${words[0]} Twice.</p></details>`,
    [`${words[0]} Twice.`],
  ],
  [
    'a box of words',
    '<figure class="callout"><div>Remember the storm of that night.</div></figure>',
    ['Remember the storm of that night.'],
  ],
  [
    'paragraphs parted by lines in an old element',
    `<font face="Arial"><b>Note:</b> ${words[0]} Once.<br><br>${words[1]} Once.</font>`,
    [`**Note:** ${words[0]} Once.`, `${words[1]} Once.`],
  ],
])('%s stands in the article', (_, inside, blocks) => {
  expect(rest(inside)).toEqual(blocks);
});

test.each([
  [
    'The crates on the pier <span class="photo-credit">Lena Brandt</span>',
    '*The crates on the pier* Lena Brandt',
  ],
  ['<span>The crates on the pier</span> <cite>Lena Brandt</cite>', '*The crates on the pier* Lena Brandt'],
  ['<div>The crates. <small class="credit">Lena Brandt</small></div>', '*The crates.* Lena Brandt'],
  ['The crates (<span class="credit">Lena Brandt</span>)', '*The crates (Lena Brandt)*'],
])('the credit that a page marks in the caption “%s” stands apart', (caption, told) => {
  expect(rest(`<figure><img src="a.jpg" width="600"><figcaption>${caption}</figcaption></figure>`)).toEqual([
    `![]()\n${told}`,
  ]);
});
