/** Minutes that an adult takes to read so many words of non-fiction (238 a minute, Brysbaert 2019); at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / 238));
}
