/** Under which the browser keeps what is handed over. */
export const key = 'found';

export interface Handover {
  readonly address: string;
  /** JSON of ranges of the passage’s text. */
  readonly marks: string;
}

/** Remembers, as a hit is followed, what the page that opens should mark, whose address stays as it is, and the place here. */
export function keepMarks({ target }: Event): void {
  history.replaceState(scrollY, '');
  const link = (target as Element).closest<HTMLAnchorElement>('[data-marks]');
  if (!link) return;
  try {
    const handover: Handover = { address: link.href, marks: link.dataset.marks ?? '[]' };
    localStorage.setItem(key, JSON.stringify(handover));
  } catch {
    // The browser keeps nothing for this site: the passage opens unmarked.
  }
}
