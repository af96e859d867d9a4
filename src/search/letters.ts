import type { Letters } from './words.ts';

const spaceless = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}ー';
/** What stands in words and says nothing: diacritics of scripts that do without, and what is invisible. */
const silent = '[\\p{M}&&[\\p{sc=Zinh}\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Cyrl}]]\\p{Cf}ـʹ-ʿˈˊ-ˏˮ';
const apostrophes = "’'‘`´′＇‛";
const letter = `[[\\p{L}\\p{M}\\p{Nd}\\p{Nl}]--[${spaceless}${silent}]]`;

/** Letters that Unicode does not decompose, and Arabic ones that writers exchange. */
const alike: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ħ: 'h', ŋ: 'n' },
  ...{ ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ٱ: 'ا', ς: 'σ' },
};

/** The marks that make other letters of kana are composed with them again. */
const changed = new RegExp(
  `[[${silent}${apostrophes} ]--[\\u3099\\u309A]]|[${Object.keys(alike).join('')}]|(?![0-9])\\p{Nd}`,
  'gv',
);

/** Of every script: as `text/fold.ts` has them, but that a letter of one without spaces keeps its vowel signs. */
export const letters: Letters = {
  word: new RegExp(`[${spaceless}]\\p{M}*|${letter}(?:[${silent}]|[${apostrophes}]?${letter})*`, 'gv'),
  parted: /^((?:[cdjlmnst]|qu|[dns]ell|d?all|sull|un)['’]|[وفبك]?ال(?=\p{L}{3}))?(.+?)(['’]s)?$/iu,
  fold: (form) =>
    form
      .normalize('NFKD')
      .toLowerCase()
      .replace(changed, (letter) => alike[letter] ?? digitOf(letter))
      .normalize(),
};

/** ASCII of a decimal digit in any script, nothing of what is none: the ten of a script stand in one run of Unicode. */
function digitOf(character: string): string {
  for (let value = 0; value < 10; value++)
    if (!/\p{Nd}/u.test(String.fromCodePoint((character.codePointAt(0) ?? 0) - value)))
      return value ? String(value - 1) : '';
  return '9';
}
