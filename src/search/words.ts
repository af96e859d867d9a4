import { findWords, type Word } from '../text/fold.ts';

const parted = /^((?:[cdjlmnst]|qu|(?:d|n|s)ell|all|dall|sull|un)['’])?(.+?)(['’]s)?$/iu;

/**
 * The words of `text` as the search knows them: an elided article and a possessive are words by themselves, so that
 * “OTAN” finds “l’OTAN” and “al Qaeda” finds “al Qaeda’s”.
 */
export function searchWords(text: string): Word[] {
  return findWords(text).flatMap((word) => {
    if (!word.fold) return [];
    const form = text.slice(word.start, word.end);
    if (!/['’]/.test(form)) return word;
    const [, before = '', bare = '', after = ''] = parted.exec(form) ?? [];
    let start = word.start;
    return [before, bare, after].flatMap((part) => {
      const [piece] = findWords(part);
      start += part.length;
      if (!piece?.fold) return [];
      const from = start - part.length;
      return { fold: piece.fold, start: from + piece.start, end: from + piece.end };
    });
  });
}
