/**
 * `/`, Ctrl K, ⌘K and the link to the search open its box over the page. The box is that of the search page, fetched when
 * first used, and with it at once what it will need; should that fail, the link is followed. What is typed meanwhile is
 * kept for the box.
 */
const link = document.querySelector<HTMLAnchorElement>('a[href$="/search/"]:not([aria-current])');
const preload = '<link rel=preload as=fetch crossorigin href=';
// Where a hit was followed to this page, the search marks its words.
let script: Promise<typeof import('./search.ts')> | undefined = localStorage.found && import('./search.ts');

if (link) {
  const { href } = link;
  const open = (event: Event): void => {
    event.preventDefault();
    if (!script) {
      link.innerHTML += `${preload}${href}>${preload}${href}directory.json>`;
      script = import('./search.ts');
    }
    const keys: KeyboardEvent[] = [];
    document.onkeydown = (event) => {
      event.stopPropagation();
      keys.push(event);
    };
    script
      .then(({ openBox }) => openBox(href, keys))
      .catch(() => {
        location.href = href;
      });
  };
  addEventListener('keydown', (event) => {
    const isAsked = {
      k: event.ctrlKey || event.metaKey,
      '/': !(event.target as Element).closest(':read-write,select'),
    }[event.key];
    if (isAsked) open(event);
  });
  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)) open(event);
  });
}
