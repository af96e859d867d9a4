/** Elements in the order of the page. */
export function all<E extends HTMLElement>(selector: string): E[] {
  return [...document.querySelectorAll<E>(selector)];
}

export function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

/** What a link within the page, or a mention, leads to. */
export function targetOf({ hash, dataset }: HTMLElement & { hash?: string }): HTMLElement | null {
  return document.getElementById(hash ? decodeURIComponent(hash.slice(1)) : `note-${dataset.note}`);
}
