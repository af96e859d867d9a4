import type { Word } from '../text/fold.ts';

/** How words are found and folded. */
export interface Letters {
  readonly word: RegExp;
  /** Parts articles that are written together with their noun, and possessives. */
  readonly parted: RegExp;
  fold(form: string): string;
}

/** What stands between them is meant to the letter. */
export const quotes = /["“”„‟«»″]/;

/** What needs more than `latin`. */
const other = /[^\0-\xac\xae-\u017f\u2010-\u2026]|[ßæœøđðłıþħŋŉ‛]/iu;

/** Of Latin script, but for the letters that Unicode does not decompose. */
export const latin: Letters = {
  word: /[\p{L}\p{Nd}]+(?:['’‘`´][\p{L}\p{Nd}]+)*/gu,
  parted: /^((?:[cdjlmnst]|qu|[dns]ell|d?all|sull|un)['’])?(.+?)(['’]s)?$/iu,
  fold: (form) =>
    form
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}'’‘`´ ]/gu, ''),
};

const plain = /^[a-z0-9]*$/i;

let letters = latin;

export function isLatin(text: string): boolean {
  return !other.test(text);
}

/** Makes ready for the words of `text`; without one, of any. */
export async function loadLetters(text?: string): Promise<void> {
  if (text === undefined || !isLatin(text)) letters = (await import('./letters.ts')).letters;
}

/** One text is often asked for several times in a row. */
let known: { readonly text: string; readonly words: readonly Word[] } | undefined;

/**
 * The words of `text` as the search knows them: an article before its noun and a possessive are words by themselves, so
 * that “OTAN” finds “l’OTAN”, “قاعدة” finds “القاعدة” and “al Qaeda” finds “al Qaeda’s”. `text` is one for which letters
 * are loaded.
 */
export function searchWords(text: string): readonly Word[] {
  if (known?.text !== text) known = { text, words: findWords(text, letters) };
  return known.words;
}

export function findWords(text: string, { word, parted, fold }: Letters): Word[] {
  const words: Word[] = [];
  for (const { 0: form, index } of text.matchAll(word)) {
    let at = index;
    for (const part of plain.test(form) ? [form] : (parted.exec(form)?.slice(1) ?? [])) {
      const bare = part?.replace(/^['’]|['’]$/g, '');
      if (!bare) continue;
      const start = at + part.indexOf(bare);
      const folded = plain.test(bare) ? bare.toLowerCase() : fold(bare);
      if (folded) words.push({ fold: folded, start, end: start + bare.length });
      at += part.length;
    }
  }
  return words;
}

/** The words of `text`, folded. */
export function foldsIn(text: string): string[] {
  return searchWords(text).map(({ fold }) => fold);
}
