import { kindOf } from '../kinds.ts';
import type { PassageHit } from '../search/find-in-record.ts';
import type { NameMatch } from '../search/match-names.ts';
import type { Found, RecordHits } from '../search/query.ts';

/** How many of an article’s passages stand open; the others wait behind a line that opens. */
const mostOpen = 3;

/** The notes that the words may mean, as one entry of the list of results. */
export function renderNotes(matches: readonly NameMatch[]): HTMLElement {
  const list = make('ul', { role: 'list' });
  for (const { note, name } of matches) {
    const { folder, one } = kindOf(note.kind);
    const link = make('a', { href: `${note.home}${folder}/${note.id}/` }, note.names[0]);
    const item = make('li', {}, link, ' ', make('span', { className: 'kicker' }, one));
    item.dataset.kind = note.kind;
    if (name !== note.names[0]) item.append(' ', make('span', { className: 'also' }, `also ${name}`));
    if (note.passages > 0)
      item.append(' ', make('span', { className: 'count' }, count(note.passages, 'passage')));
    list.append(item);
  }
  return make('li', { className: 'search-notes' }, make('h2', {}, 'Notes'), list);
}

/** An article with its passages, each a link to itself. */
export function renderRecord({ record, hits }: RecordHits): HTMLElement {
  const title = make('a', { href: record.href }, record.title);
  const heading = make('h2', { lang: record.lang }, title);
  if (record.isNote) heading.append(' ', make('span', { className: 'kicker' }, 'Note'));
  const item = make('li', { className: 'search-article' }, heading);
  const linked = hits.filter(({ passage }) => passage.id || record.isNote);
  const places = linked.map((hit) => renderHit(record, hit));
  item.append(make('ol', { role: 'list' }, ...places.slice(0, mostOpen)));
  const rest = places.slice(mostOpen);
  if (rest.length > 0) {
    const more = make('summary', {}, `${rest.length} more in this ${record.isNote ? 'note' : 'article'}`);
    item.append(make('details', {}, more, make('ol', { role: 'list' }, ...rest)));
  }
  return item;
}

function renderHit(
  record: RecordHits['record'],
  { passage, pieces, alsoAs, marks }: PassageHit,
): HTMLElement {
  const link = make('a', {
    href: passage.id ? `${record.href}#${passage.id}` : record.href,
    lang: record.lang,
  });
  link.className = 'hit';
  for (const { text, marked } of pieces) link.append(marked ? make('mark', {}, text) : text);
  link.dataset.marks = JSON.stringify(marks.map(({ start, end }) => [start, end]));
  const item = make('li', {}, link);
  if (passage.number > 0)
    item.prepend(make('span', { className: 'where', ariaHidden: 'true' }, `¶ ${passage.number}`));
  if (alsoAs.length > 0)
    item.append(' ', make('span', { className: 'also' }, `also as ${alsoAs.join(', ')}`));
  return item;
}

/** What the status line says, and so what a screen reader does. */
export function tell(
  query: string,
  found: Found,
  shown: readonly RecordHits[],
  notes: number,
  filtered: boolean,
): string {
  const said = `“${query}”`;
  const places = shown.reduce((sum, { hits }) => sum + hits.length, 0);
  const lost = found.unknown.map(({ word }) => `“${word}”`).join(' and ');
  const noteCount = notes > 0 ? `${count(notes, 'note')}, ` : '';
  if (found.instead && places > 0) {
    return `Nothing here says ${lost || said}; these ${count(places, 'passage')} name ${found.instead.note.names[0]}.`;
  }
  if (places === 0) {
    if (lost) return `Nothing here says ${lost}.`;
    if (!query) return 'No passage fits.';
    return `${noteCount ? `${noteCount}but n` : 'N'}o passage ${filtered ? 'within the filters ' : ''}holds ${said}.`;
  }
  const pages = shown.filter(({ record }) => record.isNote).length;
  const where = [
    ...(shown.length > pages ? [count(shown.length - pages, 'article')] : []),
    ...(pages > 0 ? [`the text of ${count(pages, 'note')}`] : []),
  ].join(' and ');
  return `${noteCount}${count(places, 'passage')} in ${where}${found.done() ? '' : ' so far'}`;
}

/** Words to try instead, as links that search for them. */
export function renderNearest(query: string, { unknown, instead }: Found): HTMLElement[] {
  if (instead) return [];
  return unknown.flatMap(({ word, nearest }) => {
    if (!nearest) return [];
    const address = `?q=${encodeURIComponent(replaceWord(query, word, nearest))}`;
    return [make('a', { href: address, className: 'search-try' }, `Search for “${nearest}”`)];
  });
}

function replaceWord(query: string, word: string, by: string): string {
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? by : query.slice(0, at) + by + query.slice(at + word.length);
}

export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** An element with properties set and children appended; strings are text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
