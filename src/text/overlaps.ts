/** Something that wants the words from `start` to `end`; half-open. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** 0 goes before everything; between the others length decides, then the lower rank. */
  readonly rank: number;
}

/** The claims that hold, in text order and without overlaps; of two that overlap the stronger one holds. */
export function settleOverlaps<T extends Claim>(claims: readonly T[]): T[] {
  const strongest = claims.toSorted(
    (a, b) =>
      Number(b.rank === 0) - Number(a.rank === 0) ||
      b.end - b.start - (a.end - a.start) ||
      a.rank - b.rank ||
      a.start - b.start,
  );
  const settled: T[] = [];
  for (const claim of strongest) {
    if (
      claim.end > claim.start &&
      settled.every(({ start, end }) => claim.end <= start || end <= claim.start)
    ) {
      settled.push(claim);
    }
  }
  return settled.toSorted((a, b) => a.start - b.start);
}
