import type { Range } from '../search/find-in-record.ts';
import { type Handover, key } from './search-handover.ts';

/** Marks the words that were searched for in the passage that the address names; the text stays untouched. */
export function markArrival(): void {
  const { address, marks }: Partial<Handover> = JSON.parse(localStorage.getItem(key) ?? '{}');
  const passage = document.getElementById(location.hash.slice(1));
  if (address !== location.href || !marks || !passage || !CSS.highlights) return;
  localStorage.removeItem(key);
  const highlight = new Highlight();
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  // Offsets count the text of the passage without the passages inside it.
  for (let at = 0; walker.nextNode(); ) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('[data-passage]') !== passage) continue;
    for (const { start, end } of JSON.parse(marks) as Range[]) {
      if (start >= at + node.length || end <= at) continue;
      const range = new globalThis.Range();
      range.setStart(node, Math.max(0, start - at));
      range.setEnd(node, Math.min(node.length, end - at));
      highlight.add(range);
    }
    at += node.length;
  }
  CSS.highlights.set('found', highlight);
}
