/** Shows in the contents which section is being read, and offers to go on where the reader stopped. */
export function keepPlace(): void {
  const headings = [...document.querySelectorAll('.prose > [id]:is(h2, h3)')];
  const passages = document.querySelectorAll<HTMLElement>('.prose [data-passage]');
  const key = `place ${location.pathname}`;
  const kept = document.getElementById(localStorage.getItem(key) ?? '');
  if (kept && !location.hash && scrollY === 0) {
    const link = document.createElement('a');
    link.className = 'resume';
    link.href = `#${kept.id}`;
    link.textContent = `Go on at ¶ ${kept.dataset.passage}`;
    document.body.append(link);
  }
  const reading = new IntersectionObserver(
    () => {
      const current = lastAbove(headings);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a'))
        link.ariaCurrent = decodeURIComponent(link.hash.slice(1)) === current?.id ? 'true' : null;
    },
    { rootMargin: '0% 0% -60%' },
  );
  for (const heading of headings) reading.observe(heading);
  document.addEventListener('visibilitychange', () => {
    const last = lastAbove(passages);
    if (last && last !== passages[passages.length - 1]) localStorage.setItem(key, last.id);
    else localStorage.removeItem(key);
  });
}

/** The last of `elements` that begins in the upper part of the screen or before. */
function lastAbove(elements: Iterable<Element>): Element | undefined {
  return [...elements].findLast((each) => each.getBoundingClientRect().top < innerHeight * 0.4);
}
