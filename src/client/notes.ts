import type { Paired } from './margin.ts';
import { all, targetOf, topOf } from './page.ts';

/** Milliseconds: a rest that shows intent, and the grace on the way from a mention to its note. */
const rest = 120;
const grace = 400;

const [surface] = all('.note-surface') as [HTMLElement];
let marker: HTMLElement | undefined;
let pinned: true | undefined;
let timer: ReturnType<typeof setTimeout> | number;

/** Opens the endnotes on one surface: by hover, click, tap, Enter, `n` and `p`. Without it their links lead to them. */
export function openNotesInPlace(): void {
  surface.onbeforetoggle = () => {
    marker = pinned = undefined;
  };
  addEventListener('pointerover', hover);
  addEventListener('click', press);
  addEventListener('keydown', step);
}

function hover({ pointerType, target }: PointerEvent): void {
  if (pointerType !== 'mouse' || pinned) return;
  clearTimeout(timer);
  const mention = mentionAt(target as Element);
  if (mention && isMarked(mention)) timer = setTimeout(show, rest, mention);
  else if (!surface.contains(target as Node)) timer = setTimeout(() => surface.hidePopover(), grace);
}

function press(event: MouseEvent): void {
  const mention = mentionAt(event.target as Element);
  if (!mention || isChord(event)) return;
  const link = (event.target as Element).closest('a');
  if (link ? link !== mention : !isMarked(mention)) return;
  event.preventDefault();
  show(mention);
  pinned = true;
  surface.focus({ preventScroll: true });
}

function step(event: KeyboardEvent): void {
  const by = { n: 1, p: -1 }[event.key];
  const target = event.target as HTMLElement;
  if (!by || isChord(event) || target.closest(':read-write,select')) return;
  const marks = all('.prose a[data-number]').filter(isMarked);
  const above = marks.filter((mark) => topOf(mark) < 0).length;
  const current = marks.indexOf(marker ?? target);
  const next = marks[current < 0 ? above - +(by < 0) : current + by];
  if (!next) return;
  next.focus();
  show(next);
  pinned = true;
}

export function isChord(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}

function mentionAt(element: Element): HTMLElement | null {
  const copy = element.closest<Paired>('.margin-notes p');
  return copy?.other ?? element.closest('.prose [data-note],.prose a[data-number]');
}

/** The style sheet knows which marks the reader has switched on. */
function isMarked(mention: HTMLElement): boolean {
  return getComputedStyle(mention).textDecorationLine !== 'none';
}

function show(mention: Paired): void {
  clearTimeout(timer);
  if (mention === marker) return;
  // Hidden first: a surface that moved from note to note would count as a shift of the layout.
  surface.hidePopover();
  surface.innerHTML = targetOf(mention).innerHTML;
  surface.ariaLabel = mention.ariaLabel || mention.textContent;
  surface.toggleAttribute('data-beside', !!mention.other);
  // The style sheet sets the surface beside its source.
  surface.showPopover({ source: mention.other ?? mention });
  marker = mention;
}
