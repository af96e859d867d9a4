import { expect, test } from 'vitest';
import type { NameEntry } from '../../src/text/names/build-names.ts';
import { findCandidates } from '../../src/text/suggest/candidates.ts';
import { createFindNear } from '../../src/text/suggest/near-names.ts';
import { type Suggestion, type SuggestText, suggestNames } from '../../src/text/suggest.ts';

/** What looks like a name in blocks parted by an empty line. */
function candidates(text: string): string[] {
  const blocks = text.split('\n\n');
  return findCandidates(blocks).map(({ block, start, end }) => blocks[block]?.slice(start, end) ?? '');
}

test.each([
  ['He met Ada Lovelace and Charles Babbage in London.', ['Ada Lovelace', 'Charles Babbage', 'London']],
  ['They saw Ayman al-Zawahiri, Osama bin Laden and Ursula von der Leyen.', 3],
  ['He reads the Bank of England’s letters to Procter & Gamble.', ['Bank of England', 'Procter & Gamble']],
  ['Some ask J. K. Rowling, St. Louis or Imax Corp. for it.', ['J. K. Rowling', 'St. Louis', 'Imax Corp.']],
  ['a Taliban-led and pro-Iran group', ['Taliban', 'Iran']],
  ['They left the Ministry of Trade and Industry.', ['Ministry of Trade and Industry']],
  ['the U.S., NATO and the WHO', ['U.S.', 'NATO', 'WHO']],
  ['It is al Qaeda. Al Qaeda denies.', ['al Qaeda', 'Al Qaeda']],
])('runs of capitals are names: %s', (text, found) => {
  if (typeof found === 'number') expect(candidates(text)).toHaveLength(found);
  else expect(candidates(text)).toEqual(found);
});

test.each([
  ['President Ada Roe met Prime Minister Ben Doe.', ['Ada Roe', 'Ben Doe']],
  ['On Monday in January he met Secretary of State Ann Poe.', ['Ann Poe']],
  ['However, workers left. Because of rain, Yesterday was dull.', ['Yesterday']],
  ['The workers left. Their CEO is on TV at 5 PM.', []],
  ['Analysts agree. The analysts are many.', []],
  ['“I know,” he said. I do.', []],
  ['nothing here', []],
])('titles, days, and what begins a sentence are none: %s', (text, found) => {
  expect(candidates(text)).toEqual(found);
});

test('in a headline only names that the text has as well', () => {
  expect(candidates('Why Big Machines Never Pleased Ada Roe\n\nIn London lived Ada Roe.')).toEqual([
    'Ada Roe',
    'London',
    'Ada Roe',
  ]);
  expect(candidates('A DAY FOR ADA ROE AND EVERYBODY\n\nThen Ada Roe came.')).toEqual(['ADA ROE', 'Ada Roe']);
});

/** An article of these paragraphs, a line each; `claimed` words are mentions already. */
function article(slug: string, paragraphs: readonly string[], claimed: readonly string[] = []): SuggestText {
  const blocks = paragraphs.map((text, index) => ({
    text,
    line: index + 1,
    claims: claimed.flatMap((words) =>
      [...text.matchAll(new RegExp(words, 'g'))].map(({ index: start }) => ({
        start,
        end: start + words.length,
      })),
    ),
  }));
  return { slug, lang: 'en', blocks };
}

const summary = ({ name, count, slugs }: Suggestion) => `${name} ${count}/${slugs.length}`;

test('names are ranked by count, articles and words, adjectives of a country last', () => {
  const texts = [
    article('one', ['They went to Paris with Ada Roe.', 'In the end Paris won.', 'The German said so.']),
    article('two', ['There Paris fell to Ann Poe, a German.', 'So the German won. And the German left.']),
  ];
  expect(suggestNames(texts, []).map(summary)).toEqual([
    'Paris 3/2',
    'Ada Roe 1/1',
    'Ann Poe 1/1',
    'German 4/2',
  ]);
});

