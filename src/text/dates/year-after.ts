import { contextOf } from './context.ts';
import type { Scan } from './draft.ts';
import { erasOf } from './eras.ts';
import { fill } from './grammar.ts';
import type { Language } from './language.ts';
import { matcher, year } from './pattern.ts';
import { readSpelledYear, spelledYear } from './spelled-years.ts';
import { centuryFor } from './years.ts';

type Match = ReturnType<typeof matcher>;

/** Patterns of a year behind a day or a month, joined by `joint`: one of any length before an era, else one of four digits. */
export interface YearAfter {
  readonly ancient: Match;
  readonly modern: Match;
}

const twoDigits = String.raw`|(?<bare>3[2-9]|[4-9]\d)(?![\d%]| ?%|[.,:]\d)`;

export function yearAfter(language: Language, joint: string): YearAfter {
  const spelled = language.tag === 'en' ? `|${spelledYear}` : '';
  const short = language.twoDigitYears ? twoDigits : '';
  return {
    ancient: matcher(`${fill(joint, language, '')}(\\d{1,4})(?!\\d)`, 'u'),
    modern: matcher(`${fill(joint, language, '')}(?:${year}${short}${spelled})`, 'u'),
  };
}

/** A year and where its words end; `inferred` where its century was. */
export interface SaidYear {
  readonly year: number;
  readonly end: number;
  readonly inferred: boolean;
}

/** The year at `at`, right behind a day or month, unless it is round and counts what follows (“May 3, 2000 people”). */
export function readYear(scan: Scan, at: number, patterns: YearAfter): SaidYear | undefined {
  const { text, language, published } = scan;
  const ancient = readAncient(scan, at, patterns);
  if (ancient) return ancient;
  const found = patterns.modern(text, at);
  if (!found?.groups) return undefined;
  const { year: digits, bare, short = bare, hundreds, rest } = found.groups;
  const end = at + found[0].length;
  const said = digits === undefined ? readSpelledYear(hundreds, rest) : Number(digits);
  if ((said ?? 0) % 10 === 0 && contextOf(language).countedAfter(text, end)) return undefined;
  if (said !== undefined) return { year: said, end, inferred: false };
  if (short === undefined) return undefined;
  return { year: centuryFor(Number(short), published.year), end, inferred: true };
}

/** “March 15, 44 BC”. */
function readAncient({ text, language }: Scan, at: number, patterns: YearAfter): SaidYear | undefined {
  const found = patterns.ancient(text, at);
  const number = Number(found?.[1]);
  if (!found || number === 0) return undefined;
  const end = at + found[0].length;
  const { bce, ce } = erasOf(language);
  const before = bce(text, end);
  const era = before ?? ce(text, end);
  return era ? { year: before ? 1 - number : number, end: end + era[0].length, inferred: false } : undefined;
}
