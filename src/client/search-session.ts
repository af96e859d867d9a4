import type { NameMatch } from '../search/match-names.ts';
import { type Found, openSearch, type Query, type RecordHits, type Search } from '../search/query.ts';
import { renderNearest, renderNotes, renderRecord, tell } from './search-view.ts';

/** The parts of the box; it stands on the search page and, in a dialog, over every other. */
export interface SearchBox {
  readonly base: string;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly status: HTMLElement;
  /** Takes links to words that do occur. */
  readonly nearest: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** Milliseconds without a key before passages are searched; notes answer each key. */
const pause = 120;
const perLoad = 10;
const mostNotes = 6;

async function firstOf(
  session: Search,
  query: Query,
  counting: boolean,
): Promise<{ found: Found; records: RecordHits[] }> {
  if (counting) session.count();
  const found = await session.passages(query);
  return { found, records: await found.next(perLoad) };
}

/** Makes the form search as it is filled in, and tells `onQuery` for what; returns a function that searches now. */
export function startSearch(box: SearchBox, onQuery: (query: URLSearchParams) => void): () => Promise<void> {
  const { base, form, input, filters, status, nearest, results, more } = box;
  const help = results.firstElementChild;
  let opened: Promise<Search> | undefined;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout>;
  let found: Found | undefined;
  let shown: RecordHits[] = [];
  let notes: readonly NameMatch[] = [];

  const open = (): Promise<Search> => {
    opened ??= openSearch(base);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const selects = () => [...form.querySelectorAll('select')];

  async function search(): Promise<void> {
    clearTimeout(timer);
    const mine = ++turn;
    const text = input.value.trim();
    const chosen = selects().flatMap(({ name, value }) => (value ? [[name, value]] : []));
    const query: Query = { text, ...Object.fromEntries(chosen) };
    const counting = filters.open || chosen.length > 0;
    onQuery(new URLSearchParams(text ? [['q', text], ...chosen] : chosen));
    notes = [];
    found = undefined;
    shown = [];
    if (!text && !counting) {
      show('');
      return;
    }
    show('Searching …');
    try {
      const session = await open();
      const answer = firstOf(session, query, counting);
      // It is waited for below, after the notes.
      answer.catch(() => undefined);
      const showNotes = (matches: readonly NameMatch[]) => {
        if (mine !== turn) return;
        notes = matches.filter(({ note }) => !query.kind || note.kind === query.kind).slice(0, mostNotes);
        show('Searching on …');
      };
      if (text) showNotes(await session.notes(text, showNotes));
      if (mine !== turn) return;
      const first = await answer;
      if (mine !== turn) return;
      found = first.found;
      await showRecords(first.records);
      if (mine !== turn || !counting) return;
      const { fillFilters } = await import('./search-filters.ts');
      await fillFilters(filters, query, found, shown, session);
    } catch {
      opened = undefined;
      if (mine === turn) show(status.dataset.failure ?? '');
    }
  }

  async function loadMore(): Promise<void> {
    const mine = turn;
    results.ariaBusy = 'true';
    const next = (await found?.next(perLoad)) ?? [];
    if (mine === turn) await showRecords(next);
  }

  async function showRecords(next: readonly RecordHits[]): Promise<void> {
    const mine = turn;
    const { missing } = await open();
    if (mine !== turn || !found) return;
    shown.push(...next);
    const text = input.value.trim();
    const lost = Array.from(missing, (address) => ` ${new URL(address).host} could not be reached.`);
    const filtered = selects().some(({ value }) => value);
    show(tell(text, found, shown, notes.length, filtered) + lost.join(''), next);
    nearest.replaceChildren(...renderNearest(text, found));
    more.hidden = found.done();
  }

  /** Adds `records` to what is shown; without any, begins anew. */
  function show(message: string, records: readonly RecordHits[] = []): void {
    status.textContent = message;
    const waiting = message.endsWith('…');
    results.ariaBusy = String(waiting);
    // What the page says at first stays until there is something to put in its place.
    const stays = waiting && notes.length === 0 && help?.isConnected;
    if (shown.length > 0) help?.remove();
    else if (!stays) results.replaceChildren(...(notes.length > 0 ? [renderNotes(notes)] : []));
    results.append(...records.map(renderRecord));
    nearest.replaceChildren();
    more.hidden = true;
  }

  input.addEventListener('focus', () => void open().catch(() => undefined));
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
    await loadMore();
    results.children[before]?.querySelector('a')?.focus();
  });
  return search;
}
