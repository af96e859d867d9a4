/**
 * `/`, Ctrl K, ⌘K and the link to the search open its box over the page. The box is that of the search page, fetched when
 * first used, and with it at once what it will need; should that fail, the link is followed.
 */
const link = document.querySelector<HTMLAnchorElement>('a[href$="/search/"]:not([aria-current])');
const preload = '<link rel=preload as=fetch crossorigin href=';
let script: Promise<typeof import('./search.ts')> | undefined;

function load(): Promise<typeof import('./search.ts')> {
  script ??= import('./search.ts');
  return script;
}

function open(event: Event): void {
  if (!link) return;
  const { href } = link;
  event.preventDefault();
  if (!script)
    document.head.insertAdjacentHTML('beforeend', `${preload}${href}>${preload}${href}directory.json>`);
  load()
    .then(({ openBox }) => openBox(href))
    .catch(() => {
      location.href = href;
    });
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  if (ctrlKey || metaKey ? key === 'k' : key === '/' && !(target as Element).closest(':read-write, select'))
    open(event);
});
link?.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || open(event));
// A hit was followed to this page: the search marks its words here.
if (localStorage.found) load();
