import { expect, test } from 'vitest';
import { boilerplate } from '../../src/import/boilerplate.ts';
import { captionSigns } from '../../src/import/caption.ts';
import { splitCredit } from '../../src/import/credit.ts';
import { cutFrontMatter } from '../../src/import/front-matter.ts';
import { findLosses } from '../../src/import/losses.ts';
import { remember } from '../../src/import/remember.ts';
import { chooseSlug, slugOf } from '../../src/import/slug.ts';

test.each([
  ['The pier in 1998. AFP via Getty Images', 'The pier in 1998.', 'AFP via Getty Images'],
  ['The pier at dawn (AP Photo/Lena Brandt)', 'The pier at dawn', 'AP Photo/Lena Brandt'],
  ['The pier. Photograph: Lena Brandt/Northern News', 'The pier.', 'Photograph: Lena Brandt/Northern News'],
  ['Photo by Lena Brandt', '', 'Photo by Lena Brandt'],
  ['The pier. Lena Brandt/Reuters', 'The pier.', 'Lena Brandt/Reuters'],
  ['© Coastal Archive', '', '© Coastal Archive'],
  ['The pier on Monday, at dawn.LENA BRANDT', 'The pier on Monday, at dawn.', 'LENA BRANDT'],
  ['The pier at Tern, on Monday morning. - Quai News', 'The pier at Tern, on Monday morning.', 'Quai News'],
  ['Illustration by Ole Finn; source Getty Images', '', 'Illustration by Ole Finn; source Getty Images'],
])('“%s” ends in a credit', (text, caption, credit) => {
  expect(splitCredit(text)).toEqual({ caption, credit });
});

test.each([
  'The agency Reuters said on Monday that the pier had closed.',
  'He sold the picture to Getty Images.',
  'The pier opened in 1998. Nobody came.',
  'She called the police (and Reuters) before noon, and then went home to sleep.',
  'The Ferry/The Boat',
  'We will go on until the ferry comes. — Lena Brandt',
])('“%s” ends in no credit', (text) => {
  expect(splitCredit(text)).toBeUndefined();
});

const before =
  'After the storm the mayor’s letter was printed by every paper on the island, and by the Harbor Review.';

test.each([
  'A video still of divers at the wreck is seen off Tern Island, released on May 9, 2019.',
  'Mayor Ines Caro (left) speaks with fishermen at the pier.',
  'The old station is pictured in this undated photo.',
  'The mayor’s letter was printed in the Harbor Review, in September 2019.',
])('“%s” reads as a caption', (text) => {
  expect(captionSigns(text, before, '').points).toBeGreaterThanOrEqual(2);
});

test.each([
  'The treaty was signed in Vienna in May 1955.',
  'The boss had been out of work since being sacked by the harbor board in December 2018.',
  'Revenues have totaled about $63 billion through June 30, 2019.',
  'She walked to the pier and waited.',
  '“We have waited long enough,” said one farmer on May 9, 2019.',
  'However, the letter was printed in the Harbor Review in September 2019.',
  'What do the islanders want?',
  'No.',
])('“%s” stays a paragraph', (text) => {
  expect(captionSigns(text, before, '').points).toBeLessThan(2);
});

test.each([
  'Lesen Sie auch: Der Sturm von 1911',
  'Diesen Artikel teilen',
  'Deine E-Mail-Adresse wird nicht veröffentlicht.',
  'Le puede interesar: El faro del norte',
  'À lire aussi : Le phare du nord',
  'Wir nutzen Cookies auf unserer Website.',
  'Todos los derechos reservados',
  'Already a subscriber? .',
  'Join the Conversation',
  'Comments are closed automatically seven days after articles are published.',
  'Sign up for our newsletter',
  'Share on Facebook',
  '4 min read',
  'Story continues below advertisement',
  'Read more: The newt that stopped a dam',
  'We may earn a commission if you buy through links on this page.',
  'Bei den Verlinkungen handelt es sich um Affiliate Links / Bilder von Amazon',
  'Was this article helpful?',
  'For the latest news download the Tern Island apps for iOS and Android.',
  'MIRA: El puerto cierra tres días por la tormenta',
  'Facebook (opens in new window)',
  'Thanks for sharing!',
  'Join Northern News’s Telegram channel',
  'Save articles to read later',
  'Artikelrechte erwerben',
  'Een versie van dit artikel verscheen ook in de krant van 4 maart',
  'This live page is now closed',
  'Email this article',
])('“%s” is the page’s, not the article’s', (text) => {
  expect(boilerplate(text)).toBeDefined();
});

