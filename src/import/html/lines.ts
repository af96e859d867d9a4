/** The line of the page on which words stand, from 1; nothing where its marks part them too much to be found. */
export function makeLocator(html: string): (text: string) => number | undefined {
  let starts: readonly number[] | undefined;
  const body = Math.max(0, html.search(/<body\b/i));
  return (text) => {
    for (const length of [60, 30, 15]) {
      const piece = text
        .slice(0, length)
        .replace(/[&<>"'’\u00A0].*$/s, '')
        .trim();
      const at = piece.length < Math.min(8, text.length) ? -1 : html.indexOf(piece, body);
      if (at >= 0) {
        starts ??= lineStarts(html);
        return lineOf(starts, at);
      }
    }
    return;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
