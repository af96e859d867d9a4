import { expect, test } from 'vitest';
import { type Block, findRepeats } from '../../src/text/repeats.ts';
import { between, paragraph } from './far-apart.ts';

/** Of `one` and `other`, which stand far apart, what is left out. */
const leftOut = (one: string, other: string, after: readonly Block[] = []) =>
  findRepeats([paragraph(one), ...between, paragraph(other), ...after]).repeats.map(
    ({ index, form }) => `${form}: ${index === 0 ? 'one' : 'other'}`,
  );

test('a word in the place of another beside a hyphen makes something else', () => {
  const text = 'For the second lamp the keepers of the island used the harbor-oil package.';
  expect(leftOut(text, text.replace('harbor-oil', 'harbor-coal'))).toEqual([]);
  expect(leftOut(text, text.replace('island', 'harbor'))).toHaveLength(1);
});

test('opposites among other edits are what the text is about', () => {
  const text =
    'For a longer walk with women, the road below the tower and the quay behind the shop are taken too.';
  const other = text.replace('quay', 'pier');
  expect(leftOut(text, other.replace('women', 'men'))).toEqual([]);
  expect(leftOut(text, other.replace('women', 'dogs'))).toHaveLength(1);
});

test('a copy with a sentence of its own stays', () => {
  const text =
    'The keeper climbs the tower at dusk and lights the lamp for the boats that come in from the banks at night.';
  const own = 'Then she sleeps.';
  expect(leftOut(`${text} ${own}`, text.replace('dusk', 'dusk, with oil and with coal,'))).toEqual([]);
  expect(leftOut(text, text.replace('dusk', 'dusk, with oil and with coal,'))).toEqual(['repeat: one']);
});

test('a pull quote has no name or day that its paragraph lacks', () => {
  const piece =
    'A film of the night on which the tower fell and the boats of three villages were lost in the sound was released';
  expect(
    leftOut(`${piece} Monday.`, `${piece}. Few saw it, and nobody on the island wanted to speak about it.`),
  ).toEqual([]);
  expect(
    leftOut(
      `${piece} Monday.`,
      `${piece} Monday. Few saw it, and nobody on the island wanted to speak about it.`,
    ),
  ).toHaveLength(1);
});

test('a German noun in the place of another counts for less than a name, for something when nothing else was edited', () => {
  const text =
    'Am Abend hat der Bürgermeister vor dem Rathaus erklärt, dass die Brücke noch in diesem Jahr gesperrt wird.';
  const noun = text.replace('Rathaus', 'Kraftwerk');
  expect(leftOut(text, noun)).toEqual([]);
  expect(leftOut(text, noun.replace('gesperrt', 'erneuert'))).toHaveLength(1);
  const name = text.replace('der Bürgermeister', 'Anna');
  expect(leftOut(name, name.replace('Anna', 'Petra').replace('gesperrt', 'erneuert'))).toEqual([]);
});

test.each([
  ['Die Fähre legt morgens pünktlich vor der Insel an.', 'vor der', 'hinter der'],
  ['Le bateau quitte la baie lundi puis revient vendredi.', 'quitte la', 'quitte cette'],
])('a small word more or less makes even a short line no other: %s', (text, word, other) => {
  expect(leftOut(text, text.replace(word, other))).toHaveLength(1);
});

test('the first sentence of a paragraph is a teaser though it lost its full stop', () => {
  const sentence = 'Thousands of letters reach this lighthouse every year';
  expect(leftOut(sentence, `${sentence}. Each of them is read by the keeper and her daughter.`)).toEqual([
    'teaser: one',
  ]);
  expect(leftOut(sentence, `${sentence} by boat. Each of them is read by the keeper.`)).toEqual([]);
});

test('of two copies the one goes that may: what introduces a list stays though it is shorter', () => {
  const text = 'The keepers of this coast take oil for the lamp from:';
  const list: Block = { kind: 'list', text: '(- ships / shops)' };
  expect(leftOut(text.replace('from', 'of and from'), text, [list])).toEqual(['repeat: one']);
});

test('what introduces a list in two sentences is no line', () => {
  const text = 'The keepers have told everybody for years. They take:';
  const list: Block = { kind: 'list', text: '(- oil / coal)' };
  const blocks = [paragraph(text), list, ...between, paragraph(text), { ...list, text: '(- wood / tar)' }];
  expect(findRepeats(blocks).repeats).toHaveLength(1);
});

test('brackets in both texts name no author though a word before them was edited', () => {
  const text =
    'The lamp is lit at dusk and put out at dawn, but on nights with a moon it is left dark (See Lamps Ashore).';
  const kept: Block = { ...paragraph(text), holds: ['link a'] };
  const edited = text.replace('left dark', 'left alone').replace('dusk', 'sunset');
  expect(findRepeats([kept, ...between, paragraph(edited)]).repeats).toMatchObject([
    { index: 4, of: 0, form: 'repeat' },
  ]);
});

test('what repeats a pull quote goes with it, unless it says something else than the paragraph', () => {
  const quote = 'Most people on this island have never seen the lamp go out, the keeper says.';
  const whole = `${quote} They think that it burns by itself, and she lets them think so.`;
  const left = (edited: string) =>
    findRepeats([paragraph(whole), ...between, paragraph(quote), ...between.slice(0, 1), paragraph(edited)])
      .repeats.map(({ index, of }) => `${index} of ${of}`)
      .filter((found) => found !== '5 of 1');
  expect(left(quote.replace('people', 'fishermen'))).toEqual(['4 of 0', '6 of 0']);
  expect(left(quote.replace('never', 'ever'))).toEqual(['4 of 0']);
});
