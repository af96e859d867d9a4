import { formatBibtex, formatCslJson, formatMarkdown, formatText } from '../text/citation.ts';
import { readCitation } from './read-citation.ts';

const forms = [
  ['Link', ({ url }) => url],
  ['Quotation', formatText],
  ['Markdown', formatMarkdown],
  ['BibTeX', formatBibtex],
  ['CSL-JSON', formatCslJson],
] as const satisfies [string, (citation: ReturnType<typeof readCitation>) => string][];

const menu = make('div', { className: 'passage-menu', popover: 'auto', role: 'dialog' });
const title = make('p', { id: 'passage-menu-title', className: 'label' });
const status = make('p', { role: 'status' });
const field = make('textarea', { readOnly: true, hidden: true, ariaLabel: 'To copy by hand', rows: 4 });
let citation: ReturnType<typeof readCitation>;

const buttons = forms.map(([name, format]) => {
  const button = make('button', { type: 'button', textContent: name });
  button.addEventListener('click', () => void copy(name, format(citation)));
  return button;
});
menu.append(title, ...buttons, status, field);
menu.setAttribute('aria-labelledby', title.id);
menu.addEventListener('keydown', step);
document.body.append(menu);

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.permalink');
  if (!link || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  const words = selectedIn(link);
  location.hash = link.hash;
  open(link, words);
});

// The use that brought this script: the browser has followed the link meanwhile.
const used = document.querySelector<HTMLAnchorElement>(`.permalink[href="${CSS.escape(location.hash)}"]`);
if (used) open(used, selectedIn(used));

function open(link: HTMLAnchorElement, selected: string): void {
  citation = readCitation(document, link, selected);
  title.textContent = `Copy ${selected ? 'the selected words of ' : ''}passage ${link.closest<HTMLElement>('[data-passage]')?.dataset.passage}`;
  status.textContent = '';
  field.hidden = true;
  // Closing gives the focus back to what had it.
  link.focus({ preventScroll: true });
  menu.showPopover({ source: link });
  buttons[0]?.focus({ preventScroll: true });
}

async function copy(name: string, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    field.hidden = true;
    status.textContent = `${name} copied`;
  } catch {
    // Not every page may write to the clipboard: one served without encryption may not.
    field.hidden = false;
    field.value = text;
    field.select();
    status.textContent = 'Copy it by hand:';
  }
}

function step(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (!by || at < 0) return;
  event.preventDefault();
  buttons.at((at + by) % buttons.length)?.focus();
}

/** What the reader has selected within the passage of `link`. */
function selectedIn(link: Element): string {
  const selection = getSelection();
  const passage = link.closest('[data-passage]');
  if (!selection?.rangeCount || !passage?.contains(selection.getRangeAt(0).commonAncestorContainer))
    return '';
  return selection.toString().trim();
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
