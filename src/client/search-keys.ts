/**
 * `/`, Ctrl K, ⌘K and the link to the search open its box over the page. The box and its script are those of the search
 * page, fetched when first used; should that fail, the link is followed.
 */
const link = document.querySelector<HTMLAnchorElement>('a[href$="/search/"]:not([aria-current])');
let dialog: HTMLDialogElement | undefined;

async function load(address: string): Promise<HTMLDialogElement> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const box = document.createElement('dialog');
  box.append(page.querySelector('search') ?? '');
  document.body.append(box);
  await import(/* @vite-ignore */ box.querySelector('script')?.src ?? '');
  return box;
}

async function open(event: Event): Promise<void> {
  if (!link) return;
  event.preventDefault();
  try {
    dialog ??= await load(link.href);
    if (!dialog.open) dialog.showModal();
  } catch {
    location.href = link.href;
  }
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  if (
    ctrlKey || metaKey ? key === 'k' : key === '/' && !(target as Element).matches('input, textarea, select')
  )
    open(event);
});
link?.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || open(event));
// A hit was followed to this page: the search marks its words here.
if (link && localStorage.found) load(link.href).then((box) => (dialog = box));
