import { kinds } from '../kinds.ts';
import { idKey } from '../search/buckets.ts';
import { countFacets } from '../search/count-facets.ts';
import { slugOf } from '../search/facets.ts';
import type { Found, Query, RecordHits, Search } from '../search/query.ts';

const mostNamed = 30;

/**
 * Fills the selects with what may be chosen, each value with its articles; an article with its passages so far. What is
 * chosen is told without unfolding them, so that an address with filters moves nothing.
 */
export async function fillFilters(
  filters: HTMLDetailsElement,
  query: Query,
  { candidates }: Found,
  shown: readonly RecordHits[],
  { directory }: Search,
): Promise<void> {
  const articles = new Map(
    shown.filter(({ record }) => !record.isNote).map((each) => [slugOf(each.record.href), each]),
  );
  const passages = Object.fromEntries(Array.from(articles, ([slug, { hits }]) => [slug, hits.length]));
  const counts = await countFacets(candidates);
  // Of a large library the first few have names.
  const keys = Object.keys(counts.subject ?? {})
    .slice(0, mostNamed)
    .map(idKey);
  const names = new Map((await directory.notesBy('names', keys)).map(({ id, names: [name] }) => [id, name]));
  const nameOf = (value: string) => articles.get(value)?.record.title ?? names.get(value) ?? kindName(value);
  const told: string[] = [];
  for (const select of filters.querySelectorAll('select')) {
    const facet = select.name as keyof Query;
    const values = facet === 'article' ? passages : (counts[facet] ?? {});
    const chosen = query[facet] ?? '';
    select.replaceChildren(...renderOptions(facet, values, chosen, nameOf));
    if (chosen) told.push(nameOf(chosen));
  }
  const summary = filters.firstElementChild as HTMLElement;
  summary.textContent = told.length > 0 ? `Filters: ${told.join(', ')}` : 'Filters';
}

/** Options of a facet, those with most articles first, periods in order of time; what is chosen always stands among them. */
function renderOptions(
  facet: string,
  counts: Readonly<Record<string, number>>,
  chosen: string,
  nameOf: (value: string) => string,
): HTMLOptionElement[] {
  const values = Object.entries(counts).filter(([value, articles]) => articles > 0 || value === chosen);
  if (chosen && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
  if (facet === 'period')
    values.sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || b.length - a.length);
  else values.sort(([a, some], [b, others]) => others - some || a.localeCompare(b));
  return [
    new Option('any', ''),
    ...values.map(
      ([value, articles]) => new Option(`${nameOf(value)} (${articles})`, value, false, value === chosen),
    ),
  ];
}

function kindName(kind: string): string {
  return kinds.find((row) => row.kind === kind)?.many ?? kind;
}
