import { findDay, findDays } from '../head/day.ts';
import type { Found, Visible } from './head.ts';
import type { Json } from './linked-data.ts';
import { type Statements, text } from './statements.ts';

export function chooseDay(
  article: Json,
  meta: Found<string> | undefined,
  said: Statements,
  visible: Visible,
  source: string | undefined,
): Found<string> | undefined {
  const inAddress = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-])/.exec(source ?? '');
  const candidates: Found<string>[] = [
    { value: text(article.datePublished), origin: 'JSON-LD datePublished' },
    ...(meta ? [meta] : []),
    ...said.times.filter(({ published }) => published).map(({ value }) => ({ value, origin: '<time>' })),
    ...visible.bylines.map((value) => ({ value, origin: 'the byline' })),
    ...visible.days.map((value) => ({ value, origin: 'a line of the page' })),
    ...said.times.slice(0, 1).map(({ value }) => ({ value, origin: '<time>' })),
    ...(inAddress
      ? [{ value: `${inAddress[1]}/${inAddress[2]}/${inAddress[3]}`, origin: 'the address' }]
      : []),
    { value: text(article.pagePublished), origin: 'JSON-LD datePublished of the page' },
  ];
  for (const { value, origin } of candidates) {
    const day = findDay(value)?.day;
    if (day) return localDay(value, said, visible) ?? { value: day, origin };
  }
  return;
}

/** A moment told in universal time may be another day where the article came out: the page tells it elsewhere. */
function localDay(moment: string, said: Statements, visible: Visible): Found<string> | undefined {
  if (!/T\d\d:.*(?:Z|[+-]00:?00)$/.test(moment)) return;
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return;
  const told = [...said.metas.values()].flat().concat(said.times.map(({ value }) => value));
  const local = told.find(
    (value) => /T\d\d:.*[+-](?!00:?00)\d\d:?\d\d$/.test(value) && Date.parse(value) === instant,
  );
  if (local) return { value: local.slice(0, 10), origin: 'the same moment in local time' };
  const possible = [-12, 0, 14].map((hours) =>
    new Date(instant + hours * 3_600_000).toISOString().slice(0, 10),
  );
  for (const line of [...visible.bylines, ...visible.days, ...visible.dated]) {
    const seen = findDays(line).find(({ day }) => possible.includes(day));
    if (seen) return { value: seen.day, origin: 'a line of the page' };
  }
  return;
}
