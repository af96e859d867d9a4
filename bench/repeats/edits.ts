import { findSentences } from '../../src/text/sentences.ts';
import type { Random } from '../prose/random.ts';

const shortest = 8;

/** Typed or pasted anew by hands and programs that lose signs. */
export function retyped(paragraph: string, random: Random): string {
  const changes: ((text: string) => string)[] = [
    (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    (text) => text.replace(/["“”]/g, ''),
    (text) => text.replace(/["“”]/g, "'"),
    (text) => text.replace(/(\p{L})[’'](?=\p{L})/gu, '$1'),
    (text) => text.replace(/(\p{L})[’'](?=\p{L})/gu, '$1 '),
    (text) => text.replace(/\s?[—–]\s?/g, random.pick([' - ', '--', ' – ', '-', ', ', ' -- '])),
    (text) => text.replace(/(\p{L})-(?=\p{L})/gu, '$1 '),
    (text) => text.replace(/(\p{L})-(?=\p{L})/gu, '$1\u2011'),
    (text) => text.replace(/ /g, () => (random.next() < 0.05 ? '  ' : ' ')),
    (text) => text.replace(/ /g, () => (random.next() < 0.03 ? '\u00a0' : ' ')),
    (text) => text.replace(/ /g, () => (random.next() < 0.03 ? '\u2009' : ' ')),
    (text) => (random.next() < 0.5 ? text.toLowerCase() : text.toUpperCase()),
    (text) => text.replace(/[,;]/g, (mark) => (random.next() < 0.3 ? '' : mark)),
    (text) => text.replace(/…/g, '...'),
    (text) => text.normalize('NFD'),
    (text) => text.replace(/[.!?]$/, ''),
  ];
  let text = paragraph;
  for (let turn = 0; turn < 4; turn++) text = random.pick(changes)(text);
  return text;
}

const little = new Set(
  'a an the of to in that which who is was were are has had have and but or with by as at for from this'.split(
    ' ',
  ),
);

/** One word in twenty-five, at most four: small ones left out, put in or taken for each other. */
export function smallWords(paragraph: string, random: Random): string | undefined {
  const own = paragraph.split(/\s+/);
  const able = [...own.keys()].filter((at) => little.has(own[at] ?? ''));
  if (able.length === 0) return;
  const edits = Math.min(4, Math.max(1, Math.round(own.length / 25)));
  for (let turn = 0; turn < edits; turn++) {
    const at = random.pick(able);
    own[at] = random.pick(['', `${own[at]} ${random.pick([...little])}`, random.pick([...little])]);
  }
  return own.filter(Boolean).join(' ');
}

/** The first sentences, words or letters. */
export function beginning(paragraph: string, random: Random): string | undefined {
  const all = findSentences(paragraph, 'en');
  const way = random.below(3);
  if (way === 0 && all.length > 1) {
    const count = 1 + random.below(Math.min(3, all.length - 1));
    const text = paragraph.slice(0, all[count - 1]?.end).trim();
    return wordCount(text) >= shortest ? text : undefined;
  }
  const { words, glue } = splitWords(paragraph);
  if (words.length < 20) return;
  const kept = words.slice(0, Math.max(10, Math.round(words.length * (0.3 + 0.4 * random.next()))));
  const text = kept.join(glue).replace(/[,;:—–-]+$/, '');
  const marks = [
    '…',
    ' …',
    '...',
    ' ...',
    ' [...]',
    ' […]',
    '… Read more',
    '... (more)',
    '… Continue reading',
  ];
  if (way === 1) return text + random.pick(marks);
  const cut = paragraph.slice(0, text.length - 2);
  return random.next() < 0.5 ? text : cut + random.pick(marks);
}

/** One or two sentences from anywhere in the paragraph. */
export function sentences(paragraph: string, random: Random): string | undefined {
  const all = findSentences(paragraph, 'en');
  if (all.length < 2) return;
  const count = all.length > 2 ? 1 + random.below(2) : 1;
  const first = random.below(all.length - count + 1);
  const text = paragraph.slice(all[first]?.start, all[first + count - 1]?.end).trim();
  return wordCount(text) >= shortest && wordCount(text) < wordCount(paragraph) ? text : undefined;
}

/** Set in capitals, or without its full stop. */
export function capitalOf(text: string, random: Random): string {
  return random.next() < 0.5 ? text.toUpperCase() : text.replace(/[.!?]["”]?$/, '');
}

/** Words put in, left out, or taken from elsewhere in the document. */
export function edited(paragraph: string, random: Random, words: readonly string[]): string {
  return edit(paragraph, random, (own, at) => {
    const kind = random.below(3);
    if (kind === 0) own[at] = random.pick(words);
    else if (kind === 1) own.splice(at, 1);
    else own.splice(at, 0, random.pick(words));
  });
}

/** The same with small letters only: no name, number or negation is touched, put in or put in the place of another. */
export function editedPlainly(
  paragraph: string,
  random: Random,
  words: readonly string[],
): string | undefined {
  const plain = words.filter(isPlain);
  if (plain.length === 0) return;
  return edit(paragraph, random, (own, at) => {
    const kind = random.below(3);
    const word = random.pick(plain);
    if (kind === 2 || !isPlain(own[at] ?? '')) own.splice(at, 0, word);
    else if (kind === 0) own[at] = word;
    else own.splice(at, 1);
  });
}

const denying =
  /^(?:no|not|none|nor|never|nothing|nobody|neither|without|cannot|hardly|barely|scarcely)$|n[’']?t$/;
const counting =
  /^(?:first|last|once|one|two|three|four|five|six|seven|eight|nine|ten|second|third|half|quarter|twice|dozen|hundred|thousand|[mb]illion)s?$/;

function isPlain(word: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}’']/gu, '');
  return /^\p{Ll}[\p{Ll}’']*$/u.test(bare) && !denying.test(bare) && !counting.test(bare);
}

/** Letters lost, doubled or swapped, words swapped, doubled or run together. */
export function typed(paragraph: string, random: Random): string {
  return edit(paragraph, random, (own, at) => {
    const [word, next] = [own[at] ?? '', own[at + 1] ?? ''];
    const cut = 1 + random.below(Math.max(1, word.length - 2));
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const kind = random.below(6);
    if (/\d/.test(word + next)) return;
    if (kind === 0) own[at] = head + tail.slice(1);
    else if (kind === 1) own[at] = head + head.slice(-1) + tail;
    else if (kind === 2) own[at] = head.slice(0, -1) + tail.slice(0, 1) + head.slice(-1) + tail.slice(1);
    else if (kind === 3 && next) own.splice(at, 2, next, word);
    else if (kind === 4) own.splice(at, 0, word);
    else if (next) own.splice(at, 2, word + next);
  });
}

function edit(paragraph: string, random: Random, change: (own: string[], at: number) => void): string {
  const { words: own, glue } = splitWords(paragraph);
  const edits = Math.max(1, Math.round(own.length * 0.08));
  for (let turn = 0; turn < edits; turn++) change(own, random.below(own.length));
  return own.join(glue);
}

export function wordCount(text: string): number {
  return splitWords(text).words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const spaceless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** The words of `text` with their signs, and what stands between them: nothing in scripts without spaces. */
export function splitWords(text: string): { words: string[]; glue: '' | ' ' } {
  if (!spaceless.test(text)) return { words: text.split(/\s+/).filter(Boolean), glue: ' ' };
  return { words: [...segmenter.segment(text)].map(({ segment }) => segment), glue: '' };
}
