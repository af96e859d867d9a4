import { createRandom, type Random } from './random.ts';

const small =
  'the of and to a in that is was for on with as by at from it his be are this had not but which have or one were their has been all who will would more when they he she its an than into some could other new about after may what so up out if no only them'.split(
    ' ',
  );
const onsets =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j l m n p pl pr qu r s sh sl sp st str t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea ee ou oa io'.split(' ');
const codas = 'b ck d g l ll m n nd ng nt p r rd rm rn rt s sh st t x th'.split(' ');
const endings = ['', '', '', 'er', 'ing', 'ed', 'ly', 'ness', 'ment', 'al'];

/** Paragraphs of 15 to 200 invented words, spread as words of English are, with names, numbers and quotations. */
export function generateProse(seed: number, paragraphs: number): string[] {
  const random = createRandom(seed);
  const words = Array.from({ length: 9000 }, () => word(random));
  const names = Array.from({ length: 400 }, () => capital(word(random)));
  const common = (): string =>
    random.next() < 0.45
      ? (small[Math.floor(small.length * random.next() ** 2)] ?? 'the')
      : (words[Math.floor(words.length * random.next() ** 3)] ?? 'word');
  const sentence = (): string => {
    const length = 5 + random.below(26);
    const parts = Array.from({ length }, (_, at) => {
      const chance = random.next();
      if (at > 0 && chance < 0.05) return random.pick(names);
      if (at > 0 && chance < 0.06) return String(1900 + random.below(130));
      if (at > 0 && chance < 0.065) return `${random.pick(words)}’s`;
      return common();
    });
    for (let at = 5; at < length - 2; at += 5 + random.below(9))
      parts[at] += random.next() < 0.85 ? ',' : ' —';
    const text = capital(parts.join(' '));
    return random.next() < 0.1 ? `“${text},” said ${random.pick(names)}.` : `${text}.`;
  };
  return Array.from({ length: paragraphs }, () => {
    const length = 15 + Math.floor(150 * random.next() ** 1.6);
    let text = sentence();
    while (text.split(' ').length < length) text += ` ${sentence()}`;
    return text;
  });
}

function word(random: Random): string {
  const syllables = 1 + random.below(3);
  let made = '';
  for (let at = 0; at < syllables; at++) {
    made += random.pick(onsets) + random.pick(vowels) + (at === syllables - 1 ? random.pick(codas) : '');
  }
  return made + random.pick(endings);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
