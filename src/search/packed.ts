/** The sign of a step of nothing: what is below parts texts. */
export const zero = 32;
/** A step so long, without a number at its end; all signs are below those that stand in pairs. */
export const longest = 50_000;

/** After a sign that parts texts, numbers begin anew. */
export function unpack(packed: string): number[] {
  const numbers: number[] = [];
  let last = 0;
  for (let at = 0; at < packed.length; at++) {
    const step = packed.charCodeAt(at) - zero;
    last = step < 0 ? 0 : last + step;
    if (step >= 0 && step < longest) numbers.push(last);
  }
  return numbers;
}

/** By the numbers of articles, the places of each, still packed. */
export function readPlaces(packed: string): [article: number, places: string][] {
  let article = 0;
  return packed.split('\t').flatMap((block) => {
    article += block.charCodeAt(0) - zero;
    return block.length > 1 ? [[article, block.slice(1)]] : [];
  });
}
