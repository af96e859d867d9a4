/** Under which the browser keeps what is handed over. */
export const key = 'found';

export interface Handover {
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
