/**
 * Where notes go into the hundreds, what is far below the screen waits with its layout until it comes near, and then all
 * above it comes too: notes in the margin and a reload find everything at its place. Not for who comes to a place in the text.
 */
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (visit?.type === 'navigate' && !location.hash) {
  document.documentElement.dataset.waits = '';
  addEventListener('load', () => {
    const near = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) showUpTo(target);
      },
      { rootMargin: '100%' },
    );
    for (const block of document.querySelectorAll('.prose > *')) near.observe(block);
  });
}

function showUpTo(last: Element): void {
  for (
    let block: Element | null = last;
    block && !block.hasAttribute('data-near');
    block = block.previousElementSibling
  )
    block.setAttribute('data-near', '');
}

export {};
