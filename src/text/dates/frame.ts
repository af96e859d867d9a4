import { dayNumber } from '../calendar.ts';
import { type Draft, exists, type Named, type Scan } from './draft.ts';

/** The date that a sentence began with, and the end of the last date that it held for. */
export interface Frame {
  readonly date: Named;
  readonly end: number;
}

const opening =
  /(?:^|[.!?…:][”"’»)]*\s+|\n\s*)(?:In|On|By|During|Early in|Late in|Until|From|Im|Am|Bis|En|Le|Durant|El|Durante|Hasta)(?: (?:the|early|late|mid|year|Jahre?|l['’]an|el año))*\s$/;
const now =
  /\n\s*\n|(?<!\p{L})(?:(?:this|last) (?:year|month|week)|today|yesterday|now|currently|recently|heute|gestern|jetzt|(?:dieses|letztes) Jahr|aujourd['’]hui|hier|cette année|hoy|ayer|ahora|este año)(?!\p{L})/iu;

/**
 * The frame behind `draft`: a dated opening of a sentence (“In 1998, …”) sets it, a date in it carries it on, any other year
 * ends it. `read` is the draft with its year.
 */
export function nextFrame(
  { text }: Scan,
  draft: Draft,
  read: Draft,
  frame: Frame | undefined,
): Frame | undefined {
  const { date, to, end } = read;
  const said = draft.date.year !== undefined && draft.inferred !== true;
  const fine = date.precision === 'year' || date.precision === 'month' || date.precision === 'day';
  if (
    said &&
    fine &&
    !to &&
    !date.mark &&
    opening.test(text.slice(Math.max(0, draft.start - 40), draft.start))
  )
    return { date, end };
  if (!frame) return undefined;
  return date.year === frame.date.year ? { ...frame, end } : undefined;
}

/** The year of a day or month that a frame holds for: the first time it comes in the frame’s year, or after its day. */
export function yearInFrame(
  { text, published }: Scan,
  { start, date }: Draft,
  frame: Frame | undefined,
): number | undefined {
  if (!frame || start - frame.end > 400 || now.test(text.slice(frame.end, start))) return undefined;
  const { year = 0, month = 1, day = 1 } = frame.date;
  const begin = dayNumber(year, month, frame.date.day === undefined || date.day === undefined ? 1 : day);
  const when = (candidate: number) => dayNumber(candidate, date.month ?? 1, date.day ?? 1);
  const found = when(year) >= begin ? year : year + 1;
  const today = dayNumber(published.year, published.month, published.day);
  return when(found) <= today && exists({ ...date, year: found }) ? found : undefined;
}
