const key = 'found';

interface Handover {
  readonly address: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Remembers, as a hit is followed, what the page that opens should mark; its address stays as it is. */
export function keepMarks({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-marks]') : null;
  if (!link) return;
  const marks: Handover['marks'] = JSON.parse(link.dataset.marks ?? '[]');
  try {
    localStorage.setItem(key, JSON.stringify({ address: link.href, marks } satisfies Handover));
  } catch {
    // The browser keeps nothing for this site: the passage opens unmarked.
  }
}

/** Marks the words that were searched for in the passage that the address names; the text stays untouched. */
export function markArrival(): void {
  const kept = localStorage.getItem(key);
  const { address, marks } = JSON.parse(kept ?? '{}') as Partial<Handover>;
  const passage = document.getElementById(location.hash.slice(1));
  if (address !== location.href || !marks || !passage || !CSS.highlights) return;
  localStorage.removeItem(key);
  CSS.highlights.set(
    'found',
    new Highlight(...marks.flatMap(([start, end]) => rangeIn(passage, start, end) ?? [])),
  );
}

/** Offsets count the text of `passage` without the passages inside it. */
function rangeIn(passage: Element, start: number, end: number): Range | undefined {
  const own = (node: Node) =>
    node instanceof Element && node.hasAttribute('data-passage')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, own);
  const range = document.createRange();
  let at = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += node.length;
  }
  return;
}
