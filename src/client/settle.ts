/**
 * Where notes go into the hundreds, what is far below the first screen is laid out after it, a few blocks at a time, so
 * that nothing waits for all; the endnotes when they come near. At once is all of it for who goes to the end by a key,
 * and the text for who comes to a place in it, back to it, or further than it is laid out.
 */
const { dataset } = document.documentElement;
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const isFromTop = visit?.type === 'navigate' && !location.hash && !visit.name.includes(':~:');
/** Milliseconds. */
const soon = 20;

dataset.waits = isFromTop ? 'text' : 'notes';
if (isFromTop) begin();
addEventListener('keydown', ({ key, metaKey }) => {
  if (key === 'End' || (metaKey && key === 'ArrowDown')) delete dataset.waits;
});

function begin(): void {
  if (document.readyState === 'complete') settle([...document.querySelectorAll('.prose > *')]);
  else setTimeout(begin, soon);
}

function settle(blocks: Element[]): void {
  if (dataset.waits !== 'text') return;
  const few = blocks.splice(0, 3);
  for (const block of few) block.setAttribute('data-settled', '');
  const bottom = few[0]?.getBoundingClientRect().bottom;
  if (bottom === undefined) dataset.waits = 'notes';
  else if (bottom > 0) setTimeout(settle, 0, blocks);
  else {
    // Who reads below already has notes in the margin, which would stay behind: they are set anew.
    dataset.moved = '';
    settle(blocks);
  }
}

export {};
