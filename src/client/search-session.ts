import type { NameMatch } from '../search/match-names.ts';
import { ahead, once } from '../search/once.ts';
import { type Found, openSearch, type Query, type RecordHits } from '../search/query.ts';
import type { Markup } from './markup.ts';
import { placesIn, renderNotes, renderRecord, tell } from './search-view.ts';

/** The parts of the box, in the order of the page; it stands on the search page and, in a dialog, over every other. */
export type SearchBox = readonly [
  form: HTMLFormElement,
  input: HTMLInputElement,
  filters: HTMLDetailsElement,
  status: HTMLElement,
  /** Takes links to words that do occur. */
  nearest: HTMLElement,
  results: HTMLElement,
  more: HTMLButtonElement,
];

/** Milliseconds without a key before what is typed is searched. */
const pause = 120;
const perLoad = 10;
const mostNotes = 6;

/**
 * Makes the form search the site at `base` as it is filled in, and tells `onQuery` for what; returns a function that
 * searches now.
 */
export function startSearch(
  base: string,
  [form, input, filters, status, nearest, results, more]: SearchBox,
  onQuery: (query: URLSearchParams) => void,
): () => Promise<void> {
  const help = results.firstElementChild;
  const open = once(() => openSearch(base));
  let timer: ReturnType<typeof setTimeout>;
  /** What was asked last, and what was found so far. */
  let query: Query = { text: '' };
  let notes: readonly NameMatch[] = [];
  let found: Found | undefined;
  let shown: RecordHits[] = [];

  async function search(): Promise<void> {
    clearTimeout(timer);
    const filled = Array.from(new FormData(form), ([name, value]) => [name, String(value).trim()]);
    const asked = filled.filter(([, value]) => value);
    onQuery(new URLSearchParams(asked));
    const { q: text = '', ...chosen } = Object.fromEntries(asked);
    const mine: Query = { text, ...chosen };
    query = mine;
    notes = [];
    found = undefined;
    shown = [];
    const isCounting = filters.open || Object.keys(chosen).length > 0;
    if (!text && !isCounting) return show('');
    show('Searching …');
    const showNotes = (matches: readonly NameMatch[]) => {
      if (mine !== query) return;
      notes = matches.filter(({ note }) => !mine.kind || note.kind === mine.kind).slice(0, mostNotes);
      show('Searching on …');
    };
    try {
      const session = await open();
      const answer = session.passages(mine, isCounting);
      const first = answer.then((found) => found.next(perLoad));
      ahead(first);
      if (text) showNotes(await session.notes(text, showNotes));
      const records = await first;
      if (mine !== query) return;
      found = await answer;
      if (found.instead) showNotes(found.instead.notes);
      await showRecords(records);
      if (!isCounting) return;
      const { fillFilters } = await import('./search-filters.ts');
      await fillFilters(filters, query, found, shown, session);
    } catch {
      if (mine === query) show(status.dataset.failure ?? '');
    }
  }

  async function showRecords(records: readonly RecordHits[]): Promise<void> {
    if (!found) return;
    const asked = query;
    const { lost } = await open();
    shown.push(...records);
    const isNothing = found.instead?.meant || placesIn(shown) === 0;
    const nothing = isNothing && (await import('./search-nothing.ts'));
    if (asked !== query) return;
    const said = nothing
      ? nothing.tellNothing(query, found, shown, notes.length)
      : tell(found, shown, notes.length);
    show(said + lost(), records.flatMap(renderRecord));
    if (nothing) nearest.innerHTML = nothing.renderNearest(query, found, form.action).join('');
    more.hidden = found.done();
  }

  /** Adds `records` to what is shown; without any, begins anew. */
  function show(message: string, records: Markup = []): void {
    status.textContent = message;
    const waiting = message.endsWith('…');
    // What the page says at first stays until there is something to put in its place.
    const stays = waiting && notes.length === 0 && help?.isConnected;
    if (shown.length > 0) help?.remove();
    else if (!stays) results.innerHTML = notes.length > 0 ? renderNotes(notes).join('') : '';
    results.insertAdjacentHTML('beforeend', records.join(''));
    nearest.replaceChildren();
    more.hidden = true;
    results.ariaBusy = String(waiting);
  }

  ahead(open());
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  });
  form.addEventListener('change', ({ target }) => target !== input && search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  filters.addEventListener('toggle', () => filters.open && search());
  more.addEventListener('click', async () => {
    const before = results.childElementCount;
    const asked = query;
    results.ariaBusy = 'true';
    const records = (await found?.next(perLoad)) ?? [];
    if (asked !== query) return;
    await showRecords(records);
    results.children[before]?.querySelector('a')?.focus();
  });
  return search;
}
