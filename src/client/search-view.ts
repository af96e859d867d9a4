import { kindOf } from '../kinds.ts';
import type { PassageHit } from '../search/find-in-record.ts';
import type { NameMatch } from '../search/match-names.ts';
import type { Found, RecordHits } from '../search/query.ts';
import { html, type Markup } from './markup.ts';

/** How many of an article’s passages stand open; the others wait behind a line that opens. */
const mostOpen = 3;

/** The notes that the words may mean, as one entry of the list of results. */
export function renderNotes(matches: readonly NameMatch[]): Markup {
  const items = matches.flatMap(({ note: { id, kind, names, passages, home }, name }) => {
    const { folder, one } = kindOf(kind);
    return html`<li data-kind="${kind}"><a href="${home}${folder}/${id}/">${names[0]}</a> <span class="kicker">${one}</span>${
      name === names[0] ? '' : also(`also ${name}`)
    }${passages > 0 ? html` <span class="count">${count(passages, 'passage')}</span>` : ''}</li>`;
  });
  return html`<li class="search-notes"><h2>Notes</h2><ul role="list">${items}</ul></li>`;
}

/** An article with its passages, each a link to itself. */
export function renderRecord({ record, hits }: RecordHits): Markup {
  const { href, title, lang, isNote } = record;
  const places = hits.filter(({ passage }) => passage.id || isNote).flatMap((hit) => renderHit(record, hit));
  const rest = places.slice(mostOpen);
  return html`<li class="search-article"><h2 lang="${lang}"><a href="${href}">${title}</a>${
    isNote ? html` <span class="kicker">Note</span>` : ''
  }</h2>${list(places.slice(0, mostOpen))}${
    rest.length > 0
      ? html`<details><summary>${rest.length} more in this ${isNote ? 'note' : 'article'}</summary>${list(rest)}</details>`
      : ''
  }</li>`;
}

function list(items: Markup): Markup {
  return html`<ol role="list">${items}</ol>`;
}

function renderHit(
  { href, lang }: RecordHits['record'],
  { passage: { id, number }, pieces, alsoAs, marks }: PassageHit,
): Markup {
  return html`<li>${number > 0 ? html`<span class="where" aria-hidden="true">¶ ${number}</span>` : ''}<a class="hit" href="${
    id ? `${href}#${id}` : href
  }" lang="${lang}" data-marks="${JSON.stringify(marks)}">${pieces.flatMap((text, at) =>
    at % 2 > 0 ? html`<mark>${text}</mark>` : html`${text}`,
  )}</a>${alsoAs.length > 0 ? also(`also as ${alsoAs.join(', ')}`) : ''}</li>`;
}

function also(text: string): Markup {
  return html` <span class="also">${text}</span>`;
}

/** What the status line says, and so what a screen reader does. */
export function tell(found: Found, shown: readonly RecordHits[], notes: number): string {
  const pages = shown.filter(({ record }) => record.isNote).length;
  const where = [
    ...(shown.length > pages ? [count(shown.length - pages, 'article')] : []),
    ...(pages > 0 ? [`the text of ${count(pages, 'note')}`] : []),
  ].join(' and ');
  const places = count(placesIn(shown), 'passage');
  return `${notes > 0 ? `${count(notes, 'note')}, ` : ''}${places} in ${where}${found.done() ? '' : ' so far'}`;
}

export function placesIn(shown: readonly RecordHits[]): number {
  return shown.flatMap(({ hits }) => hits).length;
}

export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