test('what a note or a date explains is no suggestion, a longer name around it is', () => {
  const text = article(
    'one',
    ['He saw Grand Rapids, then East Grand Rapids, and Roe in May.'],
    ['Grand Rapids', 'Roe'],
  );
  expect(suggestNames([text], []).map(({ name }) => name)).toEqual(['East Grand Rapids']);
});

test('what a note says in `never` needs no note of its own', () => {
  const notes = [
    { id: 'times', kind: 'publication', name: 'The Times', aliases: [], never: ['Times Square'] },
  ];
  const text = article('one', ['He saw Times Square and Union Square.']);
  expect(suggestNames([text], notes).map(({ name }) => name)).toEqual(['Union Square']);
});

test('a surname, a name without its first word, initials and a plural count for the whole name', () => {
  const text = article('one', [
    'Then Osama bin Laden met Ada Roe of the World Trade Organization (WTO).',
    'So bin Laden left Roe. Now the WTO saw a Hittite; the Hittites came.',
  ]);
  expect(
    suggestNames([text], []).map(({ name, count, forms }) => [name, count, ...forms.toSorted()]),
  ).toEqual(
    [
      ['World Trade Organization', 3, 'WTO'],
      ['Osama bin Laden', 2, 'bin Laden'],
      ['Ada Roe', 2, 'Roe'],
      ['Hittite', 2],
    ].toSorted((a, b) => order(b) - order(a)),
  );
});

const order = ([name, count]: readonly (string | number)[]) =>
  Number(count) * Math.min(3, String(name).split(' ').length);

test('each has one sentence that holds it, and where that stands', () => {
  const text = article('one', ['First words.', 'It rained. They met Ada Roe, who left. It rained on.']);
  expect(suggestNames([text], [])[0]?.quotation).toEqual({
    slug: 'one',
    line: 2,
    sentence: 'They met Ada Roe, who left.',
  });
});

test('people have titles, particles, surnames of their own, or speak', () => {
  const text = article('one', [
    'So Gen. Ada Roe met Ann Poe, and Ayman al-Zarqawi met Ludwig van Doe and Max Moe.',
    'Then Poe left. “It is so,” the Taliban said, with the Foreign Office. Max Moe said so.',
  ]);
  const kinds = suggestNames([text], []).map(({ name, kind }) => `${name}: ${kind}`);
  for (const name of ['Ada Roe', 'Ann Poe', 'Ayman al-Zarqawi', 'Ludwig van Doe', 'Max Moe'])
    expect(kinds).toContain(`${name}: person`);
  for (const name of ['Taliban', 'Foreign Office']) expect(kinds).toContain(`${name}: group`);
});

const entry = (id: string, kind: string, name: string, ...aliases: string[]): NameEntry => ({
  id,
  kind,
  name,
  aliases,
});
const near = createFindNear([
  entry('zawahiri', 'person', 'Ayman al-Zawahiri'),
  entry('team', 'group', 'U.N. Monitoring Team'),
  entry('wto', 'group', 'World Trade Organization'),
  entry('taliban', 'group', 'Taliban'),
  entry('mark', 'person', 'Edward Laurens Mark'),
]);

test.each([
  ['Aiman az-Zawahry', ['zawahiri']],
  ['al-Zawahri', ['zawahiri']],
  ['WTO', ['wto']],
  ['Monitoring Team', ['team']],
  ['Talabani', []],
  ['World Bank', []],
  ['Zahir', []],
  ['Ziad', []],
  ['America', []],
])('“%s” may be another name of %j', (words, ids) => {
  expect(near(words)).toEqual(ids);
});

test('what may be an alias says of which note', () => {
  const text = article('one', ['In the end al-Zawahri spoke.']);
  const [suggestion] = suggestNames([text], [entry('zawahiri', 'person', 'Ayman al-Zawahiri')]);
  expect(suggestion).toMatchObject({ name: 'al-Zawahri', near: ['zawahiri'] });
});
