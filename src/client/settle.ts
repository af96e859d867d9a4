/**
 * Where notes go into the hundreds, what is far below the first screen is laid out after it, a few blocks at a time, so
 * that nothing waits for all. Not for who comes to a place in the text, or comes back to it: there it stands at once.
 */
const { dataset } = document.documentElement;
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (visit?.type === 'navigate' && !location.hash) {
  dataset.waits = '';
  addEventListener('load', () => settle([...document.querySelectorAll('.prose > *')]));
}

function settle(blocks: Element[]): void {
  const few = blocks.splice(0, 3);
  for (const block of few) block.setAttribute('data-settled', '');
  const bottom = few[0]?.getBoundingClientRect().bottom;
  if (bottom === undefined) {
    delete dataset.waits;
    delete dataset.moved;
    return;
  }
  // Who reads below already has notes in the margin, which would stay behind: they are set anew in the end.
  if (bottom < 0) dataset.moved = '';
  setTimeout(settle, 0, blocks);
}

export {};
