/** Something that wants the words from `start` to `end`; half-open. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** 0 goes before everything; between the others length decides, then the lower rank. */
  readonly rank: number;
}

/** The claims that hold, in text order and without overlaps; of two that overlap the stronger one holds. */
export function settleOverlaps<T extends Claim>(claims: readonly T[]): T[] {
  return clustersOf(claims).flatMap(settleCluster);
}

/** The claims in text order, those together that touch one another, directly or by way of others. */
function clustersOf<T extends Claim>(claims: readonly T[]): T[][] {
  const clusters: T[][] = [];
  let end = 0;
  for (const claim of claims.toSorted((a, b) => a.start - b.start)) {
    if (claim.end <= claim.start) continue;
    const last = clusters.at(-1);
    if (last && claim.start < end) last.push(claim);
    else clusters.push([claim]);
    end = Math.max(end, claim.end);
  }
  return clusters;
}

function settleCluster<T extends Claim>(claims: readonly T[]): T[] {
  if (claims.length === 1) return [...claims];
  const strongest = claims.toSorted(
    (a, b) =>
      Number(b.rank === 0) - Number(a.rank === 0) ||
      b.end - b.start - (a.end - a.start) ||
      a.rank - b.rank ||
      a.start - b.start,
  );
  const settled: T[] = [];
  for (const claim of strongest) {
    if (settled.every(({ start, end }) => claim.end <= start || end <= claim.start)) settled.push(claim);
  }
  return settled.toSorted((a, b) => a.start - b.start);
}
