import { findDay } from '../day.ts';
import { readHeadLine } from '../head-line.ts';
import type { Found, Visible } from './head.ts';
import { type Statements, text } from './statements.ts';

export function chooseDay(
  linked: unknown,
  meta: Found<string> | undefined,
  said: Statements,
  visible: Visible,
  source: string | undefined,
): Found<string> | undefined {
  const inAddress = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-])/.exec(source ?? '');
  const candidates: Found<string>[] = [
    { value: text(linked), origin: 'JSON-LD datePublished' },
    ...(meta ? [meta] : []),
    ...said.times.filter(({ published }) => published).map(({ value }) => ({ value, origin: '<time>' })),
    ...visible.bylines.map((value) => ({ value, origin: 'the byline' })),
    ...visible.days.map((value) => ({ value, origin: 'a line of the page' })),
    ...said.times.slice(0, 1).map(({ value }) => ({ value, origin: '<time>' })),
    ...(inAddress
      ? [{ value: `${inAddress[1]}/${inAddress[2]}/${inAddress[3]}`, origin: 'the address' }]
      : []),
  ];
  for (const { value, origin } of candidates) {
    const day = findDay(value)?.day;
    if (day) return seenDay(day, value, visible) ?? { value: day, origin };
  }
  return;
}

/** A moment told in universal time may be the day before or after where the article came out: the page's own line says. */
function seenDay(day: string, moment: string, { bylines, days }: Visible): Found<string> | undefined {
  if (!/T\d\d:.*(?:Z|[+-]00:?00)$/.test(moment)) return;
  for (const line of [...days, ...bylines]) {
    const seen = readHeadLine(line)?.published?.day;
    if (seen && Math.abs(Date.parse(seen) - Date.parse(day)) === 86_400_000)
      return { value: seen, origin: 'a line of the page' };
  }
  return;
}
