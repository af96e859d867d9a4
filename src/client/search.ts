import { once } from '../search/once.ts';
import { keepMarks, key } from './search-handover.ts';
import { moveByKeys } from './search-keyboard.ts';
import { type SearchBox, startSearch } from './search-session.ts';

mark();

/** Opens the box of the search page, whose address is `href`, over this one, with the `keys` pressed meanwhile. */
export async function openBox(href: string, keys: readonly KeyboardEvent[]): Promise<void> {
  const dialog = await box(href);
  document.onkeydown = null;
  if (keys.some(({ key }) => key === 'Escape')) return;
  dialog.showModal();
  const typed = keys.map(({ key, ctrlKey, metaKey }) => (key[1] || ctrlKey || metaKey ? '' : key));
  // Whoever pressed `/` again wanted the box.
  document.execCommand('insertText', false, typed.join('').replace(/^\/+/, ''));
}

const box = once(loadBox);
/** Milliseconds. */
const firstFrame = 100;

async function loadBox(href: string): Promise<HTMLDialogElement> {
  const page = Document.parseHTMLUnsafe(await (await fetch(href)).text());
  const root = page.querySelector('search') as HTMLElement;
  const dialog = document.createElement('dialog');
  dialog.append(root);
  document.body.append(dialog);
  startBox(root);
  return dialog;
}

/** Lets the box search; `root` is its `<search>`. */
export function startBox(root: HTMLElement): void {
  const parts: unknown = [...root.querySelectorAll('form, input, details, [data-part]')];
  const all = parts as SearchBox;
  const [form, input, filters, , , results] = all;
  const dialog = root.closest('dialog');
  moveByKeys(root, input, results);
  filters.hidden = false;
  const search = startSearch(root.dataset.base ?? '/', all, (query) => {
    if (!dialog) history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  });
  for (const type of ['click', 'auxclick']) results.addEventListener(type, keepMarks);
  if (dialog) {
    const leave = () => {
      dialog.close();
      mark();
    };
    // A hit in this very page only moves it: close the box and mark there.
    results.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) setTimeout(leave);
    });
    // The field would only be emptied.
    input.addEventListener('keydown', ({ key }) => key === 'Escape' && dialog.close());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    return;
  }
  const asked = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const value = asked.get(field.name) ?? '';
    // Until it is known what there is to choose from.
    if (value && field !== input) field.append(new Option(value));
    field.value = value;
  }
  const place: number | null = history.state;
  // Once the first frame is seen, which is the sooner there.
  if (asked.size > 0) setTimeout(() => search().then(() => place && scrollTo(0, place)), firstFrame);
  else input.focus();
}

async function mark(): Promise<void> {
  if (localStorage.getItem(key)) (await import('./search-arrival.ts')).markArrival();
}
