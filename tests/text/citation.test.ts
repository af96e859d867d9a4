import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  type Citation,
  formatBibtex,
  formatCslJson,
  formatMarkdown,
  formatText,
} from '../../src/text/citation.ts';
import { bibtexName, cslName } from '../../src/text/citation-names.ts';

const whole: Citation = {
  title: 'The Engine That Was Not Built',
  authors: ['Ada Byron', 'Charles Babbage'],
  publication: 'Test Reader',
  published: '2021-09-13',
  updated: '2022-01-05',
  url: 'https://example.org/reader/engine/#qqb4c',
  quote: 'The mill does the sums.',
  accessed: '2026-03-01',
};
const bare: Citation = {
  title: 'Untold',
  authors: [],
  url: 'https://example.org/untold/#b2c3d',
  quote: 'Words.',
  accessed: '2026-03-01',
};
const quoting = (quote: string): Citation => ({ ...bare, quote });

describe('as text', () => {
  test('all that is known stands below the quotation', () => {
    expect(formatText(whole)).toBe(
      '“The mill does the sums.”\n— Ada Byron and Charles Babbage, “The Engine That Was Not Built”, Test Reader, ' +
        'September 13, 2021 (updated January 5, 2022), https://example.org/reader/engine/#qqb4c (accessed March 1, 2026)',
    );
  });

  test('what is not known leaves no gap', () => {
    expect(formatText(bare)).toBe(
      '“Words.”\n— “Untold”, https://example.org/untold/#b2c3d (accessed March 1, 2026)',
    );
  });

  test('three authors are a list', () => {
    expect(formatText({ ...bare, authors: ['A. B', 'C. D', 'E. F'] })).toContain('— A. B, C. D, and E. F, “');
  });

  test.each([
    ['He said “no”.', '“He said ‘no’.”'],
    ['He said "no" — "never".', '“He said ‘no’ — ‘never’.”'],
    ['Two lines\nof verse', '“Two lines\nof verse”'],
    ['It’s so', '“It’s so”'],
  ])('quotation marks in %s become single', (quote, expected) => {
    expect(formatText(quoting(quote)).split('\n— ')[0]).toBe(expected);
  });
});

describe('as Markdown', () => {
  const parser = unified().use(remarkParse).use(remarkGfm);
  const quoted = (markdown: string) => {
    const tree = parser.parse(markdown);
    const [block, ...rest] = tree.children;
    expect(rest).toEqual([]);
    expect(block?.type).toBe('blockquote');
    return block?.type === 'blockquote' ? block.children : [];
  };

  test('a block quote with its source as a link', () => {
    expect(formatMarkdown(whole)).toBe(
      '> The mill does the sums.\n>\n> — Ada Byron and Charles Babbage, ' +
        '[The Engine That Was Not Built](<https://example.org/reader/engine/#qqb4c>), *Test Reader*, ' +
        'September 13, 2021 (updated January 5, 2022)',
    );
  });

  test.each([
    '*not* _emphasis_ ~~gone~~ `code`',
    '[no](link) ![no](picture) <b>no</b>',
    '# no heading',
    '- no list',
    '+ no list',
    '1. no list',
    '2) no list',
    '> no quote',
    '=== no underline',
    '&amp; no entity &copy;',
    'a back\\slash',
    '| no | table |',
    'A line: with a colon, 10:30',
    'A footnote[^1]',
    'Note :kind[x]{#y}',
  ])('%s stands for itself', (quote) => {
    const [words, source, ...rest] = quoted(formatMarkdown(quoting(quote)));
    expect(words?.type).toBe('paragraph');
    expect(words && 'children' in words ? words.children.map(({ type }) => type) : []).toEqual(['text']);
    expect(words && textOf(words)).toBe(quote);
    expect(source?.type).toBe('paragraph');
    expect(rest).toEqual([]);
  });

  test('lines of verse stay lines', () => {
    const [words] = quoted(formatMarkdown(quoting('Wheels of brass\n- carry the tens\n# along')));
    const shown = (node: Nodes): string =>
      node.type === 'break' ? '\n' : 'children' in node ? node.children.map(shown).join('') : textOf(node);
    expect(words && shown(words)).toBe('Wheels of brass\n- carry the tens\n# along');
  });

  test('brackets in the title and parentheses in the address do not end the link', () => {
    const url = 'https://example.org/a_(b)/#b2c3d';
    const [, source] = quoted(formatMarkdown({ ...bare, title: 'On [sic] *x*](y)', url }));
    const link =
      source && 'children' in source ? source.children.find(({ type }) => type === 'link') : undefined;
    expect(link).toMatchObject({ url });
    expect(link && textOf(link)).toBe('On [sic] *x*](y)');
  });

  test('any words of signs, letters and figures come back letter for letter', () => {
    const sign = fc.constantFrom(...'\\`*_[]<>~|&#:;!()-+=.1a @$%^{}"\'');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 24 }), (signs) => {
        const quote = `${signs.join('').replace(/ +/g, ' ').trim()}z`;
        const [words] = quoted(formatMarkdown(quoting(quote)));
        expect(words?.type).toBe('paragraph');
        expect(words && textOf(words)).toBe(quote);
      }),
      { numRuns: 400 },
    );
  });
});

