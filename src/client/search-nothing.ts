import type { Found, Query, RecordHits } from '../search/query.ts';
import { foldsIn } from '../search/words.ts';
import { html, type Markup } from './markup.ts';
import { count, placesIn } from './search-view.ts';

/** What the status line says where nothing holds what was asked, and perhaps something else is shown instead. */
export function tellNothing(
  { text, ...chosen }: Query,
  { instead }: Found,
  shown: readonly RecordHits[],
  notes: number,
): string {
  const places = placesIn(shown);
  const unknown = instead?.unknown ?? [];
  const isAll = new Set(foldsIn(text)).size === unknown.length;
  // As it was written where nothing of it is known: Chinese would be told sign by sign.
  const lost =
    unknown.length > 0 &&
    (isAll ? [text] : unknown.map(({ word }) => word)).map((word) => `“${word}”`).join(' and ');
  if (instead?.meant && places > 0) {
    const [name] = instead.meant.note.names;
    const these = places === 1 ? 'this passage names' : `these ${count(places, 'passage')} name`;
    return `Nothing here says ${lost || `“${text}”`}; ${these} ${name}.`;
  }
  if (lost) return `Nothing here says ${lost}${notes > 0 ? `; ${count(notes, 'note')} may be meant` : ''}.`;
  if (!text) return 'No passage fits.';
  const no = notes > 0 ? `${count(notes, 'note')}, but no` : 'No';
  return `${no} passage ${Object.keys(chosen).length > 0 ? 'within the filters ' : ''}holds “${text}”.`;
}

/** Words to try instead, as links that search for them on the search page, which is `action`. */
export function renderNearest({ text }: Query, { instead }: Found, action: string): Markup {
  if (!instead || instead.meant) return [];
  return instead.unknown.flatMap(({ word, nearest }) => {
    if (!nearest) return [];
    const address = `${action}?q=${encodeURIComponent(replaceWord(text, word, nearest))}`;
    return html`<a class="search-try" href="${address}">Search for “${nearest}”</a>`;
  });
}

function replaceWord(query: string, word: string, by: string): string {
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? by : query.slice(0, at) + by + query.slice(at + word.length);
}
