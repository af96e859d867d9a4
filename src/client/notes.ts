import { beside, margin } from './margin.ts';

const markers = '.prose a[data-number]';
const mentions = `${markers}, .prose [data-note], .margin-notes > *`;
/** Milliseconds: a rest that shows intent, and the grace on the way from a mention to its note. */
const rest = 120;
const grace = 400;

const surface = document.createElement('div');
let marker: HTMLElement | undefined;
let pinned = false;
let timer: ReturnType<typeof setTimeout>;

/** Opens the endnotes on one surface: by hover, click, tap, Enter, `n` and `p`. Without it their links lead to them. */
export function openNotesInPlace(): void {
  surface.className = 'note-surface';
  surface.popover = 'auto';
  surface.role = 'dialog';
  surface.tabIndex = -1;
  document.body.append(surface);
  surface.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open') return;
    marker = undefined;
    pinned = false;
  });
  document.addEventListener('pointerover', hover);
  document.addEventListener('click', press);
  document.addEventListener('keydown', step);
}

function hover({ pointerType, target }: PointerEvent): void {
  if (pointerType !== 'mouse' || pinned) return;
  clearTimeout(timer);
  const mention = mentionAt(target);
  if (mention && isMarked(mention)) timer = setTimeout(show, rest, mention);
  else if (marker && !surface.contains(target as Node))
    timer = setTimeout(() => surface.hidePopover(), grace);
}

function press(event: MouseEvent): void {
  const mention = mentionAt(event.target);
  const link = (event.target as Element).closest('a');
  if (!mention || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link ? link !== mention : !isMarked(mention)) return;
  event.preventDefault();
  show(mention);
  pinned = true;
  if (event.detail === 0) surface.focus({ preventScroll: true });
}

function step({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  const by = { n: 1, p: -1 }[key];
  const typing = (target as Element).closest('input, textarea, select, [contenteditable]');
  if (!by || typing || ctrlKey || metaKey || altKey) return;
  const all = [...document.querySelectorAll<HTMLElement>(markers)].filter(isMarked);
  const current = all.indexOf(marker ?? (document.activeElement as HTMLElement));
  const above = all.filter((each) => each.getBoundingClientRect().top < 0).length;
  const next = all[current < 0 ? above - (by < 0 ? 1 : 0) : current + by];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center', behavior: 'instant' });
  show(next);
  pinned = true;
}

function mentionAt(target: EventTarget | null): HTMLElement | null | undefined {
  const mention = (target as Element).closest<HTMLElement>(mentions);
  return mention?.parentElement === margin ? beside.get(mention) : mention;
}

/** The style sheet knows which marks the reader has switched on. */
function isMarked(mention: HTMLElement): boolean {
  return getComputedStyle(mention).textDecorationLine !== 'none';
}

function show(mention: HTMLElement): void {
  const id = mention instanceof HTMLAnchorElement ? mention.hash.slice(1) : `note-${mention.dataset.note}`;
  const note = document.getElementById(decodeURIComponent(id));
  if (!note || mention === marker) return;
  surface.replaceChildren(...note.cloneNode(true).childNodes);
  surface.ariaLabel = mention.ariaLabel ?? mention.textContent;
  surface.togglePopover(true);
  surface.scrollTop = 0;
  place(mention);
  marker = mention;
}

/** Under the words, or above them, or over the note in the margin; always wholly on the screen. */
function place(mention: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = surface;
  const lines = mention.getClientRects();
  const column = margin.getBoundingClientRect();
  const first = lines[0] ?? column;
  let { left, bottom: top } = lines[lines.length - 1] ?? column;
  if (column.width) {
    const note = beside.get(mention)?.getBoundingClientRect() ?? first;
    const text = surface.firstElementChild?.getBoundingClientRect().top ?? 0;
    left = column.left - (width - column.width) / 2;
    top =
      (note.top > 0 && note.top < clientHeight ? note : first).top -
      text +
      surface.getBoundingClientRect().top;
  } else if (top + height > clientHeight && first.top > height) top = first.top - height;
  surface.style.left = `${scrollX + within(left, clientWidth - width)}px`;
  surface.style.top = `${scrollY + within(top, clientHeight - height)}px`;
}

function within(start: number, most: number): number {
  return Math.max(0, Math.min(start, most));
}
