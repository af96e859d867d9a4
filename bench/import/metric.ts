/** Shares of one page's word shingles: said and true, said but not true, true but not said; they sum to 1. */
export interface Shares {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  /** The words are the same, one after the other. */
  readonly exact: boolean;
}

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the pages whose text is exactly right. */
  readonly exact: number;
}

const size = 4;

/** Compares two texts by their shingles of four words, each as often as it occurs. */
export function compareTexts(truth: string, said: string): Shares {
  const wanted = countShingles(words(truth));
  const found = countShingles(words(said));
  let [tp, fp, fn] = [0, 0, 0];
  for (const shingle of new Set([...wanted.keys(), ...found.keys()])) {
    const [a, b] = [wanted.get(shingle) ?? 0, found.get(shingle) ?? 0];
    tp += Math.min(a, b);
    fp += Math.max(0, b - a);
    fn += Math.max(0, a - b);
  }
  const sum = tp + fp + fn || 1;
  return {
    tp: tp / sum,
    fp: fp / sum,
    fn: fn / sum,
    exact: words(truth).join(' ') === words(said).join(' '),
  };
}

/** Precision and recall averaged over the pages that have one; F1 is of these averages. */
export function sumUp(pages: readonly Shares[]): Score {
  const precision = mean(
    pages.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp, fn }) => share(tp, fp, fn)),
  );
  const recall = mean(pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fp, fn }) => share(tp, fn, fp)));
  return {
    f1: (2 * precision * recall) / (precision + recall || 1),
    precision,
    recall,
    exact: mean(pages.map(({ exact }) => Number(exact))),
  };
}

/** Runs of letters, digits and low lines, as Python’s `\w+` finds them. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function countShingles(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - size + 1); at++) {
    const shingle = tokens.slice(at, at + size).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const share = (right: number, wrong: number, other: number): number =>
  wrong === 0 && other === 0 ? 1 : right === 0 && wrong === 0 ? 0 : right / (right + wrong);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
