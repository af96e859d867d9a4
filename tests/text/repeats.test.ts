import { expect, test } from 'vitest';
import { type Block, findRepeats } from '../../src/text/repeats.ts';

const paragraphs = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

const article = [
  'The ferry to Hollow Island leaves at dawn, when the harbor is still gray and the gulls own the quay.',
  'Nobody on board asked why the captain had painted her wheelhouse the color of unripe plums.',
  'Behind the breakwater the swell took hold of us, and two of the schoolboys began to sing.',
  'Their teacher, who had crossed in worse weather, went on marking essays with a green pencil.',
  'On the island itself there is one road, one shop and an argument about the lighthouse.',
  'The keeper retired long ago; a machine turns the lamp and telephones the mainland when it fails.',
  'What the machine cannot do, the islanders say, is notice a boat that has no business there.',
  'I walked up through the heather and found the door open and the stairs swept clean.',
  'Somebody had left a jar of honey on the lowest step, with a spoon and a folded cloth.',
  'From the gallery one sees the whole of the sound, and on clear days the mills of the coast.',
];

test('a refrain and one pair of parallel paragraphs do not make an article a structured page', () => {
  const copy = article[2] ?? '';
  const texts = [
    ...article.slice(0, 4),
    'The lamp still burned.',
    ...article.slice(4, 7),
    'The lamp still burned.',
    'The first survey of the sound was made in spring, by two men in a rowing boat, and nobody read it.',
    'The second survey of the sound was made in spring, by two men in a rowing boat, and nobody read it.',
    copy,
    ...article.slice(7),
    'The lamp still burned.',
  ];
  const { repeats, abstained } = findRepeats(paragraphs(texts));
  expect(abstained).toBeUndefined();
  expect(repeats).toEqual([{ index: 11, of: 2, form: 'repeat', likeness: 1 }]);
});

test('a page of entries of one shape is left alone, and why is said', () => {
  const entries = ['Amber', 'Birch', 'Cedar', 'Dogwood', 'Elder'].map(
    (name) =>
      `The ${name} room sleeps two guests, has a view of the garden and is let by the week in summer.`,
  );
  const { repeats, abstained } = findRepeats(paragraphs([...article, ...entries]));
  expect(repeats).toEqual([]);
  expect(abstained).toContain('5 of 15 paragraphs are of one shape');
});
