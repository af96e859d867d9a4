import { longest, zero } from './packed.ts';

/** Numbers that ascend as a text, a sign for the step to each. */
export function pack(numbers: readonly number[]): string {
  let last = 0;
  const signs = numbers.map((number) => {
    const step = number - last;
    last = number;
    return sign(longest).repeat(step / longest) + sign(step % longest);
  });
  return signs.join('');
}

/** Where a word stands: of each article the step to it, then its places; parted by tabs. `articles` ascend. */
export function packPlaces(articles: readonly (readonly [article: number, places: string])[]): string {
  let last = 0;
  const blocks = articles.map(([article, places]) => {
    const step = article - last;
    last = article;
    return `${sign(longest)}\t`.repeat(step / longest) + sign(step % longest) + places;
  });
  return blocks.join('\t');
}

function sign(step: number): string {
  return String.fromCharCode(zero + step);
}
