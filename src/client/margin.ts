import { all, targetOf, topOf } from './page.ts';

/** A mark or its copy of the note in the margin; each knows the other. */
export interface Paired extends HTMLElement {
  other?: Paired;
}

/** The column beside the text; without width where the page is narrow. */
const [margin] = all('.margin-notes') as [HTMLElement];

/**
 * Copies endnotes into the margin beside their passages once these are near the screen, those of one passage at a time.
 * They end where the next passage with notes begins: long ones are folded, so that none is ever in another's place.
 */
export function setNotesBeside(): void {
  const marks = all('.prose a[data-number]');
  const passages = marks.map(passageOf);
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      setTimeout(
        setNotes,
        0,
        target,
        marks.filter((mark) => passageOf(mark) === target),
        passages[passages.lastIndexOf(target) + 1] ?? margin.nextElementSibling,
      );
    }
  });
  new ResizeObserver(() => {
    margin.replaceChildren();
    near.disconnect();
    if (margin.offsetWidth) for (const passage of passages) near.observe(passage);
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
  // Folded in proportion: notes shorter than that leave their lines to others, never too few.
  for (
    let lines = 7, height = Infinity;
    lines && height > room;
    lines = Math.floor((lines * room) / height)
  ) {
    group.style.cssText = `top:${top - topOf(margin)}px;max-height:${room}px;--lines:${lines}`;
    height = group.scrollHeight;
  }
}

function copyNote(mark: Paired): HTMLElement {
  const note = targetOf(mark).firstElementChild?.cloneNode(true) as Paired;
  Object.assign(note.dataset, mark.dataset);
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  note.other = mark;
  mark.other = note;
  return note;
}
