import { findWords, type Word } from '../text/fold.ts';

/** A query all of it between quotation marks. */
export const phrase = /^\s*["“„«][^"”“»]*["”“»]?\s*$/;

/** Articles that are written together with their noun, and possessives. */
const parted =
  /^((?:[cdjlmnst]|qu|(?:d|n|s)ell|all|dall|sull|un)['’]|[وفبك]?ال(?=\p{L}{3}))?(.+?)(['’]s)?$/iu;
const mayPart = /['’]|ال/;

/**
 * The words of `text` as the search knows them: an article before its noun and a possessive are words by themselves, so
 * that “OTAN” finds “l’OTAN”, “قاعدة” finds “القاعدة” and “al Qaeda” finds “al Qaeda’s”.
 */
export function searchWords(text: string): readonly Word[] {
  if (known?.text === text) return known.words;
  const words: Word[] = [];
  for (const word of findWords(text)) {
    if (!word.fold) continue;
    const form = text.slice(word.start, word.end);
    const last = words.at(-1);
    // A vowel sign of a script without spaces belongs to its letter.
    if (last?.end === word.start && /^\p{M}+$/u.test(form)) {
      words[words.length - 1] = { fold: last.fold + word.fold, start: last.start, end: word.end };
    } else if (mayPart.test(form)) words.push(...partsOf(form, word.start));
    else words.push(word);
  }
  known = { text, words };
  return words;
}

/** One text is often asked for several times in a row. */
let known: { readonly text: string; readonly words: readonly Word[] } | undefined;

/** The words of `text`, folded. */
export function foldsIn(text: string): string[] {
  return searchWords(text).map(({ fold }) => fold);
}

function partsOf(form: string, from: number): Word[] {
  const [, before = '', bare = '', after = ''] = parted.exec(form) ?? [];
  let start = from;
  return [before, bare, after].flatMap((part) => {
    const [piece] = findWords(part);
    start += part.length;
    if (!piece?.fold) return [];
    const at = start - part.length;
    return { fold: piece.fold, start: at + piece.start, end: at + piece.end };
  });
}
