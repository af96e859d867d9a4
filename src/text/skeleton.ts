import { findWords } from './fold.ts';

/** Words that one writer leaves out, joins or spells as the next letter sounds. */
const particle = /^(?:a[ldnrstz]|ash|el|ul|ut|ur|us|uz|ud|the|bin|ibn|ben|von|van|de)$/;

/** Consonants that romanisations exchange, in this order; what stands between them (vowels, h, v, w, y) says nothing. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh|j/g, 'j'],
  [/tsch|sch|tch|[cs]h|ts|tz|z/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/ck|kh|gh|[cqg]/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/[td]h|d/g, 't'],
  [/p/g, 'b'],
  [/(?!^)[aeiouhvwy]|^[aeiouvwy]/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * What the romanisations of one name have in common, its consonants: “Ayman al-Zawahiri” and “Aiman az-Zawahry” have
 * one skeleton. Only names of two words or more in Latin letters have one: of a single word it would say too little.
 */
export function skeletonOf(name: string): string | undefined {
  return skeletonOfWords(findWords(name).map(({ fold }) => fold));
}

/** Of a name whose folded words these are. */
export function skeletonOfWords(words: readonly string[]): string | undefined {
  if (words.some((word) => !/^[a-z]+$/.test(word))) return;
  const skeletons = words
    .filter((word) => !particle.test(word))
    .map((word) => alike.reduce((text, [pattern, by]) => text.replace(pattern, by), word))
    .filter(Boolean);
  return skeletons.length > 1 ? skeletons.join('') : undefined;
}
