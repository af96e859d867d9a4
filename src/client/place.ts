import { all, boxOf, targetOf } from './page.ts';

/** Shows in the contents which section is being read, and offers to go on where the reader stopped. */
export function keepPlace(): void {
  const headings = all('.prose > :is(h2, h3)');
  const passages = all('[data-passage]');
  const links = all('.contents a');
  const key = location.pathname;
  const reading = new IntersectionObserver(
    () => {
      const current = lastBegun(headings);
      for (const link of links) link.ariaCurrent = `${targetOf(link) === current}`;
    },
    { rootMargin: '0% 0% -60%' },
  );
  for (const heading of headings) reading.observe(heading);
  document.addEventListener('visibilitychange', () => {
    localStorage[key] = lastBegun(passages.slice(0, -1))?.id ?? '';
  });
  const kept = document.getElementById(localStorage[key]);
  if (!kept || location.hash || scrollY) return;
  document.body.append(
    Object.assign(document.createElement('a'), {
      className: 'resume',
      href: `#${kept.id}`,
      textContent: `Go on at ¶ ${kept.dataset.passage}`,
    }),
  );
}

/** The last that begins in the upper part of the screen or above it. */
function lastBegun(elements: HTMLElement[]): HTMLElement | undefined {
  return elements.findLast((element) => boxOf(element).top < innerHeight * 0.4);
}
