import { all, targetOf, topOf } from './page.ts';

/** Shows in the contents which section is being read, and offers to go on where the reader stopped. */
export function keepPlace(): void {
  const key = location.pathname;
  const kept = document.getElementById(localStorage[key]);
  if (kept) (all('.resume')[0] as HTMLAnchorElement).href = `#${kept.id}`;
  addEventListener('scrollend', () => {
    const heading = lastBegun('.prose>[id^=h-]');
    // The browser writes true and false as words.
    for (const link of all('.contents a'))
      link.ariaCurrent = (targetOf(link) === heading) as unknown as string;
    localStorage[key] = lastBegun('[data-passage]')?.id;
  });
}

/** The last that begins in the upper half of the screen or above it. */
function lastBegun(selector: string): HTMLElement | undefined {
  return all(selector).findLast((element) => topOf(element) < innerHeight / 2);
}
