import { all, targetOf, topOf } from './page.ts';

/** A mark or its copy of the note in the margin; each knows the other. */
export interface Paired extends HTMLElement {
  other?: Paired;
}

/** The column beside the text; without width where the page is narrow. */
const [margin] = all('.margin-notes') as [HTMLElement];

/**
 * Copies endnotes into the margin beside their passages, a passage at a time, so that no task is long. The notes of a
 * passage end where the next passage with notes begins: long ones are folded, so that none is ever in another's place.
 */
export function setNotesBeside(): void {
  const groups = [...Map.groupBy(all('.prose a[data-number]'), passageOf)];
  let at = 0;
  const setNext = () => {
    const group = groups[at++];
    if (!group || !margin.offsetWidth) return;
    setNotes(...group, groups[at]?.[0] ?? (margin.nextElementSibling as Element));
    setTimeout(setNext);
  };
  new ResizeObserver(() => {
    margin.replaceChildren();
    at = 0;
    setNext();
  }).observe(margin);
}

function passageOf(mark: Element): Element {
  return mark.closest('[data-passage]') as Element;
}

function setNotes(passage: Element, marks: Paired[], next: Element): void {
  const group = document.createElement('div');
  group.append(...marks.map(copyNote));
  margin.append(group);
  const top = topOf(passage);
  const room = topOf(next) - top;
  let lines = 8;
  do group.style.cssText = `top:${top - topOf(margin)}px;max-height:${room}px;--lines:${--lines}`;
  while (lines > 1 && group.scrollHeight > room);
}

function copyNote(mark: Paired): HTMLElement {
  const note = targetOf(mark)?.querySelector('p')?.cloneNode(true) as Paired;
  Object.assign(note.dataset, mark.dataset);
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  note.other = mark;
  mark.other = note;
  return note;
}
