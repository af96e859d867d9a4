/** Where notes go into the hundreds, their numbers are drawn as the passages come near the screen: they take no room. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      (target as HTMLElement).dataset.near = '';
    }
  },
  { rootMargin: '100%' },
);
for (const passage of document.querySelectorAll('.prose > *')) near.observe(passage);

export {};
