import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/render.ts';
import type { Ledger, LedgerEntry } from '../../src/text/ledger.ts';

const parser = unified().use(rehypeParse, { fragment: true });
const treeOf = (markdown: string, ledger?: Ledger): Root =>
  parser.parse(String(renderText('articles/a.md', markdown, { ledger })));

function all(tree: Root, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}
const passagesOf = (tree: Root) => all(tree, ({ properties }) => properties.dataPassage !== undefined);
const stands = (id: string, text: string): LedgerEntry => ({ id, first: '2021-01-01', text });
const went = (id: string, text: string): LedgerEntry => ({ ...stands(id, text), until: '2021-05-05' });

describe('a passage', () => {
  test.each([
    ['a paragraph', 'Just words.', 'p'],
    ['a list item', '- One.', 'li'],
    ['an item of paragraphs', '- One.\n\n- Two.', 'li'],
    ['a quoted paragraph', '> Said so.', 'p'],
    ['verse', 'Wheels of brass\\\nturn.', 'p'],
    ['a table', '| a |\n| - |\n| b |', 'div'],
    ['code', '```\nx = 1\n```', 'div'],
    ['a caption', '![A wheel](https://example.org/w.png)\n*The wheel.* A. Nonymous', 'figcaption'],
  ])('is %s, with id, number and its link within', (_, markdown, name) => {
    const [passage, ...others] = passagesOf(treeOf(markdown));
    expect(passage?.tagName).toBe(name);
    expect(passage?.properties.id).toMatch(/^[a-z][a-z2-9]{4}$/);
    expect(passage?.properties.dataPassage).toBe('1');
    for (const own of [passage, ...others]) {
      const tree = { type: 'root' as const, children: own ? [own] : [] };
      const links = all(tree, ({ properties }) => String(properties.className) === 'permalink');
      expect(links.map(({ properties }) => properties.href)).toEqual([`#${own?.properties.id}`]);
    }
  });

  test('is told in words alone: tags are none', () => {
    const { data } = renderText('articles/a.md', 'He <i>left</i>,<br>he did.<!-- when? -->', {});
    expect(data.passages?.map(({ text }) => text)).toEqual(['He left, he did.']);
  });

  test.each(['## A heading', '***', '[^1]: A footnote.'])('%s is none', (markdown) => {
    expect(passagesOf(treeOf(`Words.[^1]\n\n${markdown}`))).toHaveLength(1);
  });

  test('numbers go in reading order, nested items after the words of their own', () => {
    const passages = passagesOf(treeOf('One.\n\n- Two.\n  - Three.\n- Four.\n\nFive.'));
    expect(passages.map(({ properties }) => properties.dataPassage)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('an id by hand', () => {
  test.each([
    ['Words. {#chosen-id}', 'Words.'],
    ['Words *in emphasis.* {#chosen-id}', 'Words in emphasis.'],
    ['- An item. {#chosen-id}\n  - Another.', 'An item.'],
    ['> Said so. {#chosen-id}', 'Said so.'],
    ['Wheels\\\nturn. {#chosen-id}', 'Wheels turn.'],
  ])('%s', (markdown, words) => {
    const { passages } = renderText('articles/a.md', markdown).data;
    expect(passages?.[0]).toMatchObject({ id: 'chosen-id', text: words });
  });

  test.each(['Braces {in the middle} stay.', 'So does {#this} one.', 'And `{#code}`'])(
    'not: %s',
    (markdown) => {
      const { passages } = renderText('articles/a.md', markdown).data;
      expect(passages?.[0]?.text).toBe(markdown.replaceAll('`', ''));
    },
  );

  test('that cannot be had is an error at its line', () => {
    const { messages } = renderText('articles/a.md', 'One. {#same}\n\nTwo. {#same}');
    expect(messages.map(({ line, fatal, ruleId }) => [line, fatal, ruleId])).toEqual([
      [3, true, 'chosen-id'],
    ]);
  });
});

describe('a tombstone', () => {
  const near = (markdown: string, ...entries: LedgerEntry[]) => {
    const tree = treeOf(markdown, { entries });
    const [stone] = all(tree, ({ properties }) => properties.dataTombstone !== undefined);
    let place: string[] = [];
    visit(tree, 'element', (element, index, parent) => {
      if (element !== stone || !parent || index === undefined) return;
      const holder = 'tagName' in parent ? parent.tagName : 'root';
      const next = parent.children.slice(index + 1).find(({ type }) => type === 'element') as
        | Element
        | undefined;
      place = [holder, next ? textOf(next) : ''];
    });
    return { stone, place };
  };
  const gone = went('ggggg', 'Of this nothing is left on the page but a memory.');

  test.each([
    ['between paragraphs', 'One is here.\n\nTwo is here.', ['root', 'Two is here.']],
    ['between items of a list', '- One is here.\n- Two is here.', ['li', '']],
    ['within a quotation', '> One is here.\n>\n> Two is here.', ['blockquote', 'Two is here.']],
    ['before a list', 'One is here.\n\n- Two is here.', ['root', 'Two is here.']],
    ['before a table', 'One is here.\n\n| Two is here. |\n| - |', ['root', 'Two is here.']],
  ])('%s', (_, markdown, place) => {
    const { stone, place: found } = near(
      markdown,
      stands('bbbbb', 'One is here.'),
      gone,
      stands('ccccc', 'Two is here.'),
    );
    expect(stone?.properties.id).toBe('ggggg');
    expect([found[0], found[1]?.trim()]).toEqual(place);
  });

  test('says until when, with its last words, and the search does not read it', () => {
    const { stone } = near('One is here.', stands('bbbbb', 'One is here.'), gone);
    expect(stone?.properties.dataPagefindIgnore).toBe('all');
    expect(stone && textOf(stone)).toContain('Until May 5, 2021');
    expect(stone && textOf(stone)).toContain(gone.text);
  });
});

test('an id of what stands now as a pull quote, or not at all as it repeats, leads to the kept paragraph', () => {
  const words = 'Only a few people ever saw that big old drawing';
  const quote = `“${words},” said Ada.`;
  const long = `The mill does the sums that the cards ask for. ${words}. Then a part of it came into a museum.`;
  const entries = [stands('qqqqq', quote), stands('kkkkk', long), stands('rrrrr', long)];
  const markdown = ['Something else begins the text.', quote, long, 'More is said below it.', long].join(
    '\n\n',
  );
  const { data } = renderText('articles/a.md', markdown, { ledger: { entries } });
  expect([data.repeats?.pullQuotes.length, data.repeats?.leftOut.length, data.tombstones]).toEqual([
    1,
    1,
    [],
  ]);
  expect(data.passages?.find(({ id }) => id === 'kkkkk')?.aliases.toSorted()).toEqual(['qqqqq', 'rrrrr']);
});

test('no address anywhere has a text fragment', () => {
  expect(String(renderText('articles/a.md', 'One. Two.\n\n- Three.'))).not.toContain(':~:');
});
