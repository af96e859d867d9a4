import type { Form } from '../../src/text/repeats.ts';
import type { Random } from '../prose/random.ts';
import { changeName, changeNumber, negate } from './changes.ts';
import {
  beginning,
  capitalOf,
  edited,
  editedPlainly,
  retyped,
  sentences,
  smallWords,
  typed,
} from './edits.ts';

/** A way in which a paragraph comes again; nothing when this paragraph cannot. */
export interface Variant {
  readonly name: string;
  /** The share that must be found; none for a paragraph that says something else and must stay. */
  readonly target: number | undefined;
  /** The forms that a reader would call right. */
  readonly forms: readonly Form[];
  make(paragraph: string, random: Random, words: readonly string[]): string | undefined;
}

export const variants: readonly Variant[] = [
  { name: 'letter for letter', target: 0.995, forms: ['repeat'], make: (paragraph) => paragraph },
  { name: 'case, quotes, dashes', target: 0.995, forms: ['repeat'], make: retyped },
  { name: 'small words', target: 0.995, forms: ['repeat'], make: smallWords },
  { name: 'teaser', target: 0.99, forms: ['teaser'], make: beginning },
  { name: 'pull quote', target: 0.99, forms: ['pull quote', 'teaser'], make: quoted },
  { name: 'pull quote, attributed', target: 0.99, forms: ['pull quote'], make: attributed },
  { name: '8 % of words edited', target: 0.97, forms: ['repeat', 'teaser'], make: edited },
  {
    name: '8 % edited, names etc. spared',
    target: 0.97,
    forms: ['repeat', 'teaser'],
    make: editedPlainly,
  },
  { name: '8 % of words mistyped', target: 0.97, forms: ['repeat', 'teaser'], make: typed },
  { name: 'another number', target: undefined, forms: [], make: changeNumber },
  { name: 'another name', target: undefined, forms: [], make: changeName },
  { name: 'a negation', target: undefined, forms: [], make: negate },
];

function quoted(paragraph: string, random: Random): string | undefined {
  const text = sentences(paragraph, random);
  if (!text) return;
  return random.pick([text, `“${bare(text)}”`, `"${bare(text)}"`, capitalOf(text, random)]);
}

const names = ['Rosa Lind', 'Ann-Marie de Vries', 'Prof. Otto Brandt', 'J. Q. Hale', 'Yusuf al-Amin', 'Hale'];
const roles = ['', '', ', historian', ', minister of the interior', ', the mayor of Tunis'];

function attributed(paragraph: string, random: Random): string | undefined {
  const found = sentences(paragraph, random);
  const text = found && bare(found);
  if (!text) return;
  const own = paragraph.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [];
  const name = random.pick([...names, ...own]) + random.pick(roles);
  return random.pick([
    `“${text}” — ${name}`,
    `“${text}” —${name}`,
    `${text} —${name}`,
    `${text} — ${name}`,
    `"${text}" - ${name}`,
    `“${text}”\n– ${name}`,
    `${text}\n${name}`,
    `“${text}” ${name}`,
    `“${text}” ~ ${name}`,
    `“${text}” -- ${name}`,
    `“${text}” (${name})`,
    `${name}: “${text}”`,
  ]);
}

function bare(text: string): string {
  return text.replace(/^["“]|["”]$/g, '');
}
