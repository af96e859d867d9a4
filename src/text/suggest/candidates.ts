import { isAllCapitals, isTitleCase } from '../names/letter-case.ts';
import { englishWords, leadingParticles, plainAcronyms } from './lists.ts';
import { partsOf, runsOf } from './runs.ts';
import { type Unit, unitsOf } from './units.ts';

/** Words of a block that look like a name; half-open range in UTF-16 units. */
export interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The names in the blocks of one article, in order: runs of capitals, without titles, dates and what only begins a
 * sentence. In headlines, where capitals say nothing, only names that the other blocks have.
 */
export function findCandidates(blocks: readonly string[]): Candidate[] {
  const units = blocks.map(unitsOf);
  const isHeadline = blocks.map((text) => isTitleCase(text) || isAllCapitals(text));
  const usage = usageOf(units.filter((_, block) => !isHeadline[block]));
  const names = new Set<string>();
  const found = units.map((own, block) => {
    const parts = isHeadline[block]
      ? []
      : runsOf(own)
          .flatMap(partsOf)
          .flatMap((part) => trim(part, usage));
    for (const part of parts) names.add(keyOf(part));
    return parts;
  });
  return units.flatMap((own, block) => {
    const parts = isHeadline[block] ? knownNames(own, names) : (found[block] ?? []);
    return parts.map((part) => ({ block, start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 }));
  });
}

function keyOf(units: readonly Unit[]): string {
  return units.map(({ fold }) => fold).join(' ');
}

/** The longest of `names` at each place of `units`. */
function knownNames(units: readonly Unit[], names: ReadonlySet<string>): Unit[][] {
  const found: Unit[][] = [];
  for (let at = 0; at < units.length; at++) {
    let length = Math.min(6, units.length - at);
    while (length > 0 && !names.has(keyOf(units.slice(at, at + length)))) length--;
    if (length === 0) continue;
    found.push(units.slice(at, at + length));
    at += length - 1;
  }
  return found;
}

/** What the article says of its words: which it writes small, and which with a capital where no sentence begins. */
interface Usage {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

function usageOf(blocks: readonly (readonly Unit[])[]): Usage {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { capital: isWritten, fold, opensSentence } of blocks.flat()) {
    if (!isWritten) small.add(fold);
    else if (!opensSentence) capital.add(fold);
  }
  return { small, capital };
}

/** Without small words at its ends and what has its capital only from the beginning of the sentence. */
function trim(part: readonly Unit[], usage: Usage): Unit[][] {
  let from = 0;
  let to = part.length;
  while (to > from && !isNameLike(part[to - 1] as Unit)) to--;
  while (from < to) {
    const unit = part[from] as Unit;
    const opens = unit.opensSentence;
    if (unit.text === '&' || (!unit.capital && !startsName(part, from, to))) from++;
    else if (opens && !startsName(part, from, to) && isOnlyOpener(unit, part.slice(from + 1, to), usage))
      from++;
    else break;
  }
  const words = part.slice(from, to);
  const [only] = words;
  if (!only) return [];
  if (words.length === 1 && !isAlone(only, usage)) return [];
  return [words];
}

/** A particle, which the beginning of a sentence may have made large (“Al Qaeda”). */
function startsName(part: readonly Unit[], from: number, to: number): boolean {
  return from + 1 < to && leadingParticles.has(part[from]?.fold ?? '') && part[from + 1]?.capital === true;
}

function isNameLike({ capital, text }: Unit): boolean {
  return capital && text !== '&';
}

/** Whether the first word of a sentence has its capital from there alone. */
function isOnlyOpener({ fold, text }: Unit, rest: readonly Unit[], { small, capital }: Usage): boolean {
  if (isAcronym(text)) return false;
  const isWord = englishWords.has(fold) || small.has(fold);
  if (fold === 'the' || fold === 'a' || fold === 'an') return true;
  if (capital.has(fold) && !(small.has(fold) && englishWords.has(fold))) return false;
  if (rest.length > 0) return isWord;
  return isWord || /(?:ing|ed|ly|ness|ment)$/.test(fold);
}

/** Whether one word alone can be a name. */
function isAlone({ fold, text, opensSentence }: Unit, { small }: Usage): boolean {
  if (
    fold.length < 2 ||
    /^\p{Nd}|^(?:I|Re|Co|Ex|Non|Pro|Anti)[’'-]/u.test(text) ||
    plainAcronyms.has(fold) ||
    fold === 'the'
  )
    return false;
  return opensSentence || isAcronym(text) || !(englishWords.has(fold) && small.has(fold));
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$|^(?:\p{Lu}\.)+$/u.test(text);
}
