/** A word of a text: its folded form and its half-open range in UTF-16 units of the text. */
export interface Word {
  readonly fold: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[’'ʼ`´‘][\p{L}\p{N}\p{M}]+)*/gu;

/** Lower case without diacritics, apostrophes and ligatures: “Qaʿida’s” and “qaidas” fold to one. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ`´‘ʿʾʻ]/gu, '')
    .toLowerCase();
}

/** The words of `text` in order; punctuation, dashes and spaces are between them. */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    fold: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
