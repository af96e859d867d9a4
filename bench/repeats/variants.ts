import type { Form } from '../../src/text/repeats.ts';
import { findSentences } from '../../src/text/sentences.ts';
import type { Random } from '../prose/random.ts';

/** A way in which a paragraph comes again; nothing when this paragraph cannot. */
export interface Variant {
  readonly name: string;
  readonly target: number;
  /** The forms that a reader would call right. */
  readonly forms: readonly Form[];
  make(paragraph: string, random: Random, words: readonly string[]): string | undefined;
}

export const variants: readonly Variant[] = [
  { name: 'letter for letter', target: 0.995, forms: ['repeat'], make: (paragraph) => paragraph },
  { name: 'case, quotes, dashes', target: 0.995, forms: ['repeat'], make: retype },
  { name: 'teaser', target: 0.99, forms: ['teaser'], make: beginning },
  { name: 'pull quote', target: 0.99, forms: ['pull quote', 'teaser'], make: sentences },
  { name: 'pull quote, attributed', target: 0.99, forms: ['pull quote'], make: attributed },
  { name: '8 % of words edited', target: 0.97, forms: ['repeat', 'teaser'], make: edited },
];

function retype(paragraph: string, random: Random): string {
  const changes: ((text: string) => string)[] = [
    (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    (text) => text.replace(/["“”]/g, ''),
    (text) => text.replace(/(\p{L})[’'](?=\p{L})/gu, '$1'),
    (text) => text.replace(/\s?—\s?/g, random.pick([' - ', '--', ' – ', '-', ', '])),
    (text) => text.replace(/ /g, () => (random.next() < 0.05 ? '  ' : ' ')),
    (text) => text.replace(/ /g, () => (random.next() < 0.03 ? '\u00a0' : ' ')),
    (text) => (random.next() < 0.5 ? text.toLowerCase() : text.toUpperCase()),
    (text) => text.replace(/[,;]/g, (mark) => (random.next() < 0.3 ? '' : mark)),
  ];
  let text = paragraph;
  for (let turn = 0; turn < 3; turn++) text = random.pick(changes)(text);
  return text;
}

function beginning(paragraph: string, random: Random): string | undefined {
  const all = findSentences(paragraph, 'en');
  if (random.next() < 0.5 && all.length > 1) {
    const count = 1 + random.below(Math.min(3, all.length - 1));
    const text = paragraph.slice(0, all[count - 1]?.end).trim();
    return wordCount(text) >= 8 ? text : undefined;
  }
  const words = paragraph.split(/\s+/);
  if (words.length < 24) return;
  const kept = words.slice(0, Math.max(9, Math.round(words.length * (0.3 + 0.4 * random.next()))));
  return (
    kept.join(' ').replace(/[,;:—–-]+$/, '') + random.pick(['…', ' …', '...', '', ' [...]', '… Read more'])
  );
}

function sentences(paragraph: string, random: Random): string | undefined {
  const all = findSentences(paragraph, 'en');
  if (all.length < 2) return;
  const count = all.length > 2 ? 1 + random.below(2) : 1;
  const first = random.below(all.length - count + 1);
  const text = paragraph.slice(all[first]?.start, all[first + count - 1]?.end).trim();
  return wordCount(text) >= 8 && wordCount(text) < wordCount(paragraph) ? text : undefined;
}

function attributed(paragraph: string, random: Random): string | undefined {
  const text = sentences(paragraph, random)?.replace(/^["“]|["”]$/g, '');
  if (!text) return;
  const name = random.pick(['Rosa Lind', 'Ann-Marie de Vries', 'Prof. Otto Brandt', 'J. Q. Hale']);
  const role = random.pick(['', '', ', historian', ', minister of the interior', ', the mayor of Tunis']);
  return random.pick([
    `“${text}” — ${name}${role}`,
    `${text} —${name}${role}`,
    `"${text}" - ${name}${role}`,
    `“${text}”\n– ${name}${role}`,
    `“${text.replace(/\.$/, ',')}” said ${name}${role}.`,
    `“${text}” (${name}${role})`,
  ]);
}

function edited(paragraph: string, random: Random, words: readonly string[]): string {
  const own = paragraph.split(/\s+/);
  const edits = Math.max(1, Math.round(own.length * 0.08));
  for (let turn = 0; turn < edits; turn++) {
    const at = random.below(own.length);
    const kind = random.below(3);
    if (kind === 0) own[at] = random.pick(words);
    else if (kind === 1) own.splice(at, 1);
    else own.splice(at, 0, random.pick(words));
  }
  return own.join(' ');
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
