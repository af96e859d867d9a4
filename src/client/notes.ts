import { beside } from './margin.ts';
import { all, boxOf, targetOf } from './page.ts';

/** Milliseconds: a rest that shows intent, and the grace on the way from a mention to its note. */
const rest = 120;
const grace = 400;

const surface = document.createElement('div');
let marker: HTMLElement | undefined;
/** The style sheet sets the surface beside it. */
let anchor: HTMLElement = surface;
let pinned = false;
let timer: ReturnType<typeof setTimeout>;

/** Opens the endnotes on one surface: by hover, click, tap, Enter, `n` and `p`. Without it their links lead to them. */
export function openNotesInPlace(): void {
  surface.className = 'note-surface';
  surface.popover = 'auto';
  surface.role = 'dialog';
  surface.tabIndex = -1;
  document.body.append(surface);
  surface.addEventListener('beforetoggle', () => {
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
  else if (!surface.contains(target as Node)) timer = setTimeout(() => surface.hidePopover(), grace);
}

function press(event: MouseEvent): void {
  const mention = mentionAt(event.target);
  const link = (event.target as Element).closest('a');
  if (!mention || isChord(event)) return;
  if (link ? link !== mention : !isMarked(mention)) return;
  event.preventDefault();
  show(mention);
  pinned = true;
  if (!event.detail) surface.focus({ preventScroll: true });
}

function step(event: KeyboardEvent): void {
  const by = { n: 1, p: -1 }[event.key];
  const target = event.target as HTMLElement;
  if (!by || isChord(event) || target.closest(':read-write, select')) return;
  const marks = all('.prose a[data-number]').filter(isMarked);
  const above = marks.filter((mark) => boxOf(mark).top < 0).length;
  const current = marks.indexOf(marker ?? target);
  const next = marks[(current < 0 ? above - Number(by > 0) : current) + by];
  if (!next) return;
  next.focus();
  show(next);
  pinned = true;
}

export function isChord(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}

function mentionAt(target: EventTarget | null): HTMLElement | null {
  const element = target as Element;
  return (
    beside.get(element.closest('[data-number]:not(a)')) ??
    element.closest('.prose :is([data-note], a[data-number])')
  );
}

/** The style sheet knows which marks the reader has switched on. */
function isMarked(mention: HTMLElement): boolean {
  return getComputedStyle(mention).textDecorationLine !== 'none';
}

function show(mention: HTMLElement): void {
  const note = targetOf(mention);
  clearTimeout(timer);
  if (!note || mention === marker) return;
  const copy = beside.get(mention);
  // Hidden first: a surface that moved from note to note would count as a shift of the layout.
  surface.hidePopover();
  surface.replaceChildren(...note.cloneNode(true).childNodes);
  surface.ariaLabel = mention.ariaLabel ?? mention.textContent;
  surface.toggleAttribute('data-beside', Boolean(copy));
  anchor.style.anchorName = '';
  anchor = copy ?? mention;
  anchor.style.anchorName = '--note';
  surface.showPopover();
  marker = mention;
}
