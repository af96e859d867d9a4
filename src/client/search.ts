import { searchPassages } from '../search/query.ts';

const root = document.querySelector<HTMLElement>('search[data-base]');
const input = root?.querySelector<HTMLInputElement>('input[name=q]');
const status = root?.querySelector<HTMLElement>('#search-status');
const list = root?.querySelector<HTMLElement>('#search-results');
let latest = 0;

if (root && input && status && list) {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  input.value = query;
  input.addEventListener('input', () => void search(input.value));
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(input.value);
  });
  if (query) void search(query);
  else input.focus();
}

async function search(query: string): Promise<void> {
  if (!root || !status || !list) return;
  const turn = ++latest;
  const address = new URL(location.href);
  if (query.trim()) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
  if (!query.trim()) {
    status.textContent = '';
    list.replaceChildren();
    return;
  }
  status.textContent = 'Searching …';
  try {
    const pages = await searchPassages(root.dataset.base ?? '/', query);
    if (turn !== latest) return;
    list.replaceChildren(...pages.map(renderPage));
    const hits = pages.reduce((sum, { hits }) => sum + hits.length, 0);
    status.textContent =
      hits === 0 ? `Nothing here mentions “${query.trim()}”.` : `${hits} places on ${pages.length} pages`;
  } catch {
    if (turn === latest) status.textContent = 'The search could not be loaded. Is the connection up?';
  }
}

function renderPage({
  title,
  url,
  kind,
  hits,
}: Awaited<ReturnType<typeof searchPassages>>[number]): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  heading.append(link);
  if (kind) heading.append(' ', element('span', 'kicker', kind));
  const hitList = document.createElement('ol');
  hitList.setAttribute('role', 'list');
  for (const hit of hits) {
    const place = document.createElement('li');
    const anchor = document.createElement('a');
    anchor.href = hit.url;
    for (const { text, marked } of hit.pieces) anchor.append(marked ? element('mark', '', text) : text);
    place.append(anchor);
    hitList.append(place);
  }
  item.append(heading, hitList);
  return item;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
