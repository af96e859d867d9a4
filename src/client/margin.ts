import { all, boxOf, targetOf } from './page.ts';

/** The column beside the text; without width where the page is narrow. */
const margin = document.createElement('div');

/** From a mark to its note in the margin, and back. */
export const beside = new Map<Element | null, HTMLElement>();

const mostLines = 7;
const passageOf = (mark: Element) => mark.parentElement?.closest('[id]') as Element;

/**
 * Copies endnotes into the margin beside their passages, as these come near the screen. The notes of a passage end
 * where the next passage with notes begins: long ones are folded, so that none is ever in another's place.
 */
export function setNotesBeside(): void {
  const marks = Map.groupBy(all('.prose a[data-number]'), passageOf);
  const passages = [...marks.keys()];
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        setNotes(marks.get(target) ?? [], boxOf(target).top, passages[passages.indexOf(target) + 1]);
      }
    },
    { rootMargin: '50%' },
  );
  margin.className = 'margin-notes';
  margin.ariaHidden = 'true';
  all('.prose')[0]?.after(margin);
  new ResizeObserver(() => {
    margin.replaceChildren();
    near.disconnect();
    if (margin.offsetWidth) for (const passage of passages) near.observe(passage);
  }).observe(margin);
}

function setNotes(marks: HTMLElement[], start: number, next: Element | undefined): void {
  const { top, bottom } = boxOf(margin);
  const end = next ? boxOf(next).top : bottom;
  const group = document.createElement('div');
  const { style } = group;
  group.append(...marks.map(copyNote));
  margin.append(group);
  for (let lines = mostLines; lines && group.offsetHeight > end - start; lines--)
    style.setProperty('--lines', `${lines}`);
  style.maxHeight = `${end - start}px`;
  style.top = `${Math.min(boxOf(marks[0] as Element).top, end - group.offsetHeight) - top}px`;
}

function copyNote(mark: HTMLElement): HTMLElement {
  const note = targetOf(mark)?.querySelector('p')?.cloneNode(true) as HTMLElement;
  Object.assign(note.dataset, mark.dataset);
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  beside.set(mark, note).set(note, mark);
  return note;
}
