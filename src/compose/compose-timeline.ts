import { formatEdtf } from '../text/edtf/format.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Span } from '../text/timeline.ts';
import { datesOf } from './compose-dates.ts';
import type { Library, Reading } from './compose-library.ts';
import type { NotePage } from './compose-notes.ts';

/** A date of an article as a timeline draws it; `href` leads to the first passage that names it. */
export interface DatedPassage extends Span {
  readonly label: string;
  readonly href: string;
  /** A note explains it. */
  readonly explained: boolean;
}

/** Every date of `readings`, earliest first. */
export function datedPassages(readings: readonly Reading[], library: Library): DatedPassage[] {
  return readings
    .flatMap((reading) =>
      datesOf(reading, library).map(({ edtf, name, passages }) => {
        const [first] = passages;
        const when = formatEdtf(edtf, 'en');
        return {
          ...edtfDays(edtf),
          label: `${when}${name ? `: ${name}` : ''} (${reading.data.title}, ¶ ${first?.number})`,
          href: `${reading.href}#${first?.id}`,
          explained: name !== undefined,
        };
      }),
    )
    .toSorted((a, b) => a.from - b.from || a.to - b.to || a.href.localeCompare(b.href));
}

/** The dates that stand in one passage with the note. */
export function datesBeside(page: NotePage, library: Library): DatedPassage[] {
  const beside = new Set(page.quotations.map(({ reading, passage }) => `${reading.href}#${passage.id}`));
  const readings = [...new Set(page.quotations.map(({ reading }) => reading))];
  return readings
    .flatMap((reading) => {
      const places = reading.places.filter(({ passage }) => beside.has(`${reading.href}#${passage}`));
      return datedPassages([{ ...reading, places }], library);
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to || a.href.localeCompare(b.href));
}
