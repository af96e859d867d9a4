/** The number with its English noun: “1 note”, “0 notes”. */
export function countOf(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
