import { slugOf } from '../search/facets.ts';
import type { NameMatch } from '../search/match-names.ts';
import {
  type Found,
  facetNames,
  openSearch,
  type Query,
  type RecordHits,
  type Search,
} from '../search/query.ts';
import { keepMarks } from './search-handover.ts';
import { kindName, renderNearest, renderNotes, renderOptions, renderRecord, tell } from './search-view.ts';

export interface SearchParts {
  readonly base: string;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  /** Takes links to words that do occur. */
  readonly nearest: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly filters?: HTMLDetailsElement | undefined;
  /** Called with what is searched for now; without it, sending the form opens its own page. */
  readonly onQuery?: (query: URLSearchParams) => void;
}

/** Milliseconds without a key before passages are searched; notes answer each key. */
const pause = 120;
const perLoad = 10;
const mostNotes = 6;

/** Makes the form search as it is filled in; returns a function that searches for what stands in it now. */
export function startSearch(parts: SearchParts): () => Promise<void> {
  const { base, form, input, status, nearest, results, more, filters } = parts;
  let opened: Promise<Search> | undefined;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout>;
  let found: Found | undefined;
  let shown: RecordHits[] = [];
  let notes: NameMatch[] = [];

  const open = (): Promise<Search> => {
    opened ??= openSearch(base);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const selects = () => [...form.querySelectorAll('select')];
  const readQuery = (): Query => ({
    text: input.value.trim(),
    ...Object.fromEntries(selects().flatMap(({ name, value }) => (value ? [[name, value]] : []))),
  });

  async function search(): Promise<void> {
    clearTimeout(timer);
    const mine = ++turn;
    const query = readQuery();
    const { text } = query;
    const chosen = facetNames.flatMap((name) => (query[name] ? [[name, query[name]]] : []));
    parts.onQuery?.(new URLSearchParams(text ? [['q', text], ...chosen] : chosen));
    if (!text && chosen.length === 0 && !filters?.open) {
      show([], [], '');
      return;
    }
    status.textContent = 'Searching …';
    results.ariaBusy = 'true';
    try {
      const session = await open();
      const matches = text ? await session.notes(text) : [];
      if (mine !== turn) return;
      notes = matches.filter(({ note }) => !query.kind || note.kind === query.kind).slice(0, mostNotes);
      show(notes, [], notes.length > 0 ? `${notes.length} notes, searching on …` : 'Searching …');
      if (filters?.open || chosen.length > 0) await session.count();
      const answer = await session.passages(query);
      if (mine !== turn) return;
      found = answer;
      shown = [];
      await loadMore(mine);
      if (mine === turn) showFilters(query, session);
    } catch {
      if (mine === turn) status.textContent = 'The search could not be loaded. Is the connection up?';
    }
    if (mine === turn) results.ariaBusy = null;
  }

  async function loadMore(mine: number): Promise<void> {
    if (!found) return;
    const next = await found.next(perLoad);
    if (mine !== turn || !found) return;
    const isFirst = shown.length === 0;
    shown.push(...next);
    const text = input.value.trim();
    const missing = (await open()).missing.map(
      (address) => ` ${new URL(address).host} could not be reached.`,
    );
    const message = tell(text, found, shown, notes.length) + missing.join('');
    if (isFirst) show(notes, shown, message);
    else {
      results.append(...next.map(renderRecord));
      status.textContent = message;
    }
    nearest.replaceChildren(...renderNearest(text, found));
    more.hidden = found.done();
  }

  function show(notes: readonly NameMatch[], records: readonly RecordHits[], message: string): void {
    status.textContent = message;
    nearest.replaceChildren();
    more.hidden = true;
    results.replaceChildren(
      ...(notes.length > 0 ? [renderNotes(notes, base)] : []),
      ...records.map(renderRecord),
    );
  }

  async function showFilters(query: Query, session: Search): Promise<void> {
    if (!filters || !found) return;
    const articles = new Map(shown.map(({ record, hits }) => [slugOf(record.href), { record, hits }]));
    const counts: Found['counts'] = {
      ...found.counts,
      article: Object.fromEntries(Array.from(articles, ([slug, { hits }]) => [slug, hits.length])),
    };
    const names = await session.names(Object.keys(counts.subject ?? {}));
    const nameOf = (value: string) =>
      articles.get(value)?.record.title ?? names.get(value) ?? kindName(value);
    for (const select of selects()) {
      const options = renderOptions(
        select.name,
        counts[select.name] ?? {},
        query[select.name as 'kind'] ?? '',
        nameOf,
      );
      select.replaceChildren(...options);
    }
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  };
  input.addEventListener('focus', () => void open().catch(() => undefined));
  input.addEventListener('input', soon);
  form.addEventListener('change', (event) => {
    if (event.target !== input) void search();
  });
  form.addEventListener('submit', (event) => {
    if (!parts.onQuery) return;
    event.preventDefault();
    void search();
  });
  filters?.addEventListener('toggle', () => {
    if (filters.open) void search();
  });
  more.addEventListener('click', () => void loadMore(turn));
  for (const type of ['click', 'auxclick']) results.addEventListener(type, keepMarks);
  return search;
}
