import { createRandom, type Random } from '../prose/random.ts';

const onsets = 'B Br C Ch D Dr F G Gr H J K Kh L M N P Q R S Sh T Th V W Y Z'.split(' ');
const middles = 'al am an ar az el em en er id il im in ir is on or os ul um un ur us'.split(' ');
const endings = 'a ad ah an ani ari e een el en er i ian in ini ir o on ov ski son us'.split(' ');
const givens = 'Ada Ali Ana Ben Eva Ida Ivo Jan Joe Kim Lea Leo Max Mia Omar Rita Sami Tom Uma Zoe'.split(
  ' ',
);
const groups = ['Party', 'Movement', 'Council', 'Bank', 'Institute', 'Front', 'Agency', 'League'];

/** So many different names as a library has them: people, some with a particle, groups, and names of one word. */
export function generateNames(seed: number, count: number): string[] {
  const random = createRandom(seed);
  const names = new Set<string>();
  while (names.size < count) names.add(name(random));
  return [...names];
}

function name(random: Random): string {
  const chance = random.next();
  const last = invented(random);
  if (chance < 0.5) return `${random.next() < 0.5 ? random.pick(givens) : invented(random)} ${last}`;
  if (chance < 0.6) return `${invented(random)} al-${last}`;
  if (chance < 0.8) return `${last} ${random.pick(groups)}`;
  if (chance < 0.9) return `${last} ${invented(random)} ${random.pick(groups)}`;
  return last;
}

function invented(random: Random): string {
  return (
    random.pick(onsets) +
    random.pick(middles) +
    (random.next() < 0.6 ? random.pick(middles) : '') +
    random.pick(endings)
  );
}
