import type { Random } from '../prose/random.ts';

/** The same paragraph about another number, day or year. */
export function changeNumber(paragraph: string, random: Random): string | undefined {
  const found = [...paragraph.matchAll(/(?<![\p{L}\d])\d+(?![\p{L}\d])/gu)];
  if (found.length === 0) return;
  const { 0: digits, index } = random.pick(found);
  const other = String(Number(digits) + 1 + random.below(8));
  return paragraph.slice(0, index) + other + paragraph.slice(index + digits.length);
}

const names = ['Okafor', 'Lindqvist', 'Haddad', 'Moreau', 'Castellanos', 'Petrov', 'Nakamura', 'Brandt'];

/** The same paragraph about somebody or something else. */
export function changeName(paragraph: string, random: Random): string | undefined {
  const found = [...paragraph.matchAll(/(?<=\p{L},? )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu)];
  if (found.length === 0) return;
  const { 0: name, index } = random.pick(found);
  const other = random.pick(names);
  return paragraph.slice(0, index) + other + paragraph.slice(index + name.length);
}

/** The same paragraph, denied. */
export function negate(paragraph: string, random: Random): string | undefined {
  const found = [
    ...paragraph.matchAll(
      /(?<![\p{L}\p{M}])(?:is|was|are|were|has|had|will|would|can|could)(?![\p{L}\p{M}’']| not| no )/gu,
    ),
  ];
  if (found.length === 0) return;
  const { 0: verb, index } = random.pick(found);
  const end = index + verb.length;
  return `${paragraph.slice(0, end)} not${paragraph.slice(end)}`;
}
