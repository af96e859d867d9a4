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

/** The same paragraph about somebody or something else: a word that `words` have with a capital only. */
export function changeName(paragraph: string, random: Random, words: readonly string[]): string | undefined {
  const found = [...paragraph.matchAll(/(?<=\p{L},? )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu)].filter(
    ([name]) => !words.includes(name.toLowerCase()),
  );
  if (found.length === 0) return;
  const { 0: name, index } = random.pick(found);
  const other = random.pick(names);
  return paragraph.slice(0, index) + other + paragraph.slice(index + name.length);
}

const before = (no: string) => (verb: string) => `${no} ${verb}`;
const after = (no: string) => (verb: string) => `${verb} ${no}`;
const denials: readonly (readonly [RegExp, readonly ((verb: string) => string)[]])[] = [
  [
    /(?<![\p{L}\p{M}])(?:is|was|are|were|has|had|would|could|did|does)(?![\p{L}\p{M}’']| not| no | never)/gu,
    [after('not'), after('not'), after('never'), (verb) => `${verb}n’t`, (verb) => `${verb}nt`],
  ],
  [
    /(?<![\p{L}\p{M}])(?:ist|sind|war|waren|hat|haben|wird|kann)(?![\p{L}\p{M}]| nicht| nie)/gu,
    [after('nicht'), after('nie')],
  ],
  [
    /(?<![\p{L}\p{M}])(?:est|sont|était|ont|peut)(?![\p{L}\p{M}]| pas| jamais)/gu,
    [after('pas'), after('jamais')],
  ],
  [
    /(?<![\p{L}\p{M}]|no |nunca |No |Nunca )(?:es|son|era|fue|está|han|puede)(?![\p{L}\p{M}])/gu,
    [before('no'), before('nunca')],
  ],
];

/** The same paragraph, denied: in English, German, French or Spanish, whichever has most verbs in it. */
export function negate(paragraph: string, random: Random): string | undefined {
  const places = denials.map(([verbs, ways]) => ({ found: [...paragraph.matchAll(verbs)], ways }));
  const { found, ways } = places.reduce((most, next) =>
    next.found.length > most.found.length ? next : most,
  );
  if (found.length === 0) return;
  const { 0: verb, index } = random.pick(found);
  return paragraph.slice(0, index) + random.pick(ways)(verb) + paragraph.slice(index + verb.length);
}
