import { createRandom, type Random } from '../prose/random.ts';

/** Ranks up to which words are as frequent as one in their rank; beyond, as one in its square, as in real prose. */
const knee = 6000;
const head = Math.log(knee) / (Math.log(knee) + 1);
const most = 2_000_000;

/** A rank from 0, drawn as often as prose has the word of that rank: new words go on coming, ever more seldom. */
export function zipfRank(random: Random): number {
  const chance = random.next();
  const rank = chance < head ? knee ** (chance / head) : knee / (1 - (chance - head) / (1 - head));
  return Math.min(most, Math.floor(rank)) - 1;
}

const common =
  'the of and to a in that is was for on with as by at from it his be are this had not but which have or one were their has been all who will would more when they he she its an than into some could other new about after may what so up out if no only them'.split(
    ' ',
  );
const onsets =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j l m n p pl pr qu r s sh sl sp st str t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea ee ou oa io'.split(' ');
const codas = ' b ck d g l ll m n nd ng nt p r rd rm rn rt s sh st t x th'.split(' ');
const endings = ['', '', '', '', '', '', 'er', 'ing', 'ed', 'ly', 'ness', 'ment', 'al'];

const made = new Map<number, string>();

/** The word of a rank: the commonest are those of English, the others invented, the rarer the longer. */
export function wordAt(rank: number): string {
  const known = common[rank] ?? made.get(rank);
  if (known !== undefined) return known;
  const random = createRandom(rank);
  const syllables = Math.min(3, 1 + Math.floor(Math.log10(rank) / 3.2 + random.next()));
  const parts = Array.from({ length: syllables }, () => random.pick(onsets) + random.pick(vowels));
  const word = parts.join('') + random.pick(codas) + random.pick(endings);
  made.set(rank, word);
  return word;
}
