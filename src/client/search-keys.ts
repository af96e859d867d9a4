/** `/`, Ctrl K, ⌘K or a click on the link to the search open its box here; the rest is loaded only then. */
const link = document.querySelector<HTMLAnchorElement>('a[href$="/search/"]');

async function open(event: Event): Promise<void> {
  event.preventDefault();
  try {
    const { openSearch } = await import('./search-dialog.ts');
    openSearch(link?.pathname.slice(0, -'search/'.length) ?? '/');
  } catch {
    link?.click();
  }
}
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (altKey || !link) return;
  const writes = (target as Element).closest('input, textarea, select, [contenteditable]');
  if (ctrlKey || metaKey ? key === 'k' : key === '/' && !writes) void open(event);
});
if (localStorage.found) void import('./search-handover.ts').then(({ markArrival }) => markArrival());
