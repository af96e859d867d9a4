/** The `never` phrases of a text, as it is read from left to right. */
export interface NeverPhrases {
  /** `text[start..end)` is a phrase in which none of the entry’s names means it. */
  add(entry: number, start: number, end: number): void;
  /** Whether a phrase of the entry holds `text[start..end)`. */
  holds(entry: number, start: number, end: number): boolean;
}

export function createNeverPhrases(): NeverPhrases {
  const open: { readonly entry: number; readonly start: number; readonly end: number }[] = [];
  return {
    add(entry, start, end) {
      while (open[0] && open[0].end <= start) open.shift();
      open.push({ entry, start, end });
    },
    holds: (entry, start, end) =>
      open.some((phrase) => phrase.entry === entry && phrase.start <= start && end <= phrase.end),
  };
}
