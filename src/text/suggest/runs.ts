import { foldWord } from '../fold.ts';
import {
  calendarWords,
  institutionNouns,
  joiningNouns,
  leadingParticles,
  nameParticles,
  pairingNouns,
  titleCores,
  titleFields,
  titleModifiers,
} from './lists.ts';
import type { Unit } from './units.ts';

/** Capitals in a row, with the small words that names join them by. */
export function runsOf(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (let at = 0; at < units.length; ) {
    const run = runAt(units, at);
    if (run.length > 0) runs.push(run);
    at += Math.max(1, run.length);
  }
  return runs;
}

function runAt(units: readonly Unit[], from: number): Unit[] {
  let at = from;
  const first = units[at];
  if (!first) return [];
  if (!first.capital) {
    const next = units[at + 1];
    if (!leadingParticles.has(first.fold) || !next?.joined || !next.capital || first.closed) return [];
  }
  const run: Unit[] = [first];
  for (let last = first; !last.closed; ) {
    const next = units[at + 1];
    if (!next?.joined) break;
    const more = next.capital ? 1 : joinedBy(units, at, run);
    if (more === 0) break;
    run.push(...units.slice(at + 1, at + 1 + more));
    at += more;
    last = units[at] as Unit;
  }
  return run;
}

/** How many units after `at` go on with the name by way of small words: “of England”, “for the Study”, “van der Rohe”. */
function joinedBy(units: readonly Unit[], at: number, run: readonly Unit[]): number {
  let to = at + 1;
  const word = units[to]?.text ?? '';
  if (word === '&') to++;
  else if (nameParticles.has(word)) while (nameParticles.has(units[to]?.text ?? '')) to++;
  else if (canJoin(word, run, units[to + 1])) to += units[to + 1]?.text === 'the' ? 2 : 1;
  else return 0;
  const words = units.slice(at + 1, to + 1);
  const next = words.at(-1);
  if (!next?.capital || calendarWords.has(next.fold) || !words.every(({ joined }) => joined)) return 0;
  return words.slice(0, -1).some(({ closed }) => closed) ? 0 : words.length;
}

function canJoin(word: string, run: readonly Unit[], next: Unit | undefined): boolean {
  const has = (words: ReadonlySet<string>) => run.some(({ fold }) => words.has(fold));
  const isOpen = run.some(({ text }) => /^(?:of|for|on|against)$/.test(text));
  if (word === 'of' && titleCores.has(run.at(-1)?.fold ?? '')) return titleFields.has(next?.fold ?? '');
  if (/^(?:of|for|on|against)$/.test(word)) return joiningNouns.has(run.at(-1)?.fold ?? '');
  if (word === 'in') return run[0]?.fold === 'al' || run.some(({ text }) => text === 'for');
  return word === 'and' && isOpen && has(pairingNouns) && next?.text !== 'the';
}

/** Parts a run where a title, a day or a month stands in it, which belong to no name. */
export function partsOf(run: readonly Unit[]): Unit[][] {
  const parts: Unit[][] = [];
  let part: Unit[] = [];
  const close = () => {
    if (part.length > 0) parts.push(part);
    part = [];
  };
  for (let at = 0; at < run.length; ) {
    const unit = run[at] as Unit;
    const length = calendarWords.has(unit.fold) ? 1 : titleLength(run, at);
    if (length === 0) {
      part.push(unit);
      at++;
      continue;
    }
    close();
    at += length;
  }
  close();
  return parts;
}

/** How many units from `at` are a person’s title; none when they name an office or a company (“General Motors”). */
function titleLength(run: readonly Unit[], at: number): number {
  let to = at;
  let length = 0;
  while (to < run.length) {
    const { fold, text } = run[to] as Unit;
    const isCore = isTitle(text, fold);
    if (!isCore && !titleModifiers.has(fold)) break;
    to++;
    if (run[to]?.text === 'of' && titleFields.has(run[to + 1]?.fold ?? '')) to += 2;
    if (isCore) length = to - at;
  }
  const after = run[at + length];
  return length > 0 && after && (institutionNouns.has(after.fold) || after.text === '&') ? 0 : length;
}

function isTitle(text: string, fold: string): boolean {
  if (titleCores.has(fold)) return true;
  const parts = text.split(/[-‐‑]/).map(foldWord);
  return (
    parts.length > 1 &&
    parts.every((part) => titleCores.has(part) || titleModifiers.has(part) || part === 'elect')
  );
}