describe('as BibTeX', () => {
  test('an entry for BibTeX and biblatex, the words its annotation', () => {
    expect(formatBibtex(whole)).toBe(`@misc{byron2021qqb4c,
  author = {Byron, Ada and Babbage, Charles},
  title = {{The Engine That Was Not Built}},
  howpublished = {Test Reader},
  year = {2021},
  month = {09},
  day = {13},
  note = {Updated January 5, 2022},
  url = {https://example.org/reader/engine/#qqb4c},
  urldate = {2026-03-01},
  annote = {The mill does the sums.}
}
`);
  });

  test('what is not known is left out', () => {
    expect(formatBibtex(bare)).toBe(`@misc{untoldb2c3d,
  title = {{Untold}},
  url = {https://example.org/untold/#b2c3d},
  urldate = {2026-03-01},
  annote = {Words.}
}
`);
  });

  test.each([
    ['100 % of $5 & #1 in a_b', '100 \\% of \\$5 \\& \\#1 in a\\_b'],
    ['x^2 ~ y', 'x\\textasciicircum{}2 \\textasciitilde{} y'],
    ['a \\ b', 'a \\textbackslash{} b'],
    ['{', '\\textbraceleft{}'],
    ['a } b', 'a \\textbraceright{} b'],
    ['a < b > c | d', 'a \\textless{} b \\textgreater{} c \\textbar{} d'],
    ['Qaʿida, Größe, “so”', 'Qaʿida, Größe, “so”'],
  ])('%s is escaped', (quote, expected) => {
    expect(formatBibtex(quoting(quote))).toContain(`annote = {${expected}}\n`);
  });

  test('no words unbalance the braces, by which BibTeX finds the end of an entry', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (quote, title) => {
        let depth = 0;
        const entry = formatBibtex({ ...bare, quote, title });
        for (const sign of entry.trim()) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('as CSL-JSON', () => {
  test('a list of one article', () => {
    expect(JSON.parse(formatCslJson(whole))).toEqual([
      {
        id: 'byron2021qqb4c',
        type: 'article',
        title: 'The Engine That Was Not Built',
        author: [
          { family: 'Byron', given: 'Ada' },
          { family: 'Babbage', given: 'Charles' },
        ],
        'container-title': 'Test Reader',
        issued: { 'date-parts': [[2021, 9, 13]] },
        accessed: { 'date-parts': [[2026, 3, 1]] },
        URL: 'https://example.org/reader/engine/#qqb4c',
        note: 'Updated January 5, 2022',
        annote: 'The mill does the sums.',
      },
    ]);
  });

  test('what is not known is left out', () => {
    expect(Object.keys(JSON.parse(formatCslJson(bare))[0])).toEqual([
      'id',
      'type',
      'title',
      'accessed',
      'URL',
      'annote',
    ]);
  });
});

describe('names', () => {
  test.each([
    ['Ada Lovelace', 'Lovelace', 'Ada'],
    ['Lovelace, Ada', 'Lovelace', 'Ada'],
    ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig'],
    ['Osama bin Laden', 'bin Laden', 'Osama'],
    ['Ayman al-Zawahiri', 'al-Zawahiri', 'Ayman'],
    ['Martin Luther King Jr.', 'King Jr.', 'Martin Luther'],
    ['Martin Luther King, Jr.', 'King Jr.', 'Martin Luther'],
    ['J. R. R. Tolkien', 'Tolkien', 'J. R. R.'],
    ['Flannery O’Connor', 'O’Connor', 'Flannery'],
    ['Jean-Luc Picard', 'Picard', 'Jean-Luc'],
  ])('%s is a person', (name, family, given) => {
    expect(cslName(name)).toEqual({ family, given });
  });

  test.each([
    'The Sidelight editors',
    'Associated Press',
    'BBC News',
    'Reuters',
    'Voltaire',
    'Médecins sans frontières',
    'Simon and Garfunkel',
    'الخوارزمي',
    'محمد بن موسى',
    '司馬遷',
    'Team 5',
  ])('%s stays whole', (literal) => {
    expect(cslName(literal)).toEqual({ literal });
    expect(bibtexName(literal, (text) => text)).toBe(`{${literal}}`);
  });
});
