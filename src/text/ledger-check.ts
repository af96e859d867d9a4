import type { Ledger } from './ledger.ts';

/** An id that an address out in the world may name, and the number of places of the new page that have it. */
export interface LostId {
  readonly id: string;
  readonly places: number;
  /** Its last words. */
  readonly text: string;
}

/** The ids of `ledger` that do not lead to exactly one of `places`: every id of the new page, as often as it stands. */
export function findLostIds(ledger: Ledger | undefined, places: Iterable<string>): LostId[] {
  const count = new Map<string, number>();
  for (const id of places) count.set(id, (count.get(id) ?? 0) + 1);
  return (ledger?.entries ?? []).flatMap(({ id, text }) => {
    const found = count.get(id) ?? 0;
    return found === 1 ? [] : [{ id, places: found, text }];
  });
}
