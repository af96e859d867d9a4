/** An id that an address out in the world may name, and the number of places of the page that have it. */
export interface LostId {
  readonly id: string;
  readonly places: number;
}

/** Those of `ids` that do not lead to exactly one of `places`: every id of the page, as often as it stands. */
export function findLostIds(ids: Iterable<string>, places: Iterable<string>): LostId[] {
  const count = new Map<string, number>();
  for (const id of places) count.set(id, (count.get(id) ?? 0) + 1);
  return Array.from(ids, (id) => ({ id, places: count.get(id) ?? 0 })).filter(({ places }) => places !== 1);
}
