import { foldWord } from '../fold.ts';
import { isAllCapitals, isCapital, isTitleCase } from '../names/letter-case.ts';
import { beginsSentence } from '../names/sentence.ts';
import {
  calendarWords,
  englishWords,
  institutionNouns,
  joiningNouns,
  leadingParticles,
  nameParticles,
  pairingNouns,
  plainAcronyms,
  titleCores,
  titleFields,
  titleModifiers,
} from './lists.ts';

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

/** A word with its hyphenated parts, without a possessive. */
interface Unit {
  readonly text: string;
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Only a space, or the point of an initial, stands between it and the unit before. */
  readonly joined: boolean;
  /** A possessive or a common second half (“-led”) follows: no name goes on after it. */
  readonly closed: boolean;
  readonly opensSentence: boolean;
}

const unitPattern =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:St|Ste|Mt|Ft|Jr|Sr|Inc|Corp|Co|Ltd|Bros)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[’'ʼ‘\u2010\u2011-]|(?<=\p{L})\.(?=\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|&/gu;
const possessive = /[’'][sS]$/;

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let last = 0;
  for (const { 0: whole, index } of text.matchAll(unitPattern)) {
    const between = text.slice(last, index);
    const bare = whole.replace(possessive, '');
    const [words, common] = splitHyphens(bare);
    const start = index + bare.indexOf(words);
    const end = start + words.length;
    const isPlural =
      bare === whole && /^[’'](?!\p{L})/u.test(text.slice(index + whole.length)) && /s$/i.test(whole);
    units.push({
      text: words,
      fold: foldWord(words).replaceAll('.', ''),
      start,
      end,
      capital: isCapital(words, 0) || /^(?:al|el|ul|an|ash|as|ar|at)[-‐‑]\p{Lu}/u.test(words),
      joined: units.length > 0 && /^[ \u00A0\u202F\n]$/.test(between) && start === index,
      closed: bare !== whole || common || isPlural,
      opensSentence: start === index && beginsSentence(text, index),
    });
    last = index + whole.length;
  }
  return units;
}

/** Of “Taliban-led” and “pro-Taliban” the name; and whether something common was cut off behind it. */
function splitHyphens(word: string): [string, boolean] {
  const parts = word.split(/([-‐‑])/);
  if (parts.length < 3) return [word, false];
  const isName = (part = '') => isCapital(part, 0) || /^\d/.test(part);
  let from = 0;
  let to = parts.length;
  while (from < to - 2 && !isName(parts[from]) && !/^(?:al|el|ul|an|ash|as|ar|at)$/.test(parts[from] ?? ''))
    from += 2;
  const given =
    /^\p{Lu}\p{Ll}+$/u.test(parts[to - 3] ?? '') &&
    /^(?:un|in|il|sung|hyun|jae|ho|woo|min|bok|hee|soo|jin|young|ha|a)$/.test(parts[to - 1] ?? '');
  while (to > from + 1 && !isName(parts[to - 1]) && !given) to -= 2;
  return [parts.slice(from, to).join(''), to < parts.length];
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

/** Capitals in a row, with the small words that names join them by. */
function runsOf(units: readonly Unit[]): Unit[][] {
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
function partsOf(run: readonly Unit[]): Unit[][] {
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
