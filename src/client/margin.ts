/** The column beside the text; without width where the page is narrow. */
export const margin = document.createElement('div');

/** From a marker to its note in the margin, and back. */
export const beside = new Map<HTMLElement, HTMLElement>();

const most = 7;
const selector = 'a[data-number]';

/**
 * Copies the endnotes into the margin beside their marks, as the passages come near the screen. The notes of a passage
 * end where the next passage with notes begins: long ones are folded, so none is ever in another's place.
 */
export function setNotesBeside(prose: HTMLElement): void {
  const marks = prose.querySelectorAll<HTMLAnchorElement>(selector);
  const passages = [...new Set([...marks].map(passageOf))];
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        setNotes(target, passages[passages.indexOf(target) + 1]);
      }
    },
    { rootMargin: '50%' },
  );
  margin.className = 'margin-notes';
  margin.ariaHidden = 'true';
  prose.after(margin);
  new ResizeObserver(() => {
    margin.replaceChildren();
    beside.clear();
    near.disconnect();
    if (margin.offsetWidth) for (const passage of passages) near.observe(passage);
  }).observe(prose);
}

function setNotes(passage: Element, next: Element | undefined): void {
  const { top, bottom } = margin.getBoundingClientRect();
  const start = passage.getBoundingClientRect().top - top;
  const end = (next?.getBoundingClientRect().top ?? bottom) - top;
  const marks = [...passage.querySelectorAll<HTMLAnchorElement>(selector)].filter(
    (mark) => passageOf(mark) === passage,
  );
  const wanted = marks.map((mark) => mark.getBoundingClientRect().top - top);
  const notes = marks.map(noteFor);
  margin.append(...notes);
  const line = Number.parseFloat(getComputedStyle(margin).lineHeight);
  const gap = line / 2;
  const lines = notes.map((note) => Math.min(most, Math.round(note.offsetHeight / line)));
  const height = () => lines.reduce((sum, count) => sum + count * line + gap, 0);
  while (height() > end - start) {
    const longest = Math.max(...lines);
    if (longest > 1) lines[lines.lastIndexOf(longest)] = longest - 1;
    else {
      lines.pop();
      notes.pop()?.remove();
    }
  }
  let free = end;
  const latest = lines.map(() => 0);
  for (let i = lines.length; i--; ) latest[i] = free -= (lines[i] ?? 0) * line + gap;
  free = start;
  for (const [i, note] of notes.entries()) {
    free = Math.min(Math.max(free, wanted[i] ?? 0), latest[i] ?? 0);
    note.style.top = `${free}px`;
    note.style.setProperty('-webkit-line-clamp', `${lines[i]}`);
    free += (lines[i] ?? 0) * line + gap;
    const mark = marks[i] as HTMLElement;
    beside.set(mark, note).set(note, mark);
  }
}

function noteFor({ hash, dataset }: HTMLAnchorElement): HTMLElement {
  const item = document.getElementById(decodeURIComponent(hash.slice(1)));
  const note = item?.querySelector('p')?.cloneNode(true) as HTMLElement;
  note.dataset.number = dataset.number;
  note.dataset.kind = dataset.kind;
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  return note;
}

function passageOf(mark: Element): Element {
  return mark.parentElement?.closest('[id]') ?? mark;
}