test.each([
  'Subscription magazines were the first to print the poem, and their readers never forgave them for it.',
  'He would share the bread with whoever came.',
  'Your email list will begin to grow',
  'The advertisement said: wanted, one ferryman, no swimmers.',
  'Home is where the harbor is.',
  'Comments from the mayor made it worse.',
  'Weitere Artikel sind nie erschienen.',
  'Zurück blieb nur der Leuchtturm.',
  'Teilen wollte er die Insel mit niemandem.',
  'The guild may earn a commission on each crate.',
  'He asked the postmaster if this page was helpful to anyone.',
  'See: the storm had come at noon, as they had said.',
])('“%s” is text', (text) => {
  expect(boilerplate(text)).toBeUndefined();
});

test('lost apostrophes and open quotations are told and not mended', () => {
  const told = findLosses([
    'The ferry’s horn and the Ferrys crew. Ferry’s end. Ferry’s start.',
    'The countys clerks dont know it.',
    'He said “nothing at all.',
    'And then he left.',
  ]).map((losses) => losses.map(({ text }) => text));
  expect(told).toEqual([['Ferrys'], ['dont', 'countys'], ['He said “nothing at all.'], []]);
});

test('a quotation that goes on in the next paragraph is not lost', () => {
  expect(findLosses(['He said, “Nothing at all.', '“Nothing.”'])).toEqual([[], []]);
});

test.each([
  ['The Taliban’s Victory', 'the-talibans-victory'],
  ['Größe & Façade: 2nd ed.', 'grosse-facade-2nd-ed'],
  ['日本', ''],
  [`${'word '.repeat(40)}`, Array(16).fill('word').join('-')],
  ['Война и мир: Щука', 'voyna-i-mir-shchuka'],
  ['Η Αθήνα', 'i-athina'],
  ['الحرب على الماء', 'alhrb-ala-alma'],
  ['שלום עולם', 'shlvm-avlm'],
  ['서울의 봄', 'seoului-bom'],
  ['トーキョーしっぽ', 'tokyoshippo'],
  ['Straße nach Łódź', 'strasse-nach-lodz'],
])('the title “%s” makes the address “%s”', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test.each([
  [{ url: 'https://example.org/world/ferry-stops.html' }, 'ferry-stops'],
  [{ url: 'https://example.org/123456/', file: 'ferry_stops.txt' }, 'ferry-stops'],
  [{ file: '渡船.txt' }, 'article-2021-09-13'],
])('a title in Han signs makes no address: %o makes “%s”', (from, slug) => {
  expect(chooseSlug({ title: '渡船停运', published: '2021-09-13', ...from })).toBe(slug);
});

test('the same words are asked once', () => {
  const asked: string[] = [];
  const length = remember((text) => asked.push(text) && text.length);
  expect([length('pier'), length('pier'), length('ferry')]).toEqual([4, 4, 5]);
  expect(asked).toEqual(['pier', 'ferry']);
});

test.each([
  ['title = "The Pier', 'line 2'],
  ['a = 1\ntitle = "The', 'line 3'],
])('TOML front matter like “%s” is told where it is malformed', (toml, line) => {
  expect(() => cutFrontMatter(`+++\n${toml}\n+++\ntext`)).toThrow(line);
});
