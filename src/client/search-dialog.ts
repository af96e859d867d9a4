import { markArrival } from './search-handover.ts';
import { moveByKeys } from './search-keyboard.ts';
import { startSearch } from './search-session.ts';
import { make } from './search-view.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the box over the page, or goes to it where the page has one; `base` is where the site stands. */
export function openSearch(base: string): void {
  const own = document.querySelector<HTMLInputElement>('search[data-base] input[name=q]');
  if (own) {
    own.focus();
    own.select();
    return;
  }
  dialog ??= makeDialog(base);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(base: string): HTMLDialogElement {
  const input = make('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    ariaLabel: 'Search',
    autofocus: true,
  });
  const close = make('button', { type: 'button', ariaLabel: 'Close' }, '×');
  const form = make(
    'form',
    { action: `${base}search/` },
    make('div', { className: 'search-box' }, input, make('button', {}, 'All results'), close),
  );
  const status = make('p', { className: 'search-status', role: 'status' });
  const nearest = make('p', { className: 'search-nearest' });
  const results = make('ol', { className: 'search-results', role: 'list' });
  const more = make('button', { className: 'search-more', type: 'button', hidden: true }, 'More passages');
  const made = make('dialog', { className: 'search-dialog', ariaLabel: 'Search' }, form, status, nearest, results, more);
  document.body.append(made);
  startSearch({ base, form, input, status, nearest, results, more });
  moveByKeys(made, input, results);
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  // A hit in this very page only moves it: close the box and mark there.
  results.addEventListener('click', () =>
    setTimeout(() => {
      made.close();
      markArrival();
    }),
  );
  return made;
}
