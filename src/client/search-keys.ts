/**
 * `/`, Ctrl K, ⌘K and the link to the search open its box over the page. The box is that of the search page, fetched when
 * first used, and with it at once what it will need; should that fail, the link is followed.
 */
const link = document.querySelector<HTMLAnchorElement>('a[href$="/search/"]:not([aria-current])');
const preload = '<link rel=preload as=fetch crossorigin href=';
// Where a hit was followed to this page, the search marks its words.
let script: Promise<typeof import('./search.ts')> | undefined = localStorage.found && import('./search.ts');

if (link) {
  const { href } = link;
  const open = (event: Event): void => {
    event.preventDefault();
    if (!script)
      document.head.insertAdjacentHTML('beforeend', `${preload}${href}>${preload}${href}directory.json>`);
    script ||= import('./search.ts');
    script
      .then(({ openBox }) => openBox(href))
      .catch(() => {
        location.href = href;
      });
  };
  addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (
      event.ctrlKey || event.metaKey
        ? event.key === 'k'
        : event.key === '/' && !target.closest(':read-write,select')
    )
      open(event);
  });
  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)) open(event);
  });
}
