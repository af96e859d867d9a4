/**
 * `/`, Ctrl K, ⌘K and the link to the search open its box over the page. The box is that of the search page, fetched when
 * first used, and with it at once what it will need; should that fail, the link is followed.
 */
const link = document.querySelector<HTMLAnchorElement>('a[href$="/search/"]:not([aria-current])');
let box: Promise<HTMLDialogElement> | undefined;

async function load({ href }: HTMLAnchorElement): Promise<HTMLDialogElement> {
  const script = import('./search.ts');
  const names = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `${href}directory.json` };
  document.head.append(Object.assign(document.createElement('link'), names));
  const page = Document.parseHTMLUnsafe(await (await fetch(href)).text());
  const dialog = document.createElement('dialog');
  dialog.append(page.querySelector('search') as HTMLElement);
  document.body.append(dialog);
  (await script).startBox(dialog.firstElementChild as HTMLElement);
  return dialog;
}

async function open(event: Event): Promise<void> {
  if (!link) return;
  event.preventDefault();
  try {
    box ??= load(link);
    (await box).showModal();
  } catch {
    location.href = link.href;
  }
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  if (ctrlKey || metaKey ? key === 'k' : key === '/' && !(target as Element).closest(':read-write, select'))
    open(event);
});
link?.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || open(event));
// A hit was followed to this page: the search marks its words here.
if (localStorage.found) import('./search-arrival.ts').then(({ markArrival }) => markArrival());
