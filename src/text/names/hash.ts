/** FNV-1a over the units of a folded word. */
export const hashSeed = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
