import type { Word } from '../text/fold.ts';

/** A query all of it between quotation marks. */
export const phrase = /^\s*["“„«][^"”“»]*["”“»]?\s*$/;

const spaceless = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}ー';
/** What stands in words and says nothing: diacritics of scripts that do without, and what is invisible. */
const silent = '[\\p{M}&&[\\p{sc=Zinh}\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Cyrl}]]\\p{Cf}ـʹ-ʿˈˊ-ˏˮ';
const apostrophes = "’'‘`´′＇‛";
const letter = `[[\\p{L}\\p{M}\\p{Nd}\\p{Nl}]--[${spaceless}${silent}]]`;

/** As `text/fold.ts` has them, but that a letter of a script without spaces keeps its vowel signs. */
const word = new RegExp(`[${spaceless}]\\p{M}*|${letter}(?:[${silent}]|[${apostrophes}]?${letter})*`, 'gv');
const plain = /^[a-z0-9]*$/i;

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

/** Articles that are written together with their noun, and possessives. */
const parted =
  /^((?:[cdjlmnst]|qu|(?:d|n|s)ell|all|dall|sull|un)['’]|[وفبك]?ال(?=\p{L}{3}))?(.+?)(['’]s)?$/iu;
const edges = /^['’]|['’]$/g;
const mayPart = /['’]|ال/;

/**
 * The words of `text` as the search knows them: an article before its noun and a possessive are words by themselves, so
 * that “OTAN” finds “l’OTAN”, “قاعدة” finds “القاعدة” and “al Qaeda” finds “al Qaeda’s”.
 */
export function searchWords(text: string): readonly Word[] {
  if (known?.text === text) return known.words;
  const words: Word[] = [];
  for (const { 0: form, index } of text.matchAll(word)) {
    let at = index;
    for (const part of mayPart.test(form) ? (parted.exec(form)?.slice(1) ?? []) : [form]) {
      const bare = part?.replace(edges, '');
      if (!bare) continue;
      const start = at + part.indexOf(bare);
      const fold = foldOf(bare);
      if (fold) words.push({ fold, start, end: start + bare.length });
      at += part.length;
    }
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

function foldOf(form: string): string {
  if (plain.test(form)) return form.toLowerCase();
  return form
    .normalize('NFKD')
    .toLowerCase()
    .replace(changed, (letter) => alike[letter] ?? digitOf(letter))
    .normalize();
}

/** ASCII of a decimal digit in any script, nothing of what is none: the ten of a script stand in one run of Unicode. */
function digitOf(character: string): string {
  for (let value = 0; value < 10; value++)
    if (!/\p{Nd}/u.test(String.fromCodePoint((character.codePointAt(0) ?? 0) - value)))
      return value ? String(value - 1) : '';
  return '9';
}
