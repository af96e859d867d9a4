import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateNames } from '../names/generate-names.ts';
import { createRandom, type Random } from '../prose/random.ts';
import { wordAt, zipfRank } from './zipf.ts';

const wordsPerArticle = 1800;
const kinds = ['people', 'people', 'people', 'groups', 'publications'];
const months = ['January', 'March', 'May', 'July', 'August', 'November'];

/** Writes a library of `articles` articles of 1,800 words into `folder`; the same number, the same bytes. */
export function writeLibrary(folder: string, articles: number): void {
  const random = createRandom(articles);
  const names = generateNames(articles, 2 * Math.round(20 + 30 * articles ** 0.58));
  const write = (path: string, lines: readonly string[]): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  };
  write('site.yaml', [
    `title: ${articles} articles`,
    'description: Written by a program',
    'lang: en',
    'url: https://example.org/',
  ]);
  const subjects = names.slice(0, names.length / 2);
  for (const [at, name] of subjects.entries()) {
    const aliases = `aliases: ["${names[at + subjects.length]}"]`;
    const sources = 'sources: [{ title: A source, url: https://example.org/ }]';
    const front = ['---', `name: "${name}"`, aliases, sources, '---'];
    write(`notes/${kinds[at % kinds.length]}/n${at}.md`, [...front, sentence(random, [])]);
  }
  for (let at = 0; at < articles; at++) {
    const own = Array.from({ length: 12 }, () => subjects[zipfRank(random) % subjects.length] ?? '');
    const published = `${1990 + (at % 35)}-0${1 + (at % 9)}-15`;
    const title = capital(Array.from({ length: 5 }, () => word(random)).join(' '));
    const front = ['---', `title: "${title}"`, `published: ${published}`, '---'];
    write(`articles/a${at}.md`, [...front, ...paragraphs(random, own).flatMap((text) => ['', text])]);
  }
}

function paragraphs(random: Random, names: readonly string[]): string[] {
  const texts: string[] = [];
  for (let left = wordsPerArticle; left > 0; ) {
    const most = Math.min(left, 15 + Math.floor(80 * random.next() ** 1.5));
    const sentences: string[] = [];
    let length = 0;
    while (length < most) {
      sentences.push(sentence(random, names));
      length += sentences.at(-1)?.split(' ').length ?? 0;
    }
    texts.push(sentences.join(' '));
    left -= length;
  }
  return texts;
}

/** Some in two name a subject, some in twelve a month. */
function sentence(random: Random, names: readonly string[]): string {
  const words = Array.from({ length: 5 + random.below(25) }, () => word(random));
  const at = 1 + random.below(words.length - 1);
  if (names.length > 0 && random.next() < 0.5) words.splice(at, 0, random.pick(names));
  if (random.next() < 1 / 12) words.push('in', random.pick(months), String(1960 + random.below(60)));
  return `${capital(words.join(' '))}.`;
}

function word(random: Random): string {
  return wordAt(zipfRank(random));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
