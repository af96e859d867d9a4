import { facetNames } from '../search/query.ts';
import { moveByKeys } from './search-keyboard.ts';
import { startSearch } from './search-session.ts';

const root = document.querySelector<HTMLElement>('search[data-base]');
const form = root?.querySelector('form');
const input = root?.querySelector<HTMLInputElement>('input[name=q]');
const status = root?.querySelector<HTMLElement>('#search-status');
const nearest = root?.querySelector<HTMLElement>('.search-nearest');
const results = root?.querySelector<HTMLElement>('#search-results');
const more = root?.querySelector<HTMLButtonElement>('.search-more');
const filters = root?.querySelector<HTMLDetailsElement>('.search-filters');

if (root && form && input && status && nearest && results && more && filters) {
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  for (const name of facetNames) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    const value = asked.get(name);
    if (select && value) select.append(new Option(value, value, true, true));
  }
  const search = startSearch({
    base: root.dataset.base ?? '/',
    form,
    input,
    status,
    nearest,
    results,
    more,
    filters,
    onQuery: (query) =>
      history.replaceState(history.state, '', query.size > 0 ? `?${query}` : location.pathname),
  });
  moveByKeys(root, input, results);
  filters.hidden = false;
  if (facetNames.some((name) => asked.has(name))) filters.open = true;
  if (asked.size > 0) void search();
  else input.focus();
}
