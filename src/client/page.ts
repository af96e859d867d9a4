/** Elements in the order of the page. */
export function all<E extends HTMLElement>(selector: string): E[] {
  return [...document.querySelectorAll<E>(selector)];
}

/** Of the screen. */
export function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/** What a link within the page, or a mention, leads to. */
export function targetOf({ hash, dataset }: HTMLElement & { hash?: string }): HTMLElement {
  return document.getElementById(decodeURIComponent(hash?.slice(1) ?? `note-${dataset.note}`)) as HTMLElement;
}
