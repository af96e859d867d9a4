import { foldWord } from '../fold.ts';
import { isCapital } from '../names/letter-case.ts';
import { beginsSentence } from '../names/sentence.ts';

/** A word with its hyphenated parts, without a possessive. */
export interface Unit {
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

/** The words of a text, in order. */
export function unitsOf(text: string): Unit[] {
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
